//! Options that contradict each other.

use super::{ConfigError, Master, RunOptions, fault};

/// Refuses options that have no effect with the chosen cluster or pool.
pub(super) fn refuse(options: &RunOptions, master: &Master, embedded_pool: bool) -> Result<(), ConfigError> {
    let serves = options.stratum_listen.is_some() || options.stratum_tls_listen.is_some();
    if matches!(master, Master::Local { agents: 0 }) && !serves {
        return fault(
            "--master local[0]: the number of local agents is at least 1 unless miners connect: give --stratum-listen, or \
             ask for an agent",
        );
    }
    if options.difficulty.is_some() && !embedded_pool {
        return fault(
            "--difficulty sets the embedded pool's share difficulty, but --url names another pool: drop one of them",
        );
    }
    if !master.is_local() {
        return match options.work_dir {
            None => Ok(()),
            Some(_) => fault(
                "--work-dir holds the embedded agents' sandboxes, but --master names a real cluster, whose agents have their own: drop it",
            ),
        };
    }
    if options.keep_running.unwrap_or(false) {
        return fault(
            "--keep-running leaves executors to a later scheduler, but --master local ends with this process: name a real master, or drop it",
        );
    }
    for (option, given) in [
        ("--mesos-user", options.mesos_user.is_some()),
        ("--advertise", options.advertise.is_some()),
        ("--failover-timeout", options.failover_timeout.is_some()),
        ("--principal", options.principal.is_some()),
    ] {
        if given {
            return fault(format!(
                "{option} is for a real cluster, but --master is local: name a real master, or drop it"
            ));
        }
    }
    Ok(())
}
