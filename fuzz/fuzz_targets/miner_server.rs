//! Two miners that send anything to the server of miners, a scheduler that answers in any order, and a clock that runs:
//! what is sent is JSON, each share is told once and answered once, and the scheduler always knows who is there.
#![no_main]

use fuzz::{MOST_ACTIONS, records};
use job_source::miners::{Command, Event as Told, MinerId, MinerShare, Outcome, Rejection, Work};
use libfuzzer_sys::fuzz_target;
use machine::Machine;
use miner_server::core::{Action, Event, ServerCore};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock};
use std::time::{Duration, Instant};

static JOB: LazyLock<Arc<miner_core::Job>> = LazyLock::new(|| {
    let mut coinbase1 = vec![1, 0, 0, 0, 1];
    coinbase1.extend([0; 32]);
    coinbase1.extend([0xff; 4]);
    let coinbase = miner_core::Coinbase {
        coinbase1,
        extranonce1: vec![8, 0, 0, 2],
        extranonce2_size: 4,
        coinbase2: vec![0; 8],
        merkle_branch: vec![[7; 32]],
    };
    Arc::new(miner_core::Job {
        root: miner_core::Root::Coinbase(coinbase),
        prev_hash: [3; 32],
        version: 0x2000_0000,
        version_mask: 0x1fff_e000,
        bits: 0x1c2a_c4af,
        time: 0x504e_86b9,
    })
});

#[derive(Default)]
struct World {
    core: ServerCore,
    open: BTreeSet<MinerId>,
    known: BTreeSet<MinerId>,
    unanswered: BTreeMap<(MinerId, u64), MinerShare>,
    number: u64,
}

impl World {
    fn handle(&mut self, event: Event, now: Instant) {
        self.core.handle(event, now);
        self.carry_out(now);
    }

    fn carry_out(&mut self, now: Instant) {
        for count in 0.. {
            assert!(count < MOST_ACTIONS * 16, "one event causes no end of actions");
            match self.core.poll(now) {
                Some(Action::Send(id, bytes)) => {
                    assert!(self.open.contains(&id), "sent to nobody");
                    for line in std::str::from_utf8(&bytes).expect("UTF-8").lines() {
                        serde_json::from_str::<serde_json::Value>(line).expect("our lines are JSON");
                    }
                }
                Some(Action::Close(id, _)) => assert!(self.open.remove(&id), "closed twice"),
                Some(Action::Tell(told)) => self.told(told),
                Some(Action::Trust(id)) => assert!(self.open.contains(&id)),
                Some(Action::Banned(_)) => {}
                None => return,
            }
        }
    }

    fn told(&mut self, told: Told) {
        match told {
            Told::Connected { miner, .. } => assert!(self.known.insert(miner)),
            Told::Left { miner } => {
                assert!(self.known.remove(&miner));
                self.unanswered.retain(|(of, _), _| *of != miner);
            }
            Told::Named { miner, .. } | Told::Unreadable { miner } => assert!(self.known.contains(&miner)),
            Told::Share(share) => {
                assert!(self.known.contains(&share.miner) && !share.difficulties.is_empty());
                let before = self.unanswered.insert((share.miner, share.request), share);
                assert!(before.is_none(), "told twice");
            }
        }
    }

    fn mine(&mut self, miner: MinerId, how: u8, now: Instant) {
        if !self.known.contains(&miner) {
            return;
        }
        self.number += 1;
        let work = Work {
            number: self.number,
            template: Arc::clone(&JOB),
            prefix: vec![0xc0, if how & 1 == 0 { miner.0 as u8 } else { how }],
            difficulty: f64::from(how),
            clean: how & 2 == 0,
            age: u32::from(how),
        };
        self.handle(Event::Command(Command::Mine { miner, work }), now);
    }

    fn answer(&mut self, how: u8, now: Instant) {
        let which = usize::from(how) % self.unanswered.len().max(1);
        let Some((&(miner, request), share)) = self.unanswered.iter().nth(which) else {
            return;
        };
        let outcome = match how & 3 {
            0 | 1 => Outcome::Accepted {
                difficulty: share.difficulties[0],
            },
            2 => Outcome::Rejected(Rejection::Stale),
            _ => Outcome::Rejected(Rejection::LowDifficulty),
        };
        self.unanswered.remove(&(miner, request));
        let answer = Command::Answer {
            miner,
            request,
            outcome,
        };
        self.handle(Event::Command(answer), now);
    }
}

fuzz_target!(|bytes: &[u8]| {
    let mut now = Instant::now();
    let mut world = World::default();
    let (mut connected, mut miner) = (0, MinerId(0));
    for record in records(bytes) {
        let Some((&how, rest)) = record.split_first() else {
            continue;
        };
        let arg = rest.first().copied().unwrap_or(0);
        match how {
            0 => {
                connected += 1;
                miner = MinerId(connected);
                world.open.insert(miner);
                let address = ([10, 0, 0, arg & 1], 1).into();
                world.handle(Event::Connected(miner, address), now);
            }
            1 => miner = MinerId(u64::from(arg) % (connected + 1)),
            2 => world.mine(miner, arg, now),
            3 => world.answer(arg, now),
            4 => {
                now += Duration::from_millis(u64::from(arg) * 100);
                world.core.advance(now);
                world.carry_out(now);
            }
            5 if world.open.remove(&miner) => world.handle(Event::Closed(miner), now),
            6 if world.known.contains(&miner) => {
                world.known.remove(&miner);
                world.unanswered.retain(|(of, _), _| *of != miner);
                let reason = String::new();
                world.handle(Event::Command(Command::Refuse { miner, reason }), now);
            }
            8 => {
                let difficulty = f64::from(arg);
                world.handle(Event::Command(Command::Retarget { miner, difficulty }), now);
            }
            7 => world.handle(Event::Received(miner, rest.to_vec()), now),
            _ => {
                let line = [record, b"\n"].concat();
                world.handle(Event::Received(miner, line), now);
            }
        }
        assert_eq!(world.core.connections(), world.open.len());
        assert!(world.known.is_subset(&world.open));
    }
});
