//! Shares and blocks on their way to the scheduler.

use executor::logic::{BLOCK_UPDATE_SPACING, Event, MAX_BLOCKS, MESSAGE_SPACING, SHARE_SPACING};
use mesos::proto::TaskState;
use messages::FromExecutor;
use std::time::Duration;

use crate::harness::{Harness, SESSION, ack, assign};

#[test]
fn shares_travel_together_and_blocks_at_once() {
    let mut harness = Harness::running();
    harness.tell(&assign(1, 0));
    harness.pass(Duration::from_millis(100));
    harness.take();
    harness.found(0, false);
    assert_eq!(harness.messages()[0].shares[0].seq, 1, "the first one");
    harness.tell(&ack(SESSION, &[1]));
    harness.take();
    harness.found(1, false);
    harness.found(2, false);
    assert_eq!(harness.messages(), []);
    harness.pass(SHARE_SPACING);
    let messages = harness.messages();
    assert_eq!(messages.len(), 1);
    assert_eq!(messages[0].session, SESSION);
    assert_eq!(
        messages[0]
            .shares
            .iter()
            .map(|share| share.seq)
            .collect::<Vec<_>>(),
        [2, 3]
    );
    harness.tell(&ack(SESSION, &[2, 3]));
    harness.pass(SHARE_SPACING);
    harness.take();

    harness.found(3, true);
    assert_eq!(harness.messages()[0].shares[0].seq, 4);
    let in_update = FromExecutor::decode(harness.updates()[0].data()).unwrap();
    assert_eq!((in_update.session, in_update.shares[0].seq), (SESSION, 4));
    assert_eq!(harness.states(), [("a", TaskState::Running)]);
    for nonce in 4..6 {
        harness.found(nonce, true);
    }
    assert_eq!(harness.states().len(), 1, "updates are throttled");
    harness.pass(BLOCK_UPDATE_SPACING * 3);
    assert_eq!(harness.states().len(), 2);
    assert_eq!(
        FromExecutor::decode(harness.updates()[1].data())
            .unwrap()
            .shares
            .len(),
        2
    );
}

/// An executor with a share that waits because another has just been sent.
fn with_a_waiting_share() -> Harness {
    let mut harness = Harness::running();
    harness.pass(Duration::from_millis(100));
    harness.found(0, false);
    harness.pass(MESSAGE_SPACING);
    harness.tell(&ack(SESSION, &[1]));
    harness.take();
    harness.found(1, false);
    assert_eq!(harness.messages(), []);
    harness
}

fn sent(harness: &Harness) -> Vec<u64> {
    let messages = harness.messages();
    let shares = messages.iter().flat_map(|message| &message.shares);
    shares.map(|share| share.seq).collect()
}

#[test]
fn a_waiting_share_does_not_wait_out_an_end() {
    let mut harness = with_a_waiting_share();
    harness.kill("a");
    harness.engine(engine::Event::ThreadsStopped { revision: 2 });
    harness.pass(MESSAGE_SPACING);
    assert_eq!(sent(&harness), [2]);
}

#[test]
fn a_waiting_share_goes_with_a_new_connection() {
    let mut harness = with_a_waiting_share();
    harness.give(Event::Disconnected);
    harness.give(Event::Subscribed { killing_state: true });
    harness.pass(MESSAGE_SPACING);
    assert_eq!(sent(&harness), [2]);
}

#[test]
fn the_last_shares_go_before_the_end() {
    let mut harness = Harness::running();
    harness.tell(&assign(1, 0));
    harness.kill("a");
    harness.found(1, false);
    harness.found(2, true);
    harness.take();
    harness.pass(Duration::from_millis(10));
    harness.engine(engine::Event::ThreadsStopped { revision: 2 });
    assert_eq!(harness.states(), [("a", TaskState::Killed)]);
    assert_eq!(
        FromExecutor::decode(harness.updates()[0].data()).unwrap().shares[0].seq,
        2
    );
    harness.pass(Duration::from_millis(100));
    assert!(sent(&harness).contains(&1), "{:?}", sent(&harness));
    for _ in 0..4 {
        harness.acknowledge("a");
    }
    assert_eq!(harness.exit(), None, "the shares are not acknowledged yet");
    harness.tell(&ack(SESSION, &[1, 2]));
    assert!(harness.exit().unwrap().is_orderly());
}

/// Where every share is a block, one is enough for the chain to go on.
#[test]
fn an_assignment_has_few_blocks_and_any_number_of_shares() {
    let mut harness = Harness::running();
    for generation in [1, 2] {
        harness.tell(&assign(generation, 0));
    }
    harness.take();
    for nonce in 0..50 {
        harness.found(nonce, true);
    }
    harness.found_under(2, 50, true);
    harness.pass(BLOCK_UPDATE_SPACING);
    let messages = harness.messages();
    let shares = || messages.iter().flat_map(|message| &message.shares);
    let blocks: Vec<u64> = shares()
        .filter(|share| share.is_block)
        .map(|share| share.seq)
        .collect();
    let seqs = |of: &[u64]| of.iter().copied().collect::<std::collections::BTreeSet<_>>();
    let expected: Vec<u64> = (1..=u64::from(MAX_BLOCKS)).chain([51]).collect();
    assert_eq!(seqs(&blocks), seqs(&expected));
    let all: Vec<u64> = shares().map(|share| share.seq).collect();
    assert_eq!(seqs(&all), seqs(&(1..=51).collect::<Vec<_>>()));
}
