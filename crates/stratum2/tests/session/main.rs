//! Sessions with a pool that is made of the reference implementation's crates.
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod standard;
mod support;

use binary_sv2::{Deserialize, Str0255};
use common_messages_sv2::{
    MESSAGE_TYPE_RECONNECT, MESSAGE_TYPE_SETUP_CONNECTION, MESSAGE_TYPE_SETUP_CONNECTION_ERROR, Reconnect,
    SetupConnection, SetupConnectionError,
};
use job_source::link::LinkEvent;
use job_source::{Command, Event, Verdict};
use machine::Machine;
use mining_sv2::*;
use proptest::prelude::*;
use std::time::Duration;
use support::{CHANNEL, GROUP, OTHER_AUTHORITY, World, coinbase, config, little_endian, target};
use testkit::stratum2::AUTHORITY;

const BITS: u32 = 0x1d00_ffff;

#[test]
fn a_channel_is_opened_and_its_jobs_are_given() {
    let mut world = World::new();
    assert_eq!(world.dialed, [("pool.example.com".to_owned(), 34254)]);
    world.shake_hands();
    let (number, mut payload) = world.heard.remove(0);
    assert_eq!(number, MESSAGE_TYPE_SETUP_CONNECTION);
    let setup = SetupConnection::from_bytes(&mut payload).unwrap();
    assert_eq!((setup.min_version, setup.max_version, setup.flags), (2, 2, 4));
    assert_eq!(setup.endpoint_host.as_bytes(), b"pool.example.com");
    world.set_up();
    let (number, mut payload) = world.heard.remove(0);
    assert_eq!(number, MESSAGE_TYPE_OPEN_EXTENDED_MINING_CHANNEL);
    let open = OpenExtendedMiningChannel::from_bytes(&mut payload).unwrap();
    assert_eq!(open.user_identity.as_bytes(), b"alice");
    assert_eq!((open.min_extranonce_size, open.nominal_hash_rate), (8, 1e8));
    world.open_channel(8);
    assert_eq!(world.events, [Event::Ready { resumed: false }]);
    world.events.clear();

    world.new_job(CHANNEL, 5, None);
    assert_eq!(world.events, [], "a future job waits for its block");
    world.new_block(CHANNEL, 5, 9, BITS);
    let job = world.jobs().remove(0);
    let (prefix, suffix) = coinbase();
    assert_eq!((job.id.as_str(), job.clean, job.target), ("5", true, target(1)));
    let template = &job.template;
    let parts = template.root.coinbase().unwrap();
    assert_eq!((&parts.coinbase1, &parts.coinbase2), (&prefix, &suffix));
    assert_eq!(
        (template.extranonce1(), template.extranonce2_size()),
        (&[0xaa, 0xbb][..], 8)
    );
    assert_eq!(parts.merkle_branch, [[3; 32], [4; 32]]);
    assert_eq!((template.prev_hash, template.bits), ([9; 32], BITS));
    assert_eq!(
        (template.version, template.version_mask),
        (0x2000_0000, 0x1fff_e000)
    );
    assert_eq!(template.time, 1_700_000_009);
    template.check().unwrap();
}

#[test]
fn a_job_with_a_time_begins_at_once_on_the_block_of_before() {
    let mut world = World::opened();
    world.new_job(CHANNEL, 1, Some(3));
    assert!(matches!(&world.events[..], [Event::Notice(text)] if text.contains("job 1 came before")));
    world.events.clear();
    world.new_job(CHANNEL, 2, None);
    world.new_block(CHANNEL, 2, 8, BITS);
    world.new_job(CHANNEL, 3, Some(1_700_000_011));
    let jobs = world.jobs();
    let shown: Vec<_> = jobs
        .iter()
        .map(|job| (job.id.as_str(), job.clean, job.template.time))
        .collect();
    assert_eq!(shown, [("2", true, 1_700_000_008), ("3", false, 1_700_000_011)]);
    assert_eq!(jobs[1].template.prev_hash, [8; 32]);
}

/// All jobs of before are void then, future ones too.
#[test]
fn a_new_block_names_one_of_several_jobs() {
    let mut world = World::opened();
    world.new_job(CHANNEL, 1, None);
    world.new_job(GROUP, 2, None);
    world.new_job(CHANNEL + 1, 3, None);
    world.new_block(GROUP, 2, 8, BITS);
    assert_eq!(world.jobs()[0].id, "2");
    for job in [1, 3] {
        world.new_block(CHANNEL, job, 9, BITS);
        let notice = world.events.pop();
        assert!(
            matches!(&notice, Some(Event::Notice(text)) if text.contains("was not sent before")),
            "{notice:?}"
        );
    }
    for job in 10..40 {
        world.new_job(CHANNEL, job, None);
    }
    world.new_block(CHANNEL, 10, 10, BITS);
    assert!(
        matches!(&world.events[..], [Event::Notice(_)]),
        "only the newest are kept"
    );
}

#[test]
fn target_and_extranonce_hold_for_what_comes_after_them() {
    let mut world = World::opened();
    world.new_job(CHANNEL, 1, None);
    world.set_target(target(2));
    world.new_block(CHANNEL, 1, 8, BITS);
    world.set_target(target(3));
    let prefix = SetExtranoncePrefix {
        channel_id: CHANNEL,
        extranonce_prefix: (&[0xcc, 0xdd][..]).try_into().unwrap(),
    };
    world.new_job(CHANNEL, 2, None);
    world.say(prefix, MESSAGE_TYPE_SET_EXTRANONCE_PREFIX, true);
    world.new_job(CHANNEL, 3, Some(1_700_000_020));
    world.new_block(CHANNEL, 2, 9, BITS);
    let jobs = world.jobs();
    let shown: Vec<_> = jobs
        .iter()
        .map(|job| (job.id.as_str(), job.target, job.template.extranonce1()[0]))
        .collect();
    assert_eq!(
        shown,
        [
            ("1", target(2), 0xaa),
            ("3", target(3), 0xcc),
            ("2", target(3), 0xaa)
        ]
    );
}

#[test]
fn jobs_that_cannot_be_mined_are_told() {
    let mut world = World::opened();
    world.new_job(CHANNEL, 1, None);
    world.new_block(CHANNEL, 1, 8, 0x1d80_ffff);
    assert!(matches!(&world.events[..], [Event::Notice(text)] if text.contains("job 1 cannot be mined: ")));
    world.events.clear();
    let mut world = World::new();
    world.shake_hands();
    world.set_up();
    world.open_channel(17);
    assert!(
        world
            .ending()
            .starts_with("unusable, lost: the pool's channel has 17 bytes"),
        "{}",
        world.ending()
    );
    let mut world = World::new();
    world.shake_hands();
    world.set_up();
    // The coinbase has room for ten bytes in all.
    world.open_channel(9);
    world.events.clear();
    world.new_job(CHANNEL, 1, None);
    assert!(matches!(&world.events[..], [Event::Notice(text)] if text.contains("job 1 cannot be mined: ")));
}

#[test]
fn shares_are_numbered_and_answered_in_batches() {
    let mut world = World::opened();
    world.new_job(CHANNEL, 5, None);
    world.new_block(CHANNEL, 5, 9, BITS);
    world.events.clear();
    for tag in 100..104 {
        world.submit(tag, "5");
    }
    assert_eq!(world.heard.len(), 4);
    let (number, payload) = &mut world.heard[1];
    assert_eq!(*number, MESSAGE_TYPE_SUBMIT_SHARES_EXTENDED);
    let share = SubmitSharesExtended::from_bytes(payload).unwrap();
    assert_eq!(
        (share.channel_id, share.sequence_number, share.job_id),
        (CHANNEL, 2, 5)
    );
    assert_eq!(
        (share.nonce, share.ntime, share.version),
        (0xdead_beef, 1_700_000_003, 0x2000_2000)
    );
    assert_eq!(share.extranonce.as_bytes(), [1, 2, 3, 4, 5, 6, 7, 8]);
    world.refuse_share(2, "stale-share");
    world.accept_shares(3, 2);
    let reason = "stale-share".to_owned();
    let wanted = [
        (101, Verdict::Stale { reason }),
        (100, Verdict::Accepted),
        (102, Verdict::Accepted),
    ];
    assert_eq!(world.verdicts(), wanted);
    world.refuse_share(4, "difficulty-too-low\u{1b}");
    assert!(
        matches!(&world.verdicts()[..], [(103, Verdict::Rejected { reason })] if !reason.contains('\u{1b}'))
    );
    world.refuse_share(4, "twice");
    assert!(matches!(&world.events[..], [Event::Notice(text)] if text.contains("does not wait")));
    world.events.clear();
    world.accept_shares(4, 9);
    assert!(matches!(&world.events[..], [Event::Notice(text)] if text.contains("9 shares were accepted")));
    world.events.clear();
    world.accept_shares(4, 9);
    assert_eq!(world.events, [], "told once");
}

#[test]
fn answers_for_another_channel_are_none() {
    let mut world = World::opened();
    world.submit(1, "5");
    let success = SubmitSharesSuccess {
        channel_id: CHANNEL + 1,
        last_sequence_number: 1,
        new_submits_accepted_count: 1,
        new_shares_sum: 1,
    };
    world.say(success, MESSAGE_TYPE_SUBMIT_SHARES_SUCCESS, true);
    let error = SubmitSharesError {
        channel_id: CHANNEL + 1,
        sequence_number: 1,
        error_code: Str0255::try_from("stale-share").unwrap(),
    };
    world.say(error, MESSAGE_TYPE_SUBMIT_SHARES_ERROR, true);
    assert!(
        matches!(&world.events[..], [Event::Notice(text)] if text.contains("another channel")),
        "{:?}",
        world.events
    );
    world.events.clear();
    world.accept_shares(1, 1);
    assert_eq!(world.verdicts(), [(1, Verdict::Accepted)]);
}

#[test]
fn every_share_has_its_verdict_when_the_session_ends() {
    let mut world = World::opened();
    world.submit(1, "5");
    world.submit(2, "no number");
    assert_eq!(world.verdicts(), [(2, Verdict::Unanswered)]);
    world.command(Command::Close);
    assert_eq!(
        world.events[0],
        Event::Verdict {
            tag: 1,
            verdict: Verdict::Unanswered
        }
    );
    assert!(world.ending().contains("closed as asked"));
    world.events.clear();
    world.submit(3, "5");
    assert_eq!(world.verdicts(), [(3, Verdict::Unanswered)]);

    let mut world = World::opened();
    world.submit(1, "5");
    world.link(LinkEvent::Closed("the pool closed the connection".to_owned()));
    assert_eq!(
        world.events[0],
        Event::Verdict {
            tag: 1,
            verdict: Verdict::Unanswered
        }
    );
    assert_eq!(world.ending(), " lost: the pool closed the connection");
}

#[test]
fn the_pool_learns_the_hash_rate() {
    let mut world = World::opened();
    // A share of difficulty 1 every ten seconds.
    world.command(Command::Suggest { difficulty: 1.0 });
    let (number, payload) = &mut world.heard[0];
    assert_eq!(*number, MESSAGE_TYPE_UPDATE_CHANNEL);
    let update = UpdateChannel::from_bytes(payload).unwrap();
    assert_eq!(
        (update.channel_id, update.nominal_hash_rate),
        (CHANNEL, 429_496_729.6)
    );
    let mut rated = config(AUTHORITY, || 1_700_000_000);
    rated.suggest_difficulty = Some(10.0);
    let mut world = World::of(rated);
    world.shake_hands();
    world.set_up();
    let open = OpenExtendedMiningChannel::from_bytes(&mut world.heard[1].1).unwrap();
    assert_eq!(open.nominal_hash_rate, 4_294_967_296.0);
}

#[test]
fn whoever_is_not_the_pool_is_found_out() {
    let mut world = World::of(config(OTHER_AUTHORITY, || 1_700_000_000));
    world.shake_hands();
    assert!(
        world.ending().contains("not signed by the key in --url"),
        "{}",
        world.ending()
    );
    let mut world = World::of(config(AUTHORITY, World::late));
    world.shake_hands();
    assert!(
        world.ending().contains("at this machine's time"),
        "{}",
        world.ending()
    );
    for (answer, told) in [
        (
            &b"{\"id\":null,\"result\":null,\"error\":[20,\"?\",null]}\n"[..],
            "stratum+tcp://",
        ),
        (b"HTTP/1.1 400 Bad Request\r\n", "a web server answers"),
        (&[0x15, 3, 3, 0, 2, 2, 70], "for TLS"),
        (&[7; 300], "the handshake failed"),
    ] {
        let mut world = World::new();
        world.link(LinkEvent::Connected);
        world.link(LinkEvent::Received(answer.to_vec()));
        assert!(
            world.ending().starts_with("unusable,") && world.ending().contains(told),
            "{}",
            world.ending()
        );
    }
    let mut world = World::new();
    world.link(LinkEvent::Connected);
    world.link(LinkEvent::Closed("reset".to_owned()));
    assert!(
        world.ending().contains("reset at the handshake"),
        "{}",
        world.ending()
    );
}

#[test]
fn what_the_pool_refuses_is_told_with_the_way_out() {
    let mut world = World::new();
    world.shake_hands();
    world.set_up();
    world.refuse_channel("unknown-user");
    assert_eq!(
        world.ending(),
        "refused, retry false: no channel for user alice: unknown-user; check --user and --url"
    );
    let mut world = World::new();
    world.shake_hands();
    world.set_up();
    world.refuse_channel("min-extranonce-size-too-large");
    let again = OpenExtendedMiningChannel::from_bytes(&mut world.heard[2].1).unwrap();
    assert_eq!(again.min_extranonce_size, 2);

    let mut world = World::new();
    world.shake_hands();
    let message = SetupConnectionError {
        flags: 4,
        error_code: Str0255::try_from("unsupported-feature-flags").unwrap(),
    };
    world.say(message, MESSAGE_TYPE_SETUP_CONNECTION_ERROR, false);
    assert!(
        world
            .ending()
            .contains("SetupConnection failed: unsupported-feature-flags"),
        "{}",
        world.ending()
    );
    let mut world = World::opened();
    let message = CloseChannel {
        channel_id: CHANNEL,
        reason_code: Str0255::try_from("maintenance").unwrap(),
    };
    world.say(message, MESSAGE_TYPE_CLOSE_CHANNEL, true);
    assert_eq!(world.ending(), " lost: the pool closed the channel: maintenance");
}

#[test]
fn a_pool_that_says_nothing_is_left() {
    let mut world = World::new();
    world.link(LinkEvent::Connected);
    world.pass(Duration::from_secs(14));
    assert_eq!(world.events, []);
    world.pass(Duration::from_secs(1));
    assert!(
        world
            .ending()
            .starts_with("unusable, lost: the pool does not answer the handshake")
    );
    let mut world = World::new();
    world.shake_hands();
    world.pass(Duration::from_secs(15));
    assert!(world.ending().contains("SetupConnection"));
    let mut world = World::new();
    world.shake_hands();
    world.set_up();
    world.pass(Duration::from_secs(15));
    assert!(world.ending().contains("OpenExtendedMiningChannel"));

    let mut world = World::opened();
    world.pass(Duration::from_secs(10_000));
    assert_eq!(world.events, [], "it has nothing to say");
    world.submit(1, "5");
    world.pass(Duration::from_secs(299));
    assert_eq!(world.events, []);
    world.set_target(target(2));
    world.pass(Duration::from_secs(299));
    assert_eq!(world.events, [], "it collects answers");
    world.pass(Duration::from_secs(2));
    assert!(
        world.ending().contains("says nothing although"),
        "{}",
        world.ending()
    );
}

#[test]
fn shares_that_get_no_answer_for_long_are_given_up() {
    let mut world = World::opened();
    world.submit(1, "5");
    let limit = world.now + Duration::from_secs(600);
    while let Some(deadline) = world.source.deadline().filter(|_| world.events.is_empty()) {
        assert!(deadline > world.now && deadline <= limit);
        let next = deadline.min(world.now + Duration::from_secs(100));
        world.pass(next - world.now);
        world.set_target(target(2));
    }
    assert_eq!(world.now, limit);
    assert_eq!(world.verdicts(), [(1, Verdict::Unanswered)]);
}

#[test]
fn a_pool_may_send_us_elsewhere_but_not_on_and_on() {
    let elsewhere = |world: &mut World, host: &str, port: u16| {
        let message = Reconnect {
            new_host: Str0255::try_from(host).unwrap(),
            new_port: port,
        };
        world.say(message, MESSAGE_TYPE_RECONNECT, false);
    };
    let mut world = World::opened();
    elsewhere(&mut world, "other.example.com", 0);
    let Some(Event::Lost { retry_after, .. }) = world.events.last() else {
        panic!("{:?}", world.events);
    };
    assert_eq!(*retry_after, Some(Duration::from_secs(1)));
    world.pool = None;
    world.command(Command::Open);
    assert_eq!(world.dialed[1], ("other.example.com".to_owned(), 34254));
    world.shake_hands();
    elsewhere(&mut world, "third.example.com", 1);
    assert!(
        world.ending().contains("keeps asking to connect anew"),
        "{}",
        world.ending()
    );
    world.command(Command::Open);
    assert_eq!(world.dialed[2].0, "pool.example.com");
}

#[test]
fn unknown_messages_are_passed_over() {
    let mut world = World::opened();
    for _ in 0..3 {
        world.say(
            SetGroupChannel {
                group_channel_id: 1,
                channel_ids: vec![CHANNEL].try_into().unwrap(),
            },
            0x25,
            false,
        );
    }
    assert!(
        matches!(&world.events[..], [Event::Notice(text)] if text.contains("0x25")),
        "{:?}",
        world.events
    );
    world.new_job(CHANNEL, 1, None);
    world.new_block(CHANNEL, 1, 2, BITS);
    assert_eq!(world.events.len(), 2);
}

#[test]
fn a_target_is_exact() {
    let mut world = World::opened();
    let odd = miner_core::Target::from_be_bytes(std::array::from_fn(|index| index as u8));
    world.set_target(odd);
    world.new_job(CHANNEL, 1, None);
    world.new_block(CHANNEL, 1, 2, BITS);
    assert_eq!(world.jobs()[0].target, odd);
    assert_eq!(little_endian(odd)[0], 31);
}

proptest! {
    // Each has a handshake, of milliseconds.
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever follows the handshake.
    #[test]
    fn foreign_bytes_do_no_harm(bytes in proptest::collection::vec(any::<u8>(), 0..2000), first in 0..4_u8) {
        let mut world = World::new();
        if first > 0 {
            world.shake_hands();
        } else {
            world.link(LinkEvent::Connected);
        }
        if first > 1 {
            world.set_up();
        }
        world.link(LinkEvent::Received(bytes));
        world.pass(Duration::from_secs(20));
    }

    /// Frames that are encrypted well and say anything.
    #[test]
    fn foreign_payloads_do_no_harm(number in any::<u8>(), payload in proptest::collection::vec(any::<u8>(), 0..200)) {
        let mut world = World::opened();
        let message = binary_sv2::B0255::new(&payload).unwrap();
        world.say(message, number, true);
        world.new_job(CHANNEL, 1, None);
        world.new_block(CHANNEL, 1, 2, BITS);
    }
}
