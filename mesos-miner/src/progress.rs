//! Shows events and progress: a live line on a terminal, log lines without one, JSON objects with `--json`.

use crate::output::{Lines, Sink};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use scheduler::{RunEvent, Status};
use std::io::{self, IsTerminal, Write};
use std::time::{Duration, Instant};
use text::{Difficulty, HashRate, count};

/// How often progress is logged where there is no live line.
const PLAIN_INTERVAL: Duration = Duration::from_secs(10);
/// How long the last event waits for a stalled reader.
const LAST_EVENT_TIMEOUT: Duration = Duration::from_secs(2);

/// Where events and progress go.
pub struct Progress {
    json: Option<Lines>,
    log: Lines,
    /// A live line is shown below the log.
    is_live: bool,
    shown_at: Instant,
}

impl Progress {
    /// JSON on stdout if `json`, else a live line if stderr is a terminal, else log lines.
    pub fn new(json: bool, log: Lines) -> io::Result<Self> {
        let stdout = json.then(|| Lines::start("stdout", io::stdout(), skipped_events));
        Ok(Self {
            json: stdout.transpose()?,
            log,
            is_live: !json && io::stderr().is_terminal(),
            shown_at: Instant::now(),
        })
    }

    pub fn event(&self, event: &RunEvent) {
        if let (Some(json), Some(line)) = (&self.json, json_line(event)) {
            json.send(line);
        }
        log(event);
    }

    /// Updates the live line, or logs the status from time to time.
    pub fn show(&mut self, status: &Status, now: Instant) {
        if self.is_live {
            self.log.set_status(status_line(status));
        } else if now.saturating_duration_since(self.shown_at) >= PLAIN_INTERVAL {
            self.shown_at = now;
            tracing::info!("{}", status_line(status));
        }
    }

    /// Reports the last event and removes the live line. Waits for a stalled reader, but not for long.
    pub fn finish(self, last: &RunEvent) {
        if self.is_live {
            self.log.set_status(String::new());
        }
        log(last);
        if let Some(json) = &self.json
            && !json.finish(json_line(last), LAST_EVENT_TIMEOUT)
        {
            tracing::warn!("nobody reads the events on stdout: the last ones are lost");
        }
    }
}

fn log(event: &RunEvent) {
    match event.is_warning() {
        true => tracing::warn!("{event}"),
        false => tracing::info!("{event}"),
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

fn skipped_events(count: u64) -> String {
    format!("{{\"event\":\"skipped\",\"events\":{count}}}\n")
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

fn status_line(status: &Status) -> String {
    let summary = &status.summary;
    let rate = HashRate(status.current_hash_rate);
    let not_accepted = summary.rejected + summary.stale + summary.invalid + summary.unanswered;
    let pool = status.pool.as_deref().unwrap_or("no pool");
    let master = if status.subscribed { "" } else { "no master | " };
    let difficulty = status
        .difficulty
        .map(|d| format!(", difficulty {}", Difficulty(d)))
        .unwrap_or_default();
    let accepted = count(summary.accepted, "share");
    let executors = count(status.workers as u64, "executor");
    format!("{rate} | {accepted} accepted, {not_accepted} not | {executors} | {master}{pool}{difficulty}")
}
