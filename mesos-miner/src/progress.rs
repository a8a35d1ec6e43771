//! Shows events and progress: a live line on a terminal, log lines without one, JSON objects with `--json`.

mod agents;
mod miners;
mod status_line;

use crate::admin::Events;
use crate::output::{Lines, Patience, Sink};
use agents::agent_lines;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use miners::miner_lines;
use scheduler::{RunEvent, Snapshot, Status};
use serde::Serialize;
use status_line::status_line;
use std::io::{self, IsTerminal, Write};
use std::time::{Duration, Instant};
use text::count;
use utoipa::ToSchema;

/// How often progress is logged where there is no live line.
const PLAIN_INTERVAL: Duration = Duration::from_secs(10);
/// How long the summary waits for a reader that has stalled, and for one that is slow.
const LAST_EVENT: Patience = Patience {
    standstill: Duration::from_secs(10),
    most: Duration::from_secs(60),
};
/// Columns of a terminal whose width is not known.
const COLUMNS: usize = 80;
/// Columns that the live line needs for its spinner, the time and the spaces after them.
const COLUMNS_TAKEN: usize = 11;
/// What is logged with this target is shown in spite of `--quiet`.
pub const SUMMARY: &str = "mesos_miner::summary";

/// How to show it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Style {
    /// Events on stdout, as JSON.
    pub json: bool,
    /// Only warnings, errors and the summary.
    pub quiet: bool,
    /// The cluster is embedded: of what it does as expected, only `MESOS_MINER_LOG=debug` tells.
    pub local: bool,
}

/// Where events and progress go.
pub struct Progress {
    style: Style,
    json: Option<Lines>,
    log: Lines,
    /// For the pages.
    events: Events,
    /// A live line is shown below the log.
    is_live: bool,
    shown_at: Instant,
}

/// What stands among the events of a run where some are missing.
#[derive(Serialize, ToSchema)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum Gap {
    /// The reader was too slow for these events.
    Skipped {
        /// How many.
        events: u64,
    },
}

/// Nobody has read the last event, as long as was waited.
#[derive(Debug, thiserror::Error)]
#[error("nobody reads the events on stdout: the last ones and the summary are lost")]
pub struct SummaryLost;

impl Progress {
    /// JSON on stdout if asked for, else a live line if stderr is a terminal, else log lines.
    pub fn new(style: Style, log: Lines, events: Events) -> io::Result<Self> {
        let stdout = style
            .json
            .then(|| Lines::start("stdout", io::stdout(), skipped_events));
        Ok(Self {
            style,
            json: stdout.transpose()?,
            log,
            events,
            is_live: !style.json && !style.quiet && io::stderr().is_terminal(),
            shown_at: Instant::now(),
        })
    }

    pub fn event(&self, event: &RunEvent) {
        self.events.add(event);
        if let (Some(json), Some(line)) = (&self.json, json_line(event)) {
            json.send(line);
        }
        if self.style.local && is_routine(event) {
            tracing::debug!("{event}");
        } else {
            log(event);
        }
    }

    /// Updates the live line, or logs the status from time to time.
    pub fn show(&mut self, status: &Status, now: Instant) {
        if self.is_live {
            self.log.set_status(status_line(status, Some(columns())));
        } else if now.saturating_duration_since(self.shown_at) >= PLAIN_INTERVAL {
            self.shown_at = now;
            tracing::info!("{}", status_line(status, None));
        }
    }

    /// Logs the rate of each agent, and of each miner from outside.
    pub fn agents(&self, snapshot: &Snapshot) {
        for line in agent_lines(snapshot).into_iter().chain(miner_lines(snapshot)) {
            tracing::info!(target: SUMMARY, "{line}");
        }
    }

    /// Reports the last event and removes the live line. Waits for a stalled reader, but not for long.
    pub fn finish(self, last: &RunEvent) -> Result<(), SummaryLost> {
        if self.is_live {
            self.log.set_status(String::new());
        }
        tracing::info!(target: SUMMARY, "{last}");
        match &self.json {
            Some(json) if !json.finish(json_line(last), LAST_EVENT) => Err(SummaryLost),
            _ => Ok(()),
        }
    }
}

/// Characters of the live line's message.
fn columns() -> usize {
    let size = rustix::termios::tcgetwinsize(io::stderr());
    let columns = size.map_or(0, |size| usize::from(size.ws_col));
    let columns = if columns == 0 { COLUMNS } else { columns };
    columns.saturating_sub(COLUMNS_TAKEN)
}

fn log(event: &RunEvent) {
    match event.is_warning() {
        true => tracing::warn!("{event}"),
        false => tracing::info!("{event}"),
    }
}

/// Whether it tells of a cluster at work as it should be.
fn is_routine(event: &RunEvent) -> bool {
    const EXPECTED: [&str; 5] = [
        "TASK_STARTING",
        "TASK_RUNNING",
        "TASK_KILLING",
        "TASK_KILLED",
        "TASK_FINISHED",
    ];
    match event {
        RunEvent::Subscribed { .. } | RunEvent::Launched { .. } => true,
        RunEvent::Task { state, .. } => EXPECTED.contains(&state.as_str()),
        _ => false,
    }
}

fn json_line(event: &RunEvent) -> Option<Vec<u8>> {
    let json = serde_json::to_string(event)
        .inspect_err(|e| tracing::error!("an event cannot be written: {e}"))
        .ok()?;
    let mut line = text::escape_json(&json).into_owned().into_bytes();
    line.push(b'\n');
    Some(line)
}

fn skipped_events(events: u64) -> String {
    let json = serde_json::to_string(&Gap::Skipped { events });
    json.inspect_err(|e| tracing::error!("a gap in the events cannot be written: {e}"))
        .map(|json| json + "\n")
        .unwrap_or_default()
}

/// Starts the thread that writes the log, and the live line below it, to stderr.
pub fn start_log() -> io::Result<Lines> {
    let notice = |lines| format!("{} of the log skipped: nobody read them\n", count(lines, "line"));
    Lines::start("stderr", Terminal::default(), notice)
}

/// stderr, with a live line below the log once there is a status.
#[derive(Debug, Default)]
struct Terminal {
    bar: Option<ProgressBar>,
}

impl Sink for Terminal {
    fn line(&mut self, line: &[u8]) -> io::Result<()> {
        let write = || io::stderr().write_all(line);
        match &self.bar {
            Some(bar) => bar.suspend(write),
            None => write(),
        }
    }

    fn status(&mut self, status: &str) {
        if status.is_empty() {
            if let Some(bar) = self.bar.take() {
                bar.finish_and_clear();
            }
            return;
        }
        let bar = self.bar.get_or_insert_with(live_line);
        bar.set_message(status.to_owned());
        bar.tick();
    }
}

fn live_line() -> ProgressBar {
    let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
    // The template is a constant and correct; without it the line would only look plainer.
    if let Ok(style) = ProgressStyle::with_template("{spinner} {elapsed_precise} {wide_msg}") {
        bar.set_style(style);
    }
    bar
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_embedded_cluster_is_heard_of_only_when_something_is_wrong() {
        let task = |state: &str| RunEvent::Task {
            task: "t".to_owned(),
            agent: "a".to_owned(),
            state: state.to_owned(),
            reason: None,
        };
        for state in ["TASK_STARTING", "TASK_RUNNING", "TASK_KILLED"] {
            assert!(is_routine(&task(state)), "{state}");
        }
        for state in [
            "TASK_FAILED",
            "TASK_LOST",
            "TASK_ERROR",
            "TASK_GONE",
            "TASK_DROPPED",
        ] {
            assert!(!is_routine(&task(state)), "{state}");
        }
        let warning = RunEvent::Warning { text: String::new() };
        assert!(!is_routine(&warning));
    }
}
