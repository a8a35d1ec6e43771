//! Questions to the leading master besides the framework's calls.

use mesos::metrics::ClusterView;
use mesos_client::{Access, Masters, cluster_view};
use std::sync::Arc;
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

/// What came of a question.
pub(super) type Answer = Result<ClusterView, String>;

/// Whom to ask, and for whom.
struct Subject {
    masters: Masters,
    access: Access,
    roles: Vec<String>,
}

/// See the [module](self).
pub(super) struct Inquiry {
    subject: Arc<Subject>,
    answers: mpsc::Sender<Answer>,
    cancel: CancellationToken,
}

impl Inquiry {
    /// Answers come from the receiver.
    pub(super) fn new(
        masters: Masters,
        access: Access,
        roles: Vec<String>,
        cancel: CancellationToken,
    ) -> (Self, mpsc::Receiver<Answer>) {
        // The scheduler asks one question at a time.
        let (answers, receiver) = mpsc::channel(1);
        let subject = Arc::new(Subject {
            masters,
            access,
            roles,
        });
        let inquiry = Self {
            subject,
            answers,
            cancel,
        };
        (inquiry, receiver)
    }

    /// Asks in the background.
    pub(super) fn ask(&self) {
        let (subject, answers) = (Arc::clone(&self.subject), self.answers.clone());
        let ask = async move {
            let Subject {
                masters,
                access,
                roles,
            } = &*subject;
            let answer = cluster_view(masters, access, roles).await;
            // Nobody waits for it once the run is over.
            let _ = answers.send(answer).await;
        };
        let cancelled = self.cancel.clone().cancelled_owned();
        tokio::spawn(async move {
            tokio::select! {
                () = ask => {}
                () = cancelled => {}
            }
        });
    }
}
