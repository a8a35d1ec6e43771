//! The engine with real threads: nothing is skipped, nothing searched twice, and it stops when told to.

#![allow(clippy::unwrap_used, reason = "all of this is test code")]

use engine::{Assignment, Config, Engine, Event, Found, MAX_EVENTS, ThreadPlan};
use miner_core::{
    HASHES_PER_DIFFICULTY, Header, Job, Kernel, Mode, NonceRange, Selection, Share, Space, Target, Trial,
    Work, search, verify,
};
use serde_json::Value;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::{Duration, Instant};

/// A test that waits longer than this has failed.
const PATIENCE: Duration = Duration::from_secs(60);

/// The sample job with network difficulty as on regtest.
fn job() -> Job {
    Job {
        bits: 0x207f_ffff,
        ..testkit::job()
    }
}

/// A part of [`job`] that reports about one hash in `one_in`.
fn assignment(generation: u64, prefix: u8, one_in: f64) -> Assignment {
    Assignment {
        generation,
        job: Arc::new(job()),
        space: Space {
            extranonce2_prefix: vec![prefix],
            version_mask: 0x0000_6000,
            version_fixed: 0x0001_0000,
            time_first: 0,
            time_step: 1,
            nonces: NonceRange::ALL,
        },
        report_target: Target::from_difficulty(one_in / HASHES_PER_DIFFICULTY).unwrap(),
        age: Duration::ZERO,
    }
}

fn start(dir: &Path) -> Engine {
    let config = Config {
        claims_dir: dir.join("claims"),
        record_path: dir.join("search.jsonl"),
        // Several steps of any kernel, so that a stop comes inside a piece.
        chunk_time: Duration::from_millis(10),
    };
    Engine::start(config, || {}).unwrap()
}

fn plan(millis: u64, pin: bool) -> ThreadPlan {
    ThreadPlan {
        millis,
        pin,
        kernels: Selection::only(Kernel::best()),
    }
}

/// Takes events into `events` until one of them satisfies `wanted`.
fn wait_for(engine: &Engine, events: &mut Vec<Event>, wanted: impl Fn(&Event) -> bool) {
    let begin = Instant::now();
    loop {
        let news = engine.take_events();
        let found = news.iter().any(&wanted);
        events.extend(news);
        if found {
            return;
        }
        assert!(
            begin.elapsed() < PATIENCE,
            "timed out; last events: {:?}",
            events.last()
        );
        std::thread::sleep(Duration::from_millis(1));
    }
}

/// Waits until more hashes are counted.
fn let_it_hash(engine: &Engine) {
    let (begin, before) = (Instant::now(), engine.counters().hashes);
    while engine.counters().hashes < before + 400_000 {
        assert!(begin.elapsed() < PATIENCE, "no hashing");
        std::thread::sleep(Duration::from_millis(1));
    }
}

fn shares(events: &[Event]) -> Vec<Found> {
    events
        .iter()
        .filter_map(|event| {
            if let Event::Found(found) = event {
                Some(found.clone())
            } else {
                None
            }
        })
        .collect()
}

fn lines(dir: &Path) -> Vec<Value> {
    let text = std::fs::read_to_string(dir.join("search.jsonl")).unwrap();
    text.lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

#[derive(Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Clone)]
struct WorkKey {
    generation: u64,
    extranonce2: String,
    time: u64,
    versions: Vec<u32>,
}

fn key(line: &Value) -> WorkKey {
    WorkKey {
        generation: line["generation"].as_u64().unwrap(),
        extranonce2: line["extranonce2"].as_str().unwrap().to_owned(),
        time: line["time"].as_u64().unwrap(),
        versions: line["versions"]
            .as_array()
            .unwrap()
            .iter()
            .map(|v| v.as_u64().unwrap() as u32)
            .collect(),
    }
}

fn range(line: &Value) -> (u64, u64) {
    (
        line["nonce_start"].as_u64().unwrap(),
        line["nonce_count"].as_u64().unwrap(),
    )
}

/// Every hit in the nonces that the record lists as searched, according to a second search.
fn searched_again(lines: &[Value], target: Target) -> HashSet<(u64, Share)> {
    let mut expected = HashSet::new();
    for line in lines.iter().filter(|line| line["event"] == "searched") {
        let key = key(line);
        let extranonce2 = hex::decode(&key.extranonce2).unwrap();
        let header = Header {
            version: 0,
            prev_hash: job().prev_hash,
            merkle_root: job().root.merkle_root(&extranonce2),
            time: u32::try_from(key.time).unwrap(),
            bits: job().bits,
            nonce: 0,
        };
        let work = Work::new(&header, &key.versions, target);
        let (start, count) = range(line);
        let nonces = NonceRange::new(u32::try_from(start).unwrap(), count).unwrap();
        let mut hits = Vec::new();
        search(Kernel::best(), &work, nonces, &AtomicBool::new(false), &mut hits);
        expected.extend(hits.into_iter().map(|hit| {
            let share = Share {
                extranonce2: extranonce2.clone(),
                version: hit.version,
                time: header.time,
                nonce: hit.nonce,
            };
            (key.generation, share)
        }));
    }
    expected
}

#[test]
fn pieces_tile_the_space_across_resizes_and_interruptions() {
    let dir = tempfile::tempdir().unwrap();
    let engine = start(dir.path());
    let mut events = Vec::new();
    let mut revision = 0;
    for (generation, prefix) in [(1, 0x11), (2, 0x22), (3, 0x33)] {
        engine.assign(&assignment(generation, prefix, 50_000.0), Instant::now(), true);
        for (millis, pin) in [
            (1000, true),
            (2000, false),
            (500, true),
            (0, true),
            (1500, true),
            (2000, true),
        ] {
            revision += 1;
            engine.set_threads(revision, plan(millis, pin));
            wait_for(&engine, &mut events, |event| {
                *event == Event::ThreadsStarted { revision }
            });
            if millis > 0 {
                let_it_hash(&engine);
            }
        }
    }
    engine.abandon();
    engine.set_threads(revision + 1, plan(0, true));
    wait_for(&engine, &mut events, |event| {
        *event
            == Event::ThreadsStopped {
                revision: revision + 1,
            }
    });
    let hashes = engine.counters().hashes;
    drop(engine);

    let lines = lines(dir.path());
    assert_eq!(lines.iter().filter(|line| line["event"] == "assigned").count(), 3);
    let mut pieces: BTreeMap<WorkKey, Vec<(u64, u64)>> = BTreeMap::new();
    let mut searched = 0;
    for line in lines.iter().filter(|line| line["event"] != "assigned") {
        pieces.entry(key(line)).or_default().push(range(line));
        if line["event"] == "searched" {
            searched += range(line).1 * key(line).versions.len() as u64;
        }
    }
    assert_eq!(
        pieces.keys().map(|key| key.generation).collect::<HashSet<_>>(),
        HashSet::from([1, 2, 3])
    );
    for (key, ranges) in &mut pieces {
        ranges.sort_unstable();
        let mut next = 0;
        for (start, count) in ranges {
            assert_eq!(*start, next, "{key:?}: a gap or an overlap");
            next = *start + *count;
        }
        assert!(
            key.extranonce2.starts_with(&format!("{0}{0}", key.generation)),
            "{key:?}"
        );
        assert_eq!(key.versions, [0x2001_0000, 0x2001_2000, 0x2001_4000, 0x2001_6000]);
    }
    assert!(
        lines.iter().any(|line| line["event"] == "abandoned"),
        "no interruption was seen"
    );
    assert!(searched <= hashes, "{searched} recorded, {hashes} counted");

    let begun = |event: &Event| match event {
        Event::Started { generation, .. } => Some(*generation),
        _ => None,
    };
    assert_eq!(events.iter().filter_map(begun).collect::<Vec<_>>(), [1, 2, 3]);

    let found = shares(&events);
    let unique: HashSet<(u64, Share)> = found
        .iter()
        .map(|found| (found.generation, found.share.clone()))
        .collect();
    assert_eq!(unique.len(), found.len(), "a share was reported twice");
    let target = assignment(1, 0, 50_000.0).report_target;
    for found in &found {
        let verified = verify(&job(), &found.share, &target, job().time..=job().time + 3600).unwrap();
        assert_eq!(verified.is_block, found.is_block);
    }
    let missing: Vec<_> = searched_again(&lines, target)
        .difference(&unique)
        .cloned()
        .collect();
    assert_eq!(missing, [], "hits that were not reported");
}

#[test]
fn nothing_is_hashed_without_threads_or_assignment() {
    let dir = tempfile::tempdir().unwrap();
    let engine = start(dir.path());
    let mut events = Vec::new();
    engine.set_threads(1, plan(2000, false));
    wait_for(&engine, &mut events, |event| {
        *event == Event::ThreadsStarted { revision: 1 }
    });
    std::thread::sleep(Duration::from_millis(30));
    assert_eq!(engine.counters().hashes, 0, "no assignment yet");

    engine.assign(&assignment(1, 1, 1e12), Instant::now(), false);
    let_it_hash(&engine);
    assert!(engine.counters().threads > 0);
    engine.set_threads(2, plan(0, false));
    wait_for(&engine, &mut events, |event| {
        *event == Event::ThreadsStopped { revision: 2 }
    });
    let still = engine.counters();
    std::thread::sleep(Duration::from_millis(50));
    assert_eq!(engine.counters(), still);
    assert_eq!(still.threads, 0);

    engine.set_threads(3, plan(1000, false));
    let_it_hash(&engine);
    engine.abandon();
    let begin = Instant::now();
    let mut last = 0;
    while engine.counters().hashes != last {
        assert!(begin.elapsed() < PATIENCE, "still hashing");
        last = engine.counters().hashes;
        std::thread::sleep(Duration::from_millis(100));
    }
    std::thread::sleep(Duration::from_millis(50));
    assert_eq!(engine.counters().hashes, last);
    assert!(
        !dir.path().join("search.jsonl").exists(),
        "nothing was to be recorded"
    );
}

#[test]
fn a_full_queue_loses_nothing_and_delays_no_stop() {
    let dir = tempfile::tempdir().unwrap();
    let engine = start(dir.path());
    engine.set_threads(1, plan(2000, false));
    // Every second hash is a share, and nobody takes them.
    engine.assign(&assignment(1, 1, 2.0), Instant::now(), true);
    let begin = Instant::now();
    let mut last = u64::MAX;
    while engine.counters().hashes != last || last == 0 {
        assert!(begin.elapsed() < PATIENCE, "the threads do not wait");
        last = engine.counters().hashes;
        std::thread::sleep(Duration::from_millis(100));
    }
    engine.set_threads(2, plan(0, false));
    let mut events = Vec::new();
    let begin = Instant::now();
    while events.last() != Some(&Event::ThreadsStarted { revision: 2 }) {
        assert!(begin.elapsed() < PATIENCE, "a full queue holds the threads");
        std::thread::sleep(Duration::from_millis(50));
        // Nothing is taken before the threads have ended.
        if engine.counters().threads == 0 {
            events.extend(engine.take_events());
        }
    }
    assert!(events.len() >= MAX_EVENTS, "{}", events.len());
    assert!(events.len() < MAX_EVENTS + 4096, "{}", events.len());
    drop(engine);
    let found: HashMap<(u64, Share), usize> =
        shares(&events)
            .into_iter()
            .fold(HashMap::new(), |mut seen, found| {
                *seen.entry((found.generation, found.share)).or_default() += 1;
                seen
            });
    assert!(found.values().all(|&count| count == 1));
    let expected = searched_again(&lines(dir.path()), assignment(1, 1, 2.0).report_target);
    assert!(expected.iter().all(|share| found.contains_key(share)));
}

#[test]
fn an_assignment_without_space_is_exhausted_once() {
    let dir = tempfile::tempdir().unwrap();
    let engine = start(dir.path());
    let mut empty = assignment(4, 1, 1e6);
    empty.space.time_step = 0;
    engine.set_threads(1, plan(2000, false));
    engine.assign(&empty, Instant::now(), false);
    let mut events = Vec::new();
    let exhausted = Event::Exhausted { generation: 4 };
    wait_for(&engine, &mut events, |event| *event == exhausted);
    engine.set_threads(2, plan(1000, false));
    wait_for(&engine, &mut events, |event| {
        *event == Event::ThreadsStarted { revision: 2 }
    });
    engine.assign(&assignment(5, 1, 1e12), Instant::now(), false);
    let_it_hash(&engine);
    events.extend(engine.take_events());
    assert_eq!(events.iter().filter(|&event| *event == exhausted).count(), 1);
}

#[test]
fn time_is_not_ahead_of_the_jobs_age() {
    let dir = tempfile::tempdir().unwrap();
    let engine = start(dir.path());
    let mut later = assignment(1, 1, 1000.0);
    later.space.time_first = 3600;
    engine.set_threads(1, plan(1000, false));
    engine.assign(&later, Instant::now(), false);
    let mut events = Vec::new();
    wait_for(&engine, &mut events, |event| {
        *event == Event::ThreadsStarted { revision: 1 }
    });
    std::thread::sleep(Duration::from_millis(30));
    assert_eq!(
        engine.counters().hashes,
        0,
        "the first time of the space is an hour away"
    );
    later.generation = 2;
    later.age = Duration::from_secs(3600);
    engine.assign(&later, Instant::now(), false);
    wait_for(&engine, &mut events, |event| matches!(event, Event::Found(_)));
    for found in shares(&events) {
        assert!(
            (job().time + 3600..job().time + 3600 + 120).contains(&found.share.time),
            "{found:?}"
        );
    }
}

/// The start was wrong: it found the slowest kernel the fastest. The comparisons take two or three seconds of processor
/// time, of which a thread of low priority may get little.
#[test]
fn a_wrong_choice_is_revised_while_mining() {
    let slowest = Kernel::by_name("scalar").unwrap();
    if Kernel::available().count() == 1 {
        return testkit::skip("this CPU has one kernel only");
    }
    let trial = |kernel| {
        let rate = Some(if kernel == slowest { 10e6 } else { 9e6 });
        Trial {
            kernel,
            answers: Ok(()),
            nonce_only: rate,
            rolling: rate,
            slowest: [None; 2],
        }
    };
    let trials: miner_core::Trials = [slowest, Kernel::best()].into_iter().map(trial).collect();
    let kernels = trials.select(None).unwrap();
    assert_eq!(kernels.of(Mode::NonceOnly), slowest);
    let dir = tempfile::tempdir().unwrap();
    let engine = start(dir.path());
    engine.set_threads(
        1,
        ThreadPlan {
            kernels,
            ..plan(1000, true)
        },
    );
    // Four versions: nonce only.
    engine.assign(&assignment(1, 1, 1e12), Instant::now(), false);
    let begin = Instant::now();
    while engine.counters().kernels[Mode::NonceOnly as usize].is_none_or(|kernel| kernel == slowest) {
        assert!(begin.elapsed() < 5 * PATIENCE, "{slowest} is still in use");
        std::thread::sleep(Duration::from_millis(10));
    }
    assert_eq!(
        engine.counters().kernels[Mode::Rolling as usize],
        Some(slowest),
        "each mode has its own"
    );
}
