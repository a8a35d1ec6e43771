//! Where a single call goes until the leading master has answered it.

use std::collections::VecDeque;

use crate::address::{AddressError, HostPort, Scheme};
use crate::http::{CallError, CallFailure, Peer, Refusal, TransportError};
use crate::scheduler::masters::MAX_REDIRECTS;

/// The answer of one master.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reply {
    /// HTTP status.
    pub status: u16,
    /// Header `Location`.
    pub location: Option<String>,
    /// The whole body of a success; of a refusal its text, possibly cut short.
    pub body: Vec<u8>,
}

/// What to do next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Send the call to this master, and report what came of it.
    Send(HostPort),
    /// The answer of the leading master, empty for most calls that change something; or why there is none.
    Done(Result<Vec<u8>, CallError>),
}

/// One call on its way to the leading master.
///
/// A master that does not lead names the one that does, and the call follows. A master that cannot be reached or does
/// not know yet who leads is passed over. Once a call may have had an effect, it is not sent again.
///
/// ```
/// use mesos::operator::{LeaderCall, Reply, Step};
///
/// let masters: mesos::address::MasterUrls = "a.example:5050,b.example:5050".parse()?;
/// let (mut call, step) = LeaderCall::new(masters.as_slice().to_vec(), mesos::address::Scheme::Http);
/// assert_eq!(step, Step::Send("a.example:5050".parse::<mesos::address::MasterUrls>()?.as_slice()[0].clone()));
/// let redirect = Reply { status: 307, location: Some("//b.example:5050/api/v1".into()), body: vec![] };
/// let Step::Send(leader) = call.answered(Ok(redirect)) else { panic!("the redirect is followed") };
/// assert_eq!(leader.to_string(), "b.example:5050");
/// assert_eq!(call.answered(Ok(Reply { status: 202, ..Reply::default() })), Step::Done(Ok(vec![])));
/// # Ok::<_, mesos::address::AddressError>(())
/// ```
#[derive(Debug)]
pub struct LeaderCall {
    asked: Option<HostPort>,
    left: VecDeque<HostPort>,
    redirects: u32,
    scheme: Scheme,
}

impl LeaderCall {
    /// A call to whichever of these leads, and its first step. Redirects are followed within this scheme only.
    pub fn new(candidates: Vec<HostPort>, scheme: Scheme) -> (Self, Step) {
        let mut call = Self {
            asked: None,
            left: candidates.into(),
            redirects: 0,
            scheme,
        };
        let step = call.pass_over(CallFailure::NoMaster);
        (call, step)
    }

    /// Takes what came of the last step.
    pub fn answered(&mut self, reply: Result<Reply, TransportError>) -> Step {
        let reply = match reply {
            Ok(reply) => reply,
            Err(error @ TransportError::Connect(_)) => return self.pass_over(CallFailure::NoAnswer(error)),
            Err(error) => return self.fail(CallFailure::NoAnswer(error)),
        };
        match reply.status {
            200 | 202 => Step::Done(Ok(reply.body)),
            307 => match self.location(&reply) {
                Some(Ok(leader)) if self.redirects < MAX_REDIRECTS => {
                    self.redirects += 1;
                    self.send(leader)
                }
                _ => self.pass_over(refusal(reply)),
            },
            503 => self.pass_over(refusal(reply)),
            _ => self.fail(refusal(reply)),
        }
    }

    fn location(&self, reply: &Reply) -> Option<Result<HostPort, AddressError>> {
        let location = reply.location.as_deref()?;
        Some(HostPort::parse_location(location, self.scheme))
    }

    fn send(&mut self, master: HostPort) -> Step {
        self.asked = Some(master.clone());
        Step::Send(master)
    }

    /// To the next master; if there is none, this is why the call failed.
    fn pass_over(&mut self, cause: CallFailure) -> Step {
        match self.left.pop_front() {
            Some(next) => self.send(next),
            None => self.fail(cause),
        }
    }

    fn fail(&self, cause: CallFailure) -> Step {
        Step::Done(Err(CallError {
            peer: Peer::Master,
            address: self.asked.clone(),
            cause,
        }))
    }
}

fn refusal(reply: Reply) -> CallFailure {
    CallFailure::Refused(Refusal {
        status: reply.status,
        text: String::from_utf8_lossy(&reply.body).into_owned(),
    })
}
