//! The pool's own notifications and requests.

use std::time::Instant;

use serde_json::{Value, json};

use super::jobs::{Difficulty, Noted};
use super::notify::{Extranonce, ExtranonceError, id_text};
use super::reconnect::Redirect;
use super::setup::{parse_extranonce1, parse_extranonce2_size};
use super::{Client, ClientOutput, Phase};
use crate::{json_rpc, wire};

impl Client {
    pub(super) fn handle_call(&mut self, id: Option<&Value>, method: &str, params: &[Value], now: Instant) {
        match method {
            "mining.notify" => self.notified(params, now),
            "mining.set_difficulty" => self.difficulty_set(params),
            "mining.set_extranonce" => self.extranonce_set(params),
            "mining.set_version_mask" => self.version_mask_set(params),
            "client.reconnect" => self.reconnect(params),
            "client.show_message" => {
                self.show(params);
                self.respond(id, Ok(Value::Bool(true)));
            }
            "client.get_version" => self.respond(id, Ok(json!(self.config.user_agent))),
            "mining.ping" => self.respond(id, Ok(json!("pong"))),
            _ => self.respond(id, Err((20, "Not supported"))),
        }
    }

    fn respond(&mut self, id: Option<&Value>, outcome: Result<Value, (i64, &str)>) {
        // Echo the id unchanged, if it is a number or a short string as it should be.
        if let Some(id) = id.filter(|id| id.is_number() || id.as_str().is_some_and(|id| id.len() <= 64)) {
            self.transmit(json_rpc::reply_line(id, outcome));
        }
    }

    fn notified(&mut self, params: &[Value], now: Instant) {
        let Some(extranonce) = &self.extranonce else {
            return self.warn("a job that came before the extranonce was left out");
        };
        let mask = self.version_mask.unwrap_or(0);
        match self.jobs.note(params, extranonce, mask, self.difficulty, now) {
            Ok(Noted::New(job)) => self.offer(job),
            Ok(Noted::Retarget {
                id,
                target,
                difficulty,
            }) => match &mut self.held {
                Some(held) => (held.target, held.difficulty) = (target, difficulty),
                None => self.outputs.push(ClientOutput::Retarget {
                    id,
                    target,
                    difficulty,
                }),
            },
            Ok(Noted::Repeated) => {}
            Err(why) => {
                let id = params.first().map(id_text).unwrap_or_default();
                self.outputs.push(ClientOutput::BadJob {
                    id: text::foreign_within(&id, 80),
                    why: text::foreign_within(&why.to_string(), 256),
                });
            }
        }
    }

    /// Passes a job on, or keeps it until the worker is authorized.
    fn offer(&mut self, job: super::PoolJob) {
        if self.phase == Phase::Ready {
            self.outputs.push(ClientOutput::Job(job));
        } else {
            let clean = job.clean || self.held.as_ref().is_some_and(|held| held.clean);
            self.held = Some(super::PoolJob { clean, ..job });
        }
    }

    /// Applies to jobs to come; a job keeps the difficulty that it came with.
    fn difficulty_set(&mut self, params: &[Value]) {
        let value = params.first().unwrap_or(&Value::Null);
        match Difficulty::parse(value, self.config.min_difficulty) {
            Ok(difficulty) => self.difficulty = difficulty,
            Err(why) => self.warn(&format!("difficulty {value}: {why}; the old one stays")),
        }
    }

    /// Applies to jobs to come.
    fn extranonce_set(&mut self, params: &[Value]) {
        match self.parse_extranonce(params) {
            Ok(extranonce) => {
                self.extranonce = Some(extranonce);
                self.jobs.forget_contents();
            }
            Err(why) => self.warn(&format!("mining.set_extranonce: {why}; the old one stays")),
        }
    }

    /// Reads `[extranonce1, extranonce2_size]`; without a size the old one stays.
    fn parse_extranonce(&self, params: &[Value]) -> Result<Extranonce, ExtranonceError> {
        let old_size = self.extranonce.as_ref().map(|old| old.extranonce2_size);
        Ok(Extranonce {
            extranonce1: parse_extranonce1(params.first().unwrap_or(&Value::Null))?,
            extranonce2_size: match params.get(1) {
                None | Some(Value::Null) => old_size.ok_or(ExtranonceError::NoSize)?,
                Some(size) => parse_extranonce2_size(size)?,
            },
        })
    }

    /// Applies at once, also to jobs already received: a job with bits that are no longer allowed is passed
    /// on again.
    fn version_mask_set(&mut self, params: &[Value]) {
        match wire::number(params.first().unwrap_or(&Value::Null)) {
            Ok(mask) => {
                let mask = mask & self.config.version_mask;
                self.version_mask = Some(mask);
                if let Some(job) = self.jobs.mask_changed(mask) {
                    self.offer(job);
                }
            }
            Err(why) => self.warn(&format!(
                "mining.set_version_mask: the mask {why}; the old one stays"
            )),
        }
    }

    fn reconnect(&mut self, params: &[Value]) {
        match Redirect::parse(params, &self.config.host) {
            Ok(Redirect { host, port, wait }) => self.finish(ClientOutput::Reconnect { host, port, wait }),
            Err(why) => self.warn(&format!("client.reconnect was not followed: {why}")),
        }
    }

    fn show(&mut self, params: &[Value]) {
        if let Some(message) = params.first().and_then(Value::as_str) {
            self.outputs.push(ClientOutput::Message(text::foreign(message)));
        }
    }

    fn warn(&mut self, warning: &str) {
        self.outputs
            .push(ClientOutput::Warning(text::foreign_within(warning, 256)));
    }
}
