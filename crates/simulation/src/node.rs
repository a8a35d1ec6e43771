//! A node that is not there: it speaks the part of Bitcoin Core's JSON-RPC that a solo miner needs, keeps a chain, checks
//! blocks with the `bitcoin` crate, and lies if it is told to.

mod chain;
mod judging;
mod lies;
mod mempool;
mod templates;

pub(crate) use chain::{Chain, Hash};
pub(crate) use judging::{Judged, fault_of};
pub(crate) use lies::Lie;
pub(crate) use templates::{Given, bits_for};

use mempool::Mempool;
use serde_json::{Value, json};

/// What becomes of a request.
#[derive(Debug)]
pub(crate) enum Reply {
    /// It waits for something new.
    Waits,
    /// There never is one.
    Never,
    Answer(u16, String),
}

/// What a request has led to, for those who look on.
#[derive(Debug, Default)]
pub(crate) struct Seen {
    pub(crate) given: Option<Given>,
    pub(crate) judged: Option<Judged>,
}

#[derive(Debug)]
pub(crate) struct Node {
    pub(crate) chain: Chain,
    pub(crate) lie: Option<Lie>,
    /// How far its clock is ahead, seconds.
    pub(crate) clock: i64,
    /// How often it was started.
    pub(crate) starts: u32,
    mempool: Mempool,
    /// Counts changes of the mempool.
    changes: u64,
    bits: u32,
}

impl Node {
    pub(crate) fn new(chain: Chain, bits: u32) -> Self {
        Self {
            chain,
            lie: None,
            clock: 0,
            starts: 1,
            mempool: Mempool::default(),
            changes: 0,
            bits,
        }
    }

    /// A transaction comes, which is like no other of this number.
    pub(crate) fn transaction(&mut self, number: u64) {
        self.mempool.add(number);
        self.changes += 1;
    }

    /// It begins anew after a kill, without the last blocks, which were not on disk.
    pub(crate) fn starts_again(&mut self, forgets: u32) {
        self.chain.forget_last(forgets);
        self.mempool.clear();
        self.changes += 1;
        self.starts += 1;
    }

    /// A request comes at this time, Unix seconds.
    pub(crate) fn serve(&mut self, body: &[u8], unix: u64) -> (Reply, Seen) {
        let unix = unix.saturating_add_signed(self.clock);
        let fault = |status, code: i64, text: &str| {
            let fault = json!({"result": null, "error": {"code": code, "message": text}, "id": 1});
            (Reply::Answer(status, fault.to_string()), Seen::default())
        };
        let Ok(request) = serde_json::from_slice::<Value>(body) else {
            return fault(500, -32700, "Parse error");
        };
        match self.lie {
            Some(Lie::Locked) => return (Reply::Answer(401, String::new()), Seen::default()),
            Some(Lie::Web) => {
                let page = "<html>hello</html>".to_owned();
                return (Reply::Answer(200, page), Seen::default());
            }
            Some(Lie::WarmingUp) => return fault(500, -28, "Loading block index…"),
            _ => {}
        }
        let params = &request["params"][0];
        let (result, seen) = match request["method"].as_str().unwrap_or_default() {
            "getblockchaininfo" => (self.info(), Seen::default()),
            "getblocktemplate" => {
                let is_current = params["longpollid"] == self.long_poll_id();
                if is_current && self.lie != Some(Lie::Hasty) {
                    return (Reply::Waits, Seen::default());
                }
                let (template, given) = self.template(unix);
                let given = Some(given);
                (template, Seen { given, judged: None })
            }
            "submitblock" => {
                let judged = self.judge(params.as_str().unwrap_or_default(), unix);
                let answer = judged.word.map_or(Value::Null, Value::from);
                let seen = Seen {
                    given: None,
                    judged: Some(judged),
                };
                match self.lie {
                    Some(Lie::SilentOnBlocks) => return (Reply::Never, seen),
                    Some(Lie::Mumbles) => return (Reply::Answer(200, "{\"result\":7".to_owned()), seen),
                    _ => (answer, seen),
                }
            }
            _ => return fault(404, -32601, "Method not found"),
        };
        let answer = json!({"result": result, "error": null, "id": 1});
        (Reply::Answer(200, answer.to_string()), seen)
    }

    fn info(&self) -> Value {
        let height = self.chain.tip_height();
        json!({
            "chain": "regtest",
            "blocks": height,
            "bestblockhash": display(&self.chain.tip()),
            "chainwork": format!("{:064x}", 2 * u64::from(height)),
            "initialblockdownload": false,
        })
    }

    fn long_poll_id(&self) -> String {
        format!("{}{}", display(&self.chain.tip()), self.changes)
    }
}

/// A hash as people are shown it.
pub(crate) fn display(hash: &Hash) -> String {
    miner_core::BlockHash(*hash).to_string()
}
