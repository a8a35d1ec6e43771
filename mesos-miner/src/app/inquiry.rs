//! Questions to the leading master besides the framework's calls.

use mesos::operator::master;
use mesos::proto::master::response::Framework;
use mesos_client::{Access, MasterClient, Masters, cluster_view};
use scheduler::{Event, OtherFramework};
use std::sync::Arc;
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

/// Questions under way at the same time: one of each kind.
const MAX_QUESTIONS: usize = 2;

/// Whom to ask, and for whom.
struct Subject {
    masters: Masters,
    access: Access,
    roles: Vec<String>,
}

/// See the [module](self).
pub(super) struct Inquiry {
    subject: Arc<Subject>,
    answers: mpsc::Sender<Event>,
    cancel: CancellationToken,
}

impl Inquiry {
    /// Answers come from the receiver.
    pub(super) fn new(
        masters: Masters,
        access: Access,
        roles: Vec<String>,
        cancel: CancellationToken,
    ) -> (Self, mpsc::Receiver<Event>) {
        let (answers, receiver) = mpsc::channel(MAX_QUESTIONS);
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

    /// Asks in the background what the cluster is like.
    pub(super) fn ask_cluster(&self) {
        let subject = Arc::clone(&self.subject);
        self.ask(async move {
            let Subject {
                masters,
                access,
                roles,
            } = &*subject;
            Some(Event::Cluster(cluster_view(masters, access, roles).await))
        });
    }

    /// Asks in the background which frameworks there are. A master that does not tell, because the principal may not ask
    /// for example, is left alone.
    pub(super) fn ask_frameworks(&self) {
        let subject = Arc::clone(&self.subject);
        self.ask(async move {
            let client = MasterClient::new(subject.masters.clone(), subject.access.clone());
            match client.ask(master::get_frameworks()).await {
                Ok(response) => {
                    let frameworks = response.get_frameworks?.frameworks;
                    Some(Event::Frameworks(frameworks.into_iter().map(other).collect()))
                }
                Err(error) => {
                    tracing::debug!("asking for frameworks: {error}");
                    None
                }
            }
        });
    }

    fn ask(&self, question: impl Future<Output = Option<Event>> + Send + 'static) {
        let answers = self.answers.clone();
        let ask = async move {
            if let Some(answer) = question.await {
                // Nobody waits for it once the run is over.
                let _ = answers.send(answer).await;
            }
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

fn other(framework: Framework) -> OtherFramework {
    let info = framework.framework_info;
    OtherFramework {
        id: info.id.map(|id| id.value).unwrap_or_default(),
        name: info.name,
        connected: framework.connected,
    }
}
