//! The requests that are under way, each in a task of its own. Each has exactly one answer unless it is cancelled, also if its
//! task ends by a defect of this program: otherwise its question would never be asked again.

use solo::{Answered, RequestId, Response};
use std::collections::BTreeMap;
use std::future::Future;
use std::time::UNIX_EPOCH;
use tokio::task::{AbortHandle, JoinError, JoinSet};

#[derive(Default)]
pub(super) struct Requests {
    tasks: JoinSet<Answered>,
    handles: BTreeMap<RequestId, AbortHandle>,
    /// Tasks that have panicked so far.
    panics: u64,
}

impl Requests {
    /// Begins one, whose answer the future gives, or on one line why there is none.
    pub(super) fn begin(
        &mut self,
        request: RequestId,
        asking: impl Future<Output = Result<Response, String>> + Send + 'static,
    ) {
        let handle = self.tasks.spawn(async move { answered(request, asking.await) });
        self.handles.insert(request, handle);
    }

    /// No answer is wanted any more.
    pub(super) fn cancel(&mut self, request: RequestId) {
        if let Some(handle) = self.handles.remove(&request) {
            handle.abort();
        }
    }

    /// The next answer; `None` while nothing is under way. Cancel-safe.
    pub(super) async fn next(&mut self) -> Option<Answered> {
        loop {
            let answered = match self.tasks.join_next().await? {
                Ok(answered) => Some(answered),
                Err(error) => self.ended_without_answer(&error),
            };
            if let Some(answered) = answered {
                self.handles.remove(&answered.request);
                return Some(answered);
            }
        }
    }

    /// The answer in place of one that a task owes; `None` if it was cancelled.
    fn ended_without_answer(&mut self, error: &JoinError) -> Option<Answered> {
        let mut handles = self.handles.iter();
        let (request, _) = handles.find(|(_, handle)| handle.id() == error.id())?;
        self.panics += 1;
        let why = format!(
            "the request ended by a defect of mesos-miner, of which stderr has the place ({} so far): it is made again; please \
             report it",
            text::count(self.panics, "such panic")
        );
        tracing::error!("{why}");
        Some(answered(*request, Err(why)))
    }
}

fn answered(request: RequestId, answer: Result<Response, String>) -> Answered {
    let unix = UNIX_EPOCH.elapsed().unwrap_or_default().as_secs();
    Answered {
        request,
        answer,
        unix,
    }
}

#[cfg(test)]
mod tests;
