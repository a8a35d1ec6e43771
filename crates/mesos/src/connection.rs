//! Phases of a SUBSCRIBE connection, common to scheduler and executor.

use std::time::{Duration, Instant};

use thiserror::Error;

use crate::http::{Response, TransportError};
use crate::malformed::MalformedEvent;
use crate::recordio::{Decoder, RecordError};

/// The only supported content type. Mesos compares it as a plain string.
pub const CONTENT_TYPE: &str = "application/x-protobuf";

/// Longest wait for the head of the answer to SUBSCRIBE.
pub(crate) const RESPONSE_TIMEOUT: Duration = Duration::from_secs(30);

/// Longest silence of a stream on which SUBSCRIBED has not come yet.
pub(crate) const SUBSCRIBED_TIMEOUT: Duration = Duration::from_secs(75);

/// Longest stream id that is accepted, in bytes (Mesos documents 128).
const MAX_STREAM_ID: usize = 128;

/// Most characters of a foreign content type that are shown.
const MAX_CONTENT_TYPE: usize = 100;

#[derive(Debug)]
enum Phase {
    /// Nobody to connect to is known.
    Idle,
    Waiting {
        until: Instant,
    },
    Connecting {
        deadline: Instant,
    },
    Open {
        decoder: Decoder,
        silence: Option<Duration>,
        heard: Instant,
        subscribed: Option<Instant>,
    },
    Ended,
}

/// What is due.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Due {
    Connect,
    Close(StreamError),
}

/// Why a SUBSCRIBE connection is given up.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub(crate) enum StreamError {
    #[error("{0}")]
    Transport(#[from] TransportError),
    #[error("no answer for {RESPONSE_TIMEOUT:?}")]
    NoAnswer,
    #[error("nothing received for {0:?}")]
    Silent(Duration),
    #[error("answered with content type {0} instead of {CONTENT_TYPE}")]
    ContentType(String),
    #[error("answered without Mesos-Stream-Id")]
    NoStreamId,
    #[error("answered with an over-long Mesos-Stream-Id")]
    LongStreamId,
    #[error("{0}")]
    Record(#[from] RecordError),
    #[error("{0}")]
    Event(#[from] MalformedEvent),
    #[error("sent an event before SUBSCRIBED")]
    TooEarly,
    #[error("launched too many tasks")]
    TooManyTasks,
}

/// The current connection, or the wait for the next one.
#[derive(Debug)]
pub(crate) struct Connection {
    phase: Phase,
    number: u64,
}

impl Connection {
    pub(crate) fn new(now: Instant) -> Self {
        Self {
            phase: Phase::Waiting { until: now },
            number: 0,
        }
    }

    /// A connection that waits for [`wait`](Self::wait).
    pub(crate) fn idle() -> Self {
        Self {
            phase: Phase::Idle,
            number: 0,
        }
    }

    /// Number of the newest connection.
    pub(crate) fn number(&self) -> u64 {
        self.number
    }

    /// Whether news of this connection still matters.
    pub(crate) fn is_live(&self, number: u64) -> bool {
        number == self.number && matches!(self.phase, Phase::Connecting { .. } | Phase::Open { .. })
    }

    pub(crate) fn is_connecting(&self, number: u64) -> bool {
        number == self.number && matches!(self.phase, Phase::Connecting { .. })
    }

    pub(crate) fn is_ended(&self) -> bool {
        matches!(self.phase, Phase::Ended)
    }

    pub(crate) fn is_subscribed(&self) -> bool {
        matches!(
            self.phase,
            Phase::Open {
                subscribed: Some(_),
                ..
            }
        )
    }

    /// Whether no connection is there or being made, and one is wanted.
    pub(crate) fn is_waiting(&self) -> bool {
        matches!(self.phase, Phase::Idle | Phase::Waiting { .. })
    }

    pub(crate) fn wait(&mut self, until: Instant) {
        self.phase = Phase::Waiting { until };
    }

    pub(crate) fn end(&mut self) {
        self.phase = Phase::Ended;
    }

    /// A new connection is being made.
    pub(crate) fn connect(&mut self, now: Instant) {
        self.number += 1;
        self.phase = Phase::Connecting {
            deadline: now + RESPONSE_TIMEOUT,
        };
    }

    /// SUBSCRIBE was answered with a stream.
    pub(crate) fn open(&mut self, now: Instant) {
        self.phase = Phase::Open {
            decoder: Decoder::new(),
            silence: Some(SUBSCRIBED_TIMEOUT),
            heard: now,
            subscribed: None,
        };
    }

    /// SUBSCRIBED came: from now on the stream may be silent for this long; `None` sets no limit.
    pub(crate) fn subscribed(&mut self, now: Instant, longest_silence: Option<Duration>) {
        if let Phase::Open {
            silence, subscribed, ..
        } = &mut self.phase
        {
            *silence = longest_silence;
            *subscribed = Some(now);
        }
    }

    pub(crate) fn push(&mut self, bytes: &[u8], now: Instant) {
        if let Phase::Open { decoder, heard, .. } = &mut self.phase {
            decoder.push(bytes);
            *heard = now;
        }
    }

    pub(crate) fn next_record(&mut self) -> Result<Option<Vec<u8>>, RecordError> {
        match &mut self.phase {
            Phase::Open { decoder, .. } => decoder.next_record(),
            _ => Ok(None),
        }
    }

    pub(crate) fn deadline(&self) -> Option<Instant> {
        match self.phase {
            Phase::Waiting { until } => Some(until),
            Phase::Connecting { deadline } => Some(deadline),
            Phase::Open { silence, heard, .. } => silence.map(|silence| heard + silence),
            Phase::Idle | Phase::Ended => None,
        }
    }

    pub(crate) fn due(&self, now: Instant) -> Option<Due> {
        if now < self.deadline()? {
            return None;
        }
        match self.phase {
            Phase::Waiting { .. } => Some(Due::Connect),
            Phase::Connecting { .. } => Some(Due::Close(StreamError::NoAnswer)),
            Phase::Open { silence, .. } => silence.map(|silence| Due::Close(StreamError::Silent(silence))),
            Phase::Idle | Phase::Ended => None,
        }
    }
}

/// Checks that a 200 is what a Mesos event stream looks like.
pub(crate) fn check_stream(response: &Response) -> Result<(), StreamError> {
    match response.content_type.as_deref() {
        Some(CONTENT_TYPE) => {}
        other => {
            let shown = text::foreign_within(other.unwrap_or("none"), MAX_CONTENT_TYPE);
            return Err(StreamError::ContentType(shown));
        }
    }
    match response.stream_id.as_deref() {
        Some(id) if id.len() > MAX_STREAM_ID => Err(StreamError::LongStreamId),
        _ => Ok(()),
    }
}

/// A subscription that takes the records of its [`Connection`] one by one.
pub(crate) trait Records {
    type Event;

    fn connection(&mut self) -> &mut Connection;
    fn decode(record: &[u8]) -> Result<Option<Self::Event>, MalformedEvent>;
    fn handle_event(&mut self, event: Self::Event, now: Instant) -> Result<(), StreamError>;
    fn handle_broken(&mut self, error: StreamError, now: Instant);

    /// Takes bytes of this connection's stream; an event may end the connection in the middle of them.
    fn feed(&mut self, connection: u64, bytes: &[u8], now: Instant) {
        if !self.connection().is_live(connection) {
            return;
        }
        self.connection().push(bytes, now);
        while self.connection().is_live(connection) {
            let event = match self.connection().next_record() {
                Ok(Some(record)) => Self::decode(&record).map_err(StreamError::from),
                Ok(None) => return,
                Err(error) => Err(error.into()),
            };
            let done = event.and_then(|event| event.map_or(Ok(()), |event| self.handle_event(event, now)));
            if let Err(error) = done {
                return self.handle_broken(error, now);
            }
        }
    }
}
