//! What the master and, through it, the executors say.

use super::agent::{Agent, Heard};
use super::{ClusterBench, News, OTHER_TAG, Phase, TEARDOWN_TAG};
use mesos::proto::{AgentId, TaskState, TaskStatus};
use mesos::scheduler::{Detected, Event as MasterEvent, Output, call};
use messages::bench::{FromBench, ToBench};
use std::time::Instant;
use text::foreign;

impl ClusterBench {
    pub(super) fn master(&mut self, output: Output, now: Instant) {
        match output {
            Output::Event(event) => self.event(event, now),
            Output::Disconnected { reason, .. } => {
                self.trouble = Some(foreign(&reason));
                self.tell(News::Trouble(foreign(&reason)));
                if self.phase == Phase::Running {
                    self.phase = Phase::Subscribing(now);
                }
            }
            Output::Detected(Detected::Leader(_)) => {}
            Output::Detected(Detected::Nobody) => self.tell(News::Trouble("no master leads".to_owned())),
            Output::Detected(Detected::Unknown(why)) => self.tell(News::Trouble(foreign(&why))),
            Output::Answered { tag, result, .. } => match (tag, result) {
                (TEARDOWN_TAG, Ok(())) => self.done(),
                (number, Err(error)) if number < OTHER_TAG => {
                    self.fail(
                        number as usize,
                        &format!("the master refuses the launch: {error}"),
                    );
                }
                (OTHER_TAG | TEARDOWN_TAG, Err(error)) => {
                    self.tell(News::Trouble(foreign(&error.to_string())))
                }
                _ => {}
            },
            Output::Removed { reason } | Output::Fatal(reason) => self.give_up(&reason),
        }
    }

    fn event(&mut self, event: MasterEvent, now: Instant) {
        match event {
            MasterEvent::Subscribed { framework_id, .. } => {
                self.tell(News::Subscribed(foreign(&framework_id.value)));
                if matches!(self.phase, Phase::Subscribing(_)) {
                    self.phase = Phase::Running;
                    self.last_taken = now;
                }
            }
            MasterEvent::Offers(offers) => self.on_offers(offers, now),
            MasterEvent::Update(status) => self.update(&status, now),
            MasterEvent::Message {
                agent_id,
                executor_id,
                data,
            } => self.message(&agent_id, &executor_id.value, &data, now),
            MasterEvent::Failure {
                agent_id: Some(agent_id),
                executor_id: None,
                ..
            } => {
                if let Some(&number) = self.numbers.get(&agent_id.value) {
                    self.fail(number, "the agent went away");
                }
            }
            MasterEvent::Error(error) => self.give_up(error.text()),
            // An executor's end is told by its task's status, too. Offers are answered at once, so none is withdrawn in between,
            // and nobody has to answer inverse offers.
            MasterEvent::Failure { .. }
            | MasterEvent::Heartbeat
            | MasterEvent::Rescind(_)
            | MasterEvent::OperationStatus(_)
            | MasterEvent::InverseOffers(_)
            | MasterEvent::RescindInverseOffer(_) => {}
        }
    }

    fn update(&mut self, status: &TaskStatus, now: Instant) {
        if let Some(acknowledge) = call::acknowledge(status) {
            self.call(OTHER_TAG, acknowledge);
        }
        let of_task = |agent: &Agent| agent.task_id == status.task_id;
        let Some(number) = self.agents.iter().position(of_task) else {
            return;
        };
        let is_alive = matches!(
            status.state(),
            TaskState::Staging | TaskState::Starting | TaskState::Running | TaskState::Killing
        );
        if is_alive {
            self.agents[number].hear(now);
            return;
        }
        let hint = self.agents[number].hint(&self.settings.launch);
        let message = match status.message() {
            "" => String::new(),
            message => format!(": {}", foreign(message)),
        };
        self.fail(number, &format!("{}{message}{hint}", status.state()));
    }

    fn message(&mut self, agent_id: &AgentId, executor: &str, data: &[u8], now: Instant) {
        let known = self.numbers.get(&agent_id.value).copied();
        let Some(number) = known.filter(|&number| self.agents[number].executor_id.value == executor) else {
            return;
        };
        let message = match FromBench::decode(data) {
            Ok(message) => message,
            Err(error) => return self.fail(number, &error.to_string()),
        };
        let agent = &mut self.agents[number];
        let session = message.session;
        match agent.receive(message, now) {
            Heard::Nothing => return,
            Heard::Records => {}
            Heard::Everything => {
                let news = agent.finish();
                self.tell(news);
            }
            Heard::Nonsense(why) => return self.fail(number, &why),
        }
        let agent = &self.agents[number];
        let ack = ToBench {
            session,
            through: agent.through(),
        };
        let call = call::message(agent_id.clone(), agent.executor_id.clone(), ack.encode());
        self.call(OTHER_TAG, call);
    }

    /// The master wants nothing more to do with the framework.
    pub(super) fn give_up(&mut self, why: &str) {
        if !matches!(self.phase, Phase::Ending(..)) {
            self.problem.get_or_insert_with(|| foreign(why));
        }
        self.done();
    }
}
