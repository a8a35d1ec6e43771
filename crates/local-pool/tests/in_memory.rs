//! A Stratum source and the pool's core, joined in memory: no socket, one clock.
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use job_source::link::{LinkAction, LinkEvent};
use job_source::{Command, Event, Job, Submission, Verdict};
use local_pool::core::{Action, Clock, ConnectionId, Event as PoolEvent, Operator, PoolCore, Trust};
use local_pool::{PoolConfig, ShareRecord, VardiffConfig};
use machine::Machine;
use miner_core::{Cursor, Kernel, Layout, Share, Target};
use stratum::client::ClientConfig;
use stratum::source::StratumSource;
use testkit::search_next;

/// Difficulty of a share: about 40,000 hashes.
const SHARE: f64 = 1e-5;
/// A block difficulty that is never met here.
const NO_BLOCK: f64 = 1e9;

struct World {
    now: Instant,
    pool: PoolCore,
    miners: Vec<Miner>,
    connections: u64,
    /// Why the pool closed connections.
    closed: Vec<String>,
    blocks: u32,
    trusted: Vec<(ConnectionId, Trust)>,
    judged: Vec<ShareRecord>,
}

struct Miner {
    source: StratumSource,
    connection: Option<ConnectionId>,
    told: Vec<Event>,
    job: Option<Job>,
    cursor: Option<Cursor>,
}

impl World {
    fn new(block_difficulty: f64, miners: usize) -> Self {
        Self::started_at(1_800_000_000, block_difficulty, miners)
    }

    /// The pool starts `unix` seconds after 1970.
    fn started_at(unix: u64, block_difficulty: f64, miners: usize) -> Self {
        let config = PoolConfig {
            difficulty: SHARE,
            block_difficulty,
            ..PoolConfig::default()
        };
        Self::with(config, unix, miners)
    }

    fn with(config: PoolConfig, unix: u64, miners: usize) -> Self {
        let now = Instant::now();
        let miner = |index| Miner {
            source: StratumSource::new(ClientConfig::new("pool", format!("miner{index}"), "x"), 1),
            connection: None,
            told: vec![],
            job: None,
            cursor: None,
        };
        let mut world = Self {
            now,
            pool: PoolCore::new(config, Clock::new(now, unix), 0xfedc).unwrap(),
            miners: (0..miners).map(miner).collect(),
            connections: 0,
            closed: vec![],
            blocks: 0,
            trusted: vec![],
            judged: vec![],
        };
        for index in 0..miners {
            world.command(index, Command::Open);
        }
        world
    }

    fn command(&mut self, miner: usize, command: Command) {
        self.link(miner, LinkEvent::Command(command));
    }

    fn operate(&mut self, operator: Operator) {
        self.pool(PoolEvent::Operator(operator));
    }

    /// Cuts the connection, as both sides see it.
    fn cut(&mut self, miner: usize) {
        let id = self.miners[miner].connection.take().unwrap();
        self.pool(PoolEvent::Closed(id));
        self.link(miner, LinkEvent::Closed("cut".into()));
    }

    fn link(&mut self, miner: usize, event: LinkEvent) {
        self.miners[miner].source.handle(event, self.now);
        while let Some(action) = self.miners[miner].source.poll(self.now) {
            match action {
                LinkAction::Connect { .. } => {
                    self.connections += 1;
                    let id = ConnectionId(self.connections);
                    self.miners[miner].connection = Some(id);
                    self.pool(PoolEvent::Connected(id));
                    self.link(miner, LinkEvent::Connected);
                }
                LinkAction::Send(bytes) => {
                    if let Some(id) = self.miners[miner].connection {
                        self.pool(PoolEvent::Received(id, bytes));
                    }
                }
                LinkAction::Disconnect => {
                    if let Some(id) = self.miners[miner].connection.take() {
                        self.pool(PoolEvent::Closed(id));
                    }
                }
                LinkAction::Tell(event) => self.miners[miner].hear(event),
            }
        }
    }

    fn pool(&mut self, event: PoolEvent) {
        self.pool.handle(event, self.now);
        self.carry_out();
    }

    fn carry_out(&mut self) {
        while let Some(action) = self.pool.poll(self.now) {
            let miner_of = |id| self.miners.iter().position(|miner| miner.connection == Some(id));
            match action {
                Action::Send(id, bytes) => {
                    if let Some(miner) = miner_of(id) {
                        self.link(miner, LinkEvent::Received(bytes));
                    }
                }
                Action::Close(id, why) => {
                    self.closed.push(why);
                    if let Some(miner) = miner_of(id) {
                        self.miners[miner].connection = None;
                        self.link(miner, LinkEvent::Closed("the pool closed the connection".into()));
                    }
                }
                Action::Trust(id, why) => self.trusted.push((id, why)),
                Action::BlockFound { .. } => self.blocks += 1,
                Action::Judged(record) => self.judged.push(*record),
            }
        }
    }

    /// Moves from deadline to deadline for this long.
    fn wait(&mut self, time: Duration) {
        let end = self.now + time;
        loop {
            let sources = self.miners.iter().filter_map(|miner| miner.source.deadline());
            let due = sources
                .chain(self.pool.deadline())
                .min()
                .filter(|&due| due <= end);
            let Some(due) = due else {
                break;
            };
            self.now = self.now.max(due);
            self.pool.advance(self.now);
            self.carry_out();
            for index in 0..self.miners.len() {
                self.miners[index].source.advance(self.now);
                // Takes what it wants done.
                self.link(index, LinkEvent::Received(vec![]));
            }
        }
        self.now = end;
    }

    fn told(&mut self, miner: usize) -> Vec<Event> {
        std::mem::take(&mut self.miners[miner].told)
    }

    fn submit(&mut self, miner: usize, tag: u64, job_id: &str, share: Share) -> Verdict {
        let job_id = job_id.to_owned();
        self.command(
            miner,
            Command::Submit(Submission {
                tag,
                job_id,
                share,
                is_block: false,
            }),
        );
        let told = &self.miners[miner].told;
        let verdicts = told.iter().filter_map(|event| match event {
            Event::Verdict { tag: of, verdict } if *of == tag => Some(verdict.clone()),
            _ => None,
        });
        let verdicts: Vec<_> = verdicts.collect();
        assert_eq!(verdicts.len(), 1, "of {tag}");
        verdicts[0].clone()
    }
}

impl Miner {
    fn hear(&mut self, event: Event) {
        match &event {
            Event::Job(job) => {
                let space = Layout::new(&job.template, 1).space(0).unwrap();
                self.cursor = Some(Cursor::new(Arc::clone(&job.template), space, job.target, 4));
                self.job = Some(job.clone());
            }
            Event::Retarget { job_id, target, .. } => {
                let job = self.job.as_mut().unwrap();
                assert_eq!(*job_id, job.id);
                job.target = *target;
            }
            _ => {}
        }
        self.told.push(event);
    }

    fn job(&self) -> &Job {
        self.job.as_ref().unwrap()
    }

    /// A share of the newest job, and that job's name.
    fn find(&mut self) -> (String, Share) {
        let (id, time) = (self.job().id.clone(), self.job().template.time);
        loop {
            let (mut shares, _) = search_next(self.cursor.as_mut().unwrap(), Kernel::best(), 1 << 12, time);
            if let Some(share) = shares.pop() {
                return (id, share);
            }
        }
    }
}

fn is_ready(events: &[Event], resumed: bool) -> bool {
    events.contains(&Event::Ready { resumed })
}

#[test]
fn a_miner_and_a_pool_through_everything() {
    let mut world = World::new(NO_BLOCK, 1);
    assert!(is_ready(&world.told(0), false));
    assert_eq!(world.miners[0].job().difficulty, SHARE);
    let (job_id, share) = world.miners[0].find();
    assert_eq!(world.submit(0, 1, &job_id, share.clone()), Verdict::Accepted);
    assert!(matches!(
        world.submit(0, 2, &job_id, share),
        Verdict::Rejected { .. }
    ));

    // Jobs come by themselves, and earlier ones stay good.
    let early = world.miners[0].find();
    world.wait(Duration::from_secs(30));
    assert_ne!(world.miners[0].job().id, early.0);
    assert!(!world.miners[0].job().clean);
    assert_eq!(world.submit(0, 3, &early.0, early.1), Verdict::Accepted);
    world.told(0);

    world.operate(Operator::RepeatJob);
    assert_eq!(world.told(0), [], "the same job again is no news");
    world.operate(Operator::Retarget(SHARE / 2.0));
    match world.told(0).as_slice() {
        [Event::Retarget { difficulty, .. }] => assert_eq!(*difficulty, SHARE / 2.0),
        other => panic!("{other:?}"),
    }

    // Jobs keep the extranonce1 that they came with.
    let before = world.miners[0].find();
    let old = world.miners[0].job().template.extranonce1().to_vec();
    world.operate(Operator::ChangeExtranonce(None));
    assert_ne!(world.miners[0].job().template.extranonce1(), old);
    let after = world.miners[0].find();
    for (tag, (job_id, share)) in [(4, before), (5, after)] {
        assert_eq!(world.submit(0, tag, &job_id, share), Verdict::Accepted);
    }
    assert_eq!(
        world.miners[0].connection,
        Some(ConnectionId(1)),
        "in one connection"
    );

    let stale = world.miners[0].find();
    world.operate(Operator::NewBlock);
    assert!(world.miners[0].job().clean);
    assert!(matches!(
        world.submit(0, 6, &stale.0, stale.1),
        Verdict::Stale { .. }
    ));

    world.operate(Operator::SetVersionMask(0));
    assert_eq!(world.miners[0].job().template.version_mask, 0);

    world.operate(Operator::RejectShares(true));
    let (job_id, share) = world.miners[0].find();
    assert!(matches!(
        world.submit(0, 7, &job_id, share.clone()),
        Verdict::Rejected { .. }
    ));
    world.operate(Operator::RejectShares(false));
    assert_eq!(world.submit(0, 8, &job_id, share), Verdict::Accepted);

    let stats = world.pool.stats(world.now);
    let total = stats.total();
    assert_eq!(
        (total.accepted, total.rejected, total.stale, total.duplicate),
        (5, 3, 1, 1)
    );
    assert_eq!((stats.height, stats.connections, world.blocks), (1, 1, 0));
}

#[test]
fn a_session_is_resumed_until_it_is_forgotten() {
    let mut world = World::new(NO_BLOCK, 2);
    let extranonce1 = world.miners[0].job().template.extranonce1().to_vec();
    for forgotten in [false, false, true] {
        let (job_id, share) = world.miners[0].find();
        world.told(0);
        world.cut(0);
        assert!(matches!(
            world.told(0).as_slice(),
            [Event::Lost {
                retry_after: None,
                ..
            }]
        ));
        world.wait(Duration::from_secs(1));
        // Jobs that come while it is away do not matter.
        world.operate(Operator::NewJob);
        if forgotten {
            world.operate(Operator::ForgetSessions);
        }
        world.command(0, Command::Open);
        assert!(is_ready(&world.told(0), !forgotten));
        let job = world.miners[0].job();
        assert_eq!(job.clean, forgotten, "a resumed session's jobs are not void");
        assert_eq!(job.template.extranonce1() == extranonce1, !forgotten);
        let verdict = world.submit(0, u64::from(job.template.time), &job_id, share);
        assert_eq!(verdict == Verdict::Accepted, !forgotten, "{verdict:?}");
    }
    // Nobody gets a session that is in use, and a new block makes the next job clean as ever.
    let ids: BTreeMap<_, _> = world
        .miners
        .iter()
        .map(|miner| (miner.job().template.extranonce1().to_vec(), ()))
        .collect();
    assert_eq!(ids.len(), 2);
    world.cut(0);
    world.operate(Operator::NewBlock);
    world.command(0, Command::Open);
    assert!(is_ready(&world.told(0), true) && world.miners[0].job().clean);
    assert_eq!(world.pool.stats(world.now).resumed_sessions, 3);
}

#[test]
fn blocks_reach_everybody_and_are_told() {
    let mut world = World::new(SHARE, 3);
    let late = world.miners[1].find();
    let (job_id, share) = world.miners[0].find();
    assert_eq!(world.submit(0, 1, &job_id, share), Verdict::Accepted);
    assert_eq!((world.blocks, world.pool.stats(world.now).height), (1, 1));
    for miner in &world.miners {
        assert!(miner.job().clean && miner.job().id != late.0);
    }
    assert!(matches!(
        world.submit(1, 2, &late.0, late.1),
        Verdict::Stale { .. }
    ));
}

#[test]
fn connections_are_bounded_and_idle_ones_closed() {
    let mut world = World::new(NO_BLOCK, 1);
    for id in 1_000..2_100 {
        world.pool(PoolEvent::Connected(ConnectionId(id)));
    }
    assert_eq!(world.pool.stats(world.now).connections, 1024);
    assert_eq!(world.closed.len(), 1101 - 1024);
    world.wait(Duration::from_secs(16));
    assert_eq!(
        world.pool.stats(world.now).connections,
        1,
        "the rest never logged in"
    );
    world.wait(Duration::from_secs(600));
    assert_eq!(world.pool.stats(world.now).connections, 0);
    assert!(world.closed.iter().rev().take(1024).all(|why| why == "is idle"));
    assert!(matches!(world.told(0).last(), Some(Event::Lost { .. })));
}

#[test]
fn who_works_or_has_the_password_is_known() {
    let config = PoolConfig {
        difficulty: SHARE,
        block_difficulty: NO_BLOCK,
        own_password: Some("secret".to_owned()),
        ..PoolConfig::default()
    };
    let mut world = World::with(config, 1_800_000_000, 1);
    assert_eq!(world.trusted, []);
    for tag in 1..=2 {
        let (job_id, share) = world.miners[0].find();
        assert_eq!(world.submit(0, tag, &job_id, share), Verdict::Accepted);
    }
    let first = ConnectionId(1);
    assert_eq!(world.trusted, [(first, Trust::Works)], "told once");
    for (id, password) in [(7, "guess"), (8, "secret")] {
        let login =
            format!("{{\"id\":1,\"method\":\"mining.authorize\",\"params\":[\"a\",\"{password}\"]}}\n");
        world.pool(PoolEvent::Connected(ConnectionId(id)));
        world.pool(PoolEvent::Received(ConnectionId(id), login.into_bytes()));
    }
    assert_eq!(world.trusted[1..], [(ConnectionId(8), Trust::Own)]);
}

/// Equal events at equal times give equal actions: nothing comes from outside.
#[test]
fn two_runs_are_alike() {
    let now = Instant::now();
    let run = || {
        let mut pool = PoolCore::new(PoolConfig::default(), Clock::new(now, 1_800_000_000), 0xfedc).unwrap();
        let mut actions = vec![];
        for id in 0..3 {
            pool.handle(PoolEvent::Connected(ConnectionId(id)), now);
            let login = br#"{"id":1,"method":"mining.subscribe","params":[]}
{"id":2,"method":"mining.authorize","params":["a","x"]}
"#;
            pool.handle(PoolEvent::Received(ConnectionId(id), login.to_vec()), now);
        }
        pool.handle(PoolEvent::Operator(Operator::ChangeExtranonce(None)), now);
        pool.handle(PoolEvent::Operator(Operator::NewBlock), now);
        pool.advance(now + Duration::from_secs(100));
        actions.extend(machine::drain(&mut pool, now));
        actions
    };
    let actions = run();
    assert_eq!(actions, run());
    let refused = |action: &&Action| matches!(action, Action::Close(_, why) if why.contains("extranonce1"));
    assert_eq!(
        actions.iter().filter(refused).count(),
        3,
        "nobody asked to be told"
    );
}

/// A miner that reconnects after a restart may still hold a job of the run before.
#[test]
fn a_restarted_pool_does_not_use_job_ids_again() {
    let before = World::started_at(1_800_000_000, NO_BLOCK, 1);
    let after = World::started_at(1_800_000_001, NO_BLOCK, 1);
    assert_ne!(before.miners[0].job().id, after.miners[0].job().id);
}

/// Its difficulty is below what the pool wants of a share: it is taken all the same, for what it is.
#[test]
fn a_block_below_the_share_difficulty_is_credited_with_its_work() {
    let config = PoolConfig {
        difficulty: 1e6,
        block_difficulty: SHARE,
        ..PoolConfig::default()
    };
    let mut world = World::with(config, 1_800_000_000, 1);
    let job = world.miners[0].job().clone();
    let space = Layout::new(&job.template, 1).space(0).unwrap();
    let target = Target::from_difficulty(SHARE).unwrap();
    let mut cursor = Cursor::new(Arc::clone(&job.template), space, target, 4);
    let block = loop {
        let found = search_next(&mut cursor, Kernel::best(), 1 << 12, job.template.time).0;
        if let Some(block) = found.into_iter().next() {
            break block;
        }
    };
    assert_eq!(world.submit(0, 1, &job.id, block), Verdict::Accepted);
    let total = world.pool.stats(world.now).total();
    assert_eq!((total.accepted, total.blocks), (1, 1));
    assert!(
        (SHARE..1.0).contains(&total.difficulty_sum),
        "{}",
        total.difficulty_sum
    );
}

#[test]
fn each_share_is_recorded_with_what_became_of_it() {
    let config = PoolConfig {
        difficulty: SHARE,
        block_difficulty: NO_BLOCK,
        share_log: Some("written by the driver".into()),
        ..PoolConfig::default()
    };
    let mut world = World::with(config, 1_800_000_000, 1);
    world.wait(Duration::from_secs(7));
    let (job_id, share) = world.miners[0].find();
    for (tag, nonce) in [(1, share.nonce), (2, share.nonce), (3, !share.nonce)] {
        let share = Share {
            nonce,
            ..share.clone()
        };
        world.submit(0, tag, &job_id, share);
    }
    world.operate(Operator::NewBlock);
    world.submit(0, 4, &job_id, share);
    let [good, twice, low, stale] = &world.judged[..] else {
        panic!("{:?}", world.judged);
    };
    assert!(good.accepted && good.reached >= Some(SHARE) && good.hash.is_some());
    assert_eq!((good.time, good.difficulty), (1_800_000_007, Some(SHARE)));
    assert_eq!(
        (good.worker.as_str(), good.job.as_ref()),
        ("miner0", Some(&job_id))
    );
    for (record, code, reason, hash) in [
        (twice, 22, "Duplicate share", true),
        (low, 23, "Low difficulty share", true),
        (stale, 21, "Stale", false),
    ] {
        assert_eq!(
            (record.accepted, record.code, record.reason),
            (false, Some(code), Some(reason))
        );
        assert_eq!(record.hash.is_some(), hash, "{reason}");
    }
    assert_eq!(twice.hash, good.hash);
    let worker = &world.pool.stats(world.now).workers[0];
    let reasons = [("Duplicate share", 1), ("Low difficulty share", 1), ("Stale", 1)];
    assert_eq!(worker.rejected_by_reason, reasons.into());
    assert_eq!(Some(worker.best_share), good.reached);
    assert!(worker.hash_rate > 0.0);
}

#[test]
fn a_suggestion_applies_soon_and_not_from_a_job_in_half_a_minute_on() {
    let mut world = World::new(NO_BLOCK, 2);
    let difficulty = SHARE / 2.0;
    world.command(0, Command::Suggest { difficulty });
    world.wait(Duration::from_millis(5100));
    let jobs = world.pool.stats(world.now).jobs;
    assert_eq!(world.miners[0].job().difficulty, difficulty);
    assert_eq!(world.miners[1].job().difficulty, SHARE);
    world.wait(Duration::from_secs(10));
    assert_eq!(world.pool.stats(world.now).jobs, jobs, "one job was enough");
}

#[test]
fn the_difficulty_follows_a_miner_and_no_honest_share_is_refused_for_it() {
    let config = PoolConfig {
        difficulty: SHARE,
        block_difficulty: NO_BLOCK,
        vardiff: Some(VardiffConfig {
            interval: Duration::from_secs(5),
            range: SHARE / 4.0..=1.0,
        }),
        ..PoolConfig::default()
    };
    let mut world = World::with(config, 1_800_000_000, 2);
    let early = world.miners[0].find();
    for tag in 0..32 {
        let (job_id, share) = world.miners[0].find();
        assert_eq!(world.submit(0, tag, &job_id, share), Verdict::Accepted);
        world.wait(Duration::from_millis(50));
    }
    world.wait(Duration::from_secs(6));
    assert_eq!(world.miners[0].job().difficulty, SHARE * 4.0, "one step");
    assert_eq!(
        world.miners[1].job().difficulty,
        SHARE,
        "the other miner has its own"
    );
    assert!(!world.miners[0].job().clean);
    assert_eq!(
        world.submit(0, 100, &early.0, early.1),
        Verdict::Accepted,
        "of the job before"
    );

    // One that finds none gets an easier one.
    world.wait(Duration::from_secs(40));
    assert_eq!(world.miners[1].job().difficulty, SHARE / 4.0);

    // A miner may ask, and may take it up at once.
    world.told(0);
    world.command(
        0,
        Command::Suggest {
            difficulty: SHARE / 2.0,
        },
    );
    let job = world.miners[0].job().clone();
    let space = Layout::new(&job.template, 1).space(0).unwrap();
    let easy = Target::from_difficulty(SHARE / 2.0).unwrap();
    let mut cursor = Cursor::new(Arc::clone(&job.template), space, easy, 4);
    let time = job.template.time;
    let mut found = 0;
    while found < 8 {
        for share in search_next(&mut cursor, Kernel::best(), 1 << 12, time).0 {
            found += 1;
            assert_eq!(world.submit(0, 200 + found, &job.id, share), Verdict::Accepted);
        }
    }
    let stats = world.pool.stats(world.now).total();
    assert_eq!((stats.rejected, stats.stale), (0, 0));
}
