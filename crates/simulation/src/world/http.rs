//! HTTP between subscriptions and the cluster: calls that are lost before or after they had an effect, streams cut into
//! any pieces.

use super::{Fifo, Happening, World};
use local_mesos::core::{ContainerKey, Event as ClusterEvent, Refusal, Reply, RequestKey, StreamKey};
use mesos::http::{Answer, CallType, HttpEvent, Request, RequestId, Response, TransportError};
use mesos::proto::{executor, scheduler};
use prost::Message as _;
use rand::RngExt;
use std::time::Duration;

/// How long a caller waits for an answer.
const CALL_TIMEOUT: Duration = Duration::from_secs(30);

/// Whose call it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Caller {
    Scheduler(u32, RequestId),
    SchedulerStream(u32, u64),
    Executor(ContainerKey, RequestId),
    ExecutorStream(ContainerKey, u64),
    Other,
    Nobody,
}

/// An open stream.
#[derive(Debug)]
pub(crate) struct Stream {
    pub(crate) reader: Caller,
}

impl World {
    /// A subscription sends a call.
    pub(crate) fn send(&mut self, caller: Caller, request: Request) {
        let delay = self.within_ms(5);
        let network = self.network;
        if let Caller::Scheduler(..) | Caller::SchedulerStream(..) = caller
            && self.hosts.link().is_cut_from_master
        {
            return self.is_unheard(caller);
        }
        if let Caller::Scheduler(..) | Caller::Executor(..) = caller {
            let (is_message, may_vanish) = match request.call {
                CallType::Scheduler(kind) => (
                    kind == scheduler::call::Type::Message,
                    matches!(
                        kind,
                        scheduler::call::Type::Kill
                            | scheduler::call::Type::Acknowledge
                            | scheduler::call::Type::Reconcile
                    ),
                ),
                CallType::Executor(kind) => (kind == executor::call::Type::Message, false),
                CallType::Master(_) | CallType::Agent(_) => (false, false),
            };
            if is_message {
                return self.send_message(caller, request);
            }
            let is_kill = request.call == CallType::Scheduler(scheduler::call::Type::Kill);
            let vanishes = is_kill && std::mem::take(&mut self.next_kill_lost);
            if vanishes || may_vanish && self.chance(network.order_lost) {
                self.tell(&format!("{} is taken and then lost", request.call));
                return self.answer_later(caller, delay, Ok(accepted()));
            }
            if self.chance(network.call_refused) {
                let status = [503, 500, 429][self.rng.random_range(0..3)];
                self.tell(&format!("{} is refused with {status}", request.call));
                return self.answer_later(
                    caller,
                    delay,
                    Ok(Answer {
                        status,
                        ..Answer::default()
                    }),
                );
            }
            if self.chance(network.call_lost) {
                self.tell(&format!("{} is lost on its way", request.call));
                return self.answer_lost(caller);
            }
            if self.chance(network.answer_lost) {
                self.tell(&format!("the answer to {} is lost", request.call));
                let nobody = self.nobody(caller);
                self.after(
                    delay,
                    Happening::CallArrives(nobody, request.body, request.stream_id),
                );
                return self.answer_lost(caller);
            }
        } else if self.chance(network.call_lost) {
            self.tell("SUBSCRIBE is lost on its way");
            let ends = Response {
                status: 503,
                ..Response::default()
            };
            return self.after(delay, Happening::StreamBegins(caller, ends));
        }
        self.after(
            delay,
            Happening::CallArrives(caller, request.body, request.stream_id),
        );
    }

    /// The master cannot be reached.
    fn is_unheard(&mut self, caller: Caller) {
        match caller {
            Caller::Scheduler(..) => self.answer_lost(caller),
            _ => {
                let delay = self.within_ms(2000);
                let refused = Response {
                    status: 503,
                    ..Response::default()
                };
                self.after(delay, Happening::StreamBegins(caller, refused));
            }
        }
    }

    /// A framework message may be lost, delayed and repeated without anybody being told.
    fn send_message(&mut self, caller: Caller, request: Request) {
        let network = self.network;
        let unruly = self.chance(network.message_lost + network.message_repeated + network.message_delayed);
        if !unruly {
            let delay = self.within_ms(5);
            return self.after(
                delay,
                Happening::CallArrives(caller, request.body, request.stream_id),
            );
        }
        let copies = if self.chance(network.message_lost) {
            0
        } else {
            1 + usize::from(self.chance(network.message_repeated))
        };
        for _ in 0..copies {
            let most = u64::try_from(network.message_delay.as_millis())
                .unwrap_or(0)
                .max(10);
            let delay = self.within_ms(most);
            let nobody = self.nobody(caller);
            self.after(
                delay,
                Happening::CallArrives(nobody, request.body.clone(), request.stream_id.clone()),
            );
        }
        let delay = self.within_ms(10);
        self.answer_later(caller, delay, Ok(accepted()));
    }

    /// The same caller, who does not listen.
    fn nobody(&self, caller: Caller) -> Caller {
        match caller {
            Caller::Executor(key, _) => Caller::Executor(
                key,
                RequestId {
                    connection: 0,
                    number: 0,
                },
            ),
            _ => Caller::Nobody,
        }
    }

    fn answer_lost(&mut self, caller: Caller) {
        if self.rng.random_bool(0.5) {
            let delay = self.within_ms(2000);
            self.answer_later(
                caller,
                delay,
                Err(TransportError::Request("connection reset".to_owned())),
            );
        } else {
            self.answer_later(caller, CALL_TIMEOUT, Err(TransportError::TimedOut));
        }
    }

    fn answer_later(&mut self, caller: Caller, delay: Duration, answer: Result<Answer, TransportError>) {
        self.after(delay, Happening::Answer(caller, answer));
    }

    pub(crate) fn request(&mut self, caller: Caller) -> RequestKey {
        self.last_request += 1;
        self.callers.insert(self.last_request, caller);
        RequestKey(self.last_request)
    }

    pub(crate) fn call_arrives(&mut self, caller: Caller, body: &[u8], stream_id: Option<String>) {
        // Whoever has died meanwhile would never end the stream.
        let caller = match caller {
            Caller::SchedulerStream(life, _) if !self.lives(life) => Caller::Nobody,
            caller => caller,
        };
        let request = self.request(caller);
        if let Caller::Executor(key, _) | Caller::ExecutorStream(key, _) = caller {
            let Ok(call) = executor::Call::decode(body) else {
                return self.fail("an executor's call does not decode");
            };
            let (agent, call) = (key.agent, Box::new(call));
            return self.tell_cluster(ClusterEvent::ExecutorCall { request, agent, call });
        }
        match scheduler::Call::decode(body) {
            Ok(call) => self.tell_cluster(ClusterEvent::SchedulerCall {
                request,
                call: Box::new(call),
                stream_id,
            }),
            Err(_) => self.fail("a scheduler's call does not decode"),
        }
    }

    pub(crate) fn cluster_answers(&mut self, request: RequestKey, answer: Result<Reply, Refusal>) {
        let Some(caller) = self.callers.remove(&request.0) else {
            return;
        };
        let delay = self.within_ms(5);
        match (caller, answer) {
            (
                Caller::SchedulerStream(..) | Caller::ExecutorStream(..),
                Ok(Reply::Stream { stream, stream_id }),
            ) => {
                self.streams.insert(stream, Stream { reader: caller });
                let response = Response {
                    status: 200,
                    content_type: Some(mesos::CONTENT_TYPE.to_owned()),
                    stream_id,
                    ..Response::default()
                };
                self.in_order(
                    Fifo::Stream(stream),
                    delay,
                    Happening::StreamBegins(caller, response),
                );
            }
            (Caller::SchedulerStream(..) | Caller::ExecutorStream(..), Err(refusal)) => {
                let response = Response {
                    status: refusal.status,
                    body: refusal.text,
                    ..Response::default()
                };
                self.after(delay, Happening::StreamBegins(caller, response));
            }
            (Caller::Other, answer) => self.other_answered(answer),
            (Caller::Nobody, Ok(Reply::Stream { stream, .. })) => {
                self.after(delay, Happening::StreamGone(stream))
            }
            (_, Ok(reply)) => {
                let status = if matches!(reply, Reply::Accepted) {
                    202
                } else {
                    200
                };
                self.answer_later(
                    caller,
                    delay,
                    Ok(Answer {
                        status,
                        ..Answer::default()
                    }),
                );
            }
            (_, Err(Refusal { status, text })) => {
                self.answer_later(
                    caller,
                    delay,
                    Ok(Answer {
                        status,
                        body: text,
                        ..Answer::default()
                    }),
                );
            }
        }
    }

    pub(crate) fn answer_arrives(&mut self, caller: Caller, answer: Result<Answer, TransportError>) {
        match caller {
            Caller::Scheduler(life, request) => {
                let event = HttpEvent::Answer { request, answer };
                self.in_life(life, |world| world.subscription_hears(event));
            }
            Caller::Executor(key, request) => self.executor_http(key, HttpEvent::Answer { request, answer }),
            _ => {}
        }
    }

    pub(crate) fn stream_begins(&mut self, caller: Caller, response: Response) {
        self.tell_reader(
            caller,
            |connection| HttpEvent::Response {
                connection,
                response: response.clone(),
            },
            |connection| HttpEvent::Response {
                connection,
                response: response.clone(),
            },
        );
    }

    /// An event of the cluster goes onto a stream, in pieces.
    pub(crate) fn write_stream(&mut self, stream: StreamKey, record: &[u8]) {
        let bytes = mesos::recordio::encode(record);
        let mut rest = bytes.as_slice();
        while !rest.is_empty() {
            let length = if self.rng.random_bool(0.8) {
                rest.len()
            } else {
                self.rng.random_range(1..=rest.len())
            };
            let (piece, later) = rest.split_at(length);
            let delay = self.within_ms(3);
            self.in_order(
                Fifo::Stream(stream),
                delay,
                Happening::StreamBytes(stream, piece.to_vec()),
            );
            rest = later;
        }
    }

    pub(crate) fn stream_bytes(&mut self, stream: StreamKey, bytes: Vec<u8>) {
        let Some(reader) = self.streams.get(&stream).map(|stream| stream.reader) else {
            return;
        };
        let bytes = bytes::Bytes::from(bytes);
        self.tell_reader(
            reader,
            |connection| HttpEvent::Bytes {
                connection,
                bytes: bytes.clone(),
            },
            |connection| HttpEvent::Bytes {
                connection,
                bytes: bytes.clone(),
            },
        );
    }

    pub(crate) fn stream_ends(&mut self, stream: StreamKey, reason: TransportError) {
        if self.is_held_back(stream, &reason) {
            return;
        }
        let Some(stream) = self.streams.remove(&stream) else {
            return;
        };
        self.tell_reader(
            stream.reader,
            |connection| HttpEvent::Closed {
                connection,
                reason: reason.clone(),
            },
            |connection| HttpEvent::Closed {
                connection,
                reason: reason.clone(),
            },
        );
    }

    fn tell_reader(
        &mut self,
        reader: Caller,
        to_scheduler: impl FnOnce(u64) -> HttpEvent<mesos::scheduler::Command>,
        to_executor: impl FnOnce(u64) -> HttpEvent<mesos::executor::Command>,
    ) {
        match reader {
            Caller::SchedulerStream(life, connection) => {
                let event = to_scheduler(connection);
                self.in_life(life, |world| world.subscription_hears(event));
            }
            Caller::ExecutorStream(key, connection) => self.executor_http(key, to_executor(connection)),
            _ => {}
        }
    }

    /// A reader has closed its streams; the cluster notices later, sometimes much later.
    pub(crate) fn reader_closes(&mut self, is_reader: impl Fn(Caller) -> bool) {
        let closed: Vec<StreamKey> = self
            .streams
            .iter()
            .filter(|(_, stream)| is_reader(stream.reader))
            .map(|(key, _)| *key)
            .collect();
        for stream in closed {
            self.streams.remove(&stream);
            let most = if self.network.call_lost > 0.0 { 3000 } else { 5 };
            let delay = self.within_ms(most);
            self.after(delay, Happening::StreamGone(stream));
        }
    }

    /// Breaks some streams: what is on them is lost, and both sides notice.
    pub(crate) fn cut_streams(&mut self, is_reader: impl Fn(Caller) -> bool) {
        let cut: Vec<StreamKey> = self
            .streams
            .iter()
            .filter(|(_, stream)| is_reader(stream.reader))
            .map(|(key, _)| *key)
            .collect();
        for stream in cut {
            let delay = self.within_ms(100);
            self.after(delay, Happening::StreamGone(stream));
            self.stream_ends(stream, TransportError::StreamBroke("cut".to_owned()));
        }
    }
}

fn accepted() -> Answer {
    Answer {
        status: 202,
        ..Answer::default()
    }
}
