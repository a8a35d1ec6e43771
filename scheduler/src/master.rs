//! What the master says.

use crate::stop::Ended;
use crate::{Action, RunEvent, Scheduler, records::Record};
use mesos::http::CallError;
use mesos::proto::scheduler::call::Type as CallType;
use mesos::proto::{AgentId, ExecutorId, FrameworkId};
use mesos::scheduler::{Detected, Event as MesosEvent, Output, SubscriptionError};
use std::time::{Duration, Instant};
use text::foreign;

impl Scheduler {
    pub(crate) fn on_master(&mut self, output: Output, now: Instant) {
        match output {
            Output::Event(event) => self.on_mesos(event, now),
            Output::Disconnected { reason, retry_in } => self.on_master_lost(&reason, retry_in),
            Output::Removed { reason } => self.on_removed_before(&reason, now),
            Output::Detected(detected) => self.on_detected(&detected),
            Output::Answered { tag, kind, result } => self.on_answered(tag, kind, result, now),
            Output::Fatal(reason) => {
                let reason = format!("{reason}; check --master, --role, --principal and --secret-file");
                self.on_master_refused(&reason, now);
            }
        }
    }

    fn on_mesos(&mut self, event: MesosEvent, now: Instant) {
        self.silence.master_speaks(now);
        match event {
            MesosEvent::Subscribed {
                framework_id,
                heartbeat,
                ..
            } => {
                self.silence.subscribed(heartbeat);
                self.on_subscribed(&framework_id, now);
            }
            // Nothing is reserved, and no volume is made.
            MesosEvent::OperationStatus(_) | MesosEvent::Heartbeat => {}
            MesosEvent::Offers(offers) => self.on_offers(&offers, now),
            MesosEvent::Update(status) => self.on_update(&status, now),
            MesosEvent::Message {
                agent_id,
                executor_id,
                data,
            } => self.on_message(&agent_id, &executor_id, &data, now),
            MesosEvent::Failure {
                agent_id,
                executor_id,
                status,
            } => self.on_failure(agent_id, executor_id, status),
            MesosEvent::InverseOffers(offers) => self.on_inverse_offers(offers),
            MesosEvent::RescindInverseOffer(id) => self.on_inverse_offer_rescinded(&id),
            MesosEvent::Error(error @ SubscriptionError::Removed(_)) => self.on_removed(&error, now),
            MesosEvent::Error(error) => {
                let reason = format!("the Mesos master ended the subscription: {error}");
                self.on_master_refused(&reason, now);
            }
            // Every offer is answered at once, so that none is held that could be rescinded.
            MesosEvent::Rescind(_) => {}
        }
    }

    fn on_subscribed(&mut self, framework_id: &FrameworkId, now: Instant) {
        self.subscribed = true;
        self.subscribed_at = Some(now);
        self.absence.begins(now);
        if self.journal.state().framework_id.as_deref() != Some(&framework_id.value) {
            let id = Some(framework_id.value.clone());
            self.journal.record(Record::Framework(id));
        }
        self.tell(RunEvent::Subscribed {
            framework_id: framework_id.value.clone(),
        });
        self.note_description();
        if !std::mem::replace(&mut self.twins_asked, true) {
            self.actions.push_back(Action::AskFrameworks);
        }
        self.begin_reconciliation(now);
        self.repeat_kills(now);
    }

    /// Calls that were not sent are withdrawn: offers are void now, kills and reconciliation are repeated, and status
    /// updates come again. Messages keep their places.
    fn on_master_lost(&mut self, reason: &str, retry_in: Duration) {
        self.subscribed = false;
        self.awaits_no_subscription();
        self.calls.withdraw();
        self.kept.clear();
        self.declined.clear();
        self.absence.ends();
        self.tell(RunEvent::MasterLost {
            reason: foreign(reason),
            retry_in_seconds: retry_in.as_secs_f64(),
        });
    }

    /// What ZooKeeper says of the masters. The subscription follows it; here it is only told.
    fn on_detected(&mut self, detected: &Detected) {
        let text = match detected {
            Detected::Leader(leader) => {
                return self.tell(RunEvent::MasterLeads {
                    master: leader.to_string(),
                });
            }
            Detected::Nobody => "ZooKeeper knows of no leading master: waiting for an election".to_owned(),
            Detected::Unknown(problem) if self.subscribed => {
                format!("{}; the subscription at the master goes on", foreign(problem))
            }
            Detected::Unknown(problem) => foreign(problem),
        };
        self.warn(text);
    }

    /// No call of ours is wanted any more, least of all a TEARDOWN.
    fn on_master_refused(&mut self, reason: &str, now: Instant) {
        self.subscribed = false;
        self.calls.withdraw();
        self.awaits_no_subscription();
        self.finish(Ended::Failed(foreign(reason)), now);
    }

    /// While no scheduler ran. Every task ended with it, and a new framework begins, as the operator allows.
    fn on_removed_before(&mut self, reason: &str, now: Instant) {
        self.forget_framework(now);
        self.warn(format!(
            "the framework of the last run is gone ({}): somebody tore it down, or its failover timeout has passed; a \
             new one begins",
            foreign(reason)
        ));
    }

    /// The id is dead, and every task with it, as far as this master knows. It stays on disk: the operator decides whether
    /// a new framework takes its place.
    fn on_removed(&mut self, error: &SubscriptionError, now: Instant) {
        let reason = format!(
            "the Mesos master ended the subscription: {error}: somebody tore it down, or its failover timeout has \
             passed; a start with --new-framework begins as another one"
        );
        self.on_master_refused(&reason, now);
    }

    fn on_answered(&mut self, tag: u64, kind: CallType, result: Result<(), CallError>, now: Instant) {
        if let Some(worker) = self.outbox.answered(tag) {
            // Whatever the message said is said again: orders until a report confirms them, acknowledgements when the
            // share comes again.
            if result.is_err() {
                self.failed_messages += 1;
                self.order_again(worker);
            }
            return;
        }
        let offers = self.calls.answered(tag);
        match (kind, result) {
            (CallType::Teardown, result) => self.on_teardown_answered(result.is_ok(), now),
            // The update comes again until it is acknowledged.
            (CallType::Acknowledge, _) | (_, Ok(())) => {}
            (kind, Err(error)) => {
                match kind {
                    CallType::Revive => self.want_offers(),
                    CallType::Suppress => self.wanted_offers.not_suppressed(),
                    _ => {}
                }
                if self.subscribed {
                    self.kept.add(offers, now);
                }
                self.notice(&format!("{kind} had no effect: {error}"), now);
            }
        }
    }

    fn on_failure(
        &mut self,
        agent_id: Option<AgentId>,
        executor_id: Option<ExecutorId>,
        status: Option<i32>,
    ) {
        let Some(executor_id) = executor_id else {
            let agent = agent_id.map_or_else(|| "unknown".to_owned(), |id| id.value);
            self.architectures.forget(&agent);
            self.withdrawn.removed(&agent);
            return self.warn(format!("agent {} was removed from the cluster", foreign(&agent)));
        };
        let expected = self.cluster.executor(&executor_id.value).is_none_or(|executor| {
            let wanted = |id: &String| self.cluster.task(id).is_some_and(|task| task.kill_at.is_none());
            executor.ended_at.is_some() || !executor.tasks.iter().any(wanted)
        });
        let worth_telling = |status: &i32| *status != 0 && (!expected || is_wrong_file(*status));
        if let Some(status) = status.filter(worth_telling) {
            self.warn(format!(
                "executor {executor_id} ended, {}: see its sandbox's stderr",
                wait_status(status)
            ));
        }
    }
}

/// Reads a raw wait(2) status, as FAILURE carries it.
fn wait_status(status: i32) -> String {
    // The agent does not know, or there never was a process.
    if status < 0 {
        return "exit code unknown".to_owned();
    }
    match (status & 0x7f, status >> 8 & 0xff) {
        (0, code) if is_wrong_file(status) => {
            format!("exit code {code}: its file was changed or damaged on the way to the agent")
        }
        (0, code) => format!("exit code {code}"),
        (signal, _) => format!("signal {signal}"),
    }
}

/// Whether an executor has ended with this wait(2) status because its file is not the one that it was told.
fn is_wrong_file(status: i32) -> bool {
    status == i32::from(messages::WRONG_FILE) << 8
}
