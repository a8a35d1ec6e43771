//! Calls to the leading master.

use std::time::Duration;

use mesos::address::HostPort;
use mesos::http::{CallError, CallFailure, CallType, Peer, TransportError};
use mesos::operator::{LeaderCall, Output, Step};
use mesos::proto::master::call::Type;
use mesos::proto::master::{Call, Response};
use prost::Message as _;
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

use super::answer::{OPERATOR_CALL_TIMEOUT, read, send, within};
use super::operator_events;
use crate::http::{Http, Route};
use crate::{Access, Masters};

/// Makes single calls to the operator API of whichever master leads. Clones share nothing but settings.
///
/// A master that does not lead names the one that does, and the call follows. A call that may have had an effect is not
/// repeated. Login and certificates are [read again](crate::Reread) for each call.
///
/// ```no_run
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// use mesos_client::calls::master;
/// use mesos_client::{Access, MasterClient, MasterUrls};
///
/// let masters: MasterUrls = "a.example:5050,b.example:5050".parse()?;
/// let client = MasterClient::new(masters, Access::default());
/// let answer = client.ask(master::get_agents()).await?;
/// for agent in answer.get_agents.unwrap_or_default().agents {
///     println!("{}", agent.agent_info.hostname);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct MasterClient {
    masters: Masters,
    access: Access,
    http: Http,
    timeout: Duration,
}

impl MasterClient {
    pub fn new(masters: impl Into<Masters>, access: Access) -> Self {
        Self {
            masters: masters.into(),
            http: Http::new(access.clone(), 1),
            access,
            timeout: OPERATOR_CALL_TIMEOUT,
        }
    }

    /// Waits this long for each master's answer, and for ZooKeeper to tell which one leads.
    pub fn with_timeout(self, timeout: Duration) -> Self {
        Self { timeout, ..self }
    }

    /// A call whose answer has content.
    ///
    /// # Errors
    /// No master is known, none can be reached, the leading one did not answer in time or refused, or its answer is too
    /// long or no answer at all.
    pub async fn ask(&self, call: Call) -> Result<Response, CallError> {
        let (address, body) = self.call(call).await?;
        read(&body).map_err(|cause| error(Some(address), cause))
    }

    /// A call that changes something, and is answered without content.
    ///
    /// # Errors
    /// As [`ask`](Self::ask); [`CallError::may_have_had_effect`] says whether it may have been carried out all the same.
    pub async fn tell(&self, call: Call) -> Result<(), CallError> {
        self.call(call).await.map(|_| ())
    }

    /// Subscribes to the leading master's events, see [`operator_events`].
    pub fn subscribe(&self, cancel: CancellationToken) -> mpsc::Receiver<Output> {
        operator_events(self.masters.clone(), self.access.clone(), cancel)
    }

    /// The answer of the leading master, with its address.
    async fn call(&self, call: Call) -> Result<(HostPort, Vec<u8>), CallError> {
        let kind = call.r#type();
        if kind == Type::Subscribe {
            return Err(error(None, CallFailure::NotForApplications));
        }
        if let Err(problem) = self.access.check(&self.masters) {
            return Err(error(
                None,
                CallFailure::NoAnswer(TransportError::Connect(problem)),
            ));
        }
        let body = call.encode_to_vec();
        let scheme = Route::of(self.access.tls.clone()).scheme();
        let http = self.http.renewed();
        let (mut search, mut step) = LeaderCall::new(self.candidates().await, scheme);
        let mut asked = None;
        loop {
            let master = match (step, asked.take()) {
                (Step::Send(master), _) => master,
                (Step::Done(Ok(body)), Some(master)) => return Ok((master, body)),
                (Step::Done(Ok(_)), None) => return Err(error(None, CallFailure::NoMaster)),
                (Step::Done(Err(error)), _) => return Err(error),
            };
            let sent = send(&http, master.clone(), CallType::Master(kind), body.clone());
            let reply = match within(self.timeout, sent).await {
                Ok(reply) => Ok(reply),
                Err(CallFailure::NoAnswer(failure)) => Err(failure),
                Err(cause) => return Err(error(Some(master), cause)),
            };
            step = search.answered(reply);
            asked = Some(master);
        }
    }

    #[cfg(feature = "zookeeper")]
    async fn candidates(&self) -> Vec<HostPort> {
        if let Masters::Detected(watch) = &self.masters {
            let leader = tokio::time::timeout(self.timeout, watch.clone().some_leader()).await;
            return leader.ok().flatten().into_iter().collect();
        }
        self.masters.candidates()
    }

    #[cfg(not(feature = "zookeeper"))]
    async fn candidates(&self) -> Vec<HostPort> {
        self.masters.candidates()
    }
}

fn error(address: Option<HostPort>, cause: CallFailure) -> CallError {
    CallError {
        peer: Peer::Master,
        address,
        cause,
    }
}
