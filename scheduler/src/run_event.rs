//! Events for people and programs: a log line each, or a JSON object each with `--json`.

use crate::snapshot::Summary;
use serde::Serialize;
use std::fmt;
use text::{Difficulty, HashRate, count};

/// Something worth telling.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum RunEvent {
    /// The run has begun.
    Started {
        /// Version of this program.
        version: &'static str,
        /// Where the master is.
        master: String,
        /// Pools in order of preference.
        pools: Vec<String>,
        /// Address of `/metrics` and the rest.
        listen: String,
    },
    /// The master took the framework.
    Subscribed {
        /// Its id.
        framework_id: String,
    },
    /// Another scheduler of the framework leads.
    StandsBy {
        /// What it says of itself.
        leader: String,
    },
    /// This scheduler leads from now on; it stood by before.
    Leads,
    /// Another master leads, by what ZooKeeper says.
    MasterLeads {
        /// Its address.
        master: String,
    },
    /// The subscription is gone for now.
    MasterLost {
        /// Why.
        reason: String,
        /// Seconds until the next attempt.
        retry_in_seconds: f64,
    },
    /// Other ceilings from now on; absent where there is none.
    Limits {
        /// CPUs in all.
        #[serde(skip_serializing_if = "Option::is_none")]
        cpus: Option<f64>,
        /// CPUs on each agent.
        #[serde(skip_serializing_if = "Option::is_none")]
        cpus_per_agent: Option<f64>,
        /// Agents.
        #[serde(skip_serializing_if = "Option::is_none")]
        agents: Option<u32>,
    },
    /// An operator has paused mining.
    Paused,
    /// An operator has ended the pause.
    Resumed,
    /// An operator has drained an agent.
    Drained {
        /// The agent's name.
        agent: String,
        /// Its Mesos agent id.
        agent_id: String,
    },
    /// An operator lets a drained agent be used again.
    Undrained {
        /// The agent's name.
        agent: String,
        /// Its Mesos agent id.
        agent_id: String,
    },
    /// A task was launched.
    Launched {
        /// Task.
        task: String,
        /// The agent's name.
        agent: String,
        /// Its Mesos agent id: several agents may have one name.
        agent_id: String,
        /// CPUs taken.
        cpus: f64,
    },
    /// A task's state changed.
    Task {
        /// Task.
        task: String,
        /// The agent's name.
        agent: String,
        /// Mesos state, such as `TASK_RUNNING`.
        state: String,
        /// Mesos reason and message, where there are any.
        #[serde(skip_serializing_if = "Option::is_none")]
        reason: Option<String>,
    },
    /// An executor sent its first report.
    Executor {
        /// Executor.
        executor: String,
        /// The agent's name.
        agent: String,
        /// Kernel in use.
        kernel: String,
        /// Hashes per second of one thread with one version, if that was measured when the executor started.
        #[serde(skip_serializing_if = "Option::is_none")]
        nonce_only: Option<u64>,
        /// The same with many versions.
        #[serde(skip_serializing_if = "Option::is_none")]
        rolling: Option<u64>,
        /// Hashing threads.
        threads: u32,
    },
    /// A pool session stands.
    Pool {
        /// Its address.
        url: String,
    },
    /// The pool session is gone for now.
    PoolLost {
        /// Its address.
        url: String,
        /// Why.
        reason: String,
        /// Seconds until the next attempt.
        retry_in_seconds: f64,
    },
    /// A new job.
    Job {
        /// The pool's name of it.
        job_id: String,
        /// Share difficulty.
        difficulty: f64,
        /// Earlier jobs are void.
        clean: bool,
    },
    /// The pool answered a share.
    Share {
        /// `accepted`, `rejected`, `stale` or `unanswered`.
        verdict: &'static str,
        /// The agent's name.
        agent: String,
        /// Difficulty that the hash reaches.
        difficulty: f64,
        /// Accepted so far.
        accepted: u64,
        /// Why not, in the pool's words.
        #[serde(skip_serializing_if = "Option::is_none")]
        reason: Option<String>,
    },
    /// A share is a block.
    Block {
        /// Block hash, display hex.
        hash: String,
        /// The agent's name.
        agent: String,
        /// The 80 header bytes, hex.
        header: String,
        /// The pool's name of the job.
        job_id: String,
        /// extranonce2, hex.
        extranonce2: String,
    },
    /// Something is wrong, the run goes on.
    Warning {
        /// What, and the way out.
        text: String,
    },
    /// The run is ending.
    Stopping {
        /// Why.
        text: String,
    },
    /// The last event.
    Summary(Summary),
}

impl RunEvent {
    /// Whether a log shows it as a warning.
    pub fn is_warning(&self) -> bool {
        matches!(
            self,
            Self::Warning { .. } | Self::MasterLost { .. } | Self::PoolLost { .. }
        )
    }
}

impl fmt::Display for RunEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Started {
                version,
                master,
                pools,
                listen,
            } => {
                let pools = pools.join(", ");
                write!(
                    f,
                    "mesos-miner {version}: master {master}, pool {pools}, status at http://{listen}"
                )
            }
            Self::Subscribed { framework_id } => write!(f, "subscribed as framework {framework_id}"),
            Self::StandsBy { leader } => write!(f, "standing by: {leader} leads"),
            Self::Leads => f.write_str("this scheduler leads from now on"),
            Self::MasterLeads { master } => write!(f, "master {master} leads"),
            Self::MasterLost {
                reason,
                retry_in_seconds,
            } => {
                write!(
                    f,
                    "no subscription: {reason}; next attempt in {retry_in_seconds:.1} s"
                )
            }
            Self::Limits {
                cpus,
                cpus_per_agent,
                agents,
            } => {
                let shown =
                    |number: Option<f64>| number.map_or("any number".to_owned(), |number| number.to_string());
                write!(
                    f,
                    "ceilings from now on: {} of CPUs in all, {} on each agent, {} of agents",
                    shown(*cpus),
                    shown(*cpus_per_agent),
                    shown(agents.map(f64::from))
                )
            }
            Self::Paused => f.write_str("mining is paused: executors end, and no offer is taken"),
            Self::Resumed => f.write_str("mining goes on: offers are taken again"),
            Self::Drained { agent, agent_id } => {
                write!(
                    f,
                    "{agent} (agent {agent_id}) is drained: its executors end, and nothing of it is taken"
                )
            }
            Self::Undrained { agent, agent_id } => {
                write!(f, "{agent} (agent {agent_id}) is not drained any more")
            }
            Self::Launched {
                task,
                agent,
                agent_id,
                cpus,
            } => write!(
                f,
                "launched {task} on {agent} (agent {agent_id}) with {cpus} CPUs"
            ),
            Self::Task {
                task,
                agent,
                state,
                reason,
            } => {
                write!(f, "{task} on {agent}: {state}")?;
                reason.iter().try_for_each(|reason| write!(f, " ({reason})"))
            }
            Self::Executor {
                executor,
                agent,
                kernel,
                nonce_only,
                rolling,
                threads,
            } => {
                let threads = count(u64::from(*threads), "thread");
                write!(f, "{executor} on {agent}: kernel {kernel}")?;
                if let (Some(nonce_only), Some(rolling)) = (nonce_only, rolling) {
                    let [nonce_only, rolling] = [nonce_only, rolling].map(|rate| HashRate(*rate as f64));
                    write!(f, " ({nonce_only} a thread, {rolling} rolling)")?;
                }
                write!(f, ", {threads}")
            }
            Self::Pool { url } => write!(f, "pool {url}: authorized"),
            Self::PoolLost {
                url,
                reason,
                retry_in_seconds,
            } => {
                write!(f, "pool {url}: {reason}; next attempt in {retry_in_seconds:.1} s")
            }
            Self::Job {
                job_id,
                difficulty,
                clean,
            } => {
                let clean = if *clean { ", clean" } else { "" };
                write!(
                    f,
                    "job {job_id}: share difficulty {}{clean}",
                    Difficulty(*difficulty)
                )
            }
            Self::Share {
                verdict,
                agent,
                difficulty,
                accepted,
                reason,
            } => {
                write!(
                    f,
                    "share {verdict} (difficulty {} from {agent}), {accepted} accepted",
                    Difficulty(*difficulty)
                )?;
                reason.iter().try_for_each(|reason| write!(f, ": {reason}"))
            }
            Self::Block { hash, agent, .. } => write!(f, "block {hash} found on {agent}"),
            Self::Warning { text } | Self::Stopping { text } => f.write_str(text),
            Self::Summary(summary) => summary.fmt(f),
        }
    }
}
