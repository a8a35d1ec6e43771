//! One thread that finds shares for all miners.

use job_source::Job;
use miner_core::{Cursor, Kernel, Next, Share, Space};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::sync::mpsc::{Sender, channel};
use tokio::sync::oneshot;

/// Nonces that are searched at a time, each with many versions.
const NONCES: u64 = 256;

/// What is left to search of a miner's job.
pub(crate) struct Part {
    cursor: Cursor,
    time: u32,
}

impl Part {
    pub(crate) fn of(job: &Job) -> Self {
        let template = Arc::clone(&job.template);
        let (space, time) = (Space::whole(&template), template.time);
        Self {
            cursor: Cursor::new(template, space, job.target, 256),
            time,
        }
    }

    /// The next share; `None` if there is none left at the job's own time.
    fn next(&mut self, kernel: Kernel) -> Option<Share> {
        let never = AtomicBool::new(false);
        loop {
            let Next::Chunk(chunk) = self.cursor.next_chunk(NONCES, self.time) else {
                return None;
            };
            let mut hits = Vec::new();
            miner_core::search(kernel, &chunk.work, chunk.nonces, &never, &mut hits);
            if let Some(hit) = hits.first() {
                return Some(Share {
                    extranonce2: chunk.extranonce2.to_vec(),
                    version: hit.version,
                    time: chunk.time,
                    nonce: hit.nonce,
                });
            }
        }
    }
}

type Found = (Part, Option<Share>);

#[derive(Clone)]
pub(crate) struct Search(Sender<(Part, oneshot::Sender<Found>)>);

impl Search {
    pub(crate) fn start() -> Self {
        let (sender, wanted) = channel::<(Part, oneshot::Sender<Found>)>();
        std::thread::spawn(move || {
            let kernel = Kernel::best();
            for (mut part, answer) in wanted {
                let share = part.next(kernel);
                // Its miner may be gone.
                let _ = answer.send((part, share));
            }
        });
        Self(sender)
    }

    pub(crate) async fn find(&self, part: Part) -> Option<Found> {
        let (answer, found) = oneshot::channel();
        self.0.send((part, answer)).ok()?;
        found.await.ok()
    }
}
