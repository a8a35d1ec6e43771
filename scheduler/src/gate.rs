//! What a scheduler that is one of several may do: calls, questions and shares go out only while it has the lease.

use crate::{Action, Event, Scheduler};
use job_source::{Command, SourceId, Verdict};
use machine::Machine;
use std::collections::VecDeque;
use std::time::Instant;

/// Shares that wait for the lease. Further ones count as unanswered. Of calls the scheduler has only so many under way.
const MAX_HELD_SHARES: usize = 4096;

/// Stands between a scheduler and whoever carries out its actions.
#[derive(Debug, Default)]
pub struct Gate {
    until: Option<Instant>,
    /// In their order.
    held: VecDeque<Action>,
    held_shares: usize,
}

/// What to do with an action.
enum Judged {
    /// Take it now.
    Take(Action),
    /// It waits for the lease.
    Held,
    /// A share of this tag that cannot wait.
    Dropped(SourceId, u64),
}

impl Gate {
    /// The lease lasts until then.
    pub fn lease(&mut self, until: Instant) {
        self.until = Some(until);
    }

    /// Whether calls and shares may go out.
    pub fn may_act(&self, now: Instant) -> bool {
        self.until.is_some_and(|until| now < until)
    }

    /// The end of the lease.
    pub fn until(&self) -> Option<Instant> {
        self.until
    }

    /// Is told what the scheduler is told, before that: shares of a session that has ended are not submitted in the next.
    /// The scheduler counts them as unanswered itself.
    pub fn hears(&mut self, event: &Event) {
        use job_source::Event::{Lost, Refused};
        if let Event::Source(ended, Lost { .. } | Refused { .. }) = event {
            self.held
                .retain(|action| !matches!(action, Action::Source(source, _) if source == ended));
            let is_share = |action: &&Action| matches!(action, Action::Source(..));
            self.held_shares = self.held.iter().filter(is_share).count();
        }
    }

    /// Shares that wait for the lease.
    pub fn held_shares(&self) -> usize {
        self.held_shares
    }

    /// The scheduler's next action that may be taken now: first those that waited for the lease.
    pub fn poll(&mut self, scheduler: &mut Scheduler, now: Instant) -> Option<Action> {
        if let Some(action) = self.release(now) {
            return Some(action);
        }
        loop {
            match self.judge(scheduler.poll(now)?, now) {
                Judged::Take(action) => return Some(action),
                Judged::Held => {}
                Judged::Dropped(source, tag) => {
                    let verdict = Verdict::Unanswered;
                    let event = job_source::Event::Verdict { tag, verdict };
                    scheduler.handle(Event::Source(source, event), now);
                }
            }
        }
    }

    fn release(&mut self, now: Instant) -> Option<Action> {
        if !self.may_act(now) {
            return None;
        }
        let action = self.held.pop_front()?;
        self.held_shares -= usize::from(matches!(action, Action::Source(..)));
        Some(action)
    }

    /// Keeps what nobody may do who does not lead. Blocks do not wait: submitted twice they do no harm, and late they are
    /// lost.
    fn judge(&mut self, action: Action, now: Instant) -> Judged {
        let share = match &action {
            Action::Source(source, Command::Submit(submission)) if !submission.is_block => {
                Some((*source, submission.tag))
            }
            Action::Call { .. } | Action::AskCluster | Action::AskFrameworks => None,
            _ => return Judged::Take(action),
        };
        if self.held.is_empty() && self.may_act(now) {
            return Judged::Take(action);
        }
        match share {
            Some((source, tag)) if self.held_shares == MAX_HELD_SHARES => Judged::Dropped(source, tag),
            share => {
                self.held_shares += usize::from(share.is_some());
                self.held.push_back(action);
                Judged::Held
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use job_source::Submission;
    use mesos::scheduler::call;
    use miner_core::Share;
    use std::time::Duration;

    fn submit(tag: u64, is_block: bool) -> Action {
        let share = Share {
            extranonce2: vec![],
            version: 0,
            time: 0,
            nonce: 0,
        };
        let submission = Submission {
            tag,
            job_id: "j".to_owned(),
            share,
            is_block,
        };
        Action::Source(SourceId(0), Command::Submit(submission))
    }

    fn call(tag: u64) -> Action {
        let call = Box::new(call::revive(vec![]));
        Action::Call { tag, call }
    }

    fn released(gate: &mut Gate, now: Instant) -> Vec<u64> {
        let released = std::iter::from_fn(|| gate.release(now));
        released
            .map(|action| match action {
                Action::Call { tag, .. } => tag,
                Action::Source(_, Command::Submit(submission)) => submission.tag,
                other => panic!("{other:?}"),
            })
            .collect()
    }

    #[test]
    fn calls_and_shares_wait_for_the_lease_in_their_order_and_blocks_do_not() {
        let start = testkit::instant();
        let at = |seconds| start + Duration::from_secs(seconds);
        let mut gate = Gate::default();
        gate.lease(at(2));
        assert!(matches!(gate.judge(call(1), at(1)), Judged::Take(_)));
        assert!(matches!(gate.judge(submit(2, false), at(1)), Judged::Take(_)));
        assert!(matches!(gate.judge(call(3), at(2)), Judged::Held));
        assert!(matches!(gate.judge(submit(4, false), at(2)), Judged::Held));
        assert!(matches!(gate.judge(submit(5, true), at(2)), Judged::Take(_)));
        let open = Action::Source(SourceId(0), Command::Open);
        assert!(matches!(gate.judge(open, at(2)), Judged::Take(_)));
        assert!(gate.release(at(2)).is_none());
        gate.lease(at(9));
        assert!(
            matches!(gate.judge(call(6), at(3)), Judged::Held),
            "not before the others"
        );
        assert_eq!(released(&mut gate, at(3)), [3, 4, 6]);
        assert!(matches!(gate.judge(call(7), at(3)), Judged::Take(_)));
    }

    #[test]
    fn shares_of_a_session_that_has_ended_wait_no_longer() {
        let now = testkit::instant();
        let mut gate = Gate::default();
        for action in [submit(1, false), call(2)] {
            assert!(matches!(gate.judge(action, now), Judged::Held));
        }
        let lost = || job_source::Event::Lost {
            reason: "cut".to_owned(),
            retry_after: None,
            unusable: false,
        };
        gate.hears(&Event::Source(SourceId(1), lost()));
        assert_eq!(gate.held_shares(), 1);
        gate.hears(&Event::Source(SourceId(0), lost()));
        assert_eq!(gate.held_shares(), 0);
        gate.lease(now + Duration::from_secs(1));
        assert_eq!(released(&mut gate, now), [2]);
    }

    #[test]
    fn so_many_shares_wait_and_no_more() {
        let mut gate = Gate::default();
        let now = testkit::instant();
        for tag in 0..MAX_HELD_SHARES as u64 {
            assert!(matches!(gate.judge(submit(tag, false), now), Judged::Held));
        }
        assert!(matches!(
            gate.judge(submit(7, false), now),
            Judged::Dropped(SourceId(0), 7)
        ));
        assert!(matches!(gate.judge(call(8), now), Judged::Held));
        gate.lease(now + Duration::from_secs(1));
        assert_eq!(released(&mut gate, now).len(), MAX_HELD_SHARES + 1);
        assert_eq!(gate.held_shares, 0);
    }
}
