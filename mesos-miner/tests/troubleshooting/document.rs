//! The entries of the document.

use crate::sources::{Message, words};

/// Words of an entry; one with fewer would quote too many messages, unless it quotes the whole of one.
const LEAST_WORDS: usize = 2;

/// A message as the document quotes it: some of its fixed words, with `…` between them for what is left out.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Entry(pub(crate) String);

impl Entry {
    /// Whether its words stand in the message, in their order.
    pub(crate) fn quotes(&self, message: &Message) -> bool {
        if words(&self.0) < LEAST_WORDS {
            return self.0 == message.text;
        }
        let mut rest = message.text.as_str();
        self.0.split('…').map(str::trim).all(|part| {
            let Some(at) = rest.find(part) else {
                return false;
            };
            rest = &rest[at + part.len()..];
            true
        })
    }
}

/// What stands as code in the first column of its tables.
pub(crate) fn entries(document: &str) -> Vec<Entry> {
    let rows = document.lines().filter_map(|line| line.strip_prefix("| "));
    let cells = rows.filter_map(|row| row.split(" | ").next());
    cells
        .flat_map(|cell| cell.split('`').skip(1).step_by(2))
        .map(|code| Entry(code.to_owned()))
        .collect()
}
