//! Pools that offer standard channels only.

use crate::support::{CHANNEL, GROUP, PREFIX, ROOT, World, coinbase, target};
use binary_sv2::Deserialize;
use job_source::link::LinkEvent;
use job_source::{Command, Event, Verdict};
use miner_core::Root;
use mining_sv2::*;
use std::time::Duration;

const BITS: u32 = 0x1d00_ffff;
/// Flags of SetupConnection.Success.
const REQUIRES_FIXED_VERSION: u32 = 1;
const REQUIRES_EXTENDED_CHANNELS: u32 = 2;

/// A world whose pool has refused an extended channel, and opened a standard one.
fn opened_with(flags: u32) -> World {
    let mut world = World::new();
    world.shake_hands();
    world.set_up_with(flags);
    world.refuse_channel("extended-channels-not-supported");
    world.open_standard_channel();
    world
}

fn opened() -> World {
    let mut world = opened_with(0);
    world.events.clear();
    world.heard.clear();
    world
}

/// What the pool was asked for last.
fn asked(world: &World) -> u8 {
    world.heard.last().unwrap().0
}

/// Another session at a pool that shakes hands.
fn again(world: &mut World) {
    world.pool = None;
    world.events.clear();
    world.command(Command::Open);
    world.shake_hands();
    world.set_up();
}

fn retry_after(world: &World) -> Option<Duration> {
    match world.events.last() {
        Some(Event::Lost { retry_after, .. }) => *retry_after,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_pool_that_refuses_an_extended_channel_is_asked_for_a_standard_one() {
    let mut world = opened_with(0);
    let (number, payload) = world.heard.last_mut().unwrap();
    assert_eq!(*number, MESSAGE_TYPE_OPEN_STANDARD_MINING_CHANNEL);
    let open = OpenStandardMiningChannel::from_bytes(payload).unwrap();
    assert_eq!(open.user_identity.as_bytes(), b"alice");
    assert_eq!((open.request_id, open.nominal_hash_rate), (3, 1e8));
    assert!(
        matches!(&world.events[..], [Event::Ready { resumed: false }, Event::Notice(text)]
            if text.contains("a standard channel") && text.contains("extended-channels-not-supported")),
        "{:?}",
        world.events
    );
    world.events.clear();

    world.new_standard_job(CHANNEL, 5, None);
    assert_eq!(world.events, [], "a future job waits for its block");
    world.new_block(CHANNEL, 5, 9, BITS);
    world.new_standard_job(CHANNEL, 6, Some(1_700_000_020));
    let jobs = world.jobs();
    let shown: Vec<_> = jobs
        .iter()
        .map(|job| (job.id.as_str(), job.clean, job.template.time))
        .collect();
    assert_eq!(shown, [("5", true, 1_700_000_009), ("6", false, 1_700_000_020)]);
    let template = &jobs[0].template;
    assert_eq!((&template.root, jobs[0].target), (&Root::Fixed(ROOT), target(1)));
    assert_eq!((template.prev_hash, template.bits), ([9; 32], BITS));
    assert_eq!(
        (template.version, template.version_mask),
        (0x2000_0000, 0x1fff_e000)
    );
    template.check().unwrap();
}

#[test]
fn shares_of_a_standard_channel_have_no_extranonce() {
    let mut world = opened();
    world.new_standard_job(CHANNEL, 5, None);
    world.new_block(CHANNEL, 5, 9, BITS);
    world.events.clear();
    world.submit_with(1, "5", &[]);
    let (number, payload) = &mut world.heard[0];
    assert_eq!(*number, MESSAGE_TYPE_SUBMIT_SHARES_STANDARD);
    let share = SubmitSharesStandard::from_bytes(payload).unwrap();
    assert_eq!(
        (share.channel_id, share.sequence_number, share.job_id),
        (CHANNEL, 1, 5)
    );
    assert_eq!(
        (share.nonce, share.ntime, share.version),
        (0xdead_beef, 1_700_000_003, 0x2000_2000)
    );
    world.accept_shares(1, 1);
    assert_eq!(world.verdicts(), [(1, Verdict::Accepted)]);
    // A block of an earlier session, whose channel was an extended one.
    world.submit(2, "5");
    assert_eq!(world.verdicts(), [(2, Verdict::Unanswered)]);
    assert_eq!(world.heard.len(), 1, "it cannot be said");
    let mut world = World::opened();
    world.submit_with(3, "5", &[]);
    assert_eq!(world.verdicts(), [(3, Verdict::Unanswered)]);
}

/// It may send an extended job to the group of its standard channels, which it knows all about.
#[test]
fn a_job_of_the_group_has_a_coinbase_with_nothing_to_choose() {
    let mut world = opened();
    world.new_job(GROUP, 7, None);
    world.new_block(GROUP, 7, 9, BITS);
    let template = world.jobs().remove(0).template;
    let parts = template.root.coinbase().unwrap();
    assert_eq!(
        (template.extranonce1(), template.extranonce2_size()),
        (&PREFIX[..], 0)
    );
    assert_eq!(
        (&parts.coinbase1, &parts.coinbase2),
        (&coinbase().0, &coinbase().1)
    );
}

#[test]
fn a_pool_that_hangs_up_is_asked_for_a_standard_channel_next_time() {
    let mut world = World::new();
    world.shake_hands();
    world.set_up();
    world.link(LinkEvent::Closed("closed".to_owned()));
    assert_eq!(
        world.ending(),
        " lost: closed at OpenExtendedMiningChannel: a standard channel is asked for next; check --user and --url"
    );
    assert_eq!(retry_after(&world), Some(Duration::from_secs(1)));
    again(&mut world);
    assert_eq!(asked(&world), MESSAGE_TYPE_OPEN_STANDARD_MINING_CHANNEL);
    world.open_standard_channel();
    assert!(
        matches!(&world.events[..], [Event::Ready { .. }, Event::Notice(text)] if text.contains("did not answer")),
        "{:?}",
        world.events
    );
    // It may have been another fault: the one after that asks for an extended one again.
    world.link(LinkEvent::Closed("closed".to_owned()));
    assert_eq!(
        (world.ending().as_str(), retry_after(&world)),
        (" lost: closed", None)
    );
    again(&mut world);
    assert_eq!(asked(&world), MESSAGE_TYPE_OPEN_EXTENDED_MINING_CHANNEL);
    world.pass(Duration::from_secs(15));
    assert!(
        world.ending().starts_with("unusable,") && world.ending().contains("asked for next"),
        "{}",
        world.ending()
    );
    again(&mut world);
    assert_eq!(asked(&world), MESSAGE_TYPE_OPEN_STANDARD_MINING_CHANNEL);
    world.link(LinkEvent::Closed("closed".to_owned()));
    assert_eq!(
        (world.ending().as_str(), retry_after(&world)),
        (
            " lost: closed at OpenStandardMiningChannel; check --user and --url",
            None
        )
    );
    again(&mut world);
    assert_eq!(asked(&world), MESSAGE_TYPE_OPEN_EXTENDED_MINING_CHANNEL);
}

#[test]
fn a_standard_channel_is_asked_for_only_where_that_can_help() {
    for (flags, code) in [(0, "unknown-user"), (REQUIRES_EXTENDED_CHANNELS, "no-room")] {
        let mut world = World::new();
        world.shake_hands();
        world.set_up_with(flags);
        world.refuse_channel(code);
        assert_eq!(asked(&world), MESSAGE_TYPE_OPEN_EXTENDED_MINING_CHANNEL);
        assert_eq!(
            world.ending(),
            format!("refused, retry false: no channel for user alice: {code}; check --user and --url")
        );
    }
    let mut world = World::new();
    world.shake_hands();
    world.set_up_with(REQUIRES_EXTENDED_CHANNELS);
    world.link(LinkEvent::Closed("closed".to_owned()));
    assert_eq!(
        world.ending(),
        " lost: closed at OpenExtendedMiningChannel; check --user and --url"
    );
    let mut world = World::new();
    world.shake_hands();
    world.set_up();
    for _ in 0..2 {
        world.refuse_channel("min-extranonce-size-too-large");
    }
    assert_eq!(asked(&world), MESSAGE_TYPE_OPEN_STANDARD_MINING_CHANNEL);
    world.refuse_channel("full");
    assert_eq!(
        world.ending(),
        "refused, retry false: no channel for user alice: full (an extended one: min-extranonce-size-too-large); check \
         --user and --url"
    );
    // The next session begins anew.
    again(&mut world);
    assert_eq!(asked(&world), MESSAGE_TYPE_OPEN_EXTENDED_MINING_CHANNEL);
}

#[test]
fn versions_are_rolled_where_the_pool_takes_other_ones() {
    let mut world = opened_with(REQUIRES_FIXED_VERSION);
    world.events.clear();
    world.new_standard_job(CHANNEL, 5, None);
    world.new_block(CHANNEL, 5, 9, BITS);
    assert_eq!(world.jobs()[0].template.version_mask, 0);
    let mut world = World::new();
    world.shake_hands();
    world.set_up_with(REQUIRES_FIXED_VERSION);
    world.open_channel(8);
    world.events.clear();
    world.new_job(CHANNEL, 5, None);
    world.new_block(CHANNEL, 5, 9, BITS);
    assert_eq!(world.jobs()[0].template.version_mask, 0);
}

#[test]
fn what_belongs_to_another_kind_of_channel_is_passed_over() {
    let mut world = World::opened();
    world.new_standard_job(CHANNEL, 5, None);
    assert!(
        matches!(&world.events[..], [Event::Notice(text)] if text.contains("0x15")),
        "{:?}",
        world.events
    );
    let mut world = World::new();
    world.shake_hands();
    world.set_up();
    world.open_standard_channel();
    assert!(
        matches!(&world.events[..], [Event::Notice(text)] if text.contains("was not asked")),
        "{:?}",
        world.events
    );
    world.open_channel(8);
    assert_eq!(world.events.last(), Some(&Event::Ready { resumed: false }));
}
