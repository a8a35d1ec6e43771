//! Which parts of jobs are given, to whom and when.

use super::*;
use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};

const POOL: SourceId = SourceId(0);
const OTHER: SourceId = SourceId(1);

fn job(id: &str, time: u32, clean: bool, now: Instant) -> Job {
    let template = miner_core::Job {
        time,
        ..testkit::job()
    };
    Job {
        id: id.to_owned(),
        template: Arc::new(template),
        target: Target::from_difficulty(1.0).unwrap(),
        difficulty: 1.0,
        clean,
        received: now,
    }
}

fn give(jobs: &mut Jobs, source: SourceId) -> (Arc<LiveJob>, Space) {
    let (job, space, _) = jobs.give(source, 0).unwrap();
    (job, space)
}

#[test]
fn the_same_job_under_another_name_is_not_searched_again() {
    let now = testkit::instant();
    let mut jobs = Jobs::default();
    jobs.take(POOL, job("a", 1, true, now), None, now);
    let (_, first) = give(&mut jobs, POOL);
    jobs.take(POOL, job("b", 1, true, now), None, now);
    let (live, second) = give(&mut jobs, POOL);
    assert_ne!(first, second);
    assert_eq!(live.job.id, "b");
    jobs.take(POOL, job("c", 2, true, now), None, now);
    assert_eq!(give(&mut jobs, POOL).1, first, "another job, all spaces are new");
    jobs.take(POOL, job("d", 1, false, now), None, now);
    let third = give(&mut jobs, POOL).1;
    assert!(third != first && third != second, "it had another job meanwhile");
}

#[test]
fn jobs_of_two_sources_live_side_by_side() {
    let now = testkit::instant();
    let mut jobs = Jobs::default();
    jobs.take(POOL, job("a", 1, true, now), None, now);
    jobs.take(OTHER, job("a", 1, true, now), None, now);
    let (ours, theirs) = (give(&mut jobs, POOL), give(&mut jobs, OTHER));
    assert_eq!(ours.1, theirs.1, "each source's job has a layout of its own");
    jobs.clear(POOL, now);
    assert_eq!(jobs.standing(&ours.0), Standing::Orphaned);
    assert_eq!(jobs.standing(&theirs.0), Standing::Live);
    assert!(jobs.give(POOL, 0).is_none() && jobs.give(OTHER, 0).is_some());
    jobs.take(OTHER, job("b", 2, true, now), None, now);
    assert_eq!(jobs.standing(&theirs.0), Standing::Void);
}

#[test]
fn a_continued_session_does_not_give_out_a_space_again() {
    let now = testkit::instant();
    let mut jobs = Jobs::default();
    jobs.take(POOL, job("a", 1, true, now), None, now);
    let (_, first) = give(&mut jobs, POOL);
    jobs.clear(POOL, now);
    assert!(jobs.give(POOL, 0).is_none(), "without a session there is no job");
    jobs.take(POOL, job("a", 1, true, now), None, now);
    assert_ne!(give(&mut jobs, POOL).1, first);
}

#[test]
fn a_job_that_is_not_clean_waits_and_the_newest_wins() {
    let now = testkit::instant();
    let mut jobs = Jobs::default();
    jobs.take(POOL, job("a", 1, true, now), None, now);
    assert_eq!(jobs.offer(POOL, job("b", 2, false, now), now), None);
    assert_eq!(jobs.offer(POOL, job("c", 3, false, now), now), None);
    assert!(jobs.due(now).is_empty());
    let later = jobs.deadline().unwrap();
    jobs.retarget(POOL, "c", Target::MAX, 0.5);
    let due = jobs.due(later);
    assert_eq!(
        (due.len(), due[0].1.id.as_str(), due[0].1.difficulty),
        (1, "c", 0.5)
    );
    assert!(
        jobs.offer(POOL, job("d", 4, true, now), now).is_some(),
        "clean waits for nothing"
    );
}

/// Hashes per second of a worker that is given as many for each, and thus always at the newest time.
const FAST: f64 = (1_u64 << 30) as f64;

/// A job in which there are only times and nonces.
fn small_job(time: u32, now: Instant) -> Job {
    let template = miner_core::Job {
        time,
        root: testkit::root(|coinbase| coinbase.extranonce2_size = 0),
        version_mask: 0,
        ..testkit::job()
    };
    Job {
        template: Arc::new(template),
        ..job("s", time, false, now)
    }
}

fn give_of_small(jobs: &mut Jobs) -> (Arc<LiveJob>, Space) {
    jobs.may_hash(FAST);
    let (job, space, _) = jobs.give(POOL, 1).unwrap();
    (job, space)
}

/// The time of the first header, and that which headers may have now.
fn times((live, space): &(Arc<LiveJob>, Space), now: Instant) -> (u64, u64) {
    let first = live.job.template.time + space.time_first;
    (first.into(), live.clock(now).as_secs())
}

/// Its pool's times advance more slowly than the clock by which times are rolled.
#[test]
fn a_job_of_other_time_goes_on_after_the_times_that_were_searched() {
    let start = testkit::instant();
    let at = |seconds| start + Duration::from_secs(seconds);
    let mut jobs = Jobs::default();
    jobs.take(POOL, small_job(1000, at(0)), None, at(0));
    assert_eq!(times(&give_of_small(&mut jobs), at(0)), (1000, 1000));
    for (time, now, first, clock) in [
        (1010, at(30), 1031, 1030),
        (1010, at(60), 1061, 1060),
        (1000, at(90), 1091, 1090),
        (1100, at(91), 1100, 1100),
    ] {
        jobs.take(POOL, small_job(time, now), None, now);
        assert_eq!(times(&give_of_small(&mut jobs), now), (first, clock), "{time}");
    }
    let again = at(200);
    jobs.clear(POOL, at(150));
    jobs.take(POOL, small_job(1100, again), None, again);
    let given = give_of_small(&mut jobs);
    assert_eq!(times(&given, again), (1160, 1209), "in a continued session");
    assert_eq!(given.1.nonces.len(), 1 << 30, "nothing of it is used up");
}

#[test]
fn a_job_with_enough_for_each_second_begins_at_its_own_time() {
    let start = testkit::instant();
    let later = start + Duration::from_secs(30);
    let mut jobs = Jobs::default();
    jobs.take(
        POOL,
        job("a", 1000, false, start),
        Some(Duration::from_secs(1030)),
        start,
    );
    jobs.may_hash(FAST);
    let (_, first, _) = jobs.give(POOL, 100).unwrap();
    jobs.take(POOL, job("b", 1010, false, later), None, later);
    let (live, second, _) = jobs.give(POOL, 100).unwrap();
    assert_eq!((&second, live.time_passed(later)), (&first, Duration::ZERO));
}

/// Its executor was given more CPUs after it had its part.
#[test]
fn a_worker_that_has_become_faster_leaves_less() {
    let start = testkit::instant();
    let mut jobs = Jobs::default();
    jobs.take(POOL, small_job(1000, start), None, start);
    jobs.may_hash(FAST / 16.0);
    let (live, space, _) = jobs.give(POOL, 1).unwrap();
    let seconds_of_a_time = space.headers_of_a_time(&live.job.template) / (FAST / 16.0);
    assert_eq!((seconds_of_a_time, space.time_step), (4.0, 1));
    jobs.may_hash(FAST);
    jobs.give_back(&live, space.clone(), start + Duration::from_secs(12));
    let mut all = std::iter::from_fn(|| Some(give_of_small(&mut jobs).1)).take(1000);
    let left = all.find(|left| left.nonces == space.nonces).unwrap();
    assert_eq!(left.time_first, 13, "it can have kept up with the clock");
}

/// An earlier run may have had it too.
#[test]
fn the_first_small_job_of_a_run_begins_at_the_time_of_the_clock() {
    let now = testkit::instant();
    for (unix, first, clock) in [
        (Some(1100.5), 1101, 1100),
        (Some(999.0), 1000, 1000),
        (Some(4601.0), 1000, 1000),
        (None, 1000, 1000),
    ] {
        let mut jobs = Jobs::default();
        let unix = unix.map(Duration::from_secs_f64);
        jobs.take(POOL, small_job(1000, now), unix, now);
        assert_eq!(times(&give_of_small(&mut jobs), now), (first, clock), "{unix:?}");
        jobs.take(POOL, small_job(2000, now), unix, now);
        assert_eq!(times(&give_of_small(&mut jobs), now), (2000, 2000));
    }
}

/// Whatever becomes of workers, jobs and sessions.
#[test]
fn no_header_is_searched_twice_and_nobody_waits_long() {
    struct Part {
        nonces: (u64, u64),
        first: u64,
        step: u64,
        since: Instant,
        /// The last time, once it is searched no more.
        last: Option<u64>,
    }
    let meet = |a: &Part, b: &Part| {
        let until = |part: &Part| part.last.unwrap_or(u64::MAX);
        let (first, last) = (a.first.max(b.first), until(a).min(until(b)));
        let both = |time: &u64| {
            [a, b]
                .iter()
                .all(|part| (time - part.first).is_multiple_of(part.step))
        };
        a.nonces.0 < b.nonces.1
            && b.nonces.0 < a.nonces.1
            && (first..=last).take(4096).any(|time| both(&time))
    };
    for seed in 0..50 {
        let mut rng = StdRng::seed_from_u64(seed);
        let start = testkit::instant();
        let mut now = start;
        let mut jobs = Jobs::default();
        jobs.begin_run(rng.random(), false);
        let mut time = 1000;
        jobs.take(POOL, small_job(time, now), None, now);
        let mut parts: Vec<Part> = Vec::new();
        let mut workers: Vec<(Arc<LiveJob>, Space, usize)> = Vec::new();
        for step in 0..300 {
            let ends = |parts: &mut Vec<Part>, live: &LiveJob, part: usize| {
                let part = &mut parts[part];
                let hashes = (now - part.since).as_secs_f64() * FAST;
                let through = (hashes / (part.nonces.1 - part.nonces.0) as f64) as u64;
                part.last = Some((part.first + through * part.step).min(live.clock(now).as_secs()));
            };
            match rng.random_range(0..10) {
                0 => {
                    time += rng.random_range(0..20);
                    workers
                        .drain(..)
                        .for_each(|(live, _, part)| ends(&mut parts, &live, part));
                    if rng.random() {
                        jobs.clear(POOL, now);
                    }
                    jobs.take(POOL, small_job(time, now), None, now);
                }
                1..5 if !workers.is_empty() => {
                    let (live, space, part) = workers.swap_remove(rng.random_range(0..workers.len()));
                    ends(&mut parts, &live, part);
                    jobs.give_back(&live, space, now);
                }
                _ if workers.len() < 4 => {
                    let given = give_of_small(&mut jobs);
                    let (first, clock) = times(&given, now);
                    let (live, space) = given;
                    let nonces = u64::from(space.nonces.start());
                    let part = Part {
                        nonces: (nonces, nonces + space.nonces.len()),
                        first,
                        step: space.time_step.into(),
                        since: now,
                        last: None,
                    };
                    assert!(
                        space.nonces.len() >= 1 << 28 && first <= clock + 1,
                        "seed {seed}: {space:?}"
                    );
                    assert!(
                        !parts.iter().any(|other| meet(other, &part)),
                        "seed {seed}, step {step}: {space:?}"
                    );
                    parts.push(part);
                    workers.push((live, space, parts.len() - 1));
                }
                _ => {}
            }
            now += Duration::from_millis(rng.random_range(0..8000));
        }
    }
}
