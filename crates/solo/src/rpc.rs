//! JSON-RPC as nodes speak it: what is asked, and what answers mean.

use crate::Chain;
use bitcoin::Work;
use miner_core::BlockHash;
use serde::Deserialize;
use serde_json::{Value, json};
use std::borrow::Cow;
use text::{foreign_bytes, foreign_within};

/// Characters of an answer that errors show.
const MAX_SHOWN: usize = 200;
/// Codes of Bitcoin Core (`src/rpc/protocol.h`).
const METHOD_NOT_FOUND: i64 = -32601;
const INITIAL_DOWNLOAD: i64 = -10;
const NOT_CONNECTED: i64 = -9;
const WARMING_UP: i64 = -28;
const UNDECODABLE: i64 = -22;

/// An answer over HTTP.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Response {
    pub status: u16,
    pub body: Vec<u8>,
}

/// An answer that is none. Each text is one line, and says what to look at.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RpcFailure {
    #[error(
        "the node does not accept the login (HTTP 401): check the user name and password in --url, or --rpc-cookie-file"
    )]
    Login,
    #[error(
        "the node refuses this machine or this method (HTTP 403): check its -rpcallowip and -rpcwhitelist"
    )]
    Forbidden,
    #[error("the node has too much to do (HTTP 503): a larger -rpcworkqueue may help")]
    Busy,
    #[error("the node is starting: {0}")]
    WarmingUp(String),
    #[error("the node has no getblocktemplate, or none like Bitcoin Core's: check --url")]
    NoSuchMethod,
    #[error("the node says: {message} ({code})")]
    Node { code: i64, message: String },
    #[error("no answer of a node (HTTP {status}): {text:?}; check --url")]
    Garbled { status: u16, text: String },
}

impl RpcFailure {
    /// Somebody has to change something before another attempt can help.
    pub fn is_refusal(&self) -> bool {
        matches!(self, Self::Login | Self::Forbidden | Self::NoSuchMethod)
    }

    /// A node that cannot decode a block will never take it; with any other failure it has not looked.
    pub(crate) fn is_verdict(&self) -> bool {
        matches!(
            self,
            Self::Node {
                code: UNDECODABLE,
                ..
            }
        )
    }
}

#[derive(Deserialize)]
struct Envelope<'a, T> {
    #[serde(bound(deserialize = "T: Deserialize<'de>"))]
    result: Option<T>,
    #[serde(borrow)]
    error: Option<Fault<'a>>,
}

#[derive(Deserialize)]
struct Fault<'a> {
    code: i64,
    #[serde(borrow, default)]
    message: Cow<'a, str>,
}

/// The result of a call, `None` if it is `null`.
pub(crate) fn result<'a, T: Deserialize<'a>>(response: &'a Response) -> Result<Option<T>, RpcFailure> {
    let status = response.status;
    match status {
        401 => return Err(RpcFailure::Login),
        403 => return Err(RpcFailure::Forbidden),
        503 => return Err(RpcFailure::Busy),
        // Errors come with 404 and 500, or with 200 and JSON-RPC 2.0.
        _ => {}
    }
    let envelope: Envelope<'a, T> =
        serde_json::from_slice(&response.body).map_err(|error| RpcFailure::Garbled {
            status,
            text: if response.body.first() == Some(&b'{') {
                foreign_within(&error.to_string(), MAX_SHOWN)
            } else {
                foreign_bytes(&response.body, MAX_SHOWN)
            },
        })?;
    let Some(fault) = envelope.error else {
        return Ok(envelope.result);
    };
    let message = foreign_within(&fault.message, MAX_SHOWN);
    Err(match fault.code {
        WARMING_UP => RpcFailure::WarmingUp(message),
        METHOD_NOT_FOUND => RpcFailure::NoSuchMethod,
        NOT_CONNECTED | INITIAL_DOWNLOAD => RpcFailure::Node {
            code: fault.code,
            message: format!("{message}; it gives work once it is in step with its network"),
        },
        code => RpcFailure::Node { code, message },
    })
}

/// What `getblockchaininfo` tells.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Info {
    /// `None` if the name is unknown.
    pub(crate) chain: Option<Chain>,
    /// Height of the tip.
    pub(crate) height: u64,
    /// Internal byte order.
    pub(crate) tip: [u8; 32],
    /// Of the whole chain.
    pub(crate) work: Work,
}

impl Info {
    pub(crate) fn read(response: &Response) -> Result<Self, RpcFailure> {
        #[derive(Deserialize)]
        struct Fields<'a> {
            #[serde(borrow)]
            chain: Cow<'a, str>,
            blocks: u64,
            #[serde(borrow)]
            bestblockhash: Cow<'a, str>,
            #[serde(borrow)]
            chainwork: Cow<'a, str>,
        }
        let garbled = |what: &str| RpcFailure::Garbled {
            status: response.status,
            text: format!("getblockchaininfo without a usable {what}"),
        };
        let fields: Fields<'_> = result(response)?.ok_or_else(|| garbled("result"))?;
        let tip: BlockHash = fields
            .bestblockhash
            .parse()
            .map_err(|_| garbled("bestblockhash"))?;
        let mut work = [0; 32];
        hex::decode_to_slice(&*fields.chainwork, &mut work).map_err(|_| garbled("chainwork"))?;
        Ok(Self {
            chain: Chain::by_name(&fields.chain),
            height: fields.blocks,
            tip: tip.0,
            work: Work::from_be_bytes(work),
        })
    }
}

pub(crate) fn ask_info() -> Vec<u8> {
    call("getblockchaininfo", &json!([]))
}

/// With a name from an earlier template, the answer waits until there is something new.
pub(crate) fn ask_template(rules: &[&str], long_poll_id: Option<&str>) -> Vec<u8> {
    let mut request = json!({
        "rules": rules,
        "capabilities": ["longpoll", "coinbasevalue"],
    });
    if let Some(id) = long_poll_id {
        request["longpollid"] = id.into();
    }
    call("getblocktemplate", &json!([request]))
}

/// Megabytes, so they are put together without a detour.
pub(crate) fn submit(block: &[u8]) -> Vec<u8> {
    const BEFORE: &[u8] = br#"{"jsonrpc":"1.0","id":"mesos-miner","method":"submitblock","params":[""#;
    const AFTER: &[u8] = br#""]}"#;
    let mut body = vec![0; BEFORE.len() + 2 * block.len()];
    body[..BEFORE.len()].copy_from_slice(BEFORE);
    // The length fits.
    let _ = hex::encode_to_slice(block, &mut body[BEFORE.len()..]);
    body.extend_from_slice(AFTER);
    body
}

fn call(method: &str, params: &Value) -> Vec<u8> {
    json!({"jsonrpc": "1.0", "id": "mesos-miner", "method": method, "params": params})
        .to_string()
        .into_bytes()
}
