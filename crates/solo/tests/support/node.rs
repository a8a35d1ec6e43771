//! A node that is not there.

use std::collections::BTreeMap;

use bitcoin::consensus::deserialize;
use bitcoin::hashes::Hash;
use bitcoin::{Block, Target};
use miner_core::{BlockHash, sha256d};
use serde_json::{Value, json};

/// What becomes of a request.
pub(crate) enum Reply {
    /// No answer yet.
    Nothing,
    /// There is no connection.
    Cut,
    Answer(u16, String),
}

/// How a node behaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mood {
    Honest,
    Down,
    /// It takes requests and answers none.
    Hangs,
    /// It refuses the login.
    Locked,
    WarmingUp,
    /// A web server, not a node.
    Web,
    /// Its templates have a transaction that is not the one it says.
    WrongTransaction,
    /// Its templates' commitment is not that of the transactions.
    WrongCommitment,
    /// Its templates need a rule of the future.
    UnknownRule,
    /// It answers long polls at once.
    Hasty,
    /// Its templates are not on the tip that it tells of.
    Contradictory,
    /// Its templates are of a height that does not follow the tip's.
    Jumps,
    /// It takes every block, and forgets it.
    Forgetful,
    /// It finds something wrong with every block.
    Picky,
}

/// A block as far as the chain needs it.
#[derive(Clone, Debug)]
struct Known {
    prev: BlockHash,
    height: u64,
}

pub(crate) struct FakeNode {
    chain: &'static str,
    pub(crate) mood: Mood,
    /// How far its clock is ahead, seconds.
    pub(crate) clock: i64,
    tip: BlockHash,
    blocks: BTreeMap<[u8; 32], Known>,
    /// Counts changes of the mempool.
    mempool: u64,
    template: Value,
    /// Number of calls so far, by method.
    pub(crate) calls: BTreeMap<String, u64>,
}

impl FakeNode {
    pub(crate) fn new(chain: &'static str) -> Self {
        let path = format!(
            "{}/../../miner-core/tests/data/gbt_regtest.json",
            env!("CARGO_MANIFEST_DIR")
        );
        let vector: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
        let genesis = BlockHash([9; 32]);
        let known = Known {
            prev: BlockHash([0; 32]),
            height: 127,
        };
        Self {
            chain,
            mood: Mood::Honest,
            clock: 0,
            tip: genesis,
            blocks: BTreeMap::from([(genesis.0, known)]),
            mempool: 0,
            template: vector["template"].clone(),
            calls: BTreeMap::new(),
        }
    }

    pub(crate) fn height(&self) -> u64 {
        self.blocks[&self.tip.0].height
    }

    pub(crate) fn tip(&self) -> String {
        self.tip.to_string()
    }

    /// Somebody else's block on its tip.
    pub(crate) fn other_block(&mut self, salt: u64) {
        let hash = BlockHash(sha256d(&[&self.tip.0[..], &salt.to_le_bytes()].concat()));
        self.add(hash, self.tip);
    }

    /// Its chain is given up for another one, which forks off `depth` blocks ago and is longer by one.
    pub(crate) fn reorganize(&mut self, depth: u64, salt: u64) {
        for _ in 0..depth.min(self.height() - 127) {
            self.tip = self.blocks[&self.tip.0].prev;
        }
        for number in 0..=depth {
            self.other_block(salt ^ number << 32);
        }
    }

    /// Another transaction comes.
    pub(crate) fn other_transaction(&mut self) {
        self.mempool += 1;
    }

    /// Whether the block of this hash is in its best chain.
    pub(crate) fn has(&self, hash: &str) -> bool {
        let mut at = self.tip;
        while let Some(known) = self.blocks.get(&at.0) {
            if at.to_string() == hash {
                return true;
            }
            at = known.prev;
        }
        false
    }

    fn add(&mut self, hash: BlockHash, prev: BlockHash) {
        let height = self.blocks[&prev.0].height + 1;
        self.blocks.insert(hash.0, Known { prev, height });
        if height > self.height() {
            self.tip = hash;
        }
    }

    /// A request comes.
    pub(crate) fn count(&mut self, body: &str) {
        let request: Value = serde_json::from_str(body).unwrap();
        let method = request["method"].as_str().unwrap().to_owned();
        *self.calls.entry(method).or_default() += 1;
    }

    pub(crate) fn serve(&mut self, body: &str, unix: u64) -> Reply {
        let request: Value = serde_json::from_str(body).unwrap();
        let method = request["method"].as_str().unwrap().to_owned();
        let fault = |status, code: i64, text: &str| {
            let fault = json!({"result": null, "error": {"code": code, "message": text}, "id": 1});
            Reply::Answer(status, fault.to_string())
        };
        match self.mood {
            Mood::Down => return Reply::Cut,
            Mood::Hangs => return Reply::Nothing,
            Mood::Locked => return Reply::Answer(401, String::new()),
            Mood::Web => return Reply::Answer(200, "<html>hello</html>".to_owned()),
            Mood::WarmingUp => return fault(500, -28, "Loading block index…"),
            _ => {}
        }
        let params = &request["params"][0];
        let result = match method.as_str() {
            "getblockchaininfo" => self.info(),
            "getblocktemplate" => {
                let id = self.long_poll_id();
                if self.mood != Mood::Hasty && params["longpollid"] == id {
                    return Reply::Nothing;
                }
                self.template(unix)
            }
            "submitblock" => self.submit(params.as_str().unwrap()),
            _ => return fault(404, -32601, "Method not found"),
        };
        Reply::Answer(200, json!({"result": result, "error": null, "id": 1}).to_string())
    }

    fn info(&self) -> Value {
        json!({
            "chain": self.chain,
            "blocks": self.height(),
            "bestblockhash": self.tip(),
            "chainwork": format!("{:064x}", 2 * self.height()),
            "initialblockdownload": false,
        })
    }

    fn long_poll_id(&self) -> String {
        format!("{}{}", self.tip, self.mempool)
    }

    fn template(&self, unix: u64) -> Value {
        let mut template = self.template.clone();
        let transactions = template["transactions"].as_array_mut().unwrap();
        match self.mood {
            Mood::WrongTransaction => transactions.swap(0, 1),
            Mood::WrongCommitment => drop(transactions.pop()),
            Mood::UnknownRule => template["rules"] = json!(["csv", "!quantum"]),
            _ => {}
        }
        if self.mood == Mood::WrongTransaction {
            let id = template["transactions"][0]["txid"].clone();
            template["transactions"][1]["txid"] = id;
        }
        template["previousblockhash"] = json!(self.tip());
        if self.mood == Mood::Contradictory {
            template["previousblockhash"] = json!("77".repeat(32));
        }
        let jump = if self.mood == Mood::Jumps { 1000 } else { 1 };
        template["height"] = json!(self.height() + jump);
        template["coinbasevalue"] = json!(5_000_160_000 + self.mempool);
        template["curtime"] = json!(unix.saturating_add_signed(self.clock));
        template["mintime"] = json!(1);
        template["longpollid"] = json!(self.long_poll_id());
        template
    }

    fn submit(&mut self, hex: &str) -> Value {
        let bytes = hex::decode(hex).unwrap();
        let block: Block = deserialize(&bytes).expect("the bitcoin crate reads the block");
        let hash = BlockHash(block.block_hash().to_byte_array());
        let prev = BlockHash(block.header.prev_blockhash.to_byte_array());
        match self.mood {
            Mood::Forgetful => return Value::Null,
            Mood::Picky => return json!("bad-txns-nonfinal"),
            _ => {}
        }
        if self.blocks.contains_key(&hash.0) {
            return json!("duplicate");
        }
        let Some(parent) = self.blocks.get(&prev.0) else {
            return json!("prev-blk-not-found");
        };
        assert!(
            block.check_merkle_root() && block.check_witness_commitment(),
            "{block:?}"
        );
        assert_eq!(block.bip34_block_height(), Ok(parent.height + 1));
        assert!(
            block
                .header
                .validate_pow(Target::from_compact(block.header.bits))
                .is_ok()
        );
        assert!(block.txdata[0].is_coinbase());
        self.add(hash, prev);
        if self.tip == hash {
            Value::Null
        } else {
            json!("inconclusive")
        }
    }
}

/// The hash of the block in a submission.
pub(crate) fn hash_in(body: &str) -> String {
    let request: Value = serde_json::from_str(body).unwrap();
    let block = hex::decode(request["params"][0].as_str().unwrap()).unwrap();
    BlockHash(sha256d(&block[..80])).to_string()
}
