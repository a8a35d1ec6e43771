//! `state.json`, which held the whole state before there was a log.

use crate::{Disk, OpenError};
use scheduler::records::{BlockRecord, State, TaskRecord};
use serde::Deserialize;

const FILE: &str = "state.json";
const OLD_FILE: &str = "state.json.old";

#[derive(Deserialize)]
struct EarlierState {
    framework_id: Option<String>,
    #[serde(default)]
    first_generation: u64,
    tasks: Vec<EarlierTask>,
    blocks: Vec<EarlierBlock>,
}

#[derive(Deserialize)]
struct EarlierTask {
    task_id: String,
    executor_id: String,
    agent_id: String,
    hostname: String,
    cpus_millis: u64,
}

#[derive(Deserialize)]
struct EarlierBlock {
    hash: String,
    header: String,
    job_id: String,
    extranonce2: String,
}

impl From<EarlierState> for State {
    fn from(earlier: EarlierState) -> Self {
        let task = |task: EarlierTask| TaskRecord {
            task_id: task.task_id,
            executor_id: task.executor_id,
            agent_id: task.agent_id,
            hostname: task.hostname,
            cpus_millis: task.cpus_millis,
            ..TaskRecord::default()
        };
        let block = |block: EarlierBlock| BlockRecord {
            hash: block.hash,
            header: block.header,
            job_id: block.job_id,
            extranonce2: block.extranonce2,
            // Those versions knew one pool only, and did not record it.
            source: String::new(),
            extranonce1: String::new(),
        };
        let tasks = earlier.tasks.into_iter().map(task);
        Self {
            framework_id: earlier.framework_id,
            description: None,
            first_generation: earlier.first_generation,
            run: 0,
            tasks: tasks.map(|task| (task.task_id.clone(), task)).collect(),
            blocks: earlier.blocks.into_iter().map(block).collect(),
        }
    }
}

/// The state of an earlier version, if there is one.
pub(crate) fn read(disk: &mut impl Disk) -> Result<Option<State>, OpenError> {
    let bytes = disk
        .read(FILE)
        .map_err(|error| OpenError::File { file: FILE, error })?;
    let parse = |bytes: Vec<u8>| serde_json::from_slice::<EarlierState>(&bytes);
    let parsed = bytes.map(parse).transpose().map_err(|e| OpenError::Damaged {
        file: FILE,
        reason: e.into(),
    })?;
    Ok(parsed.map(State::from))
}

/// Renames the file once the log holds its state. A crash before that does no harm: the file is not read if there is
/// a log.
pub(crate) fn rename_old(disk: &mut impl Disk) -> Result<(), OpenError> {
    disk.rename(FILE, OLD_FILE)
        .map_err(|error| OpenError::File { file: FILE, error })
}
