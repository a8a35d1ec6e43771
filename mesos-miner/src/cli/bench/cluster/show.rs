//! Shows how far a benchmark is: a bar below the log on a terminal, else lines of the log from time to time.

use crate::app::Watch;
use crate::output::Lines;
use scheduler::bench::{News, Progress};
use std::io::{self, IsTerminal};
use std::time::{Duration, Instant};
use text::count;

/// How often progress is logged where there is no bar.
const PLAIN_INTERVAL: Duration = Duration::from_secs(10);
/// Characters of the bar.
const BAR: usize = 20;
/// Agents that are named beside it.
const NAMED: usize = 3;

pub(super) struct Show {
    log: Lines,
    is_live: bool,
    logged: Instant,
    /// Agents that have ended, and all that were taken.
    ended: u64,
    taken: u64,
}

impl Show {
    pub(super) fn new(log: Lines, json: bool) -> Self {
        Self {
            log,
            is_live: !json && io::stderr().is_terminal(),
            logged: Instant::now(),
            ended: 0,
            taken: 0,
        }
    }

    /// Removes the bar.
    pub(super) fn finish(self) {
        if self.is_live {
            self.log.set_status(String::new());
        }
    }
}

impl Watch for Show {
    fn news(&mut self, news: &News) {
        match news {
            News::Taken { .. } => self.taken += 1,
            News::Measured { .. } | News::Failed { .. } => self.ended += 1,
            News::Subscribed(_) | News::Trouble(_) | News::Declined { .. } => {}
        }
        match news.is_warning() {
            true => tracing::warn!("{news}"),
            false => tracing::info!("{news}"),
        }
    }

    fn progress(&mut self, running: &[Progress]) {
        let line = line(self.ended, self.taken, running);
        if self.is_live {
            self.log.set_status(line);
        } else if self.logged.elapsed() >= PLAIN_INTERVAL && !running.is_empty() {
            self.logged = Instant::now();
            tracing::info!("{line}");
        }
    }
}

/// The bar, and who is not as far as the others.
fn line(ended: u64, taken: u64, running: &[Progress]) -> String {
    if taken == 0 {
        return "waiting for offers".to_owned();
    }
    let all = ended as f64 + running.iter().map(part).sum::<f64>();
    let part_of_all = (all / taken as f64).clamp(0.0, 1.0);
    let full = (part_of_all * BAR as f64) as usize;
    let bar = format!("[{}{}]", "#".repeat(full), "-".repeat(BAR - full));
    let mut slowest: Vec<&Progress> = running.iter().collect();
    slowest.sort_by(|one, other| part(one).total_cmp(&part(other)));
    let named = slowest.iter().take(NAMED).map(|one| match one.total {
        Some(_) => format!("{} {:.0} %", one.hostname, part(one) * 100.0),
        None => format!("{} starts", one.hostname),
    });
    let named: Vec<String> = named.collect();
    let names = if named.is_empty() {
        String::new()
    } else {
        format!(": {}", named.join(", "))
    };
    let agents = count(taken, "agent");
    format!(
        "{bar} {:.0} % | {ended} of {agents} measured{names}",
        part_of_all * 100.0
    )
}

fn part(progress: &Progress) -> f64 {
    let total = progress.total.map_or(0.0, f64::from);
    if total > 0.0 {
        f64::from(progress.done) / total
    } else {
        0.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn progress(hostname: &str, done: u32, total: Option<u32>) -> Progress {
        Progress {
            hostname: hostname.to_owned(),
            done,
            total,
        }
    }

    #[test]
    fn the_bar_is_of_all_agents_and_names_the_slowest() {
        assert_eq!(line(0, 0, &[]), "waiting for offers");
        let running = [
            progress("a", 9, Some(10)),
            progress("b", 1, Some(10)),
            progress("c", 0, None),
            progress("d", 0, Some(0)),
        ];
        assert_eq!(
            line(1, 5, &running),
            "[########------------] 40 % | 1 of 5 agents measured: c starts, d 0 %, b 10 %"
        );
        assert_eq!(
            line(1, 1, &[]),
            "[####################] 100 % | 1 of 1 agent measured"
        );
    }
}
