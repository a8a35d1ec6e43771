//! Child processes: started by one thread, waited for by one thread each, never left behind.

use std::fs::File;
use std::io;
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError, mpsc};

use rustix::process::{Pid, Signal, WaitId, WaitIdOptions, kill_process_group, waitid};
use tokio::sync::oneshot;

use super::StartError;
use crate::core::ContainerSpec;

/// Where util-linux' `setpriv` may be.
const SETPRIV: [&str; 2] = ["/usr/bin/setpriv", "/bin/setpriv"];
/// Commands that wait for the spawning thread. With more, callers wait.
const SPAWN_QUEUE: usize = 16;

type Spawn = (Command, oneshot::Sender<io::Result<Child>>);

/// The thread that starts processes. The kernel ties the parent death signal to the *thread* that started a process,
/// so this one lives as long as the cluster, which tokio's threads need not.
#[derive(Debug)]
pub(super) struct Spawner {
    spawns: mpsc::SyncSender<Spawn>,
    setpriv: Option<PathBuf>,
}

impl Spawner {
    pub(super) fn new() -> io::Result<Self> {
        let (spawns, queue) = mpsc::sync_channel::<Spawn>(SPAWN_QUEUE);
        std::thread::Builder::new()
            .name("local-mesos-spawn".into())
            .spawn(move || {
                for (mut command, reply) in queue {
                    if let Err(Ok(mut orphan)) = reply.send(command.spawn()) {
                        // The caller is gone, so the process is not wanted.
                        let _ = orphan.kill();
                        let _ = orphan.wait();
                    }
                }
            })?;
        let setpriv = SETPRIV.iter().map(PathBuf::from).find(|path| path.exists());
        Ok(Self { spawns, setpriv })
    }

    pub(super) async fn spawn(&self, spec: &ContainerSpec) -> Result<Process, StartError> {
        let command = self.command(spec)?;
        let (reply, answer) = oneshot::channel();
        let spawns = self.spawns.clone();
        // The queue is full for the time of a fork at most.
        let sent = tokio::task::spawn_blocking(move || spawns.send((command, reply)).is_ok());
        if !sent.await.unwrap_or(false) {
            return Err(StartError::Stopping);
        }
        let child = answer.await.map_err(|_| StartError::Stopping)??;
        Ok(Process::watch(child)?)
    }

    fn command(&self, spec: &ContainerSpec) -> io::Result<Command> {
        let info = &spec.command;
        let value = info.value.clone().unwrap_or_default();
        let (program, arguments) = if info.shell() {
            ("/bin/sh".to_owned(), vec!["-c".to_owned(), value])
        } else {
            (value, info.arguments.iter().skip(1).cloned().collect())
        };
        let mut command = match &self.setpriv {
            Some(setpriv) => {
                let mut command = Command::new(setpriv);
                command.args(["--pdeathsig", "KILL", "--"]).arg(&program);
                command
            }
            None => Command::new(&program),
        };
        command
            .args(arguments)
            .env_clear()
            .envs(spec.environment.iter().map(|(name, value)| (name, value)))
            .current_dir(&spec.sandbox)
            .stdin(Stdio::null())
            .stdout(output(&spec.sandbox, "stdout")?)
            .stderr(output(&spec.sandbox, "stderr")?)
            .process_group(0);
        Ok(command)
    }
}

fn output(sandbox: &Path, name: &str) -> io::Result<File> {
    File::options().create(true).append(true).open(sandbox.join(name))
}

/// A running process group. Dropping it kills the group.
#[derive(Debug)]
pub(super) struct Process {
    pid: u32,
    group: Arc<Group>,
    end: oneshot::Receiver<i32>,
}

/// The group to signal; `None` once its leader is reaped, because the number may then belong to another group.
#[derive(Debug)]
struct Group(Mutex<Option<Pid>>);

impl Group {
    fn signal(&self, signal: Signal) {
        if let Some(pid) = *self.0.lock().unwrap_or_else(PoisonError::into_inner) {
            // Fails only if nobody is left in the group.
            let _ = kill_process_group(pid, signal);
        }
    }
}

impl Process {
    /// Waits for a child on a thread of its own.
    fn watch(mut child: Child) -> io::Result<Self> {
        let pid = Pid::from_child(&child);
        let group = Arc::new(Group(Mutex::new(Some(pid))));
        let (report, end) = oneshot::channel();
        let watched = Arc::clone(&group);
        let process = Self {
            pid: child.id(),
            group,
            end,
        };
        std::thread::Builder::new()
            .name("local-mesos-wait".into())
            .stack_size(128 << 10)
            .spawn(move || {
                let ended = WaitIdOptions::EXITED | WaitIdOptions::NOWAIT;
                while matches!(waitid(WaitId::Pid(pid), ended), Err(rustix::io::Errno::INTR)) {}
                // The leader is a zombie, which keeps the group's number valid. Kill whatever the leader left
                // running.
                watched.signal(Signal::KILL);
                let mut group = watched.0.lock().unwrap_or_else(PoisonError::into_inner);
                *group = None;
                let status = child.wait().map_or(-1, ExitStatusExt::into_raw);
                drop(group);
                // Fails only if the cluster was dropped.
                let _ = report.send(status);
            })?;
        Ok(process)
    }

    pub(super) fn pid(&self) -> u32 {
        self.pid
    }

    /// Sends SIGTERM to the group.
    pub(super) fn terminate(&self) {
        self.group.signal(Signal::TERM);
    }

    /// Sends SIGKILL to the group.
    pub(super) fn kill(&self) {
        self.group.signal(Signal::KILL);
    }

    /// The wait(2) status of the leader once it has ended, -1 if unknown. May be called again if it was dropped
    /// before it returned, but not after.
    pub(super) async fn wait(&mut self) -> i32 {
        (&mut self.end).await.unwrap_or(-1)
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.kill();
    }
}
