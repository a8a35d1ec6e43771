//! The scheduler under measurement.

use scheduler::{Architecture, Delivery, LaunchPlan, Limits, Program, Settings, SourceConfig, State};

/// One source, no ceilings, and an executor for each agent.
pub fn settings() -> Settings {
    let source = SourceConfig {
        suggest_difficulty: false,
        name: "stratum+tcp://pool.example:3333".to_owned(),
        quota: None,
    };
    let program = Program {
        uri: "http://scheduler.example:8080/executor".to_owned(),
        sha256: None,
    };
    Settings {
        name: "mesos-miner".to_owned(),
        description: scheduler::Description::default(),
        limits: Limits {
            cpus_millis: None,
            cpus_per_agent_millis: None,
            least_cpus_millis: 0,
            agents: None,
            mem_millis: 128_000,
        },
        launch: LaunchPlan {
            delivery: Delivery::Served {
                file: "mesos-miner-executor".to_owned(),
                programs: [(Architecture::own(), program)].into(),
            },
            assumed: Architecture::own(),
            kernel: None,
            pin: true,
            record_search: false,
            environment: Default::default(),
            run_id: "0123456789ab".to_owned(),
        },
        constraints: scheduler::Constraints::default(),
        revocable: scheduler::Revocable::No,
        upgrade_batch: scheduler::UpgradeBatch::default(),
        share_executors: true,
        sources: vec![source],
        retries: scheduler::Retries::default(),
        // Shares are found in a few tries, also before the executors have told their rates.
        cpu_hash_rate: 1.0,
        exit_after_shares: None,
        serves_miners: false,
        keep_running: false,
        restored: State {
            first_generation: 1,
            ..State::default()
        },
        seed: 1,
    }
}
