//! The signals that ask for a clean stop: SIGINT from a keyboard, SIGTERM from a supervisor, SIGHUP from a terminal
//! that was closed; with a file of options, SIGHUP asks to read that again. And SIGUSR1, which asks for the rates of the
//! agents.

use tokio::signal::unix::{Signal, SignalKind, signal};

#[derive(Debug)]
pub struct Signals {
    interrupt: Signal,
    terminate: Signal,
    /// `None` if the process was started with SIGHUP ignored, as by `nohup`.
    hang_up: Option<Signal>,
    user: Signal,
    /// What SIGHUP asks for.
    on_hang_up: Asked,
}

/// What a signal asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    ToStop,
    ToReload,
    ForAgents,
}

impl Signals {
    /// From now on none of these signals ends the process by itself.
    pub fn new() -> std::io::Result<Self> {
        Ok(Self {
            interrupt: signal(SignalKind::interrupt())?,
            terminate: signal(SignalKind::terminate())?,
            hang_up: if is_ignored(SignalKind::hangup()) {
                None
            } else {
                Some(signal(SignalKind::hangup())?)
            },
            user: signal(SignalKind::user_defined1())?,
            on_hang_up: Asked::ToStop,
        })
    }

    /// SIGHUP asks to read the options again.
    pub fn reloading(self) -> Self {
        Self {
            on_hang_up: Asked::ToReload,
            ..self
        }
    }

    /// Waits for the next one. Cancel-safe.
    pub async fn next(&mut self) -> Asked {
        tokio::select! {
            _ = self.interrupt.recv() => Asked::ToStop,
            _ = self.terminate.recv() => Asked::ToStop,
            () = received(&mut self.hang_up) => self.on_hang_up,
            _ = self.user.recv() => Asked::ForAgents,
        }
    }
}

async fn received(signal: &mut Option<Signal>) {
    match signal {
        Some(signal) => drop(signal.recv().await),
        None => std::future::pending().await,
    }
}

/// Whether the process ignores the signal: `SigIgn` in proc_pid_status(5) is a mask in which signal 1 is bit 0.
fn is_ignored(kind: SignalKind) -> bool {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    let mask = mask
        .and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok())
        .unwrap_or(0);
    mask >> (kind.as_raw_value() - 1) & 1 == 1
}
