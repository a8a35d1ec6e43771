//! What answers of nodes mean.

use super::node::{Fault, Query};
use super::{Answered, Purpose, SoloSource};
use crate::Chain;
use crate::rpc::{Info, Response, RpcFailure, result};
use crate::template::{Parsed, Template};
use std::time::Instant;
use text::foreign;

/// A node's clock may be off by this much, seconds, before that is told. Blocks that are two hours ahead are refused.
const CLOCK_TOLERANCE: u64 = 600;

impl SoloSource {
    pub(super) fn answered(&mut self, answered: Answered, now: Instant) {
        let Answered {
            request,
            answer,
            unix,
        } = answered;
        let Some((index, purpose)) = self.requests.remove(&request) else {
            return;
        };
        let answer = answer.map_err(|why| foreign(&why));
        match purpose {
            Purpose::Submit(hash) => {
                let answer = answer.as_ref().map_err(String::as_str);
                if let Some(settled) = self.blocks.answered(request, &hash, index, answer, now) {
                    self.settled(settled, now);
                }
            }
            Purpose::Ask(query) => {
                self.nodes[index].answered(&query);
                match query {
                    Query::Info => self.on_info(index, answer, now),
                    Query::Template => self.on_template(index, answer, unix, now),
                    Query::LongPoll(_) => match answer {
                        Ok(response) if response.status == 200 => {
                            self.on_template(index, Ok(response), unix, now);
                        }
                        _ => self.nodes[index].long_poll_broke(now),
                    },
                }
            }
        }
    }

    fn on_info(&mut self, index: usize, answer: Result<Response, String>, now: Instant) {
        let info = match answer.map(|response| Info::read(&response)) {
            Ok(Ok(info)) => info,
            Ok(Err(failure)) => return self.on_failure(index, &failure, now),
            Err(why) => return self.on_silence(index, why, now),
        };
        match self.check_chain(info.chain) {
            Ok(chain) => {
                self.chain = Some(chain);
                if self.nodes[index].informed(info, now) {
                    self.blocks.hurry(index, now);
                }
                if let Some(reason) = self.nodes[index].wrong_height(None) {
                    self.nodes[index].offer = None;
                    self.cannot_be_mined(index, &reason, false, now);
                }
            }
            Err(reason) => {
                let fault = Fault {
                    reason,
                    is_refusal: true,
                    is_unusable: true,
                };
                self.fail(index, fault, now);
            }
        }
    }

    /// A block on the wrong chain would pay an address that is not there.
    fn check_chain(&self, chain: Option<Chain>) -> Result<Chain, String> {
        let chain = chain.ok_or("the node is on a chain that mesos-miner does not know")?;
        if !self.jobs.payout().is_of(chain) {
            return Err(format!(
                "the node is on {chain}, and --coinbase-addr {} is an address of another network: name one of {chain}, or \
                 another node",
                self.jobs.payout()
            ));
        }
        match self.chain {
            Some(other) if other != chain => Err(format!(
                "the node is on {chain}, but another one is on {other}: name nodes of one network"
            )),
            _ => Ok(chain),
        }
    }

    fn on_template(&mut self, index: usize, answer: Result<Response, String>, unix: u64, now: Instant) {
        let response = match answer {
            Ok(response) => response,
            Err(why) => return self.on_silence(index, why, now),
        };
        let parsed: Parsed<'_> = match result(&response) {
            Ok(Some(parsed)) => parsed,
            Ok(None) => return self.on_failure(index, &no_result(&response), now),
            Err(failure) => return self.on_failure(index, &failure, now),
        };
        let Some(chain) = self.chain else {
            return;
        };
        match Template::check(parsed, chain) {
            Ok(template) => {
                if let Some(reason) = self.nodes[index].wrong_height(Some(&template)) {
                    return self.cannot_be_mined(index, &reason, false, now);
                }
                if self.nodes[index].is_outdated(&template, now) {
                    return;
                }
                self.tell_of_clock(index, template.curtime, unix);
                let prev_hash = template.prev_hash;
                self.nodes[index].gave(template, now);
                self.blocks.remind(index, self.nodes.len(), &prev_hash, now);
            }
            Err(error) => self.cannot_be_mined(index, &error.to_string(), error.is_refusal(), now),
        }
    }

    fn cannot_be_mined(&mut self, index: usize, reason: &str, is_refusal: bool, now: Instant) {
        let fault = Fault {
            reason: format!("its template cannot be mined: {reason}"),
            is_refusal,
            is_unusable: true,
        };
        self.fail(index, fault, now);
    }

    fn tell_of_clock(&mut self, index: usize, curtime: u32, unix: u64) {
        let node = &mut self.nodes[index];
        let off = u64::from(curtime).abs_diff(unix);
        if off > CLOCK_TOLERANCE && !std::mem::replace(&mut node.clock_told, true) {
            let direction = if u64::from(curtime) > unix {
                "ahead of"
            } else {
                "behind"
            };
            let text = format!(
                "node {}: its clock is {off} s {direction} this machine's: other nodes may refuse its blocks",
                node.name
            );
            self.notice(text);
        }
    }

    fn on_failure(&mut self, index: usize, failure: &RpcFailure, now: Instant) {
        let fault = Fault {
            reason: failure.to_string(),
            is_refusal: failure.is_refusal(),
            is_unusable: true,
        };
        self.fail(index, fault, now);
    }

    /// There was no answer.
    fn on_silence(&mut self, index: usize, why: String, now: Instant) {
        let fault = Fault {
            reason: why,
            is_refusal: false,
            is_unusable: false,
        };
        self.fail(index, fault, now);
    }

    pub(super) fn fail(&mut self, index: usize, fault: Fault, now: Instant) {
        let text = format!("node {}: {}", self.nodes[index].name, fault.reason);
        // Where it is the only one, the end of the session tells.
        if self.nodes[index].failed(fault, now) && (self.nodes.len() > 1 || self.is_ready()) {
            self.notice(text);
        }
    }

    /// The template that would be mined has no room for a coinbase.
    pub(super) fn fault_of_mined(&mut self, reason: String, now: Instant) {
        let Some(index) = self.mined.take() else {
            return;
        };
        self.cannot_be_mined(index, &reason, true, now);
    }
}

fn no_result(response: &Response) -> RpcFailure {
    RpcFailure::Garbled {
        status: response.status,
        text: "no template".to_owned(),
    }
}
