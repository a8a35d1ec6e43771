//! Solo mining: which of the pools are nodes, and whom their blocks pay.

use super::{ConfigError, Environment, Pool, RunOptions, StatePlace, fault};
use solo::{Payout, Tag};
use std::path::PathBuf;
use url::Url;

/// Directory of found blocks and templates in that of the state.
const DIRECTORY: &str = "solo";

/// How blocks are made for nodes, and kept.
#[derive(Clone, Debug)]
pub struct Solo {
    pub payout: Payout,
    pub tag: Tag,
    /// Addresses of ZeroMQ publishers of new blocks.
    pub publishers: Vec<String>,
    /// Where found blocks are kept until a node has answered, and the last templates.
    pub directory: PathBuf,
}

pub(super) fn solo(
    options: &RunOptions,
    pools: &[Pool],
    state: Option<&StatePlace>,
    environment: &Environment,
) -> Result<Option<Solo>, ConfigError> {
    let Some(node) = pools.iter().find(|pool| pool.url.transport.is_http()) else {
        return without_nodes(options);
    };
    let Some(address) = &options.coinbase_addr else {
        return fault(format!(
            "--url {} is a node for solo mining, and needs --coinbase-addr, the address that found blocks pay",
            node.url
        ));
    };
    let payout = address
        .parse()
        .map_err(|error| ConfigError(format!("--coinbase-addr {error}")))?;
    let tag = match &options.coinbase_tag {
        Some(tag) => tag
            .parse()
            .map_err(|error| ConfigError(format!("--coinbase-tag: {error}")))?,
        None => Tag::default(),
    };
    let parent = match state {
        Some(StatePlace::Directory(dir)) => Some(dir.clone()),
        // Templates are megabytes, which do not belong into ZooKeeper.
        Some(StatePlace::ZooKeeper(_)) | None => environment.state_dir(),
    };
    let Some(parent) = parent else {
        return fault(
            "neither XDG_STATE_HOME nor HOME is set, and found blocks need a place on disk: set one",
        );
    };
    Ok(Some(Solo {
        payout,
        tag,
        publishers: options
            .zmq
            .iter()
            .map(|url| publisher(url))
            .collect::<Result<_, _>>()?,
        directory: parent.join(DIRECTORY),
    }))
}

fn without_nodes(options: &RunOptions) -> Result<Option<Solo>, ConfigError> {
    for (option, given) in [
        ("--coinbase-addr", options.coinbase_addr.is_some()),
        ("--coinbase-tag", options.coinbase_tag.is_some()),
        ("--rpc-cookie-file", !options.rpc_cookie_file.is_empty()),
        ("--zmq", !options.zmq.is_empty()),
    ] {
        if given {
            return fault(format!(
                "{option} is for solo mining, but no --url names a node: write http://host:port, or drop it"
            ));
        }
    }
    Ok(None)
}

/// Checks the form: the library would only say that it cannot connect.
fn publisher(text: &str) -> Result<String, ConfigError> {
    let wrong = || {
        ConfigError(format!(
            "--zmq {}: write tcp://host:port, as the node's -zmqpubhashblock has it",
            text::foreign(text)
        ))
    };
    let url = Url::parse(text).map_err(|_| wrong())?;
    let is_plain = matches!(url.path(), "" | "/") && url.query().is_none() && url.username().is_empty();
    match (url.scheme(), url.host_str(), url.port()) {
        ("tcp", Some(host), Some(port)) if is_plain && port != 0 => Ok(format!("tcp://{host}:{port}")),
        _ => Err(wrong()),
    }
}
