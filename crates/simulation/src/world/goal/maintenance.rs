//! The cluster's operator takes one agent down: it is used until shortly before, empty in time, and used again
//! afterwards.

use super::{Phase, RECOVERY};
use crate::world::{Process, World};
use local_mesos::core::ContainerKey;
use std::time::{Duration, Instant};

/// From the inverse offer until the agent is down, and how long it is.
const NOTICE: Duration = Duration::from_secs(120);
const DOWN: Duration = Duration::from_secs(30);
/// An agent is not left sooner before it is down than this.
const LEFT_WITHIN: Duration = Duration::from_secs(65);
/// From then on until everything is mined again.
const BACK: Duration = Duration::from_secs(60);

/// When which agent is down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Window {
    agent: usize,
    start: Instant,
    end: Instant,
    /// Everything has been mined again since.
    is_over: bool,
}

impl Window {
    /// The agent's executors are told to end, though they may not listen.
    pub(super) fn is_left(&self, agent: usize, now: Instant) -> bool {
        agent == self.agent && now + LEFT_WITHIN >= self.start && now < self.end
    }
}

impl World {
    /// Everything is mined, and was not when `since` was.
    pub(super) fn begin_maintenance(&mut self, since: Instant) {
        self.recovered_after = self.now - since;
        // A mute executor may be replaced at any time.
        let heard = self.ours().find(|(_, process)| process.is_heard());
        let Some(agent) = heard.map(|(key, _)| key.agent) else {
            return self.begin_upgrade();
        };
        let start = self.now + NOTICE;
        let window = Window {
            agent,
            start,
            end: start + DOWN,
            is_over: false,
        };
        self.tell("everything is mined");
        self.goal = Phase::Maintenance(window);
        self.set_window(agent, window.start, window.end);
    }

    pub(super) fn look_at_maintenance(&mut self, window: Window) {
        let Window {
            agent,
            start,
            end,
            is_over,
        } = window;
        let mining = |world: &Self| world.on_agent(agent).any(|process| process.mines().is_some());
        if self.now + LEFT_WITHIN < start {
            // A quiet pool may be taken for a hung one, and left for a moment.
            let somebody_mines = self.ours().any(|(_, process)| process.mines().is_some());
            // One that breaks a constraint by what else is in use is left for that.
            if somebody_mines && !mining(self) && !self.is_kept_off(agent) {
                self.fail(format!("agent {agent} is left long before it is down"));
            }
        } else if self.now >= start && self.now < end {
            let left_over = self
                .on_agent(agent)
                .next()
                .map(|process| process.executor_id.clone());
            if let Some(executor) = left_over {
                self.fail(format!("{executor} is on agent {agent} when that goes down"));
            }
        } else if self.now >= end {
            let what = "the end of an agent's maintenance";
            let unmined = self.cpus_unmined();
            if unmined.is_some() && !is_over {
                return self.wait_for(unmined, end, BACK, what);
            }
            self.goal = Phase::Maintenance(Window {
                is_over: true,
                ..window
            });
            // A mute executor may not have been replaced yet.
            match unmined.or_else(|| self.executors_astray()) {
                None => self.begin_upgrade(),
                why => self.wait_for(why, end, RECOVERY, what),
            }
        }
    }

    fn on_agent(&self, agent: usize) -> impl Iterator<Item = &Process> {
        let ours = self.ours();
        ours.filter(move |(key, _): &(&ContainerKey, _)| key.agent == agent)
            .map(|(_, process)| process)
    }
}
