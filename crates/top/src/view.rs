//! The screen: what goes well and what does not above, executors below, keys at the bottom. It is made for 80 columns
//! and 24 rows; what is larger shows more executors.

use crate::model::Model;
use crate::status::{Executor, Status};
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::{Color, Modifier, Style};
use ratatui::text::{Line, Text};
use ratatui::widgets::{Block, Clear, Paragraph};
use text::{Difficulty, HashRate, count};

/// Lines of [`summary`].
const SUMMARY: u16 = 4;
const HELP: &str = "\
  q         quit
  Up, Down  select an executor (also k and j)
  PageUp, PageDown, Home, End
  s         sort by rate, agent, CPUs, shares, last report
  /         search in agents, executors, kernels and states
  Enter     keep what was found
  Esc       end the search
  ?         this help; any key closes it";
const HELP_SIZE: (u16, u16) = (64, 10);

/// Draws the screen, and returns how many executors there is room for.
pub fn draw(frame: &mut Frame<'_>, model: &Model) -> usize {
    let [headline_at, summary_at, warning_at, titles_at, rows_at, keys_at] = Layout::vertical([
        Constraint::Length(1),
        Constraint::Length(SUMMARY),
        Constraint::Length(1),
        Constraint::Length(1),
        Constraint::Min(0),
        Constraint::Length(1),
    ])
    .areas(frame.area());
    let style = Styles {
        coloured: model.coloured,
    };
    frame.render_widget(Line::styled(headline(model), style.bold()), headline_at);
    frame.render_widget(Text::from_iter(summary(model)), summary_at);
    if let Some(warning) = warning(model) {
        frame.render_widget(Line::styled(warning, style.warning()), warning_at);
    }
    frame.render_widget(Line::styled(titles(), style.bold()), titles_at);
    rows(frame, rows_at, model, style);
    frame.render_widget(Line::styled(keys(model), style.faint()), keys_at);
    if model.shows_help {
        help(frame);
    }
    rows_at.height.into()
}

/// Without colours, boldness and reversal alone.
#[derive(Clone, Copy)]
struct Styles {
    coloured: bool,
}

impl Styles {
    fn bold(self) -> Style {
        Style::new().add_modifier(Modifier::BOLD)
    }

    fn warning(self) -> Style {
        if self.coloured {
            self.bold().fg(Color::Yellow)
        } else {
            self.bold()
        }
    }

    fn faint(self) -> Style {
        Style::new().add_modifier(Modifier::DIM)
    }

    fn selected(self) -> Style {
        Style::new().add_modifier(Modifier::REVERSED)
    }
}

pub(crate) fn headline(model: &Model) -> String {
    let doing = match &model.status {
        None => "waiting for an answer".to_owned(),
        Some(status) => doing(status),
    };
    format!("mesos-miner at {}: {doing}", model.address)
}

fn doing(status: &Status) -> String {
    match (&status.pool, &status.connecting) {
        _ if status.stands_by => "another scheduler leads".to_owned(),
        (Some(pool), _) => format!("mines at {pool}"),
        (None, Some(pool)) => format!("connects to {pool}"),
        (None, None) => "no pool".to_owned(),
    }
}

/// [`SUMMARY`] lines, once there is a status.
pub(crate) fn summary(model: &Model) -> Vec<String> {
    let Some(status) = &model.status else {
        return Vec::new();
    };
    let difficulty = status
        .difficulty
        .map_or_else(|| "-".to_owned(), |difficulty| Difficulty(difficulty).to_string());
    let height = status
        .height
        .map_or_else(|| "-".to_owned(), |height| height.to_string());
    let limits = match &status.limited_by[..] {
        [] => String::new(),
        limits => format!(", limited by {}", limits.join(", ")),
    };
    vec![
        format!(
            "Rate    {} now, {} proven, {} in the mean",
            HashRate(status.current_hash_rate),
            HashRate(status.proven_hash_rate),
            HashRate(status.hash_rate)
        ),
        format!(
            "Shares  {} accepted, {} rejected, {} stale, {} unanswered, best {}",
            status.accepted,
            status.rejected,
            status.stale,
            status.unanswered,
            Difficulty(status.best_share)
        ),
        format!(
            "Work    {}, height {height}, share difficulty {difficulty}",
            count(status.blocks, "block")
        ),
        format!(
            "Agents  {}, {}, {}{limits}",
            status.agents,
            count(status.executors.len() as u64, "executor"),
            count(status.connected_miners, "connected miner")
        ),
    ]
}

/// The worst that is to be said.
pub(crate) fn warning(model: &Model) -> Option<String> {
    if let Some(reason) = &model.lost {
        return Some(format!("! No connection, trying again: {reason}"));
    }
    let status = model.status.as_ref()?;
    if let Some(failure) = &status.store_failure {
        return Some(format!("! {failure}"));
    }
    if !status.subscribed && !status.stands_by {
        return Some("! No subscription at the master".to_owned());
    }
    let told = [
        (status.unanswered_blocks, "unanswered block"),
        (status.mute_executors, "mute executor"),
        (status.idle_workers, "idle worker"),
    ];
    let told = told.iter().filter(|(number, _)| *number > 0);
    let told: Vec<_> = told.map(|(number, thing)| count(*number, thing)).collect();
    (!told.is_empty()).then(|| format!("! {}", told.join(", ")))
}

pub(crate) fn titles() -> String {
    columns(["AGENT", "STATE", "CPUS", "KERNEL", "RATE", "SHARES", "REPORT"].map(str::to_owned))
}

pub(crate) fn row(executor: &Executor) -> String {
    let state = executor.state.trim_start_matches("TASK_").to_lowercase();
    let report = match executor.last_report_seconds {
        Some(seconds) => format!("{seconds:.0} s"),
        None => "-".to_owned(),
    };
    columns([
        executor.agent.clone(),
        if executor.mute { "mute".to_owned() } else { state },
        executor.cpus.to_string(),
        executor.kernel.clone(),
        HashRate(executor.hash_rate).to_string(),
        executor.verified_shares.to_string(),
        report,
    ])
}

/// 80 columns; what is too long is cut.
fn columns([agent, state, cpus, kernel, rate, shares, report]: [String; 7]) -> String {
    format!(
        "{agent:<23.23} {state:<10.10} {cpus:>6.6} {kernel:<11.11} {rate:>11.11} {shares:>7.7} {report:>6.6}"
    )
}

fn rows(frame: &mut Frame<'_>, area: Rect, model: &Model, style: Styles) {
    let room = usize::from(area.height);
    let first = first_shown(model.selected, room);
    let found = model.found();
    let lines = found
        .iter()
        .enumerate()
        .skip(first)
        .take(room)
        .map(|(place, executor)| {
            let line = Line::from(row(executor));
            if place == model.selected {
                line.style(style.selected())
            } else if executor.mute {
                line.style(style.warning())
            } else {
                line
            }
        });
    frame.render_widget(Text::from_iter(lines), area);
}

/// Pages stay where they are until the selection leaves them.
fn first_shown(selected: usize, room: usize) -> usize {
    match room {
        0 => selected,
        room => selected / room * room,
    }
}

fn keys(model: &Model) -> String {
    if model.is_searching {
        return format!("Search: {}_   Enter keep  Esc end", model.search);
    }
    let found = model.found().len();
    let search = match model.search.as_str() {
        "" => String::new(),
        text => format!(" with \"{text}\""),
    };
    let place = (model.selected + 1).min(found);
    format!(
        "q quit  s sort: {}  / search  ? help   {place} of {found}{search}",
        model.sort.name()
    )
}

fn help(frame: &mut Frame<'_>) {
    let area = frame
        .area()
        .centered(Constraint::Max(HELP_SIZE.0), Constraint::Max(HELP_SIZE.1));
    frame.render_widget(Clear, area);
    frame.render_widget(
        Paragraph::new(HELP).block(Block::bordered().title(" Keys ")),
        area,
    );
}

#[cfg(test)]
mod tests;
