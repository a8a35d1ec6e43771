//! Runs a candidate: one task, from the first connection to ZooKeeper to the end of the leadership.

use super::lease::{Lease, Renewal};
use super::operations::{Session, failure};
use election::{Action, Candidate, Event, Failure, News, Operation, SESSION_TIMEOUT};
use machine::Machine;
use mesos_client::ZooKeeperAccess;
use std::time::{Duration, Instant};
use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tokio_util::sync::{CancellationToken, DropGuard};
use zookeeper_client::{Client, OneshotWatcher};

/// News that can wait for the main loop.
const MAX_EVENTS: usize = 16;
/// How long a leader that stops waits for ZooKeeper to take that.
const RESIGN_WITHIN: Duration = Duration::from_secs(2);

/// What becomes of a candidacy.
#[derive(Debug)]
pub(crate) enum ElectionEvent {
    /// Another one leads: what it says of itself.
    Waiting { leader: String },
    /// ZooKeeper cannot be asked, and why.
    Problem(String),
    /// This one leads.
    Won(Box<Leadership>),
    /// It does not lead any more, for this reason. Nothing follows.
    Lost(String),
}

/// What a leader may do.
#[derive(Debug)]
pub(crate) struct Leadership {
    pub(crate) lease: Lease,
    /// The name of its node. What it writes is checked for that.
    pub(crate) candidate: String,
    pub(super) session: Session,
}

/// A candidacy that goes on in the background. When dropped, it withdraws: whoever led has stopped acting.
#[derive(Debug)]
pub(crate) struct Candidacy {
    events: mpsc::Receiver<ElectionEvent>,
    resign: DropGuard,
    task: tokio::task::JoinHandle<()>,
}

impl Candidacy {
    /// `name` is what others are told of this candidate.
    pub(crate) fn start(place: ZooKeeperAccess, name: String) -> Self {
        let (events, receiver) = mpsc::channel(MAX_EVENTS);
        let resign = CancellationToken::new();
        let id = uuid::Uuid::new_v4().simple().to_string();
        let driver = Driver {
            machine: Candidate::new(id, name, Instant::now()),
            place,
            events,
            session: None,
            jobs: JoinSet::new(),
            is_watching: false,
            renewal: None,
            lease: None,
        };
        let task = tokio::spawn(driver.run(resign.clone()));
        Self {
            events: receiver,
            resign: resign.drop_guard(),
            task,
        }
    }

    /// The next event. Never returns once there are no more. Cancel-safe.
    pub(crate) async fn event(&mut self) -> ElectionEvent {
        match self.events.recv().await {
            Some(event) => event,
            None => std::future::pending().await,
        }
    }

    /// Stops without a word, as a process that hangs.
    #[cfg(test)]
    pub(super) fn abandon(self) {
        self.task.abort();
    }

    /// Withdraws. Whoever led has stopped acting.
    pub(crate) async fn resign(self) {
        drop(self.resign);
        drop(self.events);
        let _ = tokio::time::timeout(RESIGN_WITHIN, self.task).await;
    }
}

/// What a job of the driver gives.
enum Done {
    Connected(Result<Client, Failure>),
    Listed(u64, Result<(election::Answer, OneshotWatcher), Failure>),
    Event(Event),
}

struct Driver {
    machine: Candidate,
    place: ZooKeeperAccess,
    events: mpsc::Sender<ElectionEvent>,
    session: Option<Session>,
    /// Of this session.
    jobs: JoinSet<Done>,
    /// A job waits for other candidates.
    is_watching: bool,
    renewal: Option<Renewal>,
    lease: Option<Lease>,
}

impl Driver {
    async fn run(mut self, resign: CancellationToken) {
        let mut resigned = false;
        loop {
            while let Some(action) = self.machine.poll(Instant::now()) {
                self.carry_out(action).await;
            }
            if self.machine.is_over() {
                return;
            }
            let due = self.machine.deadline();
            let event = tokio::select! {
                Some(done) = self.jobs.join_next(), if !self.jobs.is_empty() => match done {
                    Ok(done) => self.event(done),
                    // A job that was cancelled with its session.
                    Err(_) => continue,
                },
                () = resign.cancelled(), if !resigned => {
                    resigned = true;
                    Event::Resign
                }
                () = sleep_until(due) => {
                    self.machine.advance(Instant::now());
                    continue;
                }
            };
            self.machine.handle(event, Instant::now());
        }
    }

    fn event(&mut self, done: Done) -> Event {
        match done {
            Done::Connected(client) => {
                let url = self.place.url.clone();
                Event::Connected(client.map(|client| self.session = Some(Session { client, url })))
            }
            Done::Listed(id, listed) => {
                let result = listed.map(|(answer, watcher)| {
                    self.is_watching = true;
                    self.jobs.spawn(async move {
                        watcher.changed().await;
                        Done::Event(Event::Changed)
                    });
                    answer
                });
                Event::Answered { id, result }
            }
            Done::Event(event) => {
                self.is_watching &= event != Event::Changed;
                event
            }
        }
    }

    async fn carry_out(&mut self, action: Action) {
        match action {
            Action::Connect => {
                let place = self.place.clone();
                self.jobs.spawn(async move {
                    let connected = place.connect(SESSION_TIMEOUT).await;
                    Done::Connected(connected.map_err(|error| failure(&error)))
                });
            }
            Action::Operate { id, operation } => self.operate(id, operation),
            Action::Disconnect => {
                self.jobs.abort_all();
                self.is_watching = false;
                if let Some(session) = self.session.take()
                    && self.machine.is_over()
                {
                    close(session.client).await;
                }
            }
            Action::Lease { until } => match &self.renewal {
                Some(renewal) => renewal.renew(until),
                None => {
                    let (renewal, lease) = Lease::new(until);
                    (self.renewal, self.lease) = (Some(renewal), Some(lease));
                }
            },
            Action::Tell(news) => {
                if let Some(event) = self.told(news).await {
                    // Nobody listens who withdraws.
                    let _ = self.events.send(event).await;
                }
            }
        }
    }

    fn operate(&mut self, id: u64, operation: Operation) {
        let Some(session) = self.session.clone() else {
            return;
        };
        if operation == Operation::List && !self.is_watching {
            self.jobs
                .spawn(async move { Done::Listed(id, session.watch().await) });
        } else {
            self.jobs.spawn(async move {
                let result = session.operate(operation).await;
                Done::Event(Event::Answered { id, result })
            });
        }
    }

    async fn told(&mut self, news: News) -> Option<ElectionEvent> {
        Some(match news {
            News::Waiting { leader } => ElectionEvent::Waiting {
                leader: text::foreign(&leader),
            },
            News::Problem(problem) => {
                let of_tls = self.place.problem().await;
                let problem = of_tls.unwrap_or_else(|| problem.to_string());
                ElectionEvent::Problem(format!("ZooKeeper {}: {problem}", self.place.url))
            }
            News::Won { candidate } => ElectionEvent::Won(Box::new(Leadership {
                lease: self.lease.clone()?,
                candidate,
                session: self.session.clone()?,
            })),
            News::Lost(reason) => ElectionEvent::Lost(reason.to_string()),
        })
    }
}

/// Ends the session, and the candidate's node with it, rather than let others wait for that.
async fn close(client: Client) {
    let mut state = client.state_watcher();
    drop(client);
    let closed = async { while !state.changed().await.is_terminated() {} };
    let _ = tokio::time::timeout(RESIGN_WITHIN, closed).await;
}

/// Never returns if there is no time to wait for.
async fn sleep_until(time: Option<Instant>) {
    match time {
        Some(time) => tokio::time::sleep_until(time.into()).await,
        None => std::future::pending().await,
    }
}
