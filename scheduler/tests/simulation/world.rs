//! Agents, executors, a master and a pool, as far as the brain can tell.

mod checks;
mod executor;
mod master;

use executor::SimExecutor;
use mesos::proto::{AgentId, AllocationInfo, FrameworkId, Offer, OfferId, TaskId, TaskState, TaskStatus};
use mesos::resources;
use mesos::scheduler::Event as MesosEvent;
use messages::{FromExecutor, ToExecutor};
use miner_core::{Job, Share, Space, Target};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use scheduler::Limits;
use scheduler::launch::LaunchPlan;
use scheduler::{Brain, Event, Input, Output, Settings, State};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt::Write;
use std::time::{Duration, Instant};
use stratum::client::{PoolJob, Verdict};

/// One step of the simulation.
const STEP: Duration = Duration::from_millis(100);
/// CPUs of every agent, thousandths.
const AGENT_CPUS: u64 = 4000;
/// Memory of every agent, thousandths of a MB.
const AGENT_MEM: u64 = 1_000_000;
/// One hash in 43 is a share.
const DIFFICULTY: f64 = 1e-8;

/// Probabilities: of a message being lost, and per step of an executor crashing, a connection breaking, and the
/// scheduler being killed and started again.
#[derive(Clone, Copy)]
pub(crate) struct Faults {
    pub(crate) loss: f64,
    pub(crate) crash: f64,
    pub(crate) cut: f64,
    pub(crate) restart: f64,
}

impl Faults {
    pub(crate) const NONE: Self = Self {
        loss: 0.0,
        crash: 0.0,
        cut: 0.0,
        restart: 0.0,
    };
}

struct SimAgent {
    cpus: u64,
    mem: u64,
    offered: Option<(String, Instant)>,
    refused_until: Instant,
}

enum Parcel {
    ToExecutor(String, Vec<u8>),
    ToBrain(String, Vec<u8>),
    Status(Box<TaskStatus>),
}

/// Shares that schedulers before the present one counted.
#[derive(Default)]
struct Past {
    accepted: u64,
    stale: u64,
    unanswered: u64,
}

pub(crate) struct World {
    brain: Brain,
    settings: Settings,
    past: Past,
    now: Instant,
    start: Instant,
    rng: StdRng,
    agents: BTreeMap<String, SimAgent>,
    executors: BTreeMap<String, SimExecutor>,
    parcels: Vec<(Instant, Parcel)>,
    /// Until when there is no master, and no pool.
    master_away: Option<Instant>,
    pool_away: Option<Instant>,
    next_job_at: Instant,
    jobs: BTreeMap<String, Job>,
    offers: u64,
    /// What must never repeat.
    spaces: HashMap<([u8; 32], Space), u64>,
    submitted: HashSet<(String, Share)>,
    verdicts: Vec<(u64, Instant)>,
    /// What is on the simulated disk.
    disk: State,
    history: String,
    over: bool,
}

impl World {
    pub(crate) fn new(seed: u64, agents: usize) -> Self {
        Self::with_limits(seed, agents, None, None, None)
    }

    pub(crate) fn with_limits(
        seed: u64,
        agents: usize,
        cpus: Option<u64>,
        per_agent: Option<u64>,
        most: Option<u32>,
    ) -> Self {
        let now = Instant::now();
        let limits = Limits {
            cpus_millis: cpus,
            cpus_per_agent_millis: per_agent,
            agents: most,
            mem_millis: 128_000,
        };
        let launch = LaunchPlan {
            artifact_uri: "http://127.0.0.1:1/mesos-miner".to_owned(),
            artifact_file: "mesos-miner".to_owned(),
            kernel: None,
            pin: true,
            record_search: false,
            run_id: "test".to_owned(),
        };
        let settings = Settings {
            limits,
            launch,
            first_generation: 1,
            exit_after_shares: None,
            keep_running: false,
            restored: State::default(),
        };
        let agent = |i| {
            (
                format!("agent-{i}"),
                SimAgent {
                    cpus: AGENT_CPUS,
                    mem: AGENT_MEM,
                    offered: None,
                    refused_until: now,
                },
            )
        };
        let mut world = Self {
            brain: Brain::new(settings.clone(), now),
            settings,
            past: Past::default(),
            now,
            start: now,
            rng: StdRng::seed_from_u64(seed),
            agents: (0..agents).map(agent).collect(),
            executors: BTreeMap::new(),
            parcels: Vec::new(),
            master_away: Some(now),
            pool_away: Some(now),
            next_job_at: now,
            jobs: BTreeMap::new(),
            offers: 0,
            spaces: HashMap::new(),
            submitted: HashSet::new(),
            verdicts: Vec::new(),
            disk: State::default(),
            history: String::new(),
            over: false,
        };
        world.step(Faults::NONE);
        world
    }

    pub(crate) fn run(&mut self, length: Duration, faults: Faults) {
        let end = self.now + length;
        while self.now < end && !self.over {
            self.step(faults);
        }
    }

    fn step(&mut self, faults: Faults) {
        self.now += STEP;
        self.come_and_go(faults);
        self.offer();
        self.pool();
        self.mine(faults);
        self.deliver(faults);
        self.tell(Input::Tick, faults);
        let in_use = self.cpus_in_use();
        assert!(in_use <= AGENT_CPUS * self.agents.len() as u64);
    }

    fn tell(&mut self, input: Input, faults: Faults) {
        if self.over {
            return;
        }
        self.brain.handle(input, self.now);
        while let Some(output) = self.brain.poll_output() {
            assert!(!self.over, "an output after the exit: {output:?}");
            match output {
                Output::Call(call) => self.on_call(&call, faults),
                Output::Submit { tag, job_id, share } => self.on_submit(tag, job_id, share),
                Output::Persist(state) => self.disk = state,
                Output::Event(event) => self.note(&event),
                Output::Exit(exit) => {
                    let _ = writeln!(self.history, "{exit:?}");
                    self.over = true;
                    if let Some(state) = self.brain.state_after_teardown() {
                        self.disk = state;
                    }
                }
            }
        }
    }

    fn note(&mut self, event: &Event) {
        let _ = writeln!(self.history, "{:?} {event}", self.now - self.start);
    }

    /// Connections break and come back; executors crash.
    fn come_and_go(&mut self, faults: Faults) {
        if self.master_away.is_none() && self.rng.random_bool(faults.cut) {
            self.master_away = Some(self.now + Duration::from_secs(self.rng.random_range(1..10)));
            self.agents.values_mut().for_each(|agent| agent.offered = None);
            self.tell(
                Input::MasterLost {
                    reason: "cut".to_owned(),
                    retry_in: STEP,
                },
                faults,
            );
        }
        if self.master_away.is_some_and(|until| until <= self.now) {
            self.master_away = None;
            let framework_id = FrameworkId::new("framework");
            let heartbeat = Duration::from_secs(15);
            self.tell(
                Input::Mesos(MesosEvent::Subscribed {
                    framework_id,
                    heartbeat,
                    master: None,
                }),
                faults,
            );
        }
        if self.pool_away.is_none() && self.rng.random_bool(faults.cut) {
            self.pool_away = Some(self.now + Duration::from_secs(self.rng.random_range(1..10)));
            self.verdicts.clear();
            self.tell(
                Input::PoolLost {
                    url: "pool".to_owned(),
                    reason: "cut".to_owned(),
                    retry_in: STEP,
                },
                faults,
            );
        }
        if self.pool_away.is_some_and(|until| until <= self.now) {
            self.pool_away = None;
            self.next_job_at = self.now;
            self.tell(
                Input::PoolReady {
                    url: "pool".to_owned(),
                },
                faults,
            );
        }
        if self.rng.random_bool(faults.restart) {
            self.restart_scheduler();
        }
        let rng = &mut self.rng;
        let crashing: Vec<_> = self
            .executors
            .keys()
            .filter(|_| rng.random_bool(faults.crash))
            .cloned()
            .collect();
        for id in crashing {
            self.end_executor(&id, TaskState::Failed);
        }
    }

    /// The scheduler is killed without warning, and another one begins with what is on the disk.
    fn restart_scheduler(&mut self) {
        let counts = self.brain.summary(self.now);
        self.past.accepted += counts.accepted;
        self.past.stale += counts.stale;
        self.past.unanswered += counts.unanswered + self.verdicts.len() as u64;
        self.verdicts.clear();
        let settings = &mut self.settings;
        settings.first_generation += 1_000_000_000;
        settings.launch.run_id.push('+');
        settings.restored = self.disk.clone();
        self.brain = Brain::new(settings.clone(), self.now);
        self.agents.values_mut().for_each(|agent| agent.offered = None);
        let back = self.now + Duration::from_millis(self.rng.random_range(100..5000));
        (self.master_away, self.pool_away) = (Some(back), Some(back));
    }

    fn end_executor(&mut self, id: &str, state: TaskState) {
        let Some(executor) = self.executors.remove(id) else {
            return;
        };
        let agent = self.agents.get_mut(&executor.agent).expect("agents stay");
        agent.cpus += executor.cpus;
        agent.mem += executor.mem;
        self.status(&executor.task, &executor.agent, state);
    }

    /// Agents repeat a status until it is acknowledged, so here none gets lost: it is only late.
    fn status(&mut self, task: &str, agent: &str, state: TaskState) {
        let mut status = TaskStatus::new(TaskId::new(task), state);
        status.agent_id = Some(AgentId::new(agent));
        status.uuid = Some(vec![1; 16]);
        let at = self.now + Duration::from_millis(self.rng.random_range(0..500));
        self.parcels.push((at, Parcel::Status(Box::new(status))));
    }

    fn offer(&mut self) {
        if self.master_away.is_some() {
            return;
        }
        let mut fresh = Vec::new();
        for (name, agent) in &mut self.agents {
            if agent.offered.is_none() && agent.refused_until <= self.now && agent.cpus >= 10 {
                self.offers += 1;
                let id = format!("offer-{}", self.offers);
                agent.offered = Some((id.clone(), self.now));
                let mut resources = vec![
                    resources::scalar("cpus", agent.cpus),
                    resources::scalar("mem", agent.mem),
                ];
                for resource in &mut resources {
                    resource.allocation_info = Some(AllocationInfo {
                        role: Some("*".to_owned()),
                    });
                }
                fresh.push(Offer {
                    id: OfferId::new(id),
                    framework_id: FrameworkId::new("framework"),
                    agent_id: AgentId::new(name.clone()),
                    hostname: name.clone(),
                    resources,
                    ..Offer::default()
                });
            }
        }
        if !fresh.is_empty() {
            self.tell(Input::Mesos(MesosEvent::Offers(fresh)), Faults::NONE);
        }
    }

    fn pool(&mut self) {
        let due: Vec<_> = self.verdicts.extract_if(.., |(_, at)| *at <= self.now).collect();
        for (tag, _) in due {
            self.tell(
                Input::PoolVerdict {
                    tag,
                    verdict: Verdict::Accepted,
                },
                Faults::NONE,
            );
        }
        if self.pool_away.is_none() && self.next_job_at <= self.now {
            self.next_job_at = self.now + Duration::from_millis(self.rng.random_range(50..15_000));
            let mut job = testkit::job();
            job.prev_hash = self.rng.random();
            let id = format!("job-{}", self.jobs.len());
            self.jobs.insert(id.clone(), job.clone());
            let target = Target::from_difficulty(DIFFICULTY).expect("a fine difficulty");
            let clean = self.rng.random_bool(0.5);
            let pool_job = PoolJob {
                id,
                job,
                target,
                difficulty: DIFFICULTY,
                clean,
                received: self.now,
            };
            self.tell(Input::PoolJob(Box::new(pool_job)), Faults::NONE);
        }
    }

    fn on_submit(&mut self, tag: u64, job_id: String, share: Share) {
        let job = &self.jobs[&job_id];
        let hash = job.header(&share).expect("a share of this job").hash();
        assert!(
            Target::from_difficulty(DIFFICULTY)
                .expect("fine")
                .is_met_by(&hash),
            "submitted and no share"
        );
        assert!(self.submitted.insert((job_id, share)), "submitted twice");
        let at = self.now + Duration::from_millis(self.rng.random_range(0..300));
        if self.pool_away.is_none() {
            self.verdicts.push((tag, at));
        }
    }

    fn mine(&mut self, faults: Faults) {
        let ids: Vec<_> = self.executors.keys().cloned().collect();
        for id in ids {
            let executor = self.executors.get_mut(&id).expect("just listed");
            for message in executor.step(self.now, &mut self.rng) {
                self.post(Parcel::ToBrain(id.clone(), message), faults);
            }
        }
    }

    /// On its way, late, lost, or twice.
    fn post(&mut self, parcel: Parcel, faults: Faults) {
        if self.rng.random_bool(faults.loss) {
            return;
        }
        let at = self.now + Duration::from_millis(self.rng.random_range(0..300));
        let again = match &parcel {
            Parcel::ToBrain(id, data) if self.rng.random_bool(faults.loss) => {
                Some(Parcel::ToBrain(id.clone(), data.clone()))
            }
            _ => None,
        };
        self.parcels.push((at, parcel));
        self.parcels.extend(again.map(|parcel| (at + STEP * 3, parcel)));
    }

    fn deliver(&mut self, faults: Faults) {
        let due: Vec<_> = self.parcels.extract_if(.., |(at, _)| *at <= self.now).collect();
        for (at, parcel) in due {
            match parcel {
                Parcel::ToExecutor(id, data) => {
                    if let Some(executor) = self.executors.get_mut(&id) {
                        executor.take(&ToExecutor::decode(&data).expect("ours"), self.now);
                    }
                }
                Parcel::ToBrain(id, data) if self.master_away.is_none() => {
                    FromExecutor::decode(&data).expect("ours");
                    let executor_id = mesos::proto::ExecutorId::new(id);
                    let agent_id = AgentId::new("any");
                    self.tell(
                        Input::Mesos(MesosEvent::Message {
                            agent_id,
                            executor_id,
                            data,
                        }),
                        faults,
                    );
                }
                Parcel::ToBrain(..) => {}
                Parcel::Status(status) if self.master_away.is_none() => {
                    self.tell(Input::Mesos(MesosEvent::Update(status)), faults);
                }
                Parcel::Status(status) => self.parcels.push((at + STEP * 10, Parcel::Status(status))),
            }
        }
    }

    /// No space of a job is given to two assignments; the same one may be sent again.
    fn note_space(&mut self, data: &[u8]) {
        if let Ok(Some(messages::Order::Assign(assignment))) =
            ToExecutor::decode(data).map(|message| message.order)
        {
            let key = (assignment.job.prev_hash, assignment.space.clone());
            let generation = *self.spaces.entry(key).or_insert(assignment.generation);
            assert_eq!(generation, assignment.generation, "a space was given twice");
        }
    }
}
