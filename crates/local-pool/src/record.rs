//! What is written of each share.

use serde::Serialize;
use stratum::server::{Refusal, Submission};

use crate::core::ConnectionId;
use crate::jobs::Judgement;

/// One share, as a line of the share log has it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ShareRecord {
    /// Unix seconds at which it came.
    pub time: u32,
    /// Number of the connection.
    pub connection: u64,
    pub worker: String,
    /// The job's id as the miner sent it; absent if it could not be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job: Option<String>,
    pub accepted: bool,
    /// Why it was refused: the error's text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<&'static str>,
    /// The error's code, 20 to 25.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<i64>,
    /// The difficulty that its job went out with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub difficulty: Option<f64>,
    /// The difficulty that its hash reaches; absent if that was not computed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reached: Option<f64>,
    /// Display hex; absent if it was not computed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hash: Option<String>,
    /// Height of the block that it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub block: Option<u32>,
}

impl ShareRecord {
    /// One that the session itself refused.
    pub(crate) fn refused(time: u32, connection: ConnectionId, worker: String, refusal: Refusal) -> Self {
        Self {
            time,
            connection: connection.0,
            worker,
            job: None,
            accepted: false,
            reason: Some(refusal.text()),
            code: Some(refusal.code()),
            difficulty: None,
            reached: None,
            hash: None,
            block: None,
        }
    }

    pub(crate) fn judged(
        time: u32,
        connection: ConnectionId,
        submission: &Submission,
        judgement: &Judgement,
    ) -> Self {
        let refusal = judgement.outcome.err();
        Self {
            time,
            connection: connection.0,
            worker: submission.worker.clone(),
            job: Some(submission.job_id.clone()),
            accepted: refusal.is_none(),
            reason: refusal.map(Refusal::text),
            code: refusal.map(Refusal::code),
            difficulty: submission.difficulty,
            reached: judgement.hash.map(|hash| hash.difficulty()),
            hash: judgement.hash.map(|hash| hash.to_string()),
            block: judgement.block.map(|(_, height)| height),
        }
    }
}
