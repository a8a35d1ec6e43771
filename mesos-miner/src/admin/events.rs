//! The newest events of the run.

use super::answer::Refused;
use scheduler::RunEvent;
use serde::{Deserialize, Serialize};
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};
use utoipa::{IntoParams, ToSchema};

/// Shares and jobs that are kept. They come by the second, and would push out everything else.
const MAX_FREQUENT: usize = 500;
/// Other events that are kept.
const MAX_OTHERS: usize = 2000;
/// Events of an answer unless the query says otherwise.
const LIMIT: usize = 100;
/// Most events of an answer.
pub(super) const MAX_LIMIT: usize = 1000;
/// Longest list of kinds, in bytes.
const MAX_KINDS: usize = 256;

/// An event, and when it was.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(super) struct EventRecord {
    /// Counts all events of this process from 1.
    pub(super) number: u64,
    /// Seconds since 1970.
    time: f64,
    /// What kind of event it is, as in `detail`.
    kind: String,
    /// It tells of something that is wrong.
    warning: bool,
    /// The event in a line.
    text: String,
    /// As `--json` prints it.
    detail: RunEvent,
}

/// The newest events. Clones are the same ones.
#[derive(Clone, Debug, Default)]
pub struct Events(Arc<Mutex<Kept>>);

#[derive(Debug, Default)]
struct Kept {
    newest: u64,
    frequent: VecDeque<EventRecord>,
    others: VecDeque<EventRecord>,
}

/// Which events.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct EventsQuery {
    /// Only these kinds, separated by commas, such as `warning,block`.
    kind: Option<String>,
    /// Only events after the one of this number, the oldest first; without it the newest ones.
    after: Option<u64>,
    /// At most so many, and at most 1000; 100 unless given.
    limit: Option<usize>,
}

/// A part of the events.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct EventList {
    /// Number of the newest event of all.
    newest: u64,
    /// The oldest first.
    events: Vec<EventRecord>,
}

impl Events {
    /// Keeps the event, in place of the oldest one of its like if there are enough.
    pub fn add(&self, event: &RunEvent) {
        let time = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let kind = kind(event);
        let mut kept = self.lock();
        kept.newest += 1;
        let record = EventRecord {
            number: kept.newest,
            time: time.as_secs_f64(),
            warning: event.is_warning(),
            text: text::foreign(&event.to_string()),
            detail: event.clone(),
            kind,
        };
        let (ring, most) = match event {
            RunEvent::Share { .. } | RunEvent::Job { .. } => (&mut kept.frequent, MAX_FREQUENT),
            _ => (&mut kept.others, MAX_OTHERS),
        };
        if ring.len() == most {
            ring.pop_front();
        }
        ring.push_back(record);
    }

    /// Those that the query asks for.
    ///
    /// # Errors
    /// 400, with what is wrong in the query.
    pub(super) fn list(&self, query: &EventsQuery) -> Result<EventList, Refused> {
        let limit = query.limit.unwrap_or(LIMIT);
        if !(1..=MAX_LIMIT).contains(&limit) {
            return Err(Refused::query(format!(
                "limit={limit}: between 1 and {MAX_LIMIT} events"
            )));
        }
        let kinds = query.kind.as_deref().unwrap_or_default();
        if kinds.len() > MAX_KINDS {
            return Err(Refused::query(format!(
                "kind: a list of at most {MAX_KINDS} bytes, such as warning,block"
            )));
        }
        let kinds: Vec<&str> = kinds.split(',').filter(|kind| !kind.is_empty()).collect();
        let kept = self.lock();
        let after = query.after.unwrap_or(0);
        let mut events: Vec<_> = [&kept.frequent, &kept.others]
            .into_iter()
            .flatten()
            .filter(|record| record.number > after)
            .filter(|record| kinds.is_empty() || kinds.contains(&record.kind.as_str()))
            .cloned()
            .collect();
        events.sort_unstable_by_key(|record| record.number);
        match query.after {
            Some(_) => events.truncate(limit),
            None => drop(events.drain(..events.len().saturating_sub(limit))),
        }
        Ok(EventList {
            newest: kept.newest,
            events,
        })
    }

    /// The events after the one of this number, as far as they are kept, but at most the newest so many.
    pub(super) fn after(&self, number: u64, most: usize) -> Vec<EventRecord> {
        let kept = self.lock();
        let mut events: Vec<_> = [&kept.frequent, &kept.others]
            .into_iter()
            .flat_map(|ring| {
                ring.iter()
                    .rev()
                    .take_while(|record| record.number > number)
                    .take(most)
            })
            .cloned()
            .collect();
        events.sort_unstable_by_key(|record| record.number);
        events.drain(..events.len().saturating_sub(most));
        events
    }

    /// Number of the newest event; 0 before the first.
    pub(super) fn newest(&self) -> u64 {
        self.lock().newest
    }

    fn lock(&self) -> MutexGuard<'_, Kept> {
        // Nothing that holds the lock can panic in the middle of a change.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The name that the event has in JSON.
fn kind(event: &RunEvent) -> String {
    let json = serde_json::to_value(event).unwrap_or_default();
    json["event"].as_str().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn warning(text: &str) -> RunEvent {
        RunEvent::Warning {
            text: text.to_owned(),
        }
    }

    fn share() -> RunEvent {
        RunEvent::Share {
            verdict: "accepted",
            agent: "a".to_owned(),
            difficulty: 1.0,
            accepted: 1,
            reason: None,
        }
    }

    fn numbers(list: &EventList) -> Vec<u64> {
        list.events.iter().map(|record| record.number).collect()
    }

    #[test]
    fn what_comes_by_the_second_does_not_push_out_a_warning() {
        let events = Events::default();
        events.add(&warning("first"));
        for _ in 0..10 * MAX_FREQUENT {
            events.add(&share());
        }
        events.add(&RunEvent::Leads);
        let query = |kind: &str| EventsQuery {
            kind: Some(kind.to_owned()),
            ..EventsQuery::default()
        };
        let list = events.list(&query("warning,leads")).unwrap();
        let newest = 10 * MAX_FREQUENT as u64 + 2;
        assert_eq!(numbers(&list), [1, newest]);
        assert_eq!((list.newest, list.events[0].warning), (newest, true));
        let shares = events.after(0, usize::MAX).len();
        assert_eq!(shares, MAX_FREQUENT + 2);
        for _ in 0..2 * MAX_OTHERS {
            events.add(&warning("more"));
        }
        assert_eq!(events.after(0, usize::MAX).len(), MAX_FREQUENT + MAX_OTHERS);
    }

    #[test]
    fn events_are_read_on_from_a_number_or_from_the_end() {
        let events = Events::default();
        for number in 0..10 {
            events.add(&warning(&number.to_string()));
        }
        let list = |after, limit| {
            let query = EventsQuery {
                after,
                limit: Some(limit),
                kind: None,
            };
            events.list(&query).map(|list| numbers(&list))
        };
        assert_eq!(list(None, 2).unwrap(), [9, 10]);
        assert_eq!(list(Some(3), 2).unwrap(), [4, 5]);
        assert_eq!(list(Some(10), 2).unwrap(), [0; 0]);
        for limit in [0, MAX_LIMIT + 1] {
            assert!(list(None, limit).unwrap_err().to_string().contains("limit="));
        }
        let newest: Vec<_> = events.after(5, 3).iter().map(|record| record.number).collect();
        assert_eq!(newest, [8, 9, 10]);
        assert_eq!(events.newest(), 10);
    }
}
