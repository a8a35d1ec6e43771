//! Pools and sources of both versions of Stratum.

use super::{EPOCH, SHARE_INTERVAL};
use crate::plan::Scenario;
use crate::pool2::{Pool2, Settings, Trick, Wrong};
use job_source::link::{LinkAction, LinkEvent};
use local_pool::core::{Action, Clock, Event, PoolCore};
use local_pool::{PoolConfig, VardiffConfig};
use machine::Machine;
use miner_core::HASHES_PER_DIFFICULTY;
use std::time::Instant;
use stratum::client::ClientConfig;
use stratum::source::StratumSource;
use stratum2::{Config, Handshakes, Source};
use testkit::stratum2::AUTHORITY;

pub(super) type AnySource = Box<dyn Machine<Event = LinkEvent, Action = LinkAction>>;

pub(crate) enum Core {
    V1(Box<PoolCore>),
    V2(Box<Pool2>),
}

/// Difficulty of a share that a scenario's pools begin with.
pub(super) fn difficulty(scenario: &Scenario) -> f64 {
    scenario.hashes_per_share / HASHES_PER_DIFFICULTY
}

impl Core {
    pub(super) fn new(index: usize, scenario: &Scenario, start: Instant, first_extranonce1: u32) -> Self {
        let difficulty = difficulty(scenario);
        let block_difficulty = difficulty * scenario.shares_per_block;
        let unix = EPOCH + index as u64;
        if let Some(manners) = scenario.v2[index] {
            let settings = Settings {
                manners,
                difficulty,
                block_difficulty,
                job_interval: scenario.job_interval,
                extranonce_size: scenario.extranonce2_size,
                rolls_versions: scenario.version_mask != 0,
                same_prefix: scenario.same_extranonce1,
                unix,
                first_prefix: first_extranonce1,
            };
            return Self::V2(Box::new(Pool2::new(settings, start)));
        }
        let config = PoolConfig {
            difficulty,
            block_difficulty,
            job_interval: scenario.job_interval,
            extranonce2_size: scenario.extranonce2_size,
            version_mask: scenario.version_mask,
            same_extranonce1: scenario.same_extranonce1,
            // Every other pool adapts to its miner.
            vardiff: (index % 2 == 1).then(|| VardiffConfig {
                interval: SHARE_INTERVAL,
                range: difficulty / 64.0..=difficulty * 64.0,
            }),
            ..PoolConfig::default()
        };
        let core = PoolCore::new(config, Clock::new(start, unix), first_extranonce1);
        let core = core.unwrap_or_else(|error| unreachable!("the configuration is sound: {error}"));
        Self::V1(Box::new(core))
    }

    pub(super) fn is_v2(&self) -> bool {
        matches!(self, Self::V2(_))
    }

    /// A pool of V1 has no tricks.
    pub(super) fn play(&mut self, trick: Trick, now: Instant) {
        if let Self::V2(pool) = self {
            pool.play(trick, now);
        }
    }

    pub(super) fn take_wrong(&mut self) -> Option<Wrong> {
        match self {
            Self::V1(_) => None,
            Self::V2(pool) => pool.take_wrong(),
        }
    }

    pub(super) fn behave(&mut self, now: Instant) {
        if let Self::V2(pool) = self {
            pool.behave(now);
        }
    }
}

impl Machine for Core {
    type Event = Event;
    type Action = Action;

    fn handle(&mut self, event: Event, now: Instant) {
        match self {
            Self::V1(pool) => pool.handle(event, now),
            Self::V2(pool) => pool.handle(event, now),
        }
    }

    fn advance(&mut self, now: Instant) {
        match self {
            Self::V1(pool) => pool.advance(now),
            Self::V2(pool) => pool.advance(now),
        }
    }

    fn poll(&mut self, now: Instant) -> Option<Action> {
        match self {
            Self::V1(pool) => pool.poll(now),
            Self::V2(pool) => pool.poll(now),
        }
    }

    fn deadline(&self) -> Option<Instant> {
        match self {
            Self::V1(pool) => pool.deadline(),
            Self::V2(pool) => pool.deadline(),
        }
    }
}

/// The source that talks to the pool of this number.
pub(super) fn source(index: usize, scenario: &Scenario) -> AnySource {
    let host = format!("pool{index}");
    if scenario.v2[index].is_none() {
        return Box::new(StratumSource::new(ClientConfig::new(host, "miner", "x"), 3333));
    }
    Box::new(Source::new(Config {
        host,
        port: 3336,
        authority: AUTHORITY
            .parse()
            .unwrap_or_else(|error| unreachable!("a published key: {error}")),
        user: "miner".to_owned(),
        suggest_difficulty: None,
        // Certificates last as long as a world. Nobody guesses here.
        handshakes: Handshakes {
            clock: || EPOCH as u32,
            seed: || [1; 32],
        },
    }))
}
