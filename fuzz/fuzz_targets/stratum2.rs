//! What a pool of Stratum V2 may send: bytes instead of a handshake, and after it messages of any kind that are encrypted as
//! they should be. Jobs are jobs, and each share has one verdict.
#![no_main]

#[allow(dead_code, reason = "tests use the rest")]
#[path = "../../crates/testkit/src/stratum2.rs"]
mod pool;

use job_source::link::{LinkAction, LinkEvent};
use job_source::{Command, Event, Submission};
use libfuzzer_sys::fuzz_target;
use machine::Machine;
use miner_core::Share;
use pool::{AUTHORITY, End, Raw};
use std::collections::BTreeSet;
use std::time::{Duration, Instant};
use stratum2::{Config, Handshakes, Source};

/// Time of the world, Unix seconds.
const UNIX: u32 = 1_700_000_000;

fuzz_target!(|input: (bool, Vec<(u8, &[u8])>)| {
    let (has_handshake, messages) = input;
    let config = Config {
        host: "pool".to_owned(),
        port: 1,
        authority: AUTHORITY.parse().expect("it is one"),
        user: "alice".to_owned(),
        suggest_difficulty: None,
        handshakes: Handshakes {
            clock: || UNIX,
            seed: || [1; 32],
        },
    };
    let mut world = World {
        source: Source::new(config),
        now: Instant::now(),
        sent: Vec::new(),
        waiting: BTreeSet::new(),
    };
    world.link(LinkEvent::Command(Command::Open));
    world.link(LinkEvent::Connected);
    if !has_handshake {
        for (_, bytes) in messages {
            world.link(LinkEvent::Received(bytes.to_vec()));
        }
        return;
    }
    let (mut pool, answer) = End::accept(&world.sent, UNIX);
    world.link(LinkEvent::Received(answer));
    for (tag, (number, payload)) in messages.into_iter().enumerate() {
        let payload = &payload[..payload.len().min(255)];
        let bytes = pool.say(Raw(payload), number, true);
        world.link(LinkEvent::Received(bytes));
        world.submit(tag as u64);
        world.now += Duration::from_secs(7);
        world.source.advance(world.now);
        world.carry_out();
    }
    world.link(LinkEvent::Command(Command::Close));
    assert!(world.waiting.is_empty(), "a share without a verdict");
});

struct World {
    source: Source,
    now: Instant,
    sent: Vec<u8>,
    waiting: BTreeSet<u64>,
}

impl World {
    fn link(&mut self, event: LinkEvent) {
        self.source.handle(event, self.now);
        self.carry_out();
    }

    fn submit(&mut self, tag: u64) {
        self.waiting.insert(tag);
        let share = Share {
            extranonce2: vec![0; 8],
            version: 0,
            time: 0,
            nonce: 0,
        };
        self.link(LinkEvent::Command(Command::Submit(Submission {
            tag,
            job_id: "1".to_owned(),
            share,
            is_block: false,
        })));
    }

    fn carry_out(&mut self) {
        while let Some(action) = self.source.poll(self.now) {
            match action {
                LinkAction::Send(bytes) => self.sent = bytes,
                LinkAction::Tell(Event::Job(job)) => assert_eq!(job.template.check(), Ok(())),
                LinkAction::Tell(Event::Verdict { tag, .. }) => {
                    assert!(self.waiting.remove(&tag), "a second verdict");
                }
                LinkAction::Tell(_) | LinkAction::Connect { .. } | LinkAction::Disconnect => {}
            }
        }
    }
}
