//! How events and progress reach people and programs: a live line on a terminal, plain log lines without
//! one, JSON objects with `--json`.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use scheduler::{Event, Snapshot};
use std::io::{IsTerminal, Write};
use std::time::{Duration, Instant};
use text::{Difficulty, HashRate, count};

/// How often a log without a terminal says how it goes.
const PLAIN_INTERVAL: Duration = Duration::from_secs(10);

/// Where events and progress go.
#[derive(Debug)]
pub struct Progress {
    json: bool,
    bar: Option<ProgressBar>,
    told_at: Instant,
}

impl Progress {
    /// JSON on stdout if asked for; live progress on a terminal; else plain lines.
    pub fn new(json: bool) -> Self {
        let bar = (!json && std::io::stderr().is_terminal()).then(|| {
            let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
            // The template is a constant and correct; without it the bar would only look plainer.
            if let Ok(style) = ProgressStyle::with_template("{spinner} {elapsed_precise} {wide_msg}") {
                bar.set_style(style);
            }
            bar
        });
        Self {
            json,
            bar,
            told_at: Instant::now(),
        }
    }

    /// Tells an event.
    pub fn event(&self, event: &Event) {
        if self.json {
            // A consumer that closed its end is no reason to stop mining.
            if let Ok(text) = serde_json::to_string(event) {
                let _ = writeln!(std::io::stdout().lock(), "{text}");
            }
        }
        let tell = || match event.is_warning() {
            true => tracing::warn!("{event}"),
            false => tracing::info!("{event}"),
        };
        match &self.bar {
            Some(bar) => bar.suspend(tell),
            None => tell(),
        }
    }

    /// Shows how it goes.
    pub fn show(&mut self, snapshot: &Snapshot, now: Instant) {
        match &self.bar {
            Some(bar) => {
                bar.set_message(status_line(snapshot));
                bar.tick();
            }
            None if now.saturating_duration_since(self.told_at) >= PLAIN_INTERVAL => {
                self.told_at = now;
                tracing::info!("{}", status_line(snapshot));
            }
            None => {}
        }
    }

    /// Clears the live line.
    pub fn finish(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

fn status_line(snapshot: &Snapshot) -> String {
    let summary = &snapshot.summary;
    let rate = HashRate(snapshot.current_hash_rate);
    let not_accepted = summary.rejected + summary.stale + summary.invalid + summary.unanswered;
    let pool = snapshot.pool.as_deref().unwrap_or("no pool");
    let master = if snapshot.subscribed { "" } else { "no master | " };
    let difficulty = snapshot
        .difficulty
        .map(|d| format!(", difficulty {}", Difficulty(d)))
        .unwrap_or_default();
    let accepted = count(summary.accepted, "share");
    let executors = count(snapshot.executors.len() as u64, "executor");
    format!("{rate} | {accepted} accepted, {not_accepted} not | {executors} | {master}{pool}{difficulty}")
}
