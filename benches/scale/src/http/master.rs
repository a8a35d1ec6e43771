//! A fake master: a cluster behind an HTTP server, in a thread of its own.

use super::server;
use crate::cluster::{Cluster, Effect, framework_id};
use crate::executor::Kind;
use anyhow::{Context, anyhow, bail, ensure};
use mesos::proto::Offer;
use mesos::proto::scheduler::call::Type;
use mesos::proto::scheduler::{Call, Event as Wire, event};
use mesos::recordio;
use mesos::scheduler::Event;
use prost::Message as _;
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};
use tokio::sync::{mpsc, oneshot};

/// Records that wait for the stream. One more ends the measurement: the client does not keep up.
const MAX_WAITING_RECORDS: usize = 100_000;
/// How often reports and shares that are due are looked for.
const TICK: Duration = Duration::from_millis(10);
/// How often a subscription is looked for.
const LOOK: Duration = Duration::from_millis(100);
/// A scheduler without a job would decline.
const UNTIL_A_JOB: Duration = Duration::from_secs(3);

/// The handle. Dropped, the master ends.
#[derive(Debug)]
pub(super) struct Master {
    address: SocketAddr,
    state: Arc<Mutex<State>>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

/// What all connections share.
#[derive(Debug)]
struct State {
    cluster: Cluster,
    executors: usize,
    /// The event stream, once there is a subscription.
    stream: Option<mpsc::Sender<Vec<u8>>>,
    /// For each job, to how many executors it came, and when it came to the newest of them.
    reached: BTreeMap<u64, (usize, Instant)>,
    share_interval: Option<Duration>,
    /// When each executor's next share is due.
    shares_due: Vec<Instant>,
    shares_sent: u64,
    /// What went wrong first.
    fault: Option<String>,
}

impl Master {
    pub(super) fn start(executors: usize, kind: Kind) -> anyhow::Result<Self> {
        let state = Arc::new(Mutex::new(State {
            cluster: Cluster::new(kind),
            executors,
            stream: None,
            reached: BTreeMap::new(),
            share_interval: None,
            shares_due: Vec::new(),
            shares_sent: 0,
            fault: None,
        }));
        let listener = std::net::TcpListener::bind("127.0.0.1:0").context("a port on loopback")?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let (stop, stopped) = oneshot::channel();
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        let shared = Arc::clone(&state);
        let serve = async move {
            tokio::select! {
                () = server::serve(listener, Handler(Arc::clone(&shared))) => {}
                () = tick(shared) => {}
                _ = stopped => {}
            }
        };
        let thread = std::thread::Builder::new()
            .name("master".to_owned())
            .spawn(move || runtime.block_on(serve))?;
        Ok(Self {
            address,
            state,
            stop: Some(stop),
            thread: Some(thread),
        })
    }

    pub(super) fn address(&self) -> SocketAddr {
        self.address
    }

    pub(super) fn is_subscribed(&self) -> bool {
        lock(&self.state).stream.is_some()
    }

    /// Offers every agent at once.
    pub(super) fn offer(&self) -> anyhow::Result<()> {
        let mut state = lock(&self.state);
        let offers = Cluster::offers(state.executors);
        state.tell(&offers_event(offers))
    }

    pub(super) fn running(&self) -> usize {
        lock(&self.state).cluster.executors().len()
    }

    pub(super) fn all_confirmed(&self) -> bool {
        lock(&self.state).cluster.all_confirmed()
    }

    pub(super) fn all_acknowledged(&self) -> bool {
        lock(&self.state).cluster.unacknowledged() == 0
    }

    /// To how many executors this job came, and when it came to the last of them.
    pub(super) fn reached(&self, job: u64) -> (usize, Option<Instant>) {
        let reached = lock(&self.state).reached.get(&job).copied();
        reached.map_or((0, None), |(count, last)| (count, Some(last)))
    }

    /// Whether every executor sends shares, and how often; their first ones are spread over that time.
    pub(super) fn send_shares_every(&self, interval: Option<Duration>) {
        let mut state = lock(&self.state);
        let (now, count) = (Instant::now(), state.executors);
        let spread = interval.unwrap_or_default();
        state.shares_due = (0..count)
            .map(|index| now + spread.mul_f64(index as f64 / count as f64))
            .collect();
        state.share_interval = interval;
    }

    pub(super) fn shares_sent(&self) -> u64 {
        lock(&self.state).shares_sent
    }

    pub(super) fn check_newest(&self, job: u64) -> anyhow::Result<()> {
        lock(&self.state).cluster.check_newest(job)
    }

    pub(super) fn check_disjoint(&self) -> anyhow::Result<()> {
        lock(&self.state).cluster.check_disjoint()
    }

    /// Waits until a scheduler has subscribed, and offers every agent.
    pub(super) fn serve_one(&self) -> anyhow::Result<()> {
        while !self.is_subscribed() {
            std::thread::sleep(LOOK);
        }
        std::thread::sleep(UNTIL_A_JOB);
        self.offer()
    }

    /// Whether all was well so far.
    pub(super) fn check(&self) -> anyhow::Result<()> {
        match &lock(&self.state).fault {
            Some(fault) => bail!("fake master: {fault}"),
            None => Ok(()),
        }
    }
}

impl Drop for Master {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// Sends what is due.
async fn tick(state: Arc<Mutex<State>>) {
    let mut interval = tokio::time::interval(TICK);
    loop {
        interval.tick().await;
        let mut state = lock(&state);
        if let Err(error) = state.send_due(Instant::now()) {
            state.fail(&error);
        }
    }
}

/// What the server asks for each request.
#[derive(Clone, Debug)]
pub(super) struct Handler(Arc<Mutex<State>>);

/// How a request is answered.
pub(super) enum Answer {
    Accepted,
    /// The records of an event stream.
    Stream(mpsc::Receiver<Vec<u8>>),
    Refused,
}

impl Handler {
    pub(super) fn request(&self, body: &[u8]) -> Answer {
        let now = Instant::now();
        let mut state = lock(&self.0);
        let answer = Call::decode(body)
            .context("a body that is no call")
            .and_then(|call| state.call(call, now));
        answer.unwrap_or_else(|error| {
            state.fail(&error);
            Answer::Refused
        })
    }
}

impl State {
    fn call(&mut self, call: Call, now: Instant) -> anyhow::Result<Answer> {
        if call.r#type() == Type::Subscribe {
            ensure!(self.stream.is_none(), "the scheduler subscribes again");
            let (stream, records) = mpsc::channel(MAX_WAITING_RECORDS);
            self.stream = Some(stream);
            self.tell(&subscribed_event())?;
            return Ok(Answer::Stream(records));
        }
        match self.cluster.call(call, now)? {
            Effect::Nothing => {}
            Effect::Events(events) => self.tell_all(events)?,
            Effect::NewJob { job } => {
                let (count, last) = self.reached.entry(job).or_insert((0, now));
                (*count, *last) = (*count + 1, now);
            }
        }
        Ok(Answer::Accepted)
    }

    fn send_due(&mut self, now: Instant) -> anyhow::Result<()> {
        if self.stream.is_none() {
            return Ok(());
        }
        let reports = self.cluster.reports(now);
        self.tell_all(reports)?;
        let Some(interval) = self.share_interval else {
            return Ok(());
        };
        for index in 0..self.shares_due.len() {
            if self.shares_due[index] <= now {
                self.shares_due[index] += interval;
                let share = self.cluster.share(index)?;
                self.shares_sent += u64::from(share.is_some());
                self.tell_all(share)?;
            }
        }
        Ok(())
    }

    fn tell_all(&mut self, events: impl IntoIterator<Item = Event>) -> anyhow::Result<()> {
        for event in events {
            self.tell(&to_wire(event)?)?;
        }
        Ok(())
    }

    fn tell(&mut self, event: &Wire) -> anyhow::Result<()> {
        let stream = self.stream.as_ref().context("nobody is subscribed")?;
        let record = recordio::encode(&event.encode_to_vec());
        stream
            .try_send(record)
            .map_err(|error| anyhow!("the event stream takes no more: {error}"))
    }

    fn fail(&mut self, error: &anyhow::Error) {
        self.fault.get_or_insert(format!("{error:#}"));
    }
}

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

fn subscribed_event() -> Wire {
    Wire {
        r#type: Some(event::Type::Subscribed.into()),
        subscribed: Some(event::Subscribed {
            framework_id: framework_id(),
            heartbeat_interval_seconds: Some(3600.0),
            master_info: None,
        }),
        ..Wire::default()
    }
}

fn offers_event(offers: Vec<Offer>) -> Wire {
    Wire {
        r#type: Some(event::Type::Offers.into()),
        offers: Some(event::Offers { offers }),
        ..Wire::default()
    }
}

fn to_wire(event: Event) -> anyhow::Result<Wire> {
    Ok(match event {
        Event::Update(status) => Wire {
            r#type: Some(event::Type::Update.into()),
            update: Some(event::Update { status: *status }),
            ..Wire::default()
        },
        Event::Message {
            agent_id,
            executor_id,
            data,
        } => Wire {
            r#type: Some(event::Type::Message.into()),
            message: Some(event::Message {
                agent_id,
                executor_id,
                data,
            }),
            ..Wire::default()
        },
        other => bail!("the cluster says {other:?}"),
    })
}
