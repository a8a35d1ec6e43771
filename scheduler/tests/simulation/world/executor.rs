//! An executor as its messages show it: it really searches, a few nonces at a time.

use messages::{
    Assignment, Description, FromExecutor, MAX_SHARES, MeasuredKernel, NumberedShare, Order, Report,
    TaskData, ToExecutor,
};
use miner_core::{Cursor, Kernel, Share};
use rand::RngExt;
use rand::rngs::StdRng;
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

/// Nonces per step: about two shares.
const NONCES: u64 = 80;
/// Time between reports, and until a share is sent again.
const INTERVAL: Duration = Duration::from_secs(1);

struct Search {
    assignment: Assignment,
    cursor: Cursor,
    since: Instant,
}

pub(crate) struct SimExecutor {
    pub(crate) task: String,
    pub(crate) agent: String,
    pub(crate) cpus: u64,
    pub(crate) mem: u64,
    session: u64,
    search: Option<Search>,
    void_through: u64,
    seq: u64,
    unacked: BTreeMap<u64, (NumberedShare, Option<Instant>)>,
    hashes: u64,
    started: Instant,
    reported: Option<Instant>,
}

impl SimExecutor {
    pub(crate) fn new(
        task: String,
        agent: String,
        (cpus, mem): (u64, u64),
        session: u64,
        data: TaskData,
        now: Instant,
    ) -> Self {
        let mut executor = Self {
            task,
            agent,
            cpus,
            mem,
            session,
            search: None,
            void_through: 0,
            seq: 0,
            unacked: BTreeMap::new(),
            hashes: 0,
            started: now,
            reported: None,
        };
        if let Some(first) = data.assignment {
            executor.assign(*first, now);
        }
        executor
    }

    fn assign(&mut self, assignment: Assignment, now: Instant) {
        let newest = self
            .search
            .as_ref()
            .map_or(self.void_through, |search| search.assignment.generation);
        if assignment.generation > newest.max(self.void_through) {
            let Assignment {
                job,
                space,
                report_target,
                ..
            } = assignment.clone();
            self.search = Some(Search {
                assignment,
                cursor: Cursor::new(job, space, report_target, 4),
                since: now,
            });
        }
    }

    pub(crate) fn take(&mut self, message: &ToExecutor, now: Instant) {
        if let Some(ack) = message.ack.as_ref().filter(|ack| ack.session == self.session) {
            self.unacked.retain(|seq, _| !ack.seqs.contains(seq));
        }
        match &message.order {
            Some(Order::Assign(assignment)) => self.assign((**assignment).clone(), now),
            Some(Order::Pause { generation }) => {
                self.void_through = self.void_through.max(*generation);
                if self
                    .search
                    .as_ref()
                    .is_some_and(|search| search.assignment.generation <= *generation)
                {
                    self.search = None;
                }
            }
            None => {}
        }
    }

    /// Searches a little, and says what there is to say.
    pub(crate) fn step(&mut self, now: Instant, rng: &mut StdRng) -> Vec<Vec<u8>> {
        if rng.random_bool(0.3) {
            self.search_a_little(now);
        }
        let due: Vec<_> = self
            .unacked
            .values_mut()
            .filter(|(_, sent)| sent.is_none_or(|at| now - at >= INTERVAL))
            .take(MAX_SHARES)
            .map(|(share, sent)| {
                *sent = Some(now);
                share.clone()
            })
            .collect();
        let report = self
            .reported
            .is_none_or(|at| now - at >= INTERVAL)
            .then(|| self.report(now));
        if due.is_empty() && report.is_none() {
            return Vec::new();
        }
        vec![
            FromExecutor {
                session: self.session,
                description: report.is_some().then(|| Description {
                    kernels: self.kernels(),
                }),
                report,
                shares: due,
            }
            .encode(),
        ]
    }

    fn search_a_little(&mut self, now: Instant) {
        let Some(Search {
            assignment,
            cursor,
            since,
        }) = &mut self.search
        else {
            return;
        };
        let age = Duration::from_millis(assignment.age_ms) + (now - *since);
        let latest = assignment.job.time + u32::try_from(age.as_secs()).expect("a short test");
        let kernel = Kernel::by_name("scalar").expect("everywhere");
        let (shares, hashes) = testkit::search_next(cursor, kernel, NONCES, latest);
        self.hashes += hashes;
        for share in shares {
            self.seq += 1;
            let numbered = NumberedShare {
                seq: self.seq,
                generation: assignment.generation,
                share,
            };
            self.unacked.insert(self.seq, (numbered, None));
        }
    }

    fn report(&mut self, now: Instant) -> Report {
        self.reported = Some(now);
        Report {
            generation: self
                .search
                .as_ref()
                .map_or(0, |search| search.assignment.generation),
            hashes: self.hashes,
            uptime_ms: u64::try_from((now - self.started).as_millis()).expect("a short test"),
            threads: 4,
            kernel: "scalar".to_owned(),
            dropped_shares: 0,
            exhausted: false,
        }
    }

    /// On the first agent's CPU one kernel is wrong.
    fn kernels(&self) -> Vec<MeasuredKernel> {
        let wrong = MeasuredKernel {
            name: "avx2".to_owned(),
            wrong: self.agent == "agent-0",
            ..MeasuredKernel::default()
        };
        let scalar = MeasuredKernel {
            name: "scalar".to_owned(),
            nonce_only: Some(2_500_000),
            rolling: Some(3_100_000),
            wrong: false,
        };
        vec![wrong, scalar]
    }

    pub(crate) fn lie(&mut self) {
        self.seq += 1;
        let generation = self.search.as_ref().expect("mining").assignment.generation;
        let share = Share {
            extranonce2: vec![0; 4],
            version: 0x2000_0000,
            time: testkit::job().time,
            nonce: 1,
        };
        self.unacked.insert(
            self.seq,
            (
                NumberedShare {
                    seq: self.seq,
                    generation,
                    share,
                },
                None,
            ),
        );
    }

    pub(crate) fn boast(&mut self) {
        self.hashes = u64::MAX / 2;
    }

    pub(crate) fn is_mining(&self) -> bool {
        self.search.is_some()
    }

    pub(crate) fn unacked(&self) -> usize {
        self.unacked.len()
    }

    pub(crate) fn found(&self) -> u64 {
        self.seq
    }
}
