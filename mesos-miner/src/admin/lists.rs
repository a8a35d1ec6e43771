//! Lists that are searched, sorted and cut into pages here, so that a browser can show ten thousand executors.

use super::answer::Refused;
use scheduler::{DeclinedAgent, ExecutorSnapshot, MinerSnapshot};
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;
use utoipa::{IntoParams, ToSchema};

/// Entries of a page unless the query says otherwise.
const PER_PAGE: usize = 50;
/// Most entries of a page.
pub(super) const MAX_PER_PAGE: usize = 500;
/// Longest text that is searched for, in bytes.
const MAX_SEARCH: usize = 256;

/// Which part of a list.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct ListQuery {
    /// Only entries that contain this text, in whatever case.
    search: Option<String>,
    /// The name of the field to sort by.
    sort: Option<String>,
    /// `asc`, the default, or `desc`.
    order: Option<String>,
    /// Counts from 1, the default.
    page: Option<usize>,
    /// Entries of a page, at most 500; 50 unless given.
    per_page: Option<usize>,
}

/// A part of a list.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Page<T> {
    /// Entries of the whole list.
    total: usize,
    /// Those that contain the text that is searched for.
    matching: usize,
    page: usize,
    per_page: usize,
    items: Vec<T>,
}

/// What entries are compared by.
#[derive(Debug, PartialEq, PartialOrd)]
pub(super) enum Key<'a> {
    Nothing,
    Number(f64),
    Text(&'a str),
}

/// An entry of a list.
pub(super) trait Entry: Clone {
    /// Fields that a list can be sorted by.
    const COLUMNS: &'static [&'static str];

    fn key(&self, column: &str) -> Key<'_>;

    /// What is searched.
    fn texts(&self) -> Vec<&str>;
}

/// The part of the list that the query asks for.
///
/// # Errors
/// 400, with what is wrong in the query.
pub(super) fn page<T: Entry>(all: &[T], query: &ListQuery) -> Result<Page<T>, Refused> {
    let page = query.page.unwrap_or(1);
    let per_page = query.per_page.unwrap_or(PER_PAGE);
    if page == 0 {
        return Err(Refused::query("page=0: pages count from 1"));
    }
    if !(1..=MAX_PER_PAGE).contains(&per_page) {
        return Err(Refused::query(format!(
            "per_page={per_page}: a page has between 1 and {MAX_PER_PAGE} entries"
        )));
    }
    let mut chosen = search(all, query.search.as_deref().unwrap_or_default())?;
    sort(&mut chosen, query)?;
    let from = (page - 1).saturating_mul(per_page);
    Ok(Page {
        total: all.len(),
        matching: chosen.len(),
        page,
        per_page,
        items: chosen.into_iter().skip(from).take(per_page).cloned().collect(),
    })
}

fn search<'a, T: Entry>(all: &'a [T], text: &str) -> Result<Vec<&'a T>, Refused> {
    if text.len() > MAX_SEARCH {
        return Err(Refused::query(format!(
            "search: a text of at most {MAX_SEARCH} bytes is searched for"
        )));
    }
    let wanted = text.to_lowercase();
    let matches = |entry: &&T| {
        let mut texts = entry.texts().into_iter();
        texts.any(|text| text.to_lowercase().contains(&wanted))
    };
    Ok(match wanted.is_empty() {
        true => all.iter().collect(),
        false => all.iter().filter(matches).collect(),
    })
}

fn sort<T: Entry>(entries: &mut [&T], query: &ListQuery) -> Result<(), Refused> {
    let descends = match query.order.as_deref() {
        None | Some("asc") => false,
        Some("desc") => true,
        Some(other) => {
            return Err(Refused::query(format!("order={other}: either asc or desc")));
        }
    };
    let Some(column) = query.sort.as_deref() else {
        if descends {
            entries.reverse();
        }
        return Ok(());
    };
    if !T::COLUMNS.contains(&column) {
        let columns = T::COLUMNS.join(", ");
        return Err(Refused::query(format!("sort={column}: one of {columns}")));
    }
    entries.sort_by(|one, other| {
        let ordering = one.key(column).partial_cmp(&other.key(column));
        let ordering = ordering.unwrap_or(Ordering::Equal);
        if descends { ordering.reverse() } else { ordering }
    });
    Ok(())
}

fn number_or_nothing<'a>(number: Option<f64>) -> Key<'a> {
    number.map_or(Key::Nothing, Key::Number)
}

impl Entry for ExecutorSnapshot {
    const COLUMNS: &'static [&'static str] = &[
        "agent",
        "executor",
        "state",
        "tasks",
        "cpus",
        "threads",
        "kernel",
        "hash_rate",
        "verified_shares",
        "wrong_checks",
        "last_report_seconds",
    ];

    fn key(&self, column: &str) -> Key<'_> {
        match column {
            "agent" => Key::Text(&self.agent),
            "executor" => Key::Text(&self.executor),
            "state" => Key::Text(&self.state),
            "tasks" => Key::Number(self.tasks as f64),
            "cpus" => Key::Number(self.cpus),
            "threads" => Key::Number(self.threads.into()),
            "kernel" => Key::Text(&self.kernel),
            "hash_rate" => Key::Number(self.hash_rate),
            "verified_shares" => Key::Number(self.verified_shares as f64),
            "wrong_checks" => Key::Number(self.wrong_checks as f64),
            "last_report_seconds" => number_or_nothing(self.last_report_seconds),
            _ => Key::Nothing,
        }
    }

    fn texts(&self) -> Vec<&str> {
        vec![
            &self.agent,
            &self.agent_id,
            &self.executor,
            &self.state,
            &self.kernel,
        ]
    }
}

impl Entry for MinerSnapshot {
    const COLUMNS: &'static [&'static str] = &[
        "name",
        "address",
        "pool",
        "connected_seconds",
        "hash_rate",
        "accepted",
        "work",
        "best_share",
    ];

    fn key(&self, column: &str) -> Key<'_> {
        let text = |text: &'_ Option<String>| text.is_some();
        match column {
            "name" if text(&self.name) => Key::Text(self.name.as_deref().unwrap_or_default()),
            "address" => Key::Text(&self.address),
            "pool" if text(&self.pool) => Key::Text(self.pool.as_deref().unwrap_or_default()),
            "connected_seconds" => Key::Number(self.connected_seconds),
            "hash_rate" => Key::Number(self.hash_rate),
            "accepted" => Key::Number(self.accepted as f64),
            "work" => Key::Number(self.work),
            "best_share" => Key::Number(self.best_share),
            _ => Key::Nothing,
        }
    }

    fn texts(&self) -> Vec<&str> {
        let optional = [&self.name, &self.pool].into_iter().flatten();
        let mut texts = vec![self.address.as_str()];
        texts.extend(optional.map(String::as_str));
        texts
    }
}

impl Entry for DeclinedAgent {
    const COLUMNS: &'static [&'static str] =
        &["agent", "agent_id", "role", "reason", "offers", "seconds_left"];

    fn key(&self, column: &str) -> Key<'_> {
        match column {
            "agent" => Key::Text(&self.agent),
            "agent_id" => Key::Text(&self.agent_id),
            "role" => Key::Text(&self.role),
            "reason" => Key::Text(&self.reason),
            "offers" => Key::Number(self.offers as f64),
            "seconds_left" => Key::Number(self.seconds_left),
            _ => Key::Nothing,
        }
    }

    fn texts(&self) -> Vec<&str> {
        vec![&self.agent, &self.agent_id, &self.role, &self.reason]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn agents() -> Vec<DeclinedAgent> {
        let agent = |number: u64| DeclinedAgent {
            agent_id: format!("id-{number}"),
            agent: format!("Host{number:03}"),
            role: "*".to_owned(),
            reason: if number.is_multiple_of(2) { "even" } else { "odd" }.to_owned(),
            offers: 100 - number,
            seconds_left: 1.0,
        };
        (0..100).map(agent).collect()
    }

    fn query(text: &str) -> ListQuery {
        serde_json::from_value(serde_json::Value::Object(
            text.split('&')
                .filter_map(|part| part.split_once('='))
                .map(|(name, value)| {
                    let value = value.parse::<u64>().map_or(value.into(), Into::into);
                    (name.to_owned(), value)
                })
                .collect(),
        ))
        .unwrap()
    }

    #[test]
    fn a_page_is_searched_sorted_and_cut() {
        for (text, matching, first, count) in [
            ("", 100, Some("Host000"), 50),
            ("page=2", 100, Some("Host050"), 50),
            ("page=3", 100, None, 0),
            ("page=18446744073709551615", 100, None, 0),
            ("order=desc", 100, Some("Host099"), 50),
            ("sort=offers", 100, Some("Host099"), 50),
            ("sort=agent&order=desc&per_page=7&page=2", 100, Some("Host092"), 7),
            ("search=hOST09", 10, Some("Host090"), 10),
            (
                "search=odd&sort=offers&order=desc&per_page=1",
                50,
                Some("Host001"),
                1,
            ),
            ("search=nobody", 0, None, 0),
        ] {
            let page = page(&agents(), &query(text)).unwrap();
            let named = page.items.first().map(|agent| agent.agent.as_str());
            assert_eq!(
                (page.matching, named, page.items.len()),
                (matching, first, count),
                "{text}"
            );
            assert_eq!(page.total, 100);
        }
    }

    #[test]
    fn what_cannot_be_meant_is_refused_by_name() {
        let long = format!("search={}", "x".repeat(MAX_SEARCH + 1));
        for (text, named) in [
            ("page=0", "page=0"),
            ("per_page=0", "per_page=0"),
            ("per_page=501", "at most 500".trim_start_matches("at most ")),
            ("sort=colour", "agent_id, role"),
            ("order=up", "asc or desc"),
            (long.as_str(), "256 bytes"),
        ] {
            let refused = page(&agents(), &query(text)).unwrap_err();
            assert!(refused.to_string().contains(named), "{text}: {refused}");
        }
    }

    #[test]
    fn every_column_has_a_key() {
        for column in DeclinedAgent::COLUMNS {
            assert_ne!(agents()[0].key(column), Key::Nothing, "{column}");
        }
    }
}
