//! `/api/v1/stream`: the summary once a second and new events, as server-sent events.
//!
//! What all pages get is made once a second, and only while there is a page. Each page has a short queue of its own; one that
//! does not read is told so and dropped.

use super::Shared;
use super::answer::{Refused, to_json};
use super::events::Events;
use super::summary::SummaryPage;
use axum::body::{Body, Bytes};
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use listen::http::Connection;
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::broadcast::error::RecvError;
use tokio::sync::broadcast::{self, Receiver, Sender};
use tokio::sync::{Notify, Semaphore};
use tokio_util::sync::CancellationToken;

/// Pages at a time.
const MAX_PAGES: usize = 256;
/// Time between two summaries.
const INTERVAL: Duration = Duration::from_secs(1);
/// Messages that a page can be behind, a few seconds' worth.
const MAX_BEHIND: usize = 16;
/// Events of a message. With more, the newest are told, and the number of the others.
const MAX_EVENTS: usize = 100;

/// What all pages get.
#[derive(Clone, Debug)]
pub(super) struct Stream {
    messages: Sender<Bytes>,
    /// A page has come.
    wanted: Arc<Notify>,
    places: Arc<Semaphore>,
}

impl Stream {
    /// Makes messages in the background until cancelled.
    pub(super) fn start(shared: Shared, cancel: CancellationToken) -> Self {
        let stream = Self {
            messages: broadcast::channel(MAX_BEHIND).0,
            wanted: Arc::default(),
            places: Arc::new(Semaphore::new(MAX_PAGES)),
        };
        let source = stream.clone();
        tokio::spawn(async move { cancel.run_until_cancelled(source.make_messages(&shared)).await });
        stream
    }

    async fn make_messages(&self, shared: &Shared) {
        loop {
            if self.messages.receiver_count() == 0 {
                self.wanted.notified().await;
            }
            let mut told = shared.events.newest();
            while self.messages.receiver_count() > 0 {
                let mut message = summary(shared).await;
                message += &new_events(&shared.events, &mut told);
                // Fails if the last page has gone meanwhile.
                let _ = self.messages.send(message.into());
                tokio::time::sleep(INTERVAL).await;
            }
        }
    }

    /// The answer to a page.
    ///
    /// # Errors
    /// 503 if there are too many already.
    pub(super) fn answer(&self, connection: Connection) -> Result<Response, Refused> {
        let Ok(place) = Arc::clone(&self.places).try_acquire_owned() else {
            return Err(Refused::new(
                StatusCode::SERVICE_UNAVAILABLE,
                format!("{MAX_PAGES} pages are open already: close some, or ask /api/v1/summary"),
            ));
        };
        let receiver = self.messages.subscribe();
        self.wanted.notify_one();
        let page = Page {
            receiver: Some(receiver),
            connection,
            _place: place,
        };
        let body = stream::unfold(page, async |mut page| {
            let message = page.next().await?;
            Some((Ok::<_, Infallible>(message), page))
        });
        let headers = [(CONTENT_TYPE, "text/event-stream"), (CACHE_CONTROL, "no-store")];
        Ok((headers, Body::from_stream(body)).into_response())
    }
}

/// An open page.
struct Page {
    /// `None` once it has been told that it is dropped.
    receiver: Option<Receiver<Bytes>>,
    connection: Connection,
    _place: tokio::sync::OwnedSemaphorePermit,
}

impl Page {
    async fn next(&mut self) -> Option<Bytes> {
        let received = self.receiver.as_mut()?.recv().await;
        // As good as a request: whoever takes messages is not idle.
        self.connection.touch();
        match received {
            Ok(message) => Some(message),
            Err(RecvError::Lagged(missed)) => {
                self.receiver = None;
                Some(message("dropped", &format!("{{\"missed\":{missed}}}")).into())
            }
            Err(RecvError::Closed) => None,
        }
    }
}

async fn summary(shared: &Shared) -> String {
    match shared.snapshots.status().await {
        Ok(status) => {
            let page = SummaryPage::new(&status, &shared.access);
            message("summary", &to_json(&page).unwrap_or_default())
        }
        Err(error) => message("busy", &to_json(&error.to_string()).unwrap_or_default()),
    }
}

/// Those after the one of number `told`, which becomes the newest.
fn new_events(events: &Events, told: &mut u64) -> String {
    let new = events.after(*told, MAX_EVENTS);
    let Some(newest) = new.last() else {
        return String::new();
    };
    let left_out = (newest.number - *told).saturating_sub(new.len() as u64);
    *told = newest.number;
    let json = to_json(&serde_json::json!({ "left_out": left_out, "events": new }));
    message("events", &json.unwrap_or_default())
}

/// JSON has no line breaks.
fn message(name: &str, json: &str) -> String {
    format!("event: {name}\ndata: {json}\n\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use scheduler::RunEvent;

    #[test]
    fn a_flood_of_events_is_one_message() {
        let events = Events::default();
        let mut told = 0;
        assert_eq!(new_events(&events, &mut told), "");
        for _ in 0..3 * MAX_EVENTS {
            events.add(&RunEvent::Leads);
        }
        let message = new_events(&events, &mut told);
        let json = message
            .strip_prefix("event: events\ndata: ")
            .unwrap()
            .strip_suffix("\n\n")
            .unwrap();
        let json: serde_json::Value = serde_json::from_str(json).unwrap();
        assert_eq!(json["left_out"], 2 * MAX_EVENTS);
        assert_eq!(json["events"].as_array().unwrap().len(), MAX_EVENTS);
        assert_eq!(new_events(&events, &mut told), "");
    }
}
