use super::ends::NEXT_SOURCE_WAIT;
use super::session::{ANSWERS_WITHIN, FIRST_JOB_WITHIN, READY_WITHIN};
use super::*;

/// Sources under a clock of the test's own. Every opened session becomes ready and gives a job if its source is up.
struct World {
    sources: Sources,
    up: Vec<bool>,
    now: Instant,
    opened: Vec<(u64, u16)>,
    start: Instant,
    waiting: usize,
}

impl World {
    fn new(quotas: &[Option<u32>]) -> Self {
        Self::with_retries(quotas, Retries::default())
    }

    fn with_retries(quotas: &[Option<u32>], retries: Retries) -> Self {
        let config = |(index, quota): (usize, &Option<u32>)| SourceConfig {
            suggest_difficulty: false,
            name: format!("pool-{index}"),
            quota: quota.and_then(NonZeroU32::new),
        };
        let configs: Vec<_> = quotas.iter().enumerate().map(config).collect();
        let start = testkit::instant();
        Self {
            sources: Sources::new(&configs, retries, 1, start),
            up: vec![true; quotas.len()],
            now: start,
            opened: Vec::new(),
            start,
            waiting: 0,
        }
    }

    /// Lets time pass; sources that are down refuse connections at once.
    fn run(&mut self, seconds: u64) {
        let end = self.now + Duration::from_secs(seconds);
        while self.now < end {
            self.now += Duration::from_millis(100);
            let waiting = self.waiting;
            self.sources.advance(|_| waiting, self.now);
            while let Some((id, command)) = self.sources.poll() {
                match command {
                    Command::Open if self.up[usize::from(id.0)] => {
                        self.note(id);
                        self.sources.ready(id);
                        self.sources.job(id, self.now);
                    }
                    Command::Open => {
                        self.note(id);
                        self.lose(id.0);
                    }
                    Command::Close => drop(self.sources.lost(id, Loss::Cut, self.now)),
                    other => panic!("{other:?}"),
                }
            }
        }
    }

    fn note(&mut self, id: SourceId) {
        self.opened.push(((self.now - self.start).as_secs(), id.0));
    }

    fn lose(&mut self, index: u16) -> End {
        self.sources.lost(SourceId(index), Loss::Cut, self.now)
    }

    fn hang(&mut self, index: u16) -> End {
        self.sources.lost(SourceId(index), Loss::Unusable, self.now)
    }

    fn mined(&self) -> Vec<u16> {
        self.sources.mined().into_iter().map(|(id, _)| id.0).collect()
    }
}

#[test]
fn the_preferred_source_is_used_and_only_that_is_connected() {
    let mut world = World::new(&[None, None]);
    world.run(100);
    assert_eq!(world.opened, [(0, 0)]);
    assert_eq!(world.mined(), [0]);
}

#[test]
fn a_lesser_source_serves_until_the_better_one_has_been_back_for_a_while() {
    let mut world = World::new(&[None, None]);
    world.up[0] = false;
    world.run(20);
    assert_eq!(world.mined(), [1]);
    world.up[0] = true;
    // The pauses between two attempts grow to a minute.
    world.run(100);
    assert_eq!(world.mined(), [0]);
    let attempts = world.opened.iter().filter(|(_, id)| *id == 0).count();
    assert!((2..5).contains(&attempts), "{:?}", world.opened);
    assert!(
        !world.sources.is_open(SourceId(1)),
        "nothing waits for an answer there"
    );
}

#[test]
fn a_source_that_was_left_may_answer_what_it_was_sent() {
    let mut world = World::new(&[None, None]);
    world.up[0] = false;
    world.run(5);
    world.up[0] = true;
    world.waiting = 3;
    while world.mined() != [0] {
        world.run(1);
    }
    assert!(world.sources.is_open(SourceId(1)));
    world.run(ANSWERS_WITHIN.as_secs() + 1);
    assert!(!world.sources.is_open(SourceId(1)), "it has had its time");
}

#[test]
fn a_lost_source_is_replaced_at_once_by_one_that_stands() {
    let mut world = World::new(&[None, None]);
    world.up[0] = false;
    world.run(5);
    world.up[0] = true;
    // The better one is being tried, and has not yet proved itself.
    while !world.sources.is_open(SourceId(0)) {
        world.run(1);
    }
    assert_eq!(world.mined(), [1]);
    assert_eq!(world.lose(1), End::Replaced);
    assert_eq!(world.mined(), [0]);
}

#[test]
fn pauses_grow_from_round_to_round_while_all_are_down() {
    let mut world = World::new(&[None, None, None]);
    world.up = vec![false; 3];
    world.run(600);
    let firsts: Vec<u64> = world
        .opened
        .iter()
        .filter(|(_, id)| *id == 2)
        .map(|(at, _)| *at)
        .collect();
    let pauses: Vec<u64> = firsts.windows(2).map(|pair| pair[1] - pair[0]).collect();
    assert!(pauses[0] <= 2 && pauses.iter().max() > Some(&5), "{pauses:?}");
    assert!(pauses.iter().all(|pause| *pause <= 11), "{pauses:?}");
}

#[test]
fn a_good_session_leads_back_to_the_preferred_source() {
    let mut world = World::new(&[None, None]);
    world.up[0] = false;
    world.run(3);
    world.sources.accepted(SourceId(1));
    assert!(matches!(world.lose(1), End::Retry(wait) if wait <= ROUND_WAIT.0));
    world.up[0] = true;
    world.run(3);
    assert_eq!(world.mined(), [0]);
}

#[test]
fn a_session_without_a_job_or_without_a_word_is_closed_and_the_reason_told() {
    let mut world = World::new(&[None]);
    let id = SourceId(0);
    for (ready, after, why) in [
        (true, FIRST_JOB_WITHIN, "no job"),
        (false, READY_WITHIN, "no session"),
    ] {
        while !matches!(world.sources.poll(), Some((_, Command::Open))) {
            world.now += Duration::from_secs(1);
            world.sources.advance(|_| 0, world.now);
        }
        if ready {
            world.sources.ready(id);
        }
        assert_eq!(world.sources.deadline(), Some(world.now + after));
        world.now += after;
        world.sources.advance(|_| 0, world.now);
        assert_eq!(world.sources.poll(), Some((id, Command::Close)));
        assert!(
            world
                .sources
                .closing_reason(id)
                .is_some_and(|text| text.starts_with(why))
        );
        assert!(matches!(world.lose(0), End::Retry(_)));
    }
}

#[test]
fn the_wish_to_come_back_is_followed_but_not_again_and_again() {
    let mut world = World::new(&[None]);
    let wish = Loss::ComeBack(Duration::from_secs(1));
    for expected in [true, false, false] {
        while !matches!(world.sources.poll(), Some((_, Command::Open))) {
            world.now += Duration::from_millis(100);
            world.sources.advance(|_| 0, world.now);
        }
        let end = world.sources.lost(SourceId(0), wish, world.now);
        assert_eq!(end == End::Retry(Duration::from_secs(1)), expected, "{end:?}");
    }
}

#[test]
fn a_source_that_wants_to_be_left_alone_for_long_is_not_waited_for_while_there_are_others() {
    let wish = |seconds| Loss::ComeBack(Duration::from_secs(seconds));
    for (seconds, then) in [(300, 1), (5, 0)] {
        let mut world = World::new(&[None, None]);
        world.run(20);
        world.sources.lost(SourceId(0), wish(seconds), world.now);
        world.run(6);
        assert_eq!(world.sources.mined(), [(SourceId(then), 1)], "{seconds} s");
        world.opened.clear();
        world.run(290);
        assert_eq!(world.opened, [], "its wish is respected");
        world.run(30);
        assert_eq!(world.sources.mined(), [(SourceId(0), 1)], "{seconds} s");
    }
}

#[test]
fn a_refusal_is_final_only_for_a_single_source_that_never_served() {
    let refuse = |world: &mut World| {
        let now = world.now;
        world.sources.refused(SourceId(0), false, now)
    };
    let mut alone = World::new(&[None]);
    alone.sources.advance(|_| 0, alone.now);
    assert_eq!(refuse(&mut alone), End::GiveUp);
    let mut served = World::new(&[None]);
    served.run(1);
    assert!(matches!(refuse(&mut served), End::Retry(_)));
    let mut two = World::new(&[None, None]);
    two.sources.advance(|_| 0, two.now);
    assert!(matches!(refuse(&mut two), End::Retry(_)));
}

#[test]
fn with_quotas_all_are_used_and_a_lost_one_comes_back() {
    let mut world = World::new(&[Some(3), None]);
    world.run(2);
    assert_eq!(world.sources.mined(), [(SourceId(0), 3), (SourceId(1), 1)]);
    world.up[0] = false;
    world.lose(0);
    world.run(30);
    assert_eq!(world.mined(), [1]);
    world.up[0] = true;
    world.run(61);
    assert_eq!(world.mined(), [0, 1]);
}

#[test]
fn a_run_that_ends_closes_every_session() {
    let mut world = World::new(&[Some(1), Some(1)]);
    world.run(2);
    world.sources.stop();
    let commands: Vec<_> = std::iter::from_fn(|| world.sources.poll()).collect();
    assert_eq!(
        commands,
        [(SourceId(0), Command::Close), (SourceId(1), Command::Close)]
    );
    assert_eq!(world.lose(0), End::Expected);
    assert_eq!(world.sources.deadline(), None);
}

#[test]
fn a_source_that_hung_is_left_at_once_and_taken_back_when_it_works_again() {
    let mut world = World::new(&[None, None]);
    world.run(100);
    world.sources.accepted(SourceId(0));
    world.up[0] = false;
    let at = world.now;
    assert_eq!(world.hang(0), End::Retry(NEXT_SOURCE_WAIT));
    world.run(1);
    assert_eq!(world.mined(), [1], "{:?} after the hang", world.now - at);
    world.up[0] = true;
    world.run(HUNG_WAIT.0.as_secs() + RETURN_AFTER.as_secs() + 1);
    assert_eq!(world.mined(), [0]);
}

#[test]
fn a_source_that_hangs_again_and_again_is_tried_less_and_less_often() {
    let mut world = World::new(&[None, None]);
    let mut away = Vec::new();
    for _ in 0..6 {
        while world.mined() != [0] {
            world.run(1);
        }
        world.run(30);
        let since = world.now;
        world.hang(0);
        while world.mined() != [0] {
            world.run(1);
        }
        away.push((world.now - since).as_secs());
    }
    assert!(away[1] >= 60 && away[5] >= 300 && away[5] <= 620, "{away:?}");
    world.sources.accepted(SourceId(0));
    world.hang(0);
    world.run(HUNG_WAIT.0.as_secs() + RETURN_AFTER.as_secs() + 1);
    assert_eq!(world.mined(), [0], "it had accepted a share");
}

#[test]
fn the_only_source_is_tried_again_at_once_even_if_it_hung() {
    let mut world = World::new(&[None]);
    world.run(100);
    assert!(matches!(world.hang(0), End::Retry(wait) if wait <= ROUND_WAIT.0));
    let mut quota = World::new(&[Some(1), Some(1)]);
    quota.run(100);
    quota.up[1] = false;
    quota.lose(1);
    quota.run(1);
    assert!(matches!(quota.hang(0), End::Retry(wait) if wait <= ROUND_WAIT.0));
}

#[test]
fn retries_are_counted_in_rounds_over_all_sources() {
    let retries = Retries {
        most: Some(2),
        pause: Some(Duration::from_secs(5)),
    };
    let mut world = World::with_retries(&[None, None], retries);
    world.up = vec![false, false];
    let ends = [
        (0, false),
        (1, false),
        (0, false),
        (1, false),
        (0, false),
        (1, true),
    ];
    for (at, (source, last)) in ends.into_iter().enumerate() {
        while world.sources.poll().is_none() {
            world.now += Duration::from_millis(100);
            world.sources.advance(|_| 0, world.now);
            assert!(
                world.now < world.start + Duration::from_secs(60),
                "{at} is not opened"
            );
        }
        let end = world.lose(source);
        match (source, last) {
            (_, true) => assert_eq!(end, End::OutOfRetries),
            (0, _) => assert!(matches!(end, End::Retry(_)), "{end:?}"),
            (_, _) => assert_eq!(end, End::Retry(Duration::from_secs(5)), "the pause asked for"),
        }
    }
    let passed = (world.now - world.start).as_secs();
    assert!(
        (10..=15).contains(&passed),
        "two pauses of five seconds: {passed}"
    );
}

#[test]
fn a_good_session_makes_the_retries_anew() {
    let retries = Retries {
        most: Some(1),
        pause: Some(Duration::from_millis(100)),
    };
    let mut world = World::with_retries(&[None], retries);
    for _ in 0..4 {
        world.up = vec![true];
        world.run(2);
        world.sources.accepted(SourceId(0));
        assert!(matches!(world.lose(0), End::Retry(_)));
        world.up = vec![false];
        world.sources.advance(|_| 0, world.now + Duration::from_secs(1));
        assert!(world.sources.poll().is_some());
        assert!(matches!(world.lose(0), End::Retry(_)), "one retry is left");
        world.now += Duration::from_secs(1);
    }
}
