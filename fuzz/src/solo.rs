//! A solo source whose nodes answer what an input says.

use bitcoin::consensus::deserialize;
use bitcoin::{Block, Transaction};
use job_source::{Command, Event, Job};
use machine::Machine;
use miner_core::Share;
use solo::{Answered, Kept, RequestId, Response, Settings, SoloAction, SoloEvent, SoloJob, SoloSource, Tag};
use std::time::Instant;

/// What `getblockchaininfo` says before anything else.
pub const INFO: &str = r#"{"result":{"chain":"regtest","blocks":127,"bestblockhash":"78b1e32a0b8845d40a3f62841df016878f7eacb53e13c5e447f69f13ae256f4f","chainwork":"0000000000000000000000000000000000000000000000000000000000000100"},"error":null,"id":1}"#;

/// The source, and what it asks.
pub struct Asking {
    pub source: SoloSource,
    pub now: Instant,
    /// Requests without an answer, oldest first.
    pub open: Vec<RequestId>,
}

impl Asking {
    /// Open, with this many nodes.
    pub fn new(nodes: usize, tag: &str) -> Self {
        let settings = Settings {
            nodes: (0..nodes).map(|index| format!("node {index}")).collect(),
            payout: "bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080"
                .parse()
                .expect("an address"),
            tag: tag.parse().unwrap_or_else(|_| Tag::default()),
            extranonce1: [7; 8],
        };
        let now = Instant::now();
        let mut source = SoloSource::new(settings, Vec::new(), now);
        source.handle(SoloEvent::Command(Command::Open), now);
        let mut asking = Self {
            source,
            now,
            open: Vec::new(),
        };
        asking.take();
        asking
    }

    /// The oldest request is answered. Checks all that comes of it.
    pub fn answer(&mut self, status: u16, body: &[u8]) {
        if self.open.is_empty() {
            return;
        }
        let answered = Answered {
            request: self.open.remove(0),
            answer: Ok(Response {
                status,
                body: body.to_vec(),
            }),
            unix: 1_795_164_617,
        };
        self.source.handle(SoloEvent::Answered(answered), self.now);
        self.take();
    }

    /// Takes what the source wants done.
    pub fn take(&mut self) {
        let mut file = None;
        for count in 0.. {
            assert!(count < crate::MOST_ACTIONS, "one answer causes no end of actions");
            match self.source.poll(self.now) {
                Some(SoloAction::Request { id, body, .. }) => {
                    let request: serde_json::Value = serde_json::from_slice(&body).expect("requests are JSON");
                    assert!(request["method"].is_string());
                    self.open.push(id);
                }
                Some(SoloAction::Cancel(id)) => self.open.retain(|open| *open != id),
                Some(SoloAction::Keep { name, bytes }) => {
                    file = Some(bytes);
                    self.source
                        .handle(SoloEvent::Kept(Kept { name, fault: None }), self.now);
                }
                Some(SoloAction::Tell(Event::Job(job))) => {
                    check(&job, file.as_deref().expect("its file came before"));
                }
                Some(SoloAction::Tell(Event::Notice(text))) => assert!(!text.contains('\n'), "{text}"),
                Some(SoloAction::Tell(Event::Lost { reason, .. } | Event::Refused { reason, .. })) => {
                    assert!(!reason.contains('\n'), "{reason}");
                }
                Some(SoloAction::Forget { .. } | SoloAction::Tell(_)) => {}
                None => return,
            }
        }
    }
}

/// The `bitcoin` crate, which nothing of the source's own writes with, reads the coinbase and the block.
fn check(job: &Job, file: &[u8]) {
    assert_eq!(job.template.check(), Ok(()));
    let share = Share {
        extranonce2: vec![9; job.template.extranonce2_size()],
        version: job.template.version | job.template.version_mask,
        time: job.template.time,
        nonce: 7,
    };
    let parts = job.template.root.coinbase().expect("it has one");
    let coinbase: Transaction =
        deserialize(&parts.bytes(&share.extranonce2)).expect("the coinbase is a transaction");
    assert!(coinbase.is_coinbase());
    let kept = SoloJob::from_file(file).expect("its own file");
    assert_eq!((kept.id(), kept.template()), (job.id.as_str(), &job.template));
    let bytes = kept.block(&share).expect("a share of the job itself");
    let block: Block = deserialize(&bytes).expect("the block is one");
    assert_eq!(block.txdata[0].compute_txid(), coinbase.compute_txid());
    assert_eq!(block.header.version.to_consensus() as u32, share.version);
    assert!(block.check_merkle_root(), "the branch leads to the root");
    assert!(block.check_witness_commitment(), "the witnesses are committed to");
    // It does not read heights up to 16, and none in versions before BIP 34.
    if let Ok(height) = block.bip34_block_height() {
        assert_eq!(Some(height), job.template.height().map(u64::from));
    }
}
