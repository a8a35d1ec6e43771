//! The miner's requests, one function each.

use std::sync::Arc;

use miner_core::Target;
use serde_json::{Map, Value, json};

use super::{Refusal, RequestId, Session, SessionOutput, Submission};
use crate::wire;

/// Longest session id in bytes. No session has a longer one.
const MAX_SESSION_ID: usize = 64;
/// Longest worker name in bytes.
const MAX_WORKER: usize = 256;

impl Session {
    pub(super) fn handle_request(&mut self, id: Option<Value>, method: &str, params: &[Value]) {
        let expects_reply = id.is_some();
        let request = RequestId(id.unwrap_or_default());
        if self.outputs.len() >= Self::MAX_OUTPUTS {
            return self.reply(&request, Err(Refusal::Busy));
        }
        let outcome = match method {
            "mining.configure" => self.configure(params),
            "mining.subscribe" => match self.session_to_resume(params) {
                Some(session_id) => return self.event(SessionOutput::Resume { request, session_id }),
                None => Ok(self.subscribe()),
            },
            "mining.authorize" => self.authorize(params),
            "mining.extranonce.subscribe" => {
                self.takes_extranonce = true;
                Ok(Value::Bool(true))
            }
            "mining.suggest_difficulty" => self.suggest_difficulty(params),
            "mining.ping" => Ok(json!("pong")),
            "mining.submit" => return self.submit(request, params),
            _ if expects_reply => Err(Refusal::UnknownMethod),
            _ => return,
        };
        self.reply_and_start(&request, outcome);
    }

    /// Replies, and starts mining once the miner is subscribed and authorized.
    pub(super) fn reply_and_start(&mut self, request: &RequestId, outcome: Result<Value, Refusal>) {
        let was_ready = self.announced.is_some();
        self.reply(request, outcome);
        if self.is_ready() && !was_ready {
            self.announce_difficulty();
            self.event(SessionOutput::Ready);
        } else if was_ready {
            self.announce_difficulty();
        }
    }

    /// BIP 310: `[[extension, …], {parameter: value, …}]`.
    fn configure(&mut self, params: &[Value]) -> Result<Value, Refusal> {
        let extensions = params
            .first()
            .and_then(Value::as_array)
            .ok_or(Refusal::BadParameters)?;
        let options = params.get(1).unwrap_or(&Value::Null);
        let mut granted = Map::new();
        for extension in extensions.iter().filter_map(Value::as_str) {
            match extension {
                "version-rolling" => {
                    self.wanted_mask = self.grant(options)?;
                    let mask = self.version_mask();
                    granted.insert(extension.into(), mask.is_some().into());
                    if let Some(mask) = mask {
                        granted.insert("version-rolling.mask".into(), wire::number_hex(mask).into());
                    }
                }
                "subscribe-extranonce" | "info" => {
                    granted.insert(extension.into(), true.into());
                }
                "minimum-difficulty" => {
                    granted.insert(extension.into(), false.into());
                }
                // A key that is missing from the answer is not granted.
                _ => {}
            }
        }
        Ok(Value::Object(granted))
    }

    /// The requested mask, if enough of it is allowed.
    fn grant(&self, options: &Value) -> Result<Option<u32>, Refusal> {
        let wanted = match options.get("version-rolling.mask") {
            None => u32::MAX,
            Some(mask) => wire::number(mask).map_err(|_| Refusal::BadParameters)?,
        };
        let mask = wanted & self.config.version_mask;
        let least = options
            .get("version-rolling.min-bit-count")
            .and_then(Value::as_u64)
            .unwrap_or(0);
        Ok((mask != 0 && u64::from(mask.count_ones()) >= least).then_some(wanted))
    }

    /// The session id in `[user agent, session id]`, unless the miner is already subscribed.
    fn session_to_resume(&self, params: &[Value]) -> Option<String> {
        let session_id = params.get(1)?.as_str()?;
        (!self.subscribed && (1..=MAX_SESSION_ID).contains(&session_id.len())).then(|| session_id.to_owned())
    }

    pub(super) fn subscribe(&mut self) -> Value {
        self.subscribed = true;
        json!([
            [
                ["mining.set_difficulty", self.session_id],
                ["mining.notify", self.session_id]
            ],
            hex::encode(&self.extranonce1),
            self.config.extranonce2_size
        ])
    }

    /// Accepts any name and password.
    fn authorize(&mut self, params: &[Value]) -> Result<Value, Refusal> {
        let worker = params
            .first()
            .and_then(Value::as_str)
            .ok_or(Refusal::BadParameters)?;
        if worker.is_empty() || worker.len() > MAX_WORKER || worker.contains(text::disturbs) {
            return Err(Refusal::Unauthorized);
        }
        if self.workers.len() >= Self::MAX_WORKERS && !self.workers.contains(worker) {
            return Err(Refusal::TooManyWorkers);
        }
        if self.workers.insert(worker.to_owned()) {
            let password = params.get(1).and_then(Value::as_str).unwrap_or_default();
            self.event(SessionOutput::Authorized {
                worker: worker.to_owned(),
                password: password.to_owned(),
            });
        }
        Ok(Value::Bool(true))
    }

    fn suggest_difficulty(&mut self, params: &[Value]) -> Result<Value, Refusal> {
        let wanted = params
            .first()
            .and_then(|value| value.as_f64().or_else(|| value.as_str()?.parse().ok()));
        let wanted = wanted
            .filter(|&wanted| Target::from_difficulty(wanted).is_ok())
            .ok_or(Refusal::BadDifficulty)?;
        self.difficulty = wanted
            .max(*self.config.suggestions.start())
            .min(*self.config.suggestions.end());
        Ok(Value::Bool(true))
    }

    fn submit(&mut self, request: RequestId, params: &[Value]) {
        let worker = params
            .first()
            .and_then(Value::as_str)
            .filter(|&worker| self.workers.contains(worker));
        match self.read_submission(&request, worker, params) {
            Ok(submission) => self.event(SessionOutput::Submit(submission)),
            Err(refusal) => {
                let worker = worker.map(str::to_owned);
                self.reply(&request, Err(refusal));
                self.event(SessionOutput::Refused { worker, refusal });
            }
        }
    }

    fn read_submission(
        &self,
        request: &RequestId,
        worker: Option<&str>,
        params: &[Value],
    ) -> Result<Submission, Refusal> {
        let [_, job_id, extranonce2, time, nonce, rest @ ..] = params else {
            return Err(Refusal::BadParameters);
        };
        if !self.subscribed {
            return Err(Refusal::NotSubscribed);
        }
        let worker = worker.ok_or(Refusal::Unauthorized)?.to_owned();
        let job_id = job_id.as_str().ok_or(Refusal::BadParameters)?.to_owned();
        let sent = self.jobs.iter().rev().find(|job| job.id == job_id);
        let size = sent.map_or(self.config.extranonce2_size, |job| job.extranonce2_size);
        let extranonce2 = wire::bytes(extranonce2, size)
            .ok()
            .filter(|bytes| bytes.len() == size)
            .ok_or(Refusal::BadExtranonce2)?;
        let number = |value: &Value| wire::number(value).map_err(|_| Refusal::BadParameters);
        let version_mask = self.version_mask().unwrap_or(0);
        let version_bits = match rest.first() {
            None | Some(Value::Null) => None,
            Some(bits) => Some(number(bits)?),
        };
        if version_bits.is_some_and(|bits| bits & !version_mask != 0) {
            return Err(Refusal::BadVersionBits);
        }
        Ok(Submission {
            request: request.clone(),
            worker,
            difficulty: sent.map(|job| job.difficulty),
            lowered: sent.and_then(|job| self.announced.filter(|told| *told < job.difficulty)),
            extranonce1: Arc::clone(sent.map_or(&self.extranonce1, |job| &job.extranonce1)),
            job_id,
            extranonce2,
            time: number(time)?,
            nonce: number(nonce)?,
            version_bits,
            version_mask,
        })
    }
}
