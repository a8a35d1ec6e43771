//! Blocks: on disk before they are submitted, and never submitted in vain.

use crate::miner::{Miner, job};
use crate::support::POOL;
use job_source::Event;
use mesos::proto::TaskState;
use scheduler::Record;

/// Half of all hashes are blocks there.
const EASY_BITS: u32 = 0x207f_ffff;

fn easy_job() -> miner_core::Job {
    miner_core::Job {
        bits: EASY_BITS,
        ..testkit::job()
    }
}

fn miner() -> Miner {
    Miner::new(easy_job())
}

fn kept(miner: &Miner) -> usize {
    let records = miner.run.records.iter();
    records
        .filter(|record| matches!(record, Record::Block(_)))
        .count()
}

#[test]
fn a_block_is_on_disk_before_it_is_submitted() {
    let mut miner = miner();
    miner.run.disk_is_slow = true;
    let block = miner.finds(1);
    miner.hands_in(1, &block);
    assert_eq!((kept(&miner), miner.submitted().len()), (1, 0));
    miner.run.disk_writes();
    assert_eq!(miner.submitted().len(), 1);
    assert!(miner.submitted()[0].is_block);
}

#[test]
fn a_block_in_a_status_update_is_one() {
    let mut miner = miner();
    let block = miner.finds(1);
    let message = miner.message(miner.numbered(1, &block));
    miner.status(TaskState::Running, Some(message));
    assert_eq!((kept(&miner), miner.submitted().len()), (1, 1));
}

/// The session ends, and the next one mines on the same block, or on another.
fn next_session(miner: &mut Miner, chain_goes_on: bool, between: impl FnOnce(&mut Miner)) {
    miner.run.pool(Event::Lost {
        reason: "closed".to_owned(),
        retry_after: None,
        unusable: false,
    });
    between(miner);
    miner.run.opened(POOL);
    miner.run.pool(Event::Ready { resumed: false });
    assert_eq!(
        miner.submitted().len(),
        0,
        "it is not known yet which block is mined on"
    );
    let mut template = easy_job();
    template.root = template.root.under(&[1, 2, 3, 4]);
    template.prev_hash[0] ^= u8::from(chain_goes_on);
    let next = job("k", template, &miner.run);
    miner.run.pool(Event::Job(next));
}

/// It goes to the next session if the chain is still where it was found.
#[test]
fn a_block_of_a_session_that_is_gone_waits_for_the_next_one() {
    for chain_goes_on in [false, true] {
        let mut miner = miner();
        let block = miner.finds(1);
        next_session(&mut miner, chain_goes_on, |miner| {
            miner.hands_in(1, &block);
            assert_eq!((kept(miner), miner.submitted().len()), (1, 0));
        });
        assert_eq!(miner.submitted().len(), usize::from(!chain_goes_on));
    }
}

/// It comes when the next session mines already, which does not know its job.
#[test]
fn a_block_of_an_earlier_session_goes_out_only_if_the_chain_is_where_it_was() {
    for chain_goes_on in [false, true] {
        let mut miner = miner();
        let block = miner.finds(1);
        next_session(&mut miner, chain_goes_on, |_| ());
        miner.hands_in(1, &block);
        assert_eq!(kept(&miner), 1);
        assert_eq!(miner.submitted().len(), usize::from(!chain_goes_on));
    }
}
