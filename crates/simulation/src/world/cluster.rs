//! The cluster: what it says goes onto streams, what it launches becomes a process.

use super::{Fifo, Happening, Sleeper, World};
use crate::world::http::Caller;
use local_mesos::core::{Action, ContainerEvent, Event as ClusterEvent, StreamKey};
use machine::Machine;
use mesos::http::TransportError;
use mesos::proto::scheduler::event::Type as SchedulerEventType;
use prost::Message as _;

/// wait(2) status of a process that got SIGKILL.
pub(crate) const KILLED: i32 = 9;
/// The other framework's containers end with this when asked to.
const TERMINATED: i32 = 15;

impl World {
    pub(crate) fn tell_cluster(&mut self, event: ClusterEvent) {
        self.cluster.handle(event, self.now);
        self.carry_out_cluster();
    }

    pub(crate) fn wake_cluster(&mut self) {
        let due = self.cluster.deadline();
        self.queue.wake(Sleeper::Cluster, due);
    }

    pub(crate) fn carry_out_cluster(&mut self) {
        while let Some(action) = self.cluster.poll(self.now) {
            match action {
                Action::Answer { request, answer } => self.cluster_answers(request, answer),
                Action::SchedulerEvent { stream, event } => self.pass_to_scheduler(stream, &event),
                Action::ExecutorEvent { stream, event } => self.write_stream(stream, &event.encode_to_vec()),
                Action::EndStream { stream } => {
                    let delay = self.within_ms(3);
                    self.in_order(
                        Fifo::Stream(stream),
                        delay,
                        Happening::StreamEnds(stream, TransportError::StreamEnded),
                    );
                }
                Action::CutStream { stream } => {
                    self.stream_ends(stream, TransportError::StreamBroke("cut".to_owned()));
                }
                Action::Launch(spec) => {
                    let delay = self.within_ms(1500);
                    if self.chance(self.network.launch_fails) {
                        self.tell("a container cannot be started");
                        let failed = ContainerEvent::Failed {
                            reason: "no space left on device".to_owned(),
                        };
                        self.after(delay, Happening::Container(spec.key, failed));
                    } else {
                        self.after(delay, Happening::ContainerStarts(spec));
                    }
                }
                Action::Terminate(key) if self.processes.contains_key(&key) => {
                    self.tell_executor(key, executor::logic::Event::Shutdown);
                }
                Action::Terminate(key) => {
                    let delay = self.within_ms(10);
                    self.after(
                        delay,
                        Happening::Container(key, ContainerEvent::Exited { status: TERMINATED }),
                    );
                }
                Action::Destroy(key) => {
                    let delay = self.within_ms(10);
                    if self.processes.contains_key(&key) {
                        self.after(delay, Happening::ProcessEnds(key, KILLED));
                    } else {
                        self.checks.destroyed.insert(key);
                        self.after(
                            delay,
                            Happening::Container(key, ContainerEvent::Exited { status: KILLED }),
                        );
                    }
                }
            }
        }
        self.wake_cluster();
        if self.scenario.agents.len() < 20
            && let Err(error) = self.cluster.check_invariants()
        {
            self.fail(format!("the cluster: {error}"));
        }
    }

    /// Updates and messages may be lost or repeated between an agent and the scheduler.
    fn pass_to_scheduler(&mut self, stream: StreamKey, event: &mesos::proto::scheduler::Event) {
        let reader = self.streams.get(&stream).map(|stream| stream.reader);
        if reader == Some(Caller::Other) || self.other.stream == Some(stream) {
            return self.other_hears(event);
        }
        let network = self.network;
        let kind = event.r#type();
        let (lost, repeated) = match kind {
            SchedulerEventType::Update => (network.update_lost, network.update_repeated),
            SchedulerEventType::Message => (network.message_lost, network.message_repeated),
            _ => (0.0, 0.0),
        };
        if self.chance(lost) {
            return self.tell(&format!("{kind:?} of an agent is lost"));
        }
        let mut event = event.clone();
        self.add_unavailability(&mut event);
        self.add_attributes(&mut event);
        let record = event.encode_to_vec();
        self.write_stream(stream, &record);
        if kind == SchedulerEventType::Subscribed {
            self.offer_all_inversely(stream);
        }
        if self.chance(repeated) {
            self.write_stream(stream, &record);
        }
    }
}
