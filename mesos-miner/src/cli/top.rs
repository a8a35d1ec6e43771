//! `mesos-miner top`: a scheduler's status in a terminal, over its HTTP API.

mod client;
mod screen;

use crate::admin;
use crate::config::{ConfigError, Secret};
use clap::Args;
use client::Client;
use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;
use top::{Event, Model, update};

#[derive(Args, Debug)]
#[command(
    after_help = "Keys: q quits, arrows and pages move, s sorts, / searches, ? helps. Where the output is no terminal, \
    the status is printed once. NO_COLOR=1 turns colours off."
)]
pub struct TopArgs {
    /// Scheduler, by its --listen: `host`, `host:port` or `http://host:port` [default: 127.0.0.1:8645]
    #[arg(value_name = "ADDRESS|URL")]
    address: Option<String>,
    /// File that contains the token to read with
    #[arg(long, value_name = "FILE")]
    token_file: Option<PathBuf>,
}

/// # Errors
/// A [`ConfigError`] if the address or the file is wrong; another one if the terminal fails, or if the output is none and
/// there is no status.
pub async fn run(args: &TopArgs, out: &mut impl Write) -> anyhow::Result<()> {
    let client = client(args)?;
    let coloured = std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    let mut model = Model::new(client.address(), coloured);
    if io::stdout().is_terminal() && io::stdin().is_terminal() {
        return Ok(screen::run(client, model).await?);
    }
    let status = client.status().await.map_err(anyhow::Error::msg)?;
    update(&mut model, Event::Answer(Box::new(status)));
    out.write_all(top::plain(&model).as_bytes())?;
    Ok(())
}

fn client(args: &TopArgs) -> Result<Client, ConfigError> {
    let token = args
        .token_file
        .as_deref()
        .map(|path| Secret::from_file("--token-file", path))
        .transpose()?;
    match &args.address {
        Some(address) => Client::new(address, token),
        None => Client::new(&admin::DEFAULT.to_string(), token),
    }
}
