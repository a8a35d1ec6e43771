//! The directory of found blocks and templates of one host, and what waits to be written there.

use std::collections::{BTreeMap, VecDeque};

/// As the program has it: names of files that hold templates, and how many of them wait at most.
const TEMPLATE: &str = "template-";
const BLOCK: &str = "block-";
const MAX_WAITING: usize = 4;
/// Templates that a run has, one that is about to be removed, and those of runs that were killed before they removed some.
const MOST_TEMPLATES: usize = 8 + 1 + 8;

#[derive(Clone, Debug)]
enum Order {
    Keep { name: String, bytes: Vec<u8> },
    Forget(String),
}

/// An order to keep a file that was carried out, or not.
#[derive(Debug)]
pub(crate) struct Written {
    pub(crate) name: String,
    pub(crate) fault: Option<String>,
}

#[derive(Debug, Default)]
pub(crate) struct SoloDisk {
    /// Each with its number in the order of writing.
    files: BTreeMap<String, (u64, Vec<u8>)>,
    written: u64,
    /// Of the run that is there now.
    orders: VecDeque<Order>,
    pub(crate) is_full: bool,
}

impl SoloDisk {
    /// What a run finds, the oldest first.
    pub(crate) fn files(&self) -> Vec<(String, Vec<u8>)> {
        let mut files: Vec<_> = self.files.iter().collect();
        files.sort_by_key(|(_, (number, _))| *number);
        let plain = |(name, (_, bytes)): (&String, &(u64, Vec<u8>))| (name.clone(), bytes.clone());
        files.into_iter().map(plain).collect()
    }

    pub(crate) fn content(&self, name: &str) -> Option<&[u8]> {
        self.files.get(name).map(|(_, bytes)| &bytes[..])
    }

    /// Hashes of the blocks that are there and are to stay.
    pub(crate) fn blocks(&self) -> impl Iterator<Item = &str> {
        let goes = |name: &str| {
            let mut orders = self.orders.iter();
            orders.any(|order| matches!(order, Order::Forget(gone) if gone == name))
        };
        let names = self.files.keys().filter(move |name| !goes(name));
        names.filter_map(|name| name.strip_prefix(BLOCK))
    }

    /// A file is to be written. False if it is not even tried.
    pub(crate) fn keep(&mut self, name: &str, bytes: Vec<u8>) -> bool {
        let keeps = |order: &&Order| matches!(order, Order::Keep { .. });
        let waiting = self.orders.iter().filter(keeps).count();
        if name.starts_with(TEMPLATE) && waiting >= MAX_WAITING {
            return false;
        }
        let name = name.to_owned();
        self.orders.push_back(Order::Keep { name, bytes });
        true
    }

    pub(crate) fn forget(&mut self, name: String) {
        self.orders.push_back(Order::Forget(name));
    }

    pub(crate) fn is_idle(&self) -> bool {
        self.orders.is_empty()
    }

    /// Carries the next order out.
    pub(crate) fn step(&mut self) -> Option<Written> {
        match self.orders.pop_front()? {
            Order::Forget(name) => {
                self.files.remove(&name);
                None
            }
            Order::Keep { name, .. } if self.is_full => {
                let fault = Some("no space left on device".to_owned());
                Some(Written { name, fault })
            }
            Order::Keep { name, bytes } => {
                self.written += 1;
                self.files.insert(name.clone(), (self.written, bytes));
                Some(Written { name, fault: None })
            }
        }
    }

    /// The run has ended, and of what waited only so many orders are carried out.
    pub(crate) fn end_run(&mut self, orders: usize) {
        for _ in 0..orders.min(self.orders.len()) {
            self.step();
        }
        self.orders.clear();
    }

    /// Orders that wait.
    pub(crate) fn waiting(&self) -> usize {
        self.orders.len()
    }

    /// Why there is more on it than may be.
    pub(crate) fn overfull(&self) -> Option<String> {
        let templates = self.files.keys().filter(|name| name.starts_with(TEMPLATE));
        let count = templates.count();
        (count > MOST_TEMPLATES).then(|| format!("{count} templates are on a disk"))
    }
}
