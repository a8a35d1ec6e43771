//! The scheduler's messages.

use super::{Action, Executor, latest};
use messages::{Order, ToExecutor};
use std::time::{Duration, Instant};

impl Executor {
    pub(super) fn message(&mut self, data: &[u8], now: Instant) {
        let message = match ToExecutor::decode(data) {
            Ok(message) => message,
            Err(error) => {
                self.malformed += 1;
                // The 1st, 2nd, 4th, 8th and so on: a flood must not fill the sandbox.
                if self.malformed.is_power_of_two() {
                    tracing::warn!(%error, count = self.malformed, "message from the scheduler ignored");
                }
                return;
            }
        };
        self.last_heard = now;
        self.update_threads(now);
        if let Some(ack) = &message.ack {
            self.shares.acknowledge(ack);
        }
        if let Some(ms) = message.report_interval_ms {
            self.report_interval = Some(Duration::from_millis(ms));
            self.next_report = self.next_report.min(now + Duration::from_millis(ms));
        }
        match message.order {
            Some(Order::Assign(assignment)) => self.assign(*assignment, now),
            Some(Order::Pause { generation }) if self.latest.pause(generation) => {
                self.actions.push_back(Action::Abandon);
                self.confirm(now);
            }
            Some(Order::Pause { .. }) | None => {}
        }
        if message.describe {
            self.describe = true;
            self.next_report = now;
        }
    }

    pub(super) fn assign(&mut self, assignment: messages::Assignment, now: Instant) {
        if self.tasks.live().next().is_none() {
            return;
        }
        let Some(newest) = self.latest.offer(latest::from_message(&assignment)) else {
            return;
        };
        self.actions.push_back(Action::Assign {
            assignment: Box::new(newest.clone()),
            received: now,
            record: self.tasks.record_search(),
        });
        self.recent.add(assignment);
        self.exhausted = None;
        self.confirm(now);
    }
}
