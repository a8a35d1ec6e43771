//! Shares and blocks on their way to the scheduler.

use executor::executor::{BLOCK_UPDATE_SPACING, Input, MESSAGE_SPACING, SHARE_SPACING};
use executor::miner::MinerEvent;
use mesos::proto::TaskState;
use messages::FromExecutor;
use std::time::Duration;

use crate::bench::{Bench, SESSION, ack};

#[test]
fn shares_travel_together_and_blocks_at_once() {
    let mut bench = Bench::running();
    bench.pass(Duration::from_millis(100));
    bench.take();
    bench.found(0, false);
    assert_eq!(bench.messages()[0].shares[0].seq, 1, "the first one");
    bench.tell(&ack(SESSION, &[1]));
    bench.take();
    bench.found(1, false);
    bench.found(2, false);
    assert_eq!(bench.messages(), []);
    bench.pass(SHARE_SPACING);
    let messages = bench.messages();
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
    bench.tell(&ack(SESSION, &[2, 3]));
    bench.pass(SHARE_SPACING);
    bench.take();

    bench.found(3, true);
    assert_eq!(bench.messages()[0].shares[0].seq, 4);
    let in_update = FromExecutor::decode(bench.updates()[0].data()).unwrap();
    assert_eq!((in_update.session, in_update.shares[0].seq), (SESSION, 4));
    assert_eq!(bench.states(), [("a", TaskState::Running)]);
    for nonce in 4..10 {
        bench.found(nonce, true);
    }
    assert_eq!(bench.states().len(), 1, "updates are throttled");
    bench.pass(BLOCK_UPDATE_SPACING * 3);
    assert_eq!(bench.states().len(), 2);
    assert_eq!(
        FromExecutor::decode(bench.updates()[1].data())
            .unwrap()
            .shares
            .len(),
        6
    );
}

/// A share that has to wait, as one went a moment ago.
fn with_a_waiting_share() -> Bench {
    let mut bench = Bench::running();
    bench.pass(Duration::from_millis(100));
    bench.found(0, false);
    bench.pass(MESSAGE_SPACING);
    bench.tell(&ack(SESSION, &[1]));
    bench.take();
    bench.found(1, false);
    assert_eq!(bench.messages(), []);
    bench
}

fn sent(bench: &Bench) -> Vec<u64> {
    let messages = bench.messages();
    let shares = messages.iter().flat_map(|message| &message.shares);
    shares.map(|share| share.seq).collect()
}

#[test]
fn a_waiting_share_does_not_wait_out_an_end() {
    let mut bench = with_a_waiting_share();
    bench.kill("a");
    bench.miner(MinerEvent::Stopped { revision: 2 });
    bench.pass(MESSAGE_SPACING);
    assert_eq!(sent(&bench), [2]);
}

#[test]
fn a_waiting_share_goes_with_a_new_connection() {
    let mut bench = with_a_waiting_share();
    bench.give(Input::Disconnected);
    bench.give(Input::Subscribed { killing_state: true });
    bench.pass(MESSAGE_SPACING);
    assert_eq!(sent(&bench), [2]);
}

#[test]
fn the_last_shares_go_before_the_end() {
    let mut bench = Bench::running();
    bench.kill("a");
    bench.found(1, false);
    bench.found(2, true);
    bench.take();
    bench.pass(Duration::from_millis(10));
    bench.miner(MinerEvent::Stopped { revision: 2 });
    assert_eq!(bench.states(), [("a", TaskState::Killed)]);
    assert_eq!(
        FromExecutor::decode(bench.updates()[0].data()).unwrap().shares[0].seq,
        2
    );
    bench.pass(Duration::from_millis(100));
    assert!(sent(&bench).contains(&1), "{:?}", sent(&bench));
    for _ in 0..4 {
        bench.acknowledge("a");
    }
    assert_eq!(bench.exit(), None, "the shares are not acknowledged yet");
    bench.tell(&ack(SESSION, &[1, 2]));
    assert!(bench.exit().unwrap().orderly);
}
