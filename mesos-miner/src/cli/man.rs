//! `mesos-miner man`: manual pages, one for each command, made from the same descriptions as `--help`.

use super::Cli;
use anyhow::Context;
use clap::{Args, Command, CommandFactory};
use clap_mangen::Man;
use std::fs;
use std::io::{self, Write};
use std::path::PathBuf;

/// What the pages belong to, in their top line.
const MANUAL: &str = "mesos-miner manual";
const SOURCE: &str = concat!("mesos-miner ", env!("CARGO_PKG_VERSION"));

#[derive(Args, Debug)]
#[command(
    after_help = "To read all of them: mesos-miner man | man -l -. To install them: mesos-miner man --dir \
    /usr/local/share/man/man1, and then man mesos-miner-run."
)]
pub struct ManArgs {
    /// Directory to write a file for each page to, such as mesos-miner-run.1; it is made if it is missing
    /// [default: print all pages]
    #[arg(long, value_name = "DIR")]
    dir: Option<PathBuf>,
}

/// # Errors
/// If the output cannot be written.
pub fn run(args: &ManArgs, out: &mut impl Write) -> anyhow::Result<()> {
    let pages = pages()?;
    let Some(dir) = &args.dir else {
        for (_, page) in pages {
            out.write_all(&page)?;
        }
        return Ok(());
    };
    fs::create_dir_all(dir).with_context(|| format!("--dir {}", dir.display()))?;
    for (name, page) in pages {
        let path = dir.join(name);
        fs::write(&path, page).with_context(|| format!("writing {}", path.display()))?;
        writeln!(out, "{}", path.display())?;
    }
    Ok(())
}

/// File names and contents, the program's page first.
fn pages() -> io::Result<Vec<(String, Vec<u8>)>> {
    // There is room for the environment variables, which would make the help twice as long.
    let mut command = with_variables(Cli::command().disable_help_subcommand(true));
    command.build();
    let mut pages = Vec::new();
    add(command, &mut pages)?;
    Ok(pages)
}

fn with_variables(command: Command) -> Command {
    command
        .mut_args(|option| option.hide_env(false).hide_env_values(true))
        .mut_subcommands(with_variables)
}

fn add(command: Command, pages: &mut Vec<(String, Vec<u8>)>) -> io::Result<()> {
    let page = Man::new(command.clone()).source(SOURCE).manual(MANUAL);
    let mut text = Vec::new();
    page.render(&mut text)?;
    pages.push((page.get_filename(), text));
    command
        .get_subcommands()
        .filter(|command| !command.is_hide_set())
        .try_for_each(|command| add(command.clone(), pages))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::tests::{every_command, spellings};

    #[test]
    fn every_command_has_a_page_with_every_option_and_variable() {
        let pages = pages().unwrap();
        for (path, command) in every_command() {
            let name = format!("{}.1", path.join("-"));
            let page = pages.iter().find(|(file, _)| *file == name);
            let (_, page) = page.unwrap_or_else(|| panic!("{name} is missing"));
            let page = String::from_utf8_lossy(page).replace("\\-", "-");
            for option in command.get_arguments().filter(|option| !option.is_hide_set()) {
                for spelling in spellings(option) {
                    assert!(page.contains(&spelling), "{name} is silent on {spelling}");
                }
                let variable = option.get_env().map(|name| name.to_string_lossy().into_owned());
                assert!(
                    variable.is_none_or(|name| page.contains(&name)),
                    "{name}: the variable of {}",
                    option.get_id()
                );
            }
        }
        assert_eq!(pages.len(), every_command().len());
    }
}
