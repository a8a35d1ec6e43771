use super::*;
use crate::PoolConfig;
use crate::core::Clock;

const LOGIN: &str = r#"{"id":0,"method":"mining.configure","params":[["version-rolling"],{"version-rolling.mask":"1fffe000"}]}
{"id":1,"method":"mining.subscribe","params":[]}
{"id":2,"method":"mining.authorize","params":["alice","x"]}
{"id":3,"method":"mining.extranonce.subscribe","params":[]}
"#;
const SUBMIT: &str = r#"{"id":9,"method":"mining.submit","params":["alice","x","00000000","00000001","00000002"]}
"#;

/// A day of a pool with three miners that come back, as text.
fn day(seed: Option<u64>) -> (Vec<String>, Pool) {
    let start = testkit::instant();
    let config = PoolConfig::default();
    let core = PoolCore::new(config, Clock::new(start, 1_800_000_000), 1).unwrap();
    let mut pool = Pool::new(core, seed, start);
    let (mut story, mut connections) = (Vec::new(), 0);
    let mut connected: Vec<ConnectionId> = Vec::new();
    let mut now = start;
    for _ in 0..5_000 {
        while connected.len() < 3 {
            connections += 1;
            connected.push(ConnectionId(connections));
            pool.handle(Event::Connected(ConnectionId(connections)), now);
            let login = LOGIN.as_bytes().to_vec();
            pool.handle(Event::Received(ConnectionId(connections), login), now);
        }
        for id in &connected {
            pool.handle(Event::Received(*id, SUBMIT.as_bytes().to_vec()), now);
        }
        while let Some(action) = pool.poll(now) {
            if let Action::Close(id, _) = &action {
                connected.retain(|other| other != id);
            }
            story.push(match action {
                Action::Send(id, bytes) => format!("{} {}", id.0, String::from_utf8(bytes).unwrap()),
                other => format!("{other:?}"),
            });
        }
        now = pool
            .deadline()
            .map_or(now, |due| due.max(now + Duration::from_millis(1)));
        pool.advance(now);
        let chaos = pool.chaos.iter().flat_map(|chaos| chaos.lines.values());
        assert!(
            chaos.map(|line| line.held.len()).sum::<usize>() < 10_000,
            "what waits is bounded"
        );
    }
    (story, pool)
}

#[test]
fn everything_happens_and_equal_seeds_give_equal_days() {
    let (story, pool) = day(Some(7));
    let happened = &pool.chaos.as_ref().unwrap().happened;
    assert_eq!(happened.len(), Happening::ALL.len(), "{happened:?}");
    assert!(story == day(Some(7)).0);
    assert!(story != day(Some(8)).0);
    for part in [
        "chaos was asked for",
        "reject-reason",
        "set_extranonce",
        "set_version_mask",
        "this is no JSON",
    ] {
        assert!(story.iter().any(|line| line.contains(part)), "{part}");
    }
}

#[test]
fn without_a_seed_nothing_happens() {
    let (story, _) = day(None);
    assert!(story.iter().all(|line| !line.contains("chaos")));
}

/// Later, all of it, and in order.
#[test]
fn what_is_slow_is_not_lost() {
    let start = testkit::instant();
    let core = PoolCore::new(PoolConfig::default(), Clock::new(start, 1_800_000_000), 1).unwrap();
    let mut pool = Pool::new(core, Some(1), start);
    let id = ConnectionId(1);
    pool.handle(Event::Connected(id), start);
    pool.handle(Event::Received(id, LOGIN.as_bytes().to_vec()), start);
    assert!(pool.poll(start).is_some());
    let chaos = pool.chaos.as_mut().unwrap();
    chaos.lines.get_mut(&id).unwrap().held_until = Some(start + Duration::from_secs(2));
    for _ in 0..3 {
        pool.handle(Event::Received(id, SUBMIT.as_bytes().to_vec()), start);
        assert_eq!(pool.poll(start), None);
    }
    assert_eq!(pool.deadline(), Some(start + Duration::from_secs(2)));
    pool.advance(start + Duration::from_secs(2));
    let sent = machine::drain(&mut pool, start + Duration::from_secs(2));
    assert_eq!(sent.len(), 3, "{sent:?}");
}
