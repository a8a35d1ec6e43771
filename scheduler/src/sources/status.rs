//! How each source is doing, for people.

use super::Sources;
use super::session::Source;
use serde::Serialize;
use std::time::Instant;

/// What a source does at the moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum SourceState {
    /// Its jobs are mined.
    Mined,
    /// Its session stands, and another source is mined or it has given no job yet.
    Connected,
    /// Its session is being begun.
    Connecting,
    /// Its session is being ended.
    Closing,
    /// Its session is gone, and it is tried again.
    Lost,
    /// It is not wanted as long as a better one works.
    Spare,
}

/// One source.
#[derive(Clone, Debug, PartialEq, Serialize, utoipa::ToSchema)]
pub struct SourceStatus {
    /// Its address, without a login.
    pub url: String,
    pub state: SourceState,
    /// Seconds until it is tried again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_attempt_seconds: Option<f64>,
}

impl Sources {
    /// All, in order of preference.
    pub(crate) fn statuses(&self, now: Instant) -> Vec<SourceStatus> {
        let mined = self.mined();
        let status = |(index, source): (usize, &Source)| SourceStatus {
            url: source.config.name.clone(),
            state: state(source, mined.iter().any(|(id, _)| usize::from(id.0) == index)),
            next_attempt_seconds: source
                .open_at
                .map(|at| at.saturating_duration_since(now).as_secs_f64()),
        };
        self.list.iter().enumerate().map(status).collect()
    }
}

fn state(source: &Source, is_mined: bool) -> SourceState {
    match source.session {
        _ if is_mined => SourceState::Mined,
        Some(session) if session.closing.is_some() => SourceState::Closing,
        Some(session) if session.ready => SourceState::Connected,
        Some(_) => SourceState::Connecting,
        None if source.open_at.is_some() => SourceState::Lost,
        None => SourceState::Spare,
    }
}
