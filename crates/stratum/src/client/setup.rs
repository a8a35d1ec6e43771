//! The opening of a session: configure, subscribe, authorize, and optional requests.

use std::time::Instant;

use miner_core::Job;
use serde_json::{Value, json};

use super::notify::{Extranonce, ExtranonceError};
use super::requests::Setup;
use super::{Client, ClientOutput, Phase, RequiredRequest};
use crate::json_rpc::Reply;
use crate::wire;

/// Longest session id that is kept, in bytes.
const MAX_SESSION_ID: usize = 1024;

impl Client {
    pub(super) fn start(&mut self, now: Instant) {
        if self.config.version_mask != 0 && !self.config.skip.configure {
            // Without an explicit mask some pools grant none.
            let options = json!({
                "version-rolling.mask": wire::number_hex(self.config.version_mask),
                "version-rolling.min-bit-count": 1,
            });
            self.request(Setup::Configure, &(["version-rolling"], options), now);
        }
        self.subscribe(0, now);
    }

    /// Tries all parameters first, then no session id, at last no parameters at all: some pools reject even a
    /// user agent.
    fn subscribe(&mut self, attempt: usize, now: Instant) -> bool {
        let agent = self.config.user_agent.clone();
        let session = self.config.resume.as_ref().filter(|_| !self.config.skip.resume);
        let mut forms = vec![vec![agent.clone()], vec![]];
        if let Some(resume) = session {
            forms.insert(0, vec![agent, resume.session_id.clone()]);
        }
        let Some(params) = forms.into_iter().nth(attempt) else {
            return false;
        };
        self.request(Setup::Subscribe(attempt), &params, now);
        true
    }

    pub(super) fn handle_setup_reply(&mut self, request: Setup, reply: &Reply, now: Instant) {
        match request {
            Setup::Configure => self.configured(reply),
            Setup::Subscribe(attempt) => self.subscribed(attempt, reply, now),
            Setup::Authorize => self.authorized(reply, now),
            // Later notifications show whether it had an effect.
            Setup::ExtranonceSubscribe | Setup::SuggestDifficulty => {}
        }
    }

    /// By BIP 310, an extension that is missing, refused or without its mask is not granted: nobody knows which bits a
    /// pool without a mask takes.
    fn configured(&mut self, reply: &Reply) {
        let Ok(granted) = reply.outcome() else {
            return;
        };
        if granted.get("version-rolling") != Some(&Value::Bool(true)) {
            return;
        }
        match granted.get("version-rolling.mask").map(wire::number) {
            Some(Ok(mask)) => self.version_mask = Some(mask & self.config.version_mask),
            Some(Err(problem)) => {
                self.outputs.push(ClientOutput::Warning(format!(
                    "version-rolling.mask {problem}; not rolling"
                )));
            }
            None => self.outputs.push(ClientOutput::Warning(
                "the pool grants version-rolling without a mask; not rolling".to_owned(),
            )),
        }
    }

    fn subscribed(&mut self, attempt: usize, reply: &Reply, now: Instant) {
        let parsed = reply
            .outcome()
            .map_err(|failure| failure.to_string())
            .and_then(|result| parse_subscription(result).map_err(|error| error.to_string()));
        match parsed {
            Ok((extranonce, session_id)) => {
                if attempt == 0 && !self.config.skip.resume {
                    self.continue_session(&extranonce);
                }
                self.extranonce = Some(extranonce);
                self.session_id = session_id;
                self.phase = Phase::Authorizing;
                let login = (self.config.user.clone(), self.config.password.clone());
                self.request(Setup::Authorize, &(login.0, login.1.reveal()), now);
            }
            Err(why) => {
                if !self.subscribe(attempt + 1, now) {
                    self.finish(ClientOutput::Refused {
                        request: RequiredRequest::Subscribe,
                        why,
                        retry: true,
                    });
                }
            }
        }
    }

    /// Takes over the earlier session's jobs if the pool continues it: then extranonce1 is the same.
    fn continue_session(&mut self, extranonce: &Extranonce) {
        let resume = self.config.resume.take();
        if let Some(old) = resume.filter(|old| old.extranonce1 == extranonce.extranonce1) {
            self.resumed = true;
            self.jobs = old.jobs;
            self.jobs.forget_contents();
        }
    }

    fn authorized(&mut self, reply: &Reply, now: Instant) {
        if let Err(failure) = reply.outcome() {
            let why = failure.to_string();
            return self.finish(ClientOutput::Refused {
                request: RequiredRequest::Authorize,
                why,
                retry: false,
            });
        }
        self.phase = Phase::Ready;
        self.outputs.push(ClientOutput::Ready);
        if let Some(job) = self.held.take() {
            self.outputs.push(ClientOutput::Job(job));
        }
        if !self.config.skip.extranonce_subscribe {
            self.request(Setup::ExtranonceSubscribe, &[(); 0], now);
        }
        if let Some(difficulty) = self.config.suggest_difficulty
            && !self.config.skip.suggest_difficulty
        {
            self.request(Setup::SuggestDifficulty, &[difficulty], now);
        }
    }
}

/// Reads `[subscriptions, extranonce1, extranonce2_size]`; the subscriptions may have any shape.
fn parse_subscription(result: &Value) -> Result<(Extranonce, Option<String>), ExtranonceError> {
    let [subscriptions, extranonce1, size, ..] = result.as_array().map(Vec::as_slice).unwrap_or_default()
    else {
        return Err(ExtranonceError::Shape);
    };
    let extranonce = Extranonce {
        extranonce1: parse_extranonce1(extranonce1)?,
        extranonce2_size: parse_extranonce2_size(size)?,
    };
    Ok((extranonce, session_id(subscriptions)))
}

pub(super) fn parse_extranonce1(value: &Value) -> Result<Vec<u8>, ExtranonceError> {
    wire::bytes(value, Job::MAX_EXTRANONCE1).map_err(ExtranonceError::Extranonce1)
}

/// Checks the size before anything of that size is allocated.
pub(super) fn parse_extranonce2_size(size: &Value) -> Result<usize, ExtranonceError> {
    wire::integer(size)
        .and_then(|size| usize::try_from(size).ok())
        .filter(|&size| size <= Job::MAX_EXTRANONCE2)
        .ok_or_else(|| ExtranonceError::Size(text::foreign_within(&size.to_string(), 40)))
}

/// The second element of the `mining.notify` pair, which may be nested in a list of pairs or be the list itself.
fn session_id(subscriptions: &Value) -> Option<String> {
    let list = subscriptions.as_array()?;
    let of_pair = |pair: &Value| match pair.as_array().map(Vec::as_slice) {
        Some([Value::String(method), Value::String(id), ..]) if method == "mining.notify" => Some(id.clone()),
        _ => None,
    };
    of_pair(subscriptions)
        .or_else(|| list.iter().find_map(of_pair))
        .filter(|id| id.len() <= MAX_SESSION_ID)
}
