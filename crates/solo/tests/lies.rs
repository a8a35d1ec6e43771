//! Seeded worlds of nodes that go, hang, lie and change their minds, while blocks are found and the process is killed.
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod support;

use std::time::{Duration, Instant};

use job_source::{Command, Event};
use support::Lab;
use support::node::Mood;

const WORLDS: u64 = 25;
const STEPS: u32 = 150;
/// A node that is well again is mined within this time: the longest pause between two attempts at it, and an answer that
/// is waited for in vain.
const BACK_WITHIN: Duration = Duration::from_secs(45);
/// How long the scheduler leaves a source alone, at most, that has ended its session.
const BACK_OFF: Duration = Duration::from_secs(10);

const MOODS: [Mood; 12] = [
    Mood::Jumps,
    Mood::Contradictory,
    Mood::Down,
    Mood::Hangs,
    Mood::Locked,
    Mood::WarmingUp,
    Mood::Web,
    Mood::WrongTransaction,
    Mood::WrongCommitment,
    Mood::UnknownRule,
    Mood::Hasty,
    Mood::Picky,
];

/// SplitMix64.
struct Dice(u64);

impl Dice {
    fn next(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % below
    }
}

struct World {
    lab: Lab,
    dice: Dice,
    /// Blocks that were found, and of which the process did not die before they were on disk.
    found: Vec<String>,
    is_open: bool,
    heard: usize,
    /// Since when each node has been well.
    well_since: Vec<Option<Instant>>,
}

impl World {
    fn new(seed: u64) -> Self {
        let mut dice = Dice(seed);
        let nodes = 1 + dice.next(3) as usize;
        let lab = Lab::new(nodes);
        Self {
            well_since: vec![Some(lab.now); nodes],
            lab,
            dice,
            found: Vec::new(),
            is_open: false,
            heard: 0,
        }
    }

    fn step(&mut self) {
        let nodes = self.lab.nodes.len() as u64;
        let index = self.dice.next(nodes) as usize;
        let salt = self.dice.next(u64::MAX);
        match self.dice.next(12) {
            0 | 1 => {
                let mood = MOODS[self.dice.next(MOODS.len() as u64) as usize];
                self.lab.nodes[index].mood = mood;
                self.well_since[index] = None;
            }
            2..=4 => self.heal(index),
            5 if salt.is_multiple_of(8) => self.forget_all(index),
            5 => self.lab.nodes[index].other_block(salt),
            6 => {
                let depth = self.dice.next(4);
                self.lab.nodes[index].reorganize(depth, salt);
            }
            7 => self.lab.nodes[index].other_transaction(),
            8 => self.lab.nodes[index].clock = self.dice.next(20_000) as i64 - 10_000,
            9 | 10 => self.find(),
            _ => self.kill(),
        }
        self.lab.stir();
        let pause = self.dice.next(8_000);
        self.wait(Duration::from_millis(pause));
        self.check();
    }

    fn forget_all(&mut self, index: usize) {
        self.lab.forget_all(index);
        self.heal(index);
    }

    fn heal(&mut self, index: usize) {
        self.lab.nodes[index].mood = Mood::Honest;
        self.well_since[index].get_or_insert(self.lab.now);
    }

    fn find(&mut self) {
        if self.is_open && !self.lab.jobs.is_empty() {
            let (hash, _) = self.lab.find_block();
            self.found.push(hash);
        }
    }

    fn kill(&mut self) {
        self.lab.kill();
        (self.is_open, self.heard) = (false, 0);
    }

    /// Time passes, and the scheduler opens the source when it may.
    fn wait(&mut self, time: Duration) {
        if !self.is_open {
            self.lab.wait(time.min(BACK_OFF));
            self.lab.command(Command::Open);
            self.is_open = true;
        } else {
            self.lab.wait(time);
        }
        for event in &self.lab.events[self.heard..] {
            match event {
                Event::Lost { .. } | Event::Refused { .. } => self.is_open = false,
                Event::Ready { .. } => self.is_open = true,
                _ => {}
            }
        }
        self.heard = self.lab.events.len();
    }

    fn check(&self) {
        let templates = self.lab.files.keys().filter(|name| name.starts_with("template-"));
        assert!(templates.count() <= 8);
        let most = self.lab.nodes.len() * (3 + self.found.len());
        assert!(
            self.lab.open_requests() <= most,
            "{} requests",
            self.lab.open_requests()
        );
        for (node, since) in self.lab.nodes.iter().zip(&self.well_since) {
            let well = since.is_some_and(|since| self.lab.now - since > BACK_WITHIN + BACK_OFF);
            let asked: u64 = node.calls.values().sum();
            let passed = (self.lab.now - self.lab.start).as_secs() + 1;
            assert!(asked < 20 * passed + 1000, "{asked} calls in {passed} s");
            assert!(
                !well || self.is_open || self.heard == 0,
                "no session although a node is well"
            );
        }
    }

    /// In the end all nodes are well: every block is with a node, and the best tip is mined.
    fn end(&mut self) {
        for index in 0..self.lab.nodes.len() {
            self.heal(index);
        }
        // A node on another branch may know the previous block never: then the others' answers decide, or the time.
        for _ in 0..100 {
            self.wait(Duration::from_secs(8));
        }
        let left: Vec<_> = self
            .lab
            .files
            .keys()
            .filter(|name| name.starts_with("block-"))
            .collect();
        assert!(left.is_empty(), "{left:?}");
        for hash in &self.found {
            assert!(
                self.lab.sent.contains(hash),
                "block {hash} was found and never sent"
            );
        }
        assert!(self.is_open);
        let highest = self.lab.nodes.iter().map(|node| node.height()).max().unwrap();
        let mined = self.lab.jobs.last().unwrap().template.height();
        assert_eq!(mined.map(u64::from), Some(highest + 1));
    }
}

#[test]
fn no_block_is_lost_and_mining_goes_on_whatever_nodes_do() {
    for seed in 0..WORLDS {
        let world = std::panic::catch_unwind(|| {
            let mut world = World::new(seed);
            for _ in 0..STEPS {
                world.step();
            }
            world.end();
        });
        assert!(world.is_ok(), "in the world of seed {seed}");
    }
}
