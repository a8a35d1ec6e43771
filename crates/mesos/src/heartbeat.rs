//! How often a master says that it lives.

use std::time::Duration;

/// Interval when the master names none, and the range that is believed.
const HEARTBEAT: Duration = Duration::from_secs(15);
const HEARTBEATS: (Duration, Duration) = (Duration::from_secs(1), Duration::from_secs(3600));

/// A stream may be silent for this many heartbeats.
pub(crate) const MISSED_HEARTBEATS: u32 = 5;

/// The interval that a SUBSCRIBED event names.
pub(crate) fn interval(seconds: Option<f64>) -> Duration {
    let (least, most) = HEARTBEATS;
    seconds
        .and_then(|seconds| Duration::try_from_secs_f64(seconds).ok())
        .map_or(HEARTBEAT, |at| at.clamp(least, most))
}
