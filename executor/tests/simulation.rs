//! The logic and a small scheduler, joined by a network that loses, repeats, delays and reorders messages. Nothing
//! sleeps; a failure prints the seed.

#![allow(clippy::unwrap_used, reason = "all of this is test code")]

mod support;

use engine::{Counters, Found};
use executor::logic::{Action, Event, Executor, MAX_UNACKNOWLEDGED, MESSAGE_SPACING};
use machine::Machine;
use messages::{Ack, FromExecutor, MAX_SHARES, NumberedShare, Order, ToExecutor};
use miner_core::Share;
use proptest::prelude::*;
use rand::SeedableRng as _;
use rand::rngs::StdRng;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::time::{Duration, Instant};
use support::{assignment, data, task, trials};

const STEP: Duration = Duration::from_millis(10);

/// A network in one direction.
struct Link {
    in_flight: Vec<(Instant, Vec<u8>)>,
    loss: f64,
    repetition: f64,
    delay_ms: u64,
}

impl Link {
    fn new(rng: &mut StdRng) -> Self {
        Self {
            in_flight: Vec::new(),
            loss: rng.random_range(0.0..0.7),
            repetition: rng.random_range(0.0..0.4),
            delay_ms: rng.random_range(1..2000),
        }
    }

    fn heal(&mut self) {
        (self.loss, self.repetition, self.delay_ms) = (0.0, 0.0, 10);
    }

    fn send(&mut self, bytes: &[u8], now: Instant, rng: &mut StdRng) {
        if rng.random_bool(self.loss) {
            return;
        }
        for _ in 0..=u32::from(rng.random_bool(self.repetition)) {
            let delay = Duration::from_millis(rng.random_range(0..self.delay_ms));
            self.in_flight.push((now + delay, bytes.to_vec()));
        }
    }

    fn arrived(&mut self, now: Instant) -> Vec<Vec<u8>> {
        self.in_flight
            .extract_if(.., |(at, _)| *at <= now)
            .map(|(_, bytes)| bytes)
            .collect()
    }
}

/// What the scheduler knows about the executor.
#[derive(Default)]
struct Scheduler {
    generation: u64,
    counted: HashMap<(u64, u64), NumberedShare>,
    repeated: u64,
    reported: u64,
}

impl Scheduler {
    /// Takes the data of a message or a status and returns the answers.
    fn hear(&mut self, bytes: &[u8]) -> Vec<ToExecutor> {
        let message = FromExecutor::decode(bytes).unwrap();
        assert!(message.shares.len() <= MAX_SHARES);
        let seqs: Vec<u64> = message.shares.iter().map(|share| share.seq).collect();
        for share in message.shares {
            let key = (message.session, share.seq);
            if let Some(known) = self.counted.insert(key, share.clone()) {
                assert_eq!(known, share, "one number, two shares");
                self.repeated += 1;
            }
        }
        let mut answers = Vec::new();
        if !seqs.is_empty() {
            answers.push(ToExecutor {
                ack: Some(Ack {
                    session: message.session,
                    seqs,
                }),
                ..ToExecutor::default()
            });
        }
        if let Some(report) = message.report {
            self.reported = self.reported.max(report.generation);
            if report.generation < self.generation {
                answers.push(self.assign());
            }
        }
        answers
    }

    fn assign(&self) -> ToExecutor {
        ToExecutor {
            order: Some(Order::Assign(Box::new(assignment(self.generation, 1, 1e6)))),
            ..ToExecutor::default()
        }
    }
}

struct World {
    rng: StdRng,
    now: Instant,
    executor: Executor,
    connected: bool,
    to_scheduler: Link,
    to_executor: Link,
    scheduler: Scheduler,
    /// Shares found, in order; sequence numbers count from 1.
    found: Vec<(Share, bool)>,
    assigned: Vec<u64>,
    last_message: Option<Instant>,
    blocks_in_updates: HashSet<u64>,
    hashes: u64,
}

impl World {
    fn new(seed: u64) -> Self {
        let mut rng = StdRng::seed_from_u64(seed);
        let now = Instant::now();
        let mut world = Self {
            now,
            executor: Executor::new(rng.random(), trials(), now),
            connected: true,
            to_scheduler: Link::new(&mut rng),
            to_executor: Link::new(&mut rng),
            scheduler: Scheduler {
                generation: 1,
                ..Scheduler::default()
            },
            found: Vec::new(),
            assigned: Vec::new(),
            last_message: None,
            blocks_in_updates: HashSet::new(),
            hashes: 0,
            rng,
        };
        world.give(Event::Subscribed { killing_state: true });
        let mut data = data();
        data.assignment = Some(Box::new(assignment(1, 1, 1e6)));
        world.give(Event::Launch(Box::new(task("a", 1000, Some(data.encode())))));
        world
    }

    fn give(&mut self, event: Event) {
        self.executor.handle(event, self.now);
        self.perform();
    }

    fn perform(&mut self) {
        while let Some(action) = self.executor.poll(self.now) {
            match action {
                Action::Message(bytes) => {
                    assert!(self.connected, "a message without a connection");
                    let spacing = self.last_message.map(|last| self.now - last);
                    assert!(
                        spacing.is_none_or(|spacing| spacing >= MESSAGE_SPACING),
                        "{spacing:?}"
                    );
                    self.last_message = Some(self.now);
                    self.to_scheduler.send(&bytes, self.now, &mut self.rng);
                    self.executor.handle(Event::MessageSent, self.now);
                }
                Action::Update(status) => {
                    if let Some(bytes) = &status.data {
                        let blocks = FromExecutor::decode(bytes).unwrap().shares;
                        self.blocks_in_updates
                            .extend(blocks.iter().map(|share| share.seq));
                        // Mesos delivers it, sooner or later, at least once.
                        let answers = self.scheduler.hear(bytes);
                        self.answer(answers);
                    }
                }
                Action::Assign { assignment, .. } => self.assigned.push(assignment.generation),
                Action::SetThreads { revision, .. } => {
                    for event in [
                        engine::Event::ThreadsStopped { revision },
                        engine::Event::ThreadsStarted { revision },
                    ] {
                        self.executor.handle(Event::Engine(event), self.now);
                    }
                }
                Action::Abandon => {}
                Action::Exit(exit) => panic!("{exit:?}"),
            }
        }
    }

    fn answer(&mut self, answers: Vec<ToExecutor>) {
        for answer in answers {
            self.to_executor.send(&answer.encode(), self.now, &mut self.rng);
        }
    }

    fn step(&mut self) {
        self.now += STEP;
        self.hashes += 1000;
        let counters = Counters {
            hashes: self.hashes,
            threads: 1,
        };
        self.executor.handle(Event::Counters(counters), self.now);
        if self.executor.deadline().is_some_and(|due| due <= self.now) {
            self.executor.advance(self.now);
            self.perform();
        }
        for bytes in self.to_scheduler.arrived(self.now) {
            let answers = self.scheduler.hear(&bytes);
            self.answer(answers);
        }
        for bytes in self.to_executor.arrived(self.now) {
            if self.connected {
                self.give(Event::Message(bytes));
            }
        }
    }

    fn disturb(&mut self) {
        if self.rng.random_bool(0.05) {
            let (nonce, is_block) = (self.found.len() as u32, self.rng.random_bool(0.2));
            let share = Share {
                extranonce2: vec![1, 2, 3],
                version: 1,
                time: 2,
                nonce,
            };
            self.found.push((share.clone(), is_block));
            let generation = self.assigned.last().copied().unwrap_or(1);
            self.give(Event::Engine(engine::Event::Found(Found {
                generation,
                share,
                is_block,
            })));
        }
        if self.rng.random_bool(0.01) {
            self.scheduler.generation += 1;
            let message = self.scheduler.assign();
            self.answer(vec![message]);
        }
        if self.rng.random_bool(0.005) {
            self.connected = !self.connected;
            let event = if self.connected {
                Event::Subscribed { killing_state: true }
            } else {
                Event::Disconnected
            };
            self.give(event);
        }
        if self.rng.random_bool(0.01) {
            let garbage: Vec<u8> = (0..self.rng.random_range(0..40))
                .map(|_| self.rng.random())
                .collect();
            self.give(Event::Message(garbage));
        }
    }

    fn heal(&mut self) {
        self.to_scheduler.heal();
        self.to_executor.heal();
        if !self.connected {
            self.connected = true;
            self.give(Event::Subscribed { killing_state: true });
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_share_is_counted_once_and_the_newest_generation_wins(seed: u64) {
        let mut world = World::new(seed);
        for _ in 0..6000 {
            world.step();
            world.disturb();
        }
        world.heal();
        for _ in 0..4000 {
            world.step();
        }
        prop_assert!(world.found.len() < MAX_UNACKNOWLEDGED, "more shares than this simulation is about");
        let by_seq: BTreeMap<u64, &NumberedShare> =
            world.scheduler.counted.iter().map(|((_, seq), share)| (*seq, share)).collect();
        prop_assert_eq!(by_seq.len(), world.scheduler.counted.len(), "one session only");
        prop_assert_eq!(by_seq.len(), world.found.len(), "shares counted and found");
        for (seq, (share, _)) in (1..).zip(&world.found) {
            prop_assert_eq!(&by_seq[&seq].share, share);
        }
        for seq in &world.blocks_in_updates {
            prop_assert!(world.found[usize::try_from(*seq).unwrap() - 1].1, "share {} is no block", seq);
        }
        prop_assert!(world.assigned.is_sorted_by(|a, b| a < b), "{:?}", world.assigned);
        prop_assert_eq!(world.assigned.last(), Some(&world.scheduler.generation));
        prop_assert_eq!(world.scheduler.reported, world.scheduler.generation);
    }

}

proptest! {
    // Few cases: what varies is only which acknowledgements come late.
    #![proptest_config(ProptestConfig { cases: 3, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn memory_is_bounded_without_any_scheduler(seed: u64) {
        let mut world = World::new(seed);
        world.to_scheduler.loss = 1.0;
        for nonce in 0..3 * MAX_UNACKNOWLEDGED as u32 {
            world.step();
            let share = Share { extranonce2: vec![1, 2, 3], version: 1, time: 2, nonce };
            world.give(Event::Engine(engine::Event::Found(Found { generation: 1, share, is_block: nonce % 100 == 0 })));
        }
        world.to_scheduler.heal();
        world.to_executor.heal();
        for _ in 0..4000 {
            world.step();
        }
        let counted = world.scheduler.counted.len();
        prop_assert!(counted <= MAX_UNACKNOWLEDGED + 31, "{} shares were kept", counted);
        for block in (0..3 * MAX_UNACKNOWLEDGED as u64).step_by(100) {
            prop_assert!(world.scheduler.counted.keys().any(|(_, seq)| *seq == block + 1), "block {} was forgotten", block);
        }
    }
}
