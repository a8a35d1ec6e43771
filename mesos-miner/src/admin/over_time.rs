//! `/api/v1/history`: rates and shares over time.

use super::answer::Refused;
use crate::history::{History, Point, STEPS};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// Names of the series.
const RANGES: [&str; STEPS.len()] = ["hour", "day", "month"];

#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct HistoryQuery {
    /// `hour`, the default, `day` or `month`: in steps of ten seconds, four minutes or two hours.
    range: Option<String>,
}

/// Rates and shares over time: each list has a value for each step in `time`. Steps in which nothing ran are missing.
#[derive(Debug, Default, Serialize, ToSchema)]
pub(super) struct OverTime {
    /// Length of a step.
    step_seconds: u64,
    /// Seconds since 1970 at which the steps began.
    time: Vec<u64>,
    /// Hashes per second by the executors' counters, on average.
    claimed: Vec<f64>,
    /// Hashes per second by verified shares, on average.
    proven: Vec<f64>,
    /// Shares in the step by what became of them.
    accepted: Vec<u32>,
    rejected: Vec<u32>,
    stale: Vec<u32>,
    unanswered: Vec<u32>,
    invalid: Vec<u32>,
    /// Workers at the end of the step.
    workers: Vec<u32>,
    /// Why the newest points are not on disk, where they should be.
    #[serde(skip_serializing_if = "Option::is_none")]
    not_kept: Option<String>,
}

/// The series that the query asks for.
///
/// # Errors
/// 400, with what is wrong in the query.
pub(super) fn of(history: &History, query: &HistoryQuery) -> Result<OverTime, Refused> {
    let range = query.range.as_deref().unwrap_or(RANGES[0]);
    let Some(series) = RANGES.iter().position(|name| *name == range) else {
        return Err(Refused::query(format!(
            "range={range}: one of {}",
            RANGES.join(", ")
        )));
    };
    let mut all = OverTime {
        step_seconds: STEPS[series],
        not_kept: history.failure(),
        ..OverTime::default()
    };
    for (time, point) in history.points(series) {
        all.add(time, point);
    }
    Ok(all)
}

impl OverTime {
    fn add(&mut self, time: u64, point: Point) {
        self.time.push(time);
        self.claimed.push(point.claimed);
        self.proven.push(point.proven);
        self.accepted.push(point.accepted);
        self.rejected.push(point.rejected);
        self.stale.push(point.stale);
        self.unanswered.push(point.unanswered);
        self.invalid.push(point.invalid);
        self.workers.push(point.workers);
    }
}
