//! The SUBSCRIBE connection: opening, open, or closed.

use std::future::pending;
use std::pin::Pin;

use bytes::Bytes;
use mesos::http::{Request, Response, TransportError};

use crate::http::{Http, stream_error};

type Subscribed = Result<(Response, Option<reqwest::Response>), TransportError>;
type Opening = Pin<Box<dyn Future<Output = Subscribed> + Send>>;

/// What happens on the connection.
#[derive(Debug)]
pub(crate) enum Incoming {
    Response(Response),
    Bytes(Bytes),
    Closed(TransportError),
}

enum State {
    Closed,
    Opening(Opening),
    Open(reqwest::Response),
}

/// At most one connection; replacing or dropping it closes it.
pub(crate) struct Stream {
    connection: u64,
    state: State,
}

impl Stream {
    pub(crate) fn closed() -> Self {
        Self {
            connection: 0,
            state: State::Closed,
        }
    }

    pub(crate) fn open(http: &Http, request: Request) -> Self {
        let http = http.clone();
        let connection = request.id.connection;
        Self {
            connection,
            state: State::Opening(Box::pin(async move { http.subscribe(request).await })),
        }
    }

    /// What happens next, with the number of the connection. Never ready while there is none.
    ///
    /// Cancel safe: nothing is lost when the future is dropped before it is ready.
    pub(crate) async fn next(&mut self) -> (u64, Incoming) {
        let incoming = match &mut self.state {
            State::Closed => pending().await,
            State::Opening(opening) => match opening.await {
                Ok((response, stream)) => {
                    self.state = stream.map_or(State::Closed, State::Open);
                    Incoming::Response(response)
                }
                Err(error) => self.close(error),
            },
            State::Open(response) => match response.chunk().await {
                Ok(Some(bytes)) => Incoming::Bytes(bytes),
                Ok(None) => self.close(TransportError::StreamEnded),
                Err(error) => self.close(stream_error(&error)),
            },
        };
        (self.connection, incoming)
    }

    fn close(&mut self, reason: TransportError) -> Incoming {
        self.state = State::Closed;
        Incoming::Closed(reason)
    }
}
