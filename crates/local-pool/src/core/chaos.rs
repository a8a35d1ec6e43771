//! A pool that does to its miners what pools do on their worst days, all at once. Equal seeds and equal miners give equal
//! days.
//!
//! | what | how |
//! |---|---|
//! | stale jobs | blocks of others, two in a row, and jobs of before once more |
//! | odd replies | answers to nobody, a second answer, errors in all shapes that pools use, lines that are none, unknown calls |
//! | cuts | between two lines, and in the middle of one |
//! | slow answers | nothing is sent for some seconds, and then all of it |
//! | repeated jobs | the newest job again, unchanged |
//! | difficulty jumps | up to 64 times harder or easier, with a new job or with the old one |
//! | more | other values of extranonce1, other version masks, good shares refused for a while, sessions forgotten |

mod odd;
mod pool;

pub use pool::Pool;

use std::collections::{BTreeMap, VecDeque};
use std::time::{Duration, Instant};

use machine::Machine;
use miner_core::BIP320_MASK;
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

use super::{Action, ConnectionId, Event, Operator, PoolCore};

/// Mean time between two happenings.
const INTERVAL: Duration = Duration::from_secs(3);
/// Longest time for which nothing is sent to a miner. Miners that take a pool for dead wait longer.
const SLOW: Duration = Duration::from_secs(10);
/// Longest time for which good shares are refused, and for which errors have another shape.
const BAD_TIME: Duration = Duration::from_secs(5);
/// The difficulty is at most so many times the configured one, and at least this part of it.
const JUMP: f64 = 64.0;

/// What happens at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Happening {
    Cut,
    CutInLine,
    OneBlock,
    TwoBlocks,
    OldJob,
    Slow,
    RepeatedJob,
    Jump,
    JumpAtOnce,
    OddLine,
    SecondAnswer,
    OddErrors,
    Refusals,
    Extranonce1,
    VersionMask,
    Forgetting,
}

impl Happening {
    const ALL: [Self; 16] = [
        Self::Cut,
        Self::CutInLine,
        Self::OneBlock,
        Self::TwoBlocks,
        Self::OldJob,
        Self::Slow,
        Self::RepeatedJob,
        Self::Jump,
        Self::JumpAtOnce,
        Self::OddLine,
        Self::SecondAnswer,
        Self::OddErrors,
        Self::Refusals,
        Self::Extranonce1,
        Self::VersionMask,
        Self::Forgetting,
    ];
}

/// What is known of a connection.
#[derive(Debug, Default)]
struct Line {
    /// Nothing is sent before then.
    held_until: Option<Instant>,
    held: VecDeque<Action>,
    /// The newest job that was sent, and the one before, as lines.
    jobs: [Option<String>; 2],
    /// The newest answer that was sent.
    answer: Option<String>,
    /// Errors have this shape until then.
    odd_errors: Option<(odd::Shape, Instant)>,
}

#[derive(Debug)]
struct Chaos {
    rng: StdRng,
    difficulty: f64,
    next: Instant,
    /// Good shares are refused until then.
    refuses_until: Option<Instant>,
    lines: BTreeMap<ConnectionId, Line>,
    actions: VecDeque<Action>,
    /// How often each thing has happened.
    #[cfg(test)]
    happened: BTreeMap<Happening, u32>,
}

impl Chaos {
    fn new(seed: u64, difficulty: f64, now: Instant) -> Self {
        Self {
            rng: StdRng::seed_from_u64(seed),
            difficulty,
            next: now + INTERVAL,
            refuses_until: None,
            lines: BTreeMap::new(),
            actions: VecDeque::new(),
            #[cfg(test)]
            happened: BTreeMap::new(),
        }
    }

    fn deadline(&self) -> Instant {
        let held = self.lines.values().filter_map(|line| line.held_until);
        held.chain(self.refuses_until).fold(self.next, Instant::min)
    }

    fn advance(&mut self, core: &mut PoolCore, now: Instant) {
        for line in self.lines.values_mut() {
            if line.held_until.is_some_and(|until| until <= now) {
                line.held_until = None;
                self.actions.append(&mut line.held);
            }
        }
        if self.refuses_until.is_some_and(|until| until <= now) {
            self.refuses_until = None;
            core.handle(Event::Operator(Operator::RejectShares(false)), now);
        }
        if self.next <= now {
            // Exponential, so that now and then much happens at once.
            let wait = -self.rng.random::<f64>().max(1e-9).ln();
            self.next = now + INTERVAL.mul_f64(wait);
            let happening = Happening::ALL[self.rng.random_range(0..Happening::ALL.len())];
            self.happen(happening, core, now);
        }
    }

    fn happen(&mut self, happening: Happening, core: &mut PoolCore, now: Instant) {
        #[cfg(test)]
        {
            *self.happened.entry(happening).or_default() += 1;
        }
        let mut operate = |operator| core.handle(Event::Operator(operator), now);
        let jumped = self.difficulty * JUMP.powf(self.rng.random_range(-1.0..=1.0));
        let mask = BIP320_MASK & self.rng.random::<u32>();
        match happening {
            Happening::OneBlock => return operate(Operator::NewBlock),
            Happening::TwoBlocks => {
                operate(Operator::NewBlock);
                return operate(Operator::NewBlock);
            }
            Happening::RepeatedJob => return operate(Operator::RepeatJob),
            Happening::Jump => return operate(Operator::SetDifficulty(jumped)),
            Happening::JumpAtOnce => return operate(Operator::Retarget(jumped)),
            Happening::VersionMask => return operate(Operator::SetVersionMask(mask)),
            Happening::Forgetting => return operate(Operator::ForgetSessions),
            Happening::Refusals => {
                self.refuses_until = Some(now + self.some_time(BAD_TIME));
                return operate(Operator::RejectShares(true));
            }
            _ => {}
        }
        let Some(id) = self.somebody() else {
            return;
        };
        match happening {
            Happening::Extranonce1 => operate(Operator::ChangeExtranonce(Some(id))),
            Happening::Cut => self.cut(id, core, now),
            Happening::CutInLine => {
                self.send(id, br#"{"id":null,"method":"mining.not"#.to_vec(), now);
                self.cut(id, core, now);
            }
            _ => self.trouble(happening, id, now),
        }
    }

    /// One connection has a hard time.
    fn trouble(&mut self, happening: Happening, id: ConnectionId, now: Instant) {
        let (time, slow) = (self.some_time(BAD_TIME), self.some_time(SLOW));
        let shape = odd::Shape::ALL[self.rng.random_range(0..odd::Shape::ALL.len())];
        let odd_line = odd::LINES[self.rng.random_range(0..odd::LINES.len())];
        let Some(line) = self.lines.get_mut(&id) else {
            return;
        };
        let text = match happening {
            Happening::Slow => {
                line.held_until = Some(now + slow);
                return;
            }
            Happening::OddErrors => {
                line.odd_errors = Some((shape, now + time));
                return;
            }
            Happening::OldJob => line.jobs[1].clone(),
            Happening::SecondAnswer => line.answer.clone(),
            _ => Some(odd_line.to_owned()),
        };
        if let Some(text) = text {
            self.send(id, format!("{text}\n").into_bytes(), now);
        }
    }

    fn somebody(&mut self) -> Option<ConnectionId> {
        let count = self.lines.len();
        let which = (count > 0).then(|| self.rng.random_range(0..count))?;
        self.lines.keys().nth(which).copied()
    }

    fn some_time(&mut self, most: Duration) -> Duration {
        most.mul_f64(self.rng.random::<f64>())
    }

    /// What still waits is never sent.
    fn cut(&mut self, id: ConnectionId, core: &mut PoolCore, now: Instant) {
        self.lines.remove(&id);
        core.handle(Event::Closed(id), now);
        self.actions
            .push_back(Action::Close(id, "is cut: chaos was asked for".to_owned()));
    }

    /// Takes an action of the pool, which may come late and otherwise.
    fn pass(&mut self, action: Action, now: Instant) {
        match action {
            Action::Send(id, bytes) => {
                let bytes = self.lines.entry(id).or_default().rewrite(bytes, now);
                self.send(id, bytes, now);
            }
            Action::Close(id, _) => {
                let line = self.lines.remove(&id);
                self.actions.extend(line.into_iter().flat_map(|line| line.held));
                self.actions.push_back(action);
            }
            other => self.actions.push_back(other),
        }
    }

    fn send(&mut self, id: ConnectionId, bytes: Vec<u8>, now: Instant) {
        let line = self.lines.entry(id).or_default();
        let action = Action::Send(id, bytes);
        if line.held_until.is_some_and(|until| now < until) {
            line.held.push_back(action);
        } else {
            self.actions.push_back(action);
        }
    }
}

impl Line {
    /// Remembers what is sent, and gives errors another shape if it is time for that.
    fn rewrite(&mut self, bytes: Vec<u8>, now: Instant) -> Vec<u8> {
        let Ok(text) = String::from_utf8(bytes) else {
            return Vec::new();
        };
        let shape = self.odd_errors.filter(|(_, until)| now < *until);
        let mut rewritten = String::new();
        for line in text.lines() {
            let is_call = line.contains("\"method\"");
            if is_call && line.contains("\"mining.notify\"") {
                self.jobs.swap(0, 1);
                self.jobs[0] = Some(line.to_owned());
            } else if !is_call {
                self.answer = Some(line.to_owned());
            }
            match shape.and_then(|(shape, _)| shape.of(line)) {
                Some(odd) => rewritten.push_str(&odd),
                None => rewritten.push_str(line),
            }
            rewritten.push('\n');
        }
        rewritten.into_bytes()
    }
}

#[cfg(test)]
mod tests;
