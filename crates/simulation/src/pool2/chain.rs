//! The chain: its tip, the job on it, and the one that is sent ahead for the next block.

use miner_core::{BlockHash, Coinbase, sha256d};

/// Version of all blocks: BIP 9 without signals.
const VERSION: u32 = 0x2000_0000;

/// What the jobs of all channels are made from.
#[derive(Clone, Copy, Debug)]
pub(super) struct Template {
    /// The job's name, unique among those of the pool.
    pub(super) id: u32,
    /// In the coinbase, so that no two jobs have a header in common, unless the pool sends one again.
    pub(super) number: u32,
    pub(super) height: u32,
    pub(super) rolls_versions: bool,
    pub(super) version: u32,
    /// Unix seconds. Of a job that waits for its block nothing is known before that comes.
    pub(super) time: u32,
}

#[derive(Debug)]
pub(super) struct Chain {
    /// Internal byte order.
    pub(super) tip: [u8; 32],
    pub(super) bits: u32,
    /// On the tip.
    pub(super) newest: Template,
    /// On the next one.
    pub(super) future: Template,
    last_id: u32,
}

impl Chain {
    pub(super) fn new(bits: u32, time: u32) -> Self {
        let template = |number, height| Template {
            id: number,
            number,
            height,
            rolls_versions: true,
            version: VERSION,
            time,
        };
        Self {
            tip: sha256d(b"genesis"),
            bits,
            newest: template(1, 1),
            future: template(2, 2),
            last_id: 2,
        }
    }

    pub(super) fn height(&self) -> u32 {
        self.newest.height - 1
    }

    fn next_id(&mut self) -> u32 {
        self.last_id += 1;
        self.last_id
    }

    /// A job on the same tip.
    pub(super) fn new_job(&mut self, time: u32, rolls_versions: bool) {
        let id = self.next_id();
        self.newest = Template {
            id,
            number: id,
            time: time.max(self.newest.time),
            rolls_versions,
            ..self.newest
        };
    }

    /// The newest job once more, under another name.
    pub(super) fn repeat_job(&mut self, rolls_versions: bool) {
        let id = self.next_id();
        self.newest = Template {
            id,
            rolls_versions,
            ..self.newest
        };
    }

    /// A block of ours, or somebody else's, whose hash meets no target, which nobody checks.
    pub(super) fn extend(&mut self, ours: Option<BlockHash>, time: u32, rolls_versions: bool) {
        self.tip = ours.map_or_else(|| sha256d(&self.tip), |hash| hash.0);
        let id = self.next_id();
        self.newest = Template {
            time: time.max(self.newest.time + 1),
            ..self.future
        };
        self.future = Template {
            id,
            number: id,
            height: self.newest.height + 1,
            rolls_versions,
            ..self.newest
        };
    }
}

impl Template {
    /// The coinbase for a channel of this prefix, whose miner chooses so many bytes.
    pub(super) fn coinbase(&self, prefix: &[u8], extranonce_size: usize) -> Coinbase {
        let height = self.height.to_le_bytes();
        let number = self.number.to_le_bytes();
        let extranonce = prefix.len() + extranonce_size;
        // Heights fit in three bytes (BIP 34).
        let script = [&[3][..], &height[..3], &[4], &number, &[extranonce as u8]].concat();
        let coinbase1 = [
            &[1, 0, 0, 0, 1][..],
            &[0; 32],
            &[0xff; 4],
            &[(script.len() + extranonce) as u8],
            &script,
        ];
        // One output of nothing that anyone may spend.
        let coinbase2 = [&[0xff; 4][..], &[1], &[0; 8], &[1, 0x51], &[0; 4]];
        Coinbase {
            coinbase1: coinbase1.concat(),
            extranonce1: prefix.to_vec(),
            extranonce2_size: extranonce_size,
            coinbase2: coinbase2.concat(),
            merkle_branch: vec![sha256d(&number)],
        }
    }
}
