//! Variables that the scheduler gives its executors, because nothing else tells them before they reach their agent.

/// `1`: agents are reached by https. An agent names its endpoint without a scheme.
pub const AGENT_TLS: &str = "MESOS_MINER_AGENT_TLS";

/// Certificates, in PEM, of the authorities that agents' certificates are signed by; without it those that the agent's
/// machine trusts. Certificates are no secret; a key is never sent.
pub const AGENT_CA: &str = "MESOS_MINER_AGENT_CA";

/// What the executor is for: without it, to mine; [`MODE_BENCH`] to measure its machine.
pub const EXECUTOR_MODE: &str = "MESOS_MINER_EXECUTOR_MODE";

/// See [`EXECUTOR_MODE`].
pub const MODE_BENCH: &str = "bench";
