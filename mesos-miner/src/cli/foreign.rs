//! Options of other miners that have no meaning here, and what to use instead. Those that have one are options of ours
//! (`-a`, `-c`, `-P`, `-q`, `-r`, `-R`, `-t`).

use clap::error::{ContextKind, ContextValue, ErrorKind};

/// Names that mean the same in minerd (cpuminer), cpuminer-opt or cgminer, and the advice.
const OPTIONS: &[(&[&str], &str)] = &[
    (
        &["-D", "--debug", "--verbose"],
        "set MESOS_MINER_LOG=debug in the environment to log more",
    ),
    (&["--real-quiet"], "use --quiet"),
    (
        &["-B", "--background"],
        "start it with systemd-run, nohup or setsid to have it in the background",
    ),
    (
        &["-S", "--syslog", "-l", "--log", "--log-file"],
        "pipe the log, which goes to stderr, to logger or into a file",
    ),
    (&["--benchmark"], "`mesos-miner bench` measures this machine"),
    (
        &["--cputest", "--verify"],
        "`mesos-miner kernels` checks the kernels of this CPU, as every executor does at its start",
    ),
    (
        &["--coinbase-sig", "--btc-address", "--btc-sig"],
        "a node is mined on alone with -o http://user:pass@host:port, --coinbase-addr ADDRESS and --coinbase-tag TEXT",
    ),
    (
        &["--no-gbt", "--no-getwork", "--no-longpoll", "--no-stratum"],
        "what is spoken is said by the address: stratum+tcp:// or stratum+tls:// for pools, http:// or https:// for nodes (getblocktemplate)",
    ),
    (
        &["--socks-proxy"],
        "the proxy is named by --proxy socks5://host:port",
    ),
    (
        &["--cert"],
        "certificates to trust for pools with TLS are named by --pool-ca-file",
    ),
    (
        &[
            "-s",
            "--scantime",
            "--scan-time",
            "-E",
            "--expiry",
            "-Q",
            "--queue",
        ],
        "drop it: executors change to a new job at once",
    ),
    (
        &["-T", "--timeout"],
        "drop it: a pool that does not answer is left after 30 s",
    ),
    (
        &[
            "--no-redirect",
            "--no-extranonce",
            "--stratum-keepalive",
            "--no-submit-stale",
            "--lowmem",
            "--text-only",
            "--no-color",
            "--hide-diff",
            "-y",
            "--no-sysinfo",
        ],
        "drop it: there is nothing to switch off here",
    ),
    (&["--shares"], "use --exit-after-shares"),
    (&["--time-limit", "--sched-stop"], "use --duration"),
    (&["--sched-start"], "start it with a systemd timer or at(1)"),
    (&["--suggest-diff"], "use --suggest-difficulty"),
    (
        &["-f", "--diff-factor", "-m", "--diff-multiplier", "--max-diff"],
        "drop it, or ask the pool for a share difficulty with --suggest-difficulty",
    ),
    (
        &["--cpu-affinity"],
        "each thread is pinned to a CPU of its own, or to none with --pin off",
    ),
    (
        &["--cpu-priority"],
        "drop it: Mesos divides the CPUs; limit ours with --cpus",
    ),
    (
        &[
            "-I",
            "--intensity",
            "-d",
            "--device",
            "--gpu-threads",
            "-g",
            "--usb",
            "-G",
        ],
        "GPUs and ASICs are not used here: executors mine on CPUs",
    ),
    (
        &[
            "-b",
            "--api-bind",
            "--api-listen",
            "--api-remote",
            "--api-allow",
            "--api-port",
        ],
        "use --listen, which serves /metrics and /api/v1/status",
    ),
    (
        &["--failover-only"],
        "drop it: pools are used in the order of --url",
    ),
    (
        &[
            "--load-balance",
            "--balance",
            "--round-robin",
            "--rotate",
            "--quota",
            "-U",
        ],
        "one pool is used at a time, in the order of --url",
    ),
    (&["--userpass-file", "--password-file"], "use --pass-file"),
    (
        &[
            "-n",
            "--nfactor",
            "--param-key",
            "--max-temp",
            "--max-rate",
            "--hash-meter",
            "--per-device-stats",
            "--worktime",
            "--data-file",
        ],
        "drop it: it has no meaning here",
    ),
];

/// What to use instead of the option of another miner that was typed, if this error is about one.
pub fn advice(error: &clap::Error) -> Option<String> {
    if error.kind() != ErrorKind::UnknownArgument {
        return None;
    }
    let Some(ContextValue::String(typed)) = error.get(ContextKind::InvalidArg) else {
        return None;
    };
    let name = typed.split('=').next().unwrap_or(typed);
    let (_, text) = OPTIONS.iter().find(|(names, _)| names.contains(&name))?;
    Some(format!("{name} is an option of other miners: {text}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::Cli;
    use clap::CommandFactory;
    use std::collections::BTreeSet;

    fn advised(arguments: &[&str]) -> Option<String> {
        let error = Cli::read([&["mesos-miner"], arguments].concat()).err()?;
        advice(&error)
    }

    #[test]
    fn every_one_of_them_is_answered() {
        for (names, text) in OPTIONS {
            for name in *names {
                let told = advised(&["-o", "h:1", name]).unwrap_or_default();
                assert!(told.starts_with(name) && told.ends_with(text), "{name}: {told}");
            }
        }
        for arguments in [
            &["--benchmark=1"][..],
            &["-qD"],
            &["run", "--cputest"],
            &["-t", "4", "-S"],
        ] {
            assert!(advised(arguments).is_some(), "{arguments:?}");
        }
        for arguments in [&["--uesr", "x"][..], &["-Z"], &["--cpus", "many"], &[]] {
            assert_eq!(advised(arguments), None, "{arguments:?}");
        }
    }

    #[test]
    fn none_is_listed_twice_or_an_option_of_ours() {
        let mut cli = Cli::command();
        cli.build();
        let run = cli.find_subcommand("run").unwrap();
        let mut seen = BTreeSet::new();
        for name in OPTIONS.iter().flat_map(|(names, _)| *names) {
            assert!(seen.insert(name), "{name}");
            let is_ours = run.get_arguments().any(|argument| {
                let long = argument.get_long().map(|long| format!("--{long}"));
                let short = argument.get_short().map(|short| format!("-{short}"));
                [long, short].into_iter().flatten().any(|ours| ours == *name)
            });
            assert!(!is_ours, "{name}");
        }
    }
}
