//! The SUBSCRIBE connection: opening, open, or closed.

use std::future::pending;
use std::pin::Pin;

use bytes::Bytes;
use mesos::machine::{Request, Response};

use crate::http::{Http, describe};

type Opening = Pin<Box<dyn Future<Output = Result<(Response, Option<reqwest::Response>), String>> + Send>>;

/// What happens on the connection.
#[derive(Debug)]
pub(crate) enum Incoming {
    Response(Response),
    Bytes(Bytes),
    Closed(String),
}

enum State {
    Closed,
    Opening(Opening),
    Open(reqwest::Response),
}

/// At most one connection; replacing or dropping it closes it.
pub(crate) struct Stream {
    generation: u64,
    state: State,
}

impl Stream {
    pub(crate) fn closed() -> Self {
        Self {
            generation: 0,
            state: State::Closed,
        }
    }

    pub(crate) fn open(http: &Http, request: Request) -> Self {
        let http = http.clone();
        let generation = request.id.generation;
        Self {
            generation,
            state: State::Opening(Box::pin(async move { http.subscribe(request).await })),
        }
    }

    /// What happens next, with the generation of the connection. Never ready while there is none.
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
                Ok(None) => self.close("the stream ended".to_owned()),
                Err(error) => {
                    let error = describe(&error);
                    self.close(error)
                }
            },
        };
        (self.generation, incoming)
    }

    fn close(&mut self, reason: String) -> Incoming {
        self.state = State::Closed;
        Incoming::Closed(reason)
    }
}
