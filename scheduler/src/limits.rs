//! Ceilings on what is taken from offers.

/// CPUs and memory in thousandths, the resolution of Mesos scalars. `None` means no ceiling.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// CPUs on all agents together.
    pub cpus_millis: Option<u64>,
    /// CPUs on any one agent.
    pub cpus_per_agent_millis: Option<u64>,
    /// Fewest CPUs on an agent that are worth an executor, its own included.
    pub least_cpus_millis: u64,
    /// Agents in use at the same time.
    pub agents: Option<u32>,
    /// Memory of one executor with its first task, thousandths of a MB.
    pub mem_millis: u64,
}
