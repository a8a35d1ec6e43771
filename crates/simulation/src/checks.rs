//! What must hold after every step, by the world's own view of what went in and came out.

mod blame;
mod blocks;
pub(crate) mod books;
mod calls;
mod kinds;
mod leases;
mod maintenance;
pub(crate) mod nodes;
mod placement;
mod shares;
mod spaces;

use crate::Stats;
use crate::disk::Disk;
use crate::plan::Scenario;
use crate::world::Process;
use blame::Blame;
use blocks::Blocks;
use calls::Calls;
pub(crate) use calls::EXECUTOR_MILLIS;
use job_source::miners::Command;
pub(crate) use leases::Leases;
use local_mesos::core::ContainerKey;
pub(crate) use maintenance::ABLE;
use maintenance::Maintenance;
use mesos::proto::TaskState;
use mesos::proto::scheduler::Call;
use mesos::scheduler::{Event as MesosEvent, Output};
use messages::ToExecutor;
use placement::Placement;
use scheduler::{Action, Event, Record, State, Summary};
use shares::Shares;
use spaces::Spaces;
use std::collections::BTreeSet;
use std::time::Instant;

#[derive(Debug, Default)]
pub(crate) struct Checks {
    pub(crate) shares: Shares,
    pub(crate) spaces: Spaces,
    pub(crate) blocks: Blocks,
    pub(crate) calls: Calls,
    pub(crate) placement: Placement,
    pub(crate) maintenance: Maintenance,
    pub(crate) blame: Blame,
    /// Containers that were to be started and then were not.
    pub(crate) destroyed: BTreeSet<ContainerKey>,
    /// Containers of the other framework.
    pub(crate) others: BTreeSet<ContainerKey>,
    /// Blocks that a pool has taken.
    pub(crate) pool_blocks: BTreeSet<String>,
    exited: bool,
    /// A TEARDOWN was called whose effect a later life may find.
    pub(crate) torn_down: bool,
    /// The scheduler is leaving, and counts what it will never hear of.
    pub(crate) leaving: bool,
    /// The framework of the last run is gone, and forgotten next.
    begins_anew: bool,
    found: u64,
}

impl Checks {
    pub(crate) fn found(&mut self) {
        self.found += 1;
    }

    pub(crate) fn stats(&self) -> Stats {
        Stats {
            shares_found: self.found,
            shares_counted: self.shares.counted_ever(),
            blocks: self.blocks.found_ever(),
            joined_tasks: self.calls.joined_tasks(),
            ..Stats::default()
        }
    }

    pub(crate) fn scheduler_starts(&mut self, restored: &State, disk: &Disk) {
        (self.exited, self.leaving, self.begins_anew) = (false, false, false);
        self.shares.scheduler_starts();
        self.spaces.scheduler_starts(!disk.told_failing);
        self.blocks.scheduler_starts(restored);
        self.calls.scheduler_starts(restored);
        self.maintenance.scheduler_starts();
        self.placement.scheduler_starts(restored);
    }

    /// A scheduler stands by: another one may lead, with the state of which it has nothing to do.
    pub(crate) fn standby_starts(&mut self) {
        (self.exited, self.leaving, self.begins_anew) = (false, false, false);
        self.shares.scheduler_starts();
        self.blocks.scheduler_starts(&State::default());
        self.calls.scheduler_starts(&State::default());
    }

    /// It leads from now on, with this state.
    pub(crate) fn standby_leads(&mut self, restored: &State, disk: &Disk, now: Instant) {
        self.spaces.scheduler_starts(!disk.told_failing);
        for (_, job) in self.shares.newest_jobs() {
            self.spaces.comes_again(&job, now);
        }
        self.blocks.restored(restored);
        self.calls.scheduler_starts(restored);
        self.maintenance.scheduler_starts();
        self.placement.scheduler_starts(restored);
    }

    /// Another scheduler's turn. What the world knows is the same for all of them.
    pub(crate) fn turn_to(&mut self, other: &mut Self) {
        self.shares.turn_to(&mut other.shares);
        self.spaces.turn_to(&mut other.spaces);
        self.blocks.turn_to(&mut other.blocks);
        self.calls.turn_to(&mut other.calls);
        self.maintenance.turn_to(&mut other.maintenance);
        self.placement.turn_to(&mut other.placement);
        std::mem::swap(&mut self.exited, &mut other.exited);
        std::mem::swap(&mut self.leaving, &mut other.leaving);
        std::mem::swap(&mut self.begins_anew, &mut other.begins_anew);
    }

    pub(crate) fn scheduler_hears(&mut self, event: &Event, now: Instant) -> Result<(), String> {
        self.maintenance.hears(event, now);
        match event {
            Event::Master(Output::Event(MesosEvent::Error(_))) => self.leaving = true,
            Event::Master(Output::Event(event)) => {
                self.calls.master_says(event, now)?;
                self.master_says(event, now)?;
            }
            Event::Master(Output::Removed { .. }) => self.begins_anew = true,
            Event::Master(Output::Disconnected { .. }) => self.calls.disconnected(),
            Event::Master(Output::Answered { tag, .. }) => self.calls.answered(*tag),
            Event::Source(source, event) => {
                self.blocks.source_says(*source, event);
                self.shares.source_says(*source, event)?;
                if let job_source::Event::Job(job) = event {
                    self.spaces.comes_again(&job.template, now);
                }
            }
            Event::Miners(job_source::miners::Event::Share(share)) if !self.leaving => {
                self.shares.miner_share(share, &self.spaces, &mut self.blocks)?;
            }
            Event::Miners(job_source::miners::Event::Left { miner }) => self.shares.miner_left(*miner),
            _ => {}
        }
        Ok(())
    }

    fn master_says(&mut self, event: &MesosEvent, now: Instant) -> Result<(), String> {
        match event {
            MesosEvent::Offers(offers) => {
                self.placement.offered(offers);
                Ok(())
            }
            MesosEvent::Message {
                executor_id, data, ..
            } => self.shares_arrive(&executor_id.value, data),
            MesosEvent::Update(status) => {
                self.blame.hears(status);
                let Some(executor) = self.calls.status(status) else {
                    return Ok(());
                };
                if self.calls.has_ended(&executor) {
                    self.spaces.ended(&executor, now);
                }
                match status.data.as_ref().filter(|data| !data.is_empty()) {
                    Some(data) => self.shares_arrive(&executor, data),
                    None => Ok(()),
                }
            }
            _ => Ok(()),
        }
    }

    fn shares_arrive(&mut self, executor: &str, data: &[u8]) -> Result<(), String> {
        if self.leaving || !self.calls.knows_executor(executor) {
            return Ok(());
        }
        self.shares.arrive(executor, data, &self.spaces, &mut self.blocks)
    }

    pub(crate) fn scheduler_acts(
        &mut self,
        action: &Action,
        disk: &Disk,
        scenario: &Scenario,
        now: Instant,
    ) -> Result<(), String> {
        if self.exited {
            return Err(format!("an action after Exit: {action:?}"));
        }
        match action {
            Action::Call { tag, call } => {
                self.leaving |= call.r#type() == mesos::proto::scheduler::call::Type::Teardown;
                self.torn_down |= call.r#type() == mesos::proto::scheduler::call::Type::Teardown;
                self.maintenance.called(*tag, now);
                kinds::are_kept(call, scenario.rules.revocable)?;
                self.blame.declined |= call.r#type() == mesos::proto::scheduler::call::Type::Decline;
                let assignments = self.calls.made(*tag, call, disk)?;
                self.acknowledges(call, disk)?;
                for (executor, assignment) in assignments {
                    self.shares.has_age(&assignment, now)?;
                    self.spaces.given(&executor, &assignment, now)?;
                    // A message that had to wait for a lease may come too late.
                    if self.calls.has_ended(&executor) {
                        self.spaces.ended(&executor, now);
                    }
                }
                Ok(())
            }
            Action::Source(source, command) => {
                self.shares.source_told(*source, command, &self.blocks)?;
                self.blocks.source_told(*source, command, disk, now)?;
                if self.blocks.last_was_block {
                    self.shares.was_block();
                }
                Ok(())
            }
            Action::Persist { records, .. } => {
                for record in records {
                    self.placed(record, scenario, now)?;
                    self.calls.recorded(record, scenario)?;
                    self.blocks.recorded(record)?;
                    if matches!(record, Record::Framework(None)) {
                        self.leaving |= !std::mem::take(&mut self.begins_anew);
                    }
                }
                Ok(())
            }
            Action::Miners(Command::Mine { miner, work }) => self.spaces.given_to_miner(*miner, work, now),
            Action::Miners(Command::Answer {
                miner,
                request,
                outcome,
            }) => self.shares.miner_answered(*miner, *request, *outcome),
            Action::Miners(_) | Action::AskCluster | Action::AskFrameworks | Action::Tell(_) => Ok(()),
            Action::Exit(_) => {
                (self.exited, self.leaving) = (true, true);
                Ok(())
            }
        }
    }

    /// A task that is about to be launched keeps the placement constraints, and off an agent that is about to go down.
    fn placed(&mut self, record: &Record, scenario: &Scenario, now: Instant) -> Result<(), String> {
        let Record::Task(task) = record else {
            return Ok(());
        };
        self.maintenance.launched(&task.task_id, &task.agent_id, now)?;
        let in_use = self.calls.agents_in_use();
        let rules = &scenario.rules.constraints;
        if let Some(rule) = self.placement.broken_by(rules, &task.agent_id, &in_use) {
            return Err(format!(
                "{} on {} breaks --constraint {rule} while {in_use:?} are in use",
                task.task_id, task.agent_id
            ));
        }
        self.placement.launched(&task.task_id, rules);
        Ok(())
    }

    /// Blocks are acknowledged when they are on disk, or were answered: the executor forgets them then.
    fn acknowledges(&self, call: &Call, disk: &Disk) -> Result<(), String> {
        let message = call
            .message
            .as_ref()
            .and_then(|message| Some((message, ToExecutor::decode(&message.data).ok()?)));
        let Some((executor, ack)) =
            message.and_then(|(message, decoded)| Some((&message.executor_id.value, decoded.ack?)))
        else {
            return Ok(());
        };
        let blocks = ack
            .seqs
            .iter()
            .filter_map(|seq| self.shares.block(executor, ack.session, *seq));
        for hash in blocks {
            if !self.blocks.is_safe(&hash, disk) {
                return Err(format!("block {hash} is acknowledged before it is on disk"));
            }
        }
        Ok(())
    }

    /// A message reaches an executor: what it acknowledges must have been counted.
    pub(crate) fn executor_hears(&mut self, process: &mut Process, data: &[u8]) -> Result<(), String> {
        let message =
            ToExecutor::decode(data).map_err(|error| format!("a message to an executor: {error}"))?;
        match message.ack {
            Some(ack) if ack.session == process.session => {
                process.acknowledged.extend(&ack.seqs);
                self.shares.acknowledged(&process.executor_id, &ack)
            }
            _ => Ok(()),
        }
    }

    /// Why a task may not come to this agent, as far as other agents in use decide it.
    pub(crate) fn keeps_off(&self, scenario: &Scenario, agent: &str) -> Option<&'static str> {
        let in_use = self.calls.agents_in_use();
        self.placement
            .broken_by(&scenario.rules.constraints, agent, &in_use)
    }

    /// The scheduler's own totals against what went in and came out.
    pub(crate) fn totals(&self, summary: &Summary) -> Result<(), String> {
        if self.leaving {
            Ok(())
        } else {
            self.shares.totals(summary)
        }
    }
}

pub(crate) fn is_terminal(state: TaskState) -> bool {
    state.is_terminal() || state == TaskState::Unknown
}
