//! Status updates on their way to the scheduler: one at a time per task, repeated until acknowledged.

use std::collections::{BTreeMap, VecDeque};
use std::time::{Duration, Instant};

use mesos::proto::{TaskState, TaskStatus};

use crate::config::MAX_PENDING_UPDATES;
use crate::core::InvariantError;

/// Longest time between two repetitions.
const MAX_RETRY: Duration = Duration::from_secs(600);

#[derive(Debug)]
pub(super) struct Updates {
    retry: Duration,
    /// By framework and task.
    streams: BTreeMap<(String, String), Stream>,
}

/// The updates of one task, in order. The first one is under way.
#[derive(Debug, Default)]
struct Stream {
    pending: VecDeque<TaskStatus>,
    /// When the first one is sent (again), and the time to wait after that; `None` if it was never sent.
    sent: Option<(Instant, Duration)>,
}

impl Updates {
    /// `retry` is the time until the first repetition; it doubles from then on.
    pub(super) fn new(retry: Duration) -> Self {
        Self {
            retry,
            streams: BTreeMap::new(),
        }
    }

    /// Whether an executor may add an update. The agent's own few are always accepted.
    pub(super) fn has_room(&self, framework: &str, task: &str) -> bool {
        let stream = self.streams.get(&(framework.to_owned(), task.to_owned()));
        stream.is_none_or(|stream| stream.pending.len() < MAX_PENDING_UPDATES)
    }

    /// Keeps an update. One whose uuid is already there is not new.
    pub(super) fn push(&mut self, framework: &str, status: TaskStatus) {
        let key = (framework.to_owned(), status.task_id.value.clone());
        let stream = self.streams.entry(key).or_default();
        if stream.pending.iter().all(|known| known.uuid != status.uuid) {
            stream.pending.push_back(status);
        }
    }

    /// The next update that is due, with its framework and the task's newest state.
    pub(super) fn poll_send(&mut self, now: Instant) -> Option<(String, TaskStatus, TaskState)> {
        for ((framework, _), stream) in &mut self.streams {
            if stream.sent.is_some_and(|(at, _)| now < at) {
                continue;
            }
            let (Some(first), Some(last)) = (stream.pending.front(), stream.pending.back()) else {
                continue;
            };
            let wait = stream
                .sent
                .map_or(self.retry, |(_, wait)| (wait * 2).min(MAX_RETRY));
            stream.sent = Some((now + wait, wait));
            return Some((framework.clone(), first.clone(), last.state()));
        }
        None
    }

    /// When [`poll_send`](Self::poll_send) has the next update.
    pub(super) fn deadline(&self) -> Option<Instant> {
        self.streams
            .values()
            .filter_map(|stream| stream.sent)
            .map(|(at, _)| at)
            .min()
    }

    /// The scheduler has acknowledged this update. Returns whether it was the one under way.
    pub(super) fn acknowledge(&mut self, framework: &str, task: &str, uuid: &[u8]) -> bool {
        let key = (framework.to_owned(), task.to_owned());
        let Some(stream) = self.streams.get_mut(&key) else {
            return false;
        };
        let on_its_way = stream
            .sent
            .and(stream.pending.front())
            .and_then(|status| status.uuid.as_deref());
        if on_its_way != Some(uuid) {
            return false;
        }
        stream.pending.pop_front();
        stream.sent = None;
        if stream.pending.is_empty() {
            self.streams.remove(&key);
        }
        true
    }

    /// Whether updates of a task are waiting.
    pub(super) fn has(&self, framework: &str, task: &str) -> bool {
        self.streams
            .contains_key(&(framework.to_owned(), task.to_owned()))
    }

    /// The agent is registered again: everything that waits is due at once.
    pub(super) fn resume(&mut self) {
        for stream in self.streams.values_mut() {
            stream.sent = None;
        }
    }

    /// The newest update of every task, with its framework.
    pub(super) fn newest(&self) -> impl Iterator<Item = (&str, &TaskStatus)> {
        let streams = self.streams.iter();
        streams.filter_map(|((framework, _), stream)| Some((framework.as_str(), stream.pending.back()?)))
    }

    /// Forgets updates that nobody will acknowledge any more.
    pub(super) fn forget_framework(&mut self, framework: &str) {
        self.streams.retain(|(owner, _), _| owner != framework);
    }

    /// Checks that something is under way for every task, and that nothing follows a task's end.
    pub(super) fn check_invariants(&self) -> Result<(), InvariantError> {
        for ((framework, task), stream) in &self.streams {
            let ends = |status: &&TaskStatus| status.state().is_terminal();
            let ended = stream.pending.back().as_ref().is_some_and(ends);
            let count = stream.pending.iter().filter(ends).count();
            if stream.pending.is_empty() || stream.sent.is_none() || count != usize::from(ended) {
                return Err(InvariantError::Updates {
                    framework: framework.clone(),
                    task: task.clone(),
                });
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use mesos::proto::TaskId;

    use super::*;

    fn update(number: u8, state: TaskState) -> TaskStatus {
        TaskStatus {
            uuid: Some(vec![number; 16]),
            ..TaskStatus::new(TaskId::new("t"), state)
        }
    }

    #[test]
    fn one_at_a_time_repeated_until_acknowledged() {
        let now = Instant::now();
        let secs = Duration::from_secs;
        let mut updates = Updates::new(secs(10));
        updates.push("f", update(1, TaskState::Running));
        updates.push("f", update(2, TaskState::Finished));
        updates.push("f", update(2, TaskState::Finished));

        let (_, first, latest) = updates.poll_send(now).unwrap();
        assert_eq!(
            (first, latest),
            (update(1, TaskState::Running), TaskState::Finished)
        );
        assert_eq!(updates.poll_send(now + secs(9)), None);
        assert!(updates.poll_send(now + secs(10)).is_some());
        assert_eq!(updates.deadline(), Some(now + secs(30)), "10 s, then 20 s");

        assert!(
            !updates.acknowledge("f", "t", &[2; 16]),
            "that one was not sent yet"
        );
        assert!(updates.acknowledge("f", "t", &[1; 16]));
        assert!(!updates.acknowledge("f", "t", &[1; 16]));
        assert_eq!(updates.poll_send(now).unwrap().1, update(2, TaskState::Finished));
        assert!(updates.acknowledge("f", "t", &[2; 16]));
        assert_eq!(
            (updates.poll_send(now + secs(99)), updates.deadline()),
            (None, None)
        );
    }

    #[test]
    fn a_task_cannot_fill_the_memory() {
        let mut updates = Updates::new(Duration::from_secs(10));
        for number in 0..MAX_PENDING_UPDATES {
            assert!(updates.has_room("f", "t"));
            updates.push("f", update(number as u8, TaskState::Running));
        }
        assert!(!updates.has_room("f", "t"));
        assert!(updates.has_room("f", "other"));
    }
}
