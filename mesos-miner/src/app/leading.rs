//! The part of a run that is one of several: it stands by until it is elected, and acts only while it has the lease.

use super::state::{self, Opened};
use crate::election::{Candidacy, ElectionEvent, Lease};
use job_source::{Command, SourceId};
use mesos_client::ZooKeeperAccess;
use scheduler::{Action, RunEvent};
use std::collections::VecDeque;
use std::time::Instant;
use tokio::task::JoinHandle;

/// Shares that wait for the lease. Further ones count as unanswered. Of calls the scheduler has only so many under way.
const MAX_HELD_SHARES: usize = 4096;

/// What to do with an action.
pub(super) enum Verdict {
    /// Take it now.
    Take(Action),
    /// It waits for the lease.
    Held,
    /// A share of this tag that cannot wait.
    Dropped(SourceId, u64),
}

/// What the main loop has to see to.
pub(super) enum News {
    /// Tell people.
    Tell(RunEvent),
    /// The state of the last leader is here: lead.
    Lead(Box<Opened>),
    /// It could not be read.
    Unreadable(anyhow::Error),
    /// Another scheduler leads, or soon will.
    Deposed(String),
    /// Actions that were held can go out.
    Renewed,
}

/// See the [module](self).
pub(super) struct Leading {
    place: ZooKeeperAccess,
    candidacy: Candidacy,
    lease: Option<Lease>,
    opening: Option<JoinHandle<anyhow::Result<Opened>>>,
    /// In their order.
    held: VecDeque<Action>,
    held_shares: usize,
}

impl Leading {
    /// A candidacy begins. `name` is what other schedulers tell their operators.
    pub(super) fn start(place: ZooKeeperAccess, name: String) -> Self {
        Self {
            candidacy: Candidacy::start(place.clone(), name),
            place,
            lease: None,
            opening: None,
            held: VecDeque::new(),
            held_shares: 0,
        }
    }

    /// Whether calls and shares may go out.
    pub(super) fn may_act(&self, now: Instant) -> bool {
        self.lease.as_ref().is_some_and(|lease| lease.is_valid(now))
    }

    /// The next held action, if it may go out.
    pub(super) fn release(&mut self, now: Instant) -> Option<Action> {
        if !self.may_act(now) {
            return None;
        }
        let action = self.held.pop_front()?;
        self.held_shares -= usize::from(matches!(action, Action::Source(..)));
        Some(action)
    }

    /// Keeps what nobody may do who does not lead. Blocks do not wait: submitted twice they do no harm, and late they are
    /// lost.
    pub(super) fn judge(&mut self, action: Action, now: Instant) -> Verdict {
        let share = match &action {
            Action::Source(source, Command::Submit(submission)) if !submission.is_block => {
                Some((*source, submission.tag))
            }
            Action::Call { .. } | Action::AskCluster | Action::AskFrameworks => None,
            _ => return Verdict::Take(action),
        };
        if self.held.is_empty() && self.may_act(now) {
            return Verdict::Take(action);
        }
        match share {
            Some((source, tag)) if self.held_shares == MAX_HELD_SHARES => Verdict::Dropped(source, tag),
            share => {
                self.held_shares += usize::from(share.is_some());
                self.held.push_back(action);
                Verdict::Held
            }
        }
    }

    /// The next news. Cancel-safe.
    pub(super) async fn news(&mut self) -> News {
        loop {
            tokio::select! {
                event = self.candidacy.event() => match event {
                    ElectionEvent::Waiting { leader } => return News::Tell(RunEvent::StandsBy { leader }),
                    ElectionEvent::Problem(text) => return News::Tell(RunEvent::Warning { text }),
                    ElectionEvent::Lost(reason) => return News::Deposed(reason),
                    ElectionEvent::Won(leadership) => {
                        self.lease = Some(leadership.lease.clone());
                        let url = self.place.url.clone();
                        let open = async move { state::open_replicated(url, &leadership).await };
                        self.opening = Some(tokio::spawn(open));
                    }
                },
                opened = opened(&mut self.opening) => {
                    self.opening = None;
                    return match opened {
                        Ok(opened) => News::Lead(Box::new(opened)),
                        Err(error) => News::Unreadable(error),
                    };
                }
                () = renewed(&mut self.lease), if !self.held.is_empty() => return News::Renewed,
            }
        }
    }

    /// Lets another scheduler lead. This one has stopped acting.
    pub(super) async fn resign(self) {
        self.candidacy.resign().await;
    }
}

async fn opened(opening: &mut Option<JoinHandle<anyhow::Result<Opened>>>) -> anyhow::Result<Opened> {
    match opening {
        Some(task) => match task.await {
            Ok(opened) => opened,
            Err(error) => Err(error.into()),
        },
        None => std::future::pending().await,
    }
}

async fn renewed(lease: &mut Option<Lease>) {
    match lease {
        Some(lease) => lease.renewed().await,
        None => std::future::pending().await,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use job_source::Submission;
    use mesos::scheduler::call;
    use mesos_client::ZooKeeperUrl;
    use miner_core::Share;
    use std::time::Duration;

    fn leading(lease: Option<Lease>) -> Leading {
        Leading {
            place: "zk://h:1/x".parse::<ZooKeeperUrl>().unwrap().into(),
            candidacy: Candidacy::start(
                "zk://127.0.0.1:1/x".parse::<ZooKeeperUrl>().unwrap().into(),
                "test".to_owned(),
            ),
            lease,
            opening: None,
            held: VecDeque::new(),
            held_shares: 0,
        }
    }

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

    fn tags(leading: &mut Leading, now: Instant) -> Vec<u64> {
        let released = std::iter::from_fn(|| leading.release(now));
        released
            .map(|action| match action {
                Action::Call { tag, .. } => tag,
                Action::Source(_, Command::Submit(submission)) => submission.tag,
                other => panic!("{other:?}"),
            })
            .collect()
    }

    #[tokio::test]
    async fn calls_and_shares_wait_for_the_lease_in_their_order_and_blocks_do_not() {
        let start = Instant::now();
        let at = |seconds| start + Duration::from_secs(seconds);
        let (renewal, lease) = Lease::new(at(2));
        let mut leading = leading(Some(lease));
        assert!(matches!(leading.judge(call(1), at(1)), Verdict::Take(_)));
        assert!(matches!(leading.judge(submit(2, false), at(1)), Verdict::Take(_)));
        assert!(matches!(leading.judge(call(3), at(2)), Verdict::Held));
        assert!(matches!(leading.judge(submit(4, false), at(2)), Verdict::Held));
        assert!(matches!(leading.judge(submit(5, true), at(2)), Verdict::Take(_)));
        let open = Action::Source(SourceId(0), Command::Open);
        assert!(matches!(leading.judge(open, at(2)), Verdict::Take(_)));
        assert!(leading.release(at(2)).is_none());
        renewal.renew(at(9));
        assert!(
            matches!(leading.judge(call(6), at(3)), Verdict::Held),
            "not before the others"
        );
        assert_eq!(tags(&mut leading, at(3)), [3, 4, 6]);
        assert!(matches!(leading.judge(call(7), at(3)), Verdict::Take(_)));
    }

    #[tokio::test]
    async fn so_many_shares_wait_and_no_more() {
        let mut leading = leading(None);
        let now = Instant::now();
        for tag in 0..MAX_HELD_SHARES as u64 {
            assert!(matches!(leading.judge(submit(tag, false), now), Verdict::Held));
        }
        assert!(matches!(
            leading.judge(submit(7, false), now),
            Verdict::Dropped(SourceId(0), 7)
        ));
        assert!(matches!(leading.judge(call(8), now), Verdict::Held));
        let (_renewal, lease) = Lease::new(now + Duration::from_secs(1));
        leading.lease = Some(lease);
        assert_eq!(tags(&mut leading, now).len(), MAX_HELD_SHARES + 1);
        assert_eq!(leading.held_shares, 0);
    }
}
