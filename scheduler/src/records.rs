//! What outlives the process, as records that are appended to a log, and the state that they add up to.

use crate::description::Description;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One change of the [`State`]. Applying a record twice is the same as applying it once, so a writer that does not know
/// whether a record reached the disk may write it again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Record {
    Framework(Option<String>),
    /// How the framework was described when it subscribed last.
    Description(Option<Description>),
    /// The number from which this run counts assignments.
    FirstGeneration(u64),
    /// How many runs have had this state, this one included.
    Run(u32),
    /// Before the task is launched.
    Task(TaskRecord),
    TaskEnded {
        task_id: String,
    },
    /// Before the block is submitted.
    Block(BlockRecord),
    BlockAnswered {
        hash: String,
    },
    /// No source will ever answer it. A store keeps the block where people find it.
    BlockSetAside {
        hash: String,
    },
}

/// A task as a later scheduler must know it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TaskRecord {
    pub task_id: String,
    pub executor_id: String,
    pub agent_id: String,
    pub hostname: String,
    /// CPUs of the task, in thousandths; those of its executor are not in it.
    pub cpus_millis: u64,
    /// Memory of the task, in thousandths of a MB; likewise.
    pub mem_millis: u64,
    /// The `ExecutorInfo` it was launched with, protobuf: another task for the same executor must repeat it to the byte.
    #[serde(with = "hex::serde")]
    pub executor_info: Vec<u8>,
    /// What placement constraints look at, by field, as far as nothing else here tells it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub place: Vec<(String, String)>,
}

/// A block that has no answer yet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct BlockRecord {
    /// Display hex, that is, with the bytes reversed.
    pub hash: String,
    /// The 80 bytes of the header, hex.
    pub header: String,
    /// The source of the job.
    pub source: String,
    pub job_id: String,
    /// Hex, of the session that the job came from.
    #[serde(default)]
    pub extranonce1: String,
    /// Hex. With the job it gives the coinbase transaction.
    pub extranonce2: String,
}

/// What a scheduler needs to know of the runs before it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// Assigned by the master at the first subscription.
    pub framework_id: Option<String>,
    /// How the framework was described when it subscribed last.
    pub description: Option<Description>,
    /// Assignments of the last run have this number or a higher one.
    pub first_generation: u64,
    /// The number of the last run. Runs begin at different places of a job by it, as an earlier one may have had the same
    /// job. A run that cannot count takes any number.
    pub run: u32,
    /// Every task that is, or may be, alive, by its id.
    pub tasks: BTreeMap<String, TaskRecord>,
    /// In the order in which they were found. There are never more than a few.
    pub blocks: Vec<BlockRecord>,
}

impl State {
    pub fn apply(&mut self, record: Record) {
        match record {
            Record::Framework(None) => (self.framework_id, self.description) = (None, None),
            Record::Framework(id) => self.framework_id = id,
            Record::Description(description) => self.description = description,
            Record::FirstGeneration(number) => self.first_generation = number,
            Record::Run(number) => self.run = number,
            Record::Task(task) => {
                self.tasks.insert(task.task_id.clone(), task);
            }
            Record::TaskEnded { task_id } => {
                self.tasks.remove(&task_id);
            }
            Record::Block(block) => match self.blocks.iter_mut().find(|known| known.hash == block.hash) {
                Some(known) => *known = block,
                None => self.blocks.push(block),
            },
            Record::BlockAnswered { hash } | Record::BlockSetAside { hash } => {
                self.blocks.retain(|block| block.hash != hash)
            }
        }
    }

    /// The fewest records that add up to this state.
    pub fn records(&self) -> impl Iterator<Item = Record> {
        [
            Record::Framework(self.framework_id.clone()),
            Record::Description(self.description.clone()),
            Record::FirstGeneration(self.first_generation),
            Record::Run(self.run),
        ]
        .into_iter()
        .chain(self.tasks.values().cloned().map(Record::Task))
        .chain(self.blocks.iter().cloned().map(Record::Block))
    }
}

impl FromIterator<Record> for State {
    fn from_iter<I: IntoIterator<Item = Record>>(records: I) -> Self {
        let mut state = Self::default();
        for record in records {
            state.apply(record);
        }
        state
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn task(id: &str) -> Record {
        Record::Task(TaskRecord {
            task_id: id.to_owned(),
            executor_info: vec![0, 255],
            ..TaskRecord::default()
        })
    }

    fn block(hash: &str) -> Record {
        Record::Block(BlockRecord {
            hash: hash.to_owned(),
            ..BlockRecord::default()
        })
    }

    fn history() -> Vec<Record> {
        vec![
            Record::FirstGeneration(7),
            Record::Framework(Some("f".to_owned())),
            task("a"),
            task("b"),
            block("z"),
            block("y"),
            Record::TaskEnded {
                task_id: "a".to_owned(),
            },
            block("x"),
            Record::BlockAnswered { hash: "y".to_owned() },
        ]
    }

    #[test]
    fn records_add_up() {
        let state: State = history().into_iter().collect();
        assert_eq!(state.framework_id.as_deref(), Some("f"));
        assert_eq!(state.first_generation, 7);
        assert_eq!(state.tasks.keys().collect::<Vec<_>>(), ["b"]);
        let blocks: Vec<_> = state.blocks.iter().map(|block| block.hash.as_str()).collect();
        assert_eq!(blocks, ["z", "x"]);
    }

    #[test]
    fn a_record_may_be_applied_twice() {
        let once: State = history().into_iter().collect();
        let each_twice = history().into_iter().flat_map(|record| [record.clone(), record]);
        assert_eq!(each_twice.collect::<State>(), once);
        assert_eq!(
            [history(), history()].concat().into_iter().collect::<State>(),
            once
        );
    }

    #[test]
    fn a_state_comes_back_from_its_records() {
        let state: State = history().into_iter().collect();
        assert_eq!(state.records().collect::<State>(), state);
        assert_eq!(State::default().records().collect::<State>(), State::default());
    }
}
