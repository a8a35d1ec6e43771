//! Of several schedulers of one framework one leads. The others stand by: they have sessions with the sources and the
//! jobs of these, and nothing to do with the master or the state.

use crate::assignments::LackTold;
use crate::blocks::Blocks;
use crate::cluster::Cluster;
use crate::journal::Journal;
use crate::records::{Record, State};
use crate::{RunEvent, Scheduler, Settings, shares};
use job_source::SourceId;
use std::time::Instant;

impl Scheduler {
    /// A scheduler that stands by from now on, and leads from [`Event::Lead`](crate::Event::Lead) on. What is restored in
    /// its settings does not matter.
    pub fn standing_by(settings: Settings, now: Instant) -> Self {
        let settings = Settings {
            restored: State::default(),
            ..settings
        };
        Self {
            stands_by: true,
            ..Self::blank(settings, now)
        }
    }

    /// Begins to lead, with the state that the last leader left.
    pub(crate) fn lead(&mut self, restored: State, now: Instant) {
        let standing_by = std::mem::take(&mut self.stands_by);
        let constraints = &self.settings.constraints;
        self.cluster = Cluster::restore(restored.tasks.values(), constraints, &mut self.workers, now);
        let (blocks, unreadable) = Blocks::restore(&restored.blocks);
        self.shares = shares::Shares::default();
        for hash in blocks.hashes() {
            self.shares.remember(hash);
        }
        self.blocks = blocks;
        self.generation = restored.first_generation.saturating_sub(1);
        self.jobs.begin_run(restored.run, self.settings.serves_miners);
        let first_generation = restored.first_generation;
        self.settings.restored = restored.clone();
        self.journal = Journal::new(restored);
        self.journal.record(Record::FirstGeneration(first_generation));
        for hash in unreadable {
            self.set_aside(hash, "its record in the state cannot be read");
        }
        self.set_aside_foreign_blocks();
        self.lack_told = LackTold::default();
        if standing_by {
            self.tell(RunEvent::Leads);
            self.submit_blocks_of_open_sources();
        }
    }

    /// Sessions that stand already have told where their chains end.
    fn submit_blocks_of_open_sources(&mut self) {
        let sources = 0..self.settings.sources.len();
        for source in sources
            .filter_map(|index| u16::try_from(index).ok())
            .map(SourceId)
        {
            if self.sources.is_open(source)
                && let Some(tip) = self.jobs.tip(source)
            {
                self.submit_waiting_blocks(source, &tip);
            }
        }
    }
}
