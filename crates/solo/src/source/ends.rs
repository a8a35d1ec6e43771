//! How sessions end.

use super::{Session, SoloAction, SoloSource};
use job_source::{Event, Verdict};
use std::time::Instant;

impl SoloSource {
    pub(super) fn is_ready(&self) -> bool {
        self.session == Session::Ready
    }

    /// Ends the session if no node is of use: at once while it is being opened, and when no template is left of it that is
    /// worth mining.
    pub(super) fn end_if_useless(&mut self, now: Instant) {
        let has_offer = self.nodes.iter().any(|node| node.offer.is_some());
        let all_failed = self.nodes.iter().all(|node| node.fault.is_some());
        if !all_failed || self.is_ready() && has_offer {
            return;
        }
        let faults = || self.nodes.iter().filter_map(|node| node.fault.as_ref());
        let reasons = self.nodes.iter().filter_map(|node| {
            let reason = &node.fault.as_ref()?.reason;
            Some(if self.nodes.len() > 1 {
                format!("{}: {reason}", node.name)
            } else {
                reason.clone()
            })
        });
        let reason = reasons.collect::<Vec<_>>().join("; ");
        let event = if faults().all(|fault| fault.is_refusal) {
            Event::Refused {
                reason,
                may_retry: false,
            }
        } else {
            Event::Lost {
                reason,
                retry_after: None,
                unusable: faults().any(|fault| fault.is_unusable),
            }
        };
        self.end(event, now);
    }

    /// Blocks stay on their way.
    pub(super) fn end(&mut self, event: Event, now: Instant) {
        for tag in self.blocks.untag() {
            let verdict = Verdict::Unanswered;
            self.tell(Event::Verdict { tag, verdict });
        }
        self.session = Session::Closed;
        self.jobs.end_session();
        self.reset_nodes(now);
        self.tell(event);
    }

    /// Nothing is known of the nodes any more, and nothing is asked but about blocks.
    pub(super) fn reset_nodes(&mut self, now: Instant) {
        (self.mined, self.chain) = (None, None);
        for node in &mut self.nodes {
            for request in node.reset(now) {
                self.requests.remove(&request);
                self.actions.push_back(SoloAction::Cancel(request));
            }
        }
    }
}
