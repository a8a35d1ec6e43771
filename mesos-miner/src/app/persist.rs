//! Keeps the scheduler's state as it is handed out now, as a whole each time, in the store, which takes records.

use crate::store::{Store, StoreError, StoreEvent};
use anyhow::bail;
use scheduler::records::{BlockRecord, Record, State as Stored, TaskRecord};
use scheduler::state::{State, TaskState, UnansweredBlock};
use std::collections::HashSet;
use std::path::{Path, PathBuf};

#[derive(Debug)]
pub(super) struct Persistence {
    store: Store,
    /// With all that was handed over.
    stored: Stored,
    sequence: u64,
}

impl Persistence {
    pub(super) fn open(dir: &Path) -> Result<(Self, State), StoreError> {
        let (store, stored) = Store::open(dir)?;
        let task = |task: &TaskRecord| TaskState {
            task_id: task.task_id.clone(),
            executor_id: task.executor_id.clone(),
            agent_id: task.agent_id.clone(),
            hostname: task.hostname.clone(),
            cpus_millis: task.cpus_millis,
        };
        let block = |block: &BlockRecord| UnansweredBlock {
            hash: block.hash.clone(),
            header: block.header.clone(),
            job_id: block.job_id.clone(),
            extranonce2: block.extranonce2.clone(),
        };
        let state = State {
            framework_id: stored.framework_id.clone(),
            first_generation: stored.first_generation,
            tasks: stored.tasks.values().map(task).collect(),
            blocks: stored.blocks.iter().map(block).collect(),
        };
        let persistence = Self {
            store,
            stored,
            sequence: 0,
        };
        Ok((persistence, state))
    }

    /// Returns when the state is on disk.
    pub(super) async fn save(&mut self, state: &State) -> anyhow::Result<()> {
        let records = self.changes(state);
        if records.is_empty() {
            return Ok(());
        }
        for record in &records {
            self.stored.apply(record.clone());
        }
        self.sequence += 1;
        self.store.append(self.sequence, records)?;
        self.persisted().await
    }

    /// Returns the file that they are in then.
    pub(super) async fn set_blocks_aside(&mut self) -> anyhow::Result<PathBuf> {
        for block in std::mem::take(&mut self.stored.blocks) {
            self.sequence += 1;
            self.store.set_aside(self.sequence, block)?;
        }
        self.persisted().await?;
        Ok(self.store.unanswered_path())
    }

    async fn persisted(&mut self) -> anyhow::Result<()> {
        loop {
            match self.store.event().await {
                StoreEvent::Persisted { through } if through == self.sequence => return Ok(()),
                StoreEvent::Persisted { .. } => {}
                StoreEvent::Failed { reason } => bail!("--state: writing: {reason}"),
            }
        }
    }

    pub(super) async fn close(self) -> Result<(), StoreError> {
        self.store.close().await
    }

    fn changes(&self, state: &State) -> Vec<Record> {
        let mut records = Vec::new();
        if state.framework_id != self.stored.framework_id {
            records.push(Record::Framework(state.framework_id.clone()));
        }
        if state.first_generation != self.stored.first_generation {
            records.push(Record::FirstGeneration(state.first_generation));
        }
        let is_new = |task: &&TaskState| !self.stored.tasks.contains_key(&task.task_id);
        records.extend(state.tasks.iter().filter(is_new).map(|task| {
            Record::Task(TaskRecord {
                task_id: task.task_id.clone(),
                executor_id: task.executor_id.clone(),
                agent_id: task.agent_id.clone(),
                hostname: task.hostname.clone(),
                cpus_millis: task.cpus_millis,
                ..TaskRecord::default()
            })
        }));
        let alive: HashSet<_> = state.tasks.iter().map(|task| &task.task_id).collect();
        let has_ended = |id: &&String| !alive.contains(id);
        let ended = self.stored.tasks.keys().filter(has_ended);
        records.extend(ended.map(|id| Record::TaskEnded { task_id: id.clone() }));
        let is_new = |block: &&UnansweredBlock| !self.stored.blocks.iter().any(|b| b.hash == block.hash);
        records.extend(state.blocks.iter().filter(is_new).map(|block| {
            Record::Block(BlockRecord {
                hash: block.hash.clone(),
                header: block.header.clone(),
                source: String::new(),
                job_id: block.job_id.clone(),
                extranonce2: block.extranonce2.clone(),
            })
        }));
        let is_answered = |block: &&BlockRecord| !state.blocks.iter().any(|b| b.hash == block.hash);
        let answered = self.stored.blocks.iter().filter(is_answered);
        records.extend(answered.map(|block| Record::BlockAnswered {
            hash: block.hash.clone(),
        }));
        records
    }
}
