//! The pools and nodes of a run as job sources, each with a driver task.

use crate::config::{Config, Pool, Secret, Solo, SuggestDifficulty, Transport, sources};
use crate::source::node::{Login, NodeDriver, Server, Shelf};
use crate::source::{Commands, Dialer, Dump, SourceDriver};
use anyhow::Context;
use job_source::{Command, Event, SourceId, Verdict};
use scheduler::{RunEvent, Snapshot};
use solo::{Settings, SoloSource};
use std::time::{Instant, SystemTime, UNIX_EPOCH};
use stratum::client::{ClientConfig, Password};
use stratum::source::StratumSource;
use stratum2::{AuthorityKey, Handshakes};
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

/// Events of all sources that can wait for the main loop. When the channel is full, drivers stop reading from the
/// pools.
const MAX_EVENTS: usize = 1024;

/// The sources' command channels, in order of preference.
pub(super) struct Pools {
    commands: Vec<Commands>,
    passwords: Vec<Password>,
}

/// How drivers are started.
struct Starting<'a> {
    config: &'a Config,
    pools: &'a [Pool],
    events: mpsc::Sender<(SourceId, Event)>,
    cancel: &'a CancellationToken,
}

fn dialer(config: &Config, pool: &Pool) -> Dialer {
    let network = &config.pool_network;
    let transport = pool.url.transport;
    Dialer {
        tls: network.tls.clone().filter(|_| transport.is_over_tls()),
        proxy: network.proxy.clone(),
        is_node: transport.is_http(),
    }
}

/// A node, and how it is reached.
pub(super) fn server(config: &Config, node: &Pool) -> Server {
    Server {
        host: node.url.host.clone(),
        port: node.url.port,
        login: match &node.cookie_file {
            Some(path) => Login::Cookie(path.clone()),
            None => Login::Password {
                user: node.user.clone(),
                pass: Secret::clone(&node.pass),
            },
        },
        dialer: dialer(config, node),
    }
}

impl Starting<'_> {
    fn pool(&self, id: SourceId, pool: &Pool) -> Commands {
        let (url, dialer) = (&pool.url, dialer(self.config, pool));
        if let Transport::V2(authority) = url.transport {
            let source = stratum2::Source::new(v2(pool, authority));
            let (driver, commands) = SourceDriver::new(id, source, self.events.clone());
            tokio::spawn(driver.with_dialer(dialer).run(self.cancel.clone()));
            return commands;
        }
        let mut login = ClientConfig::new(url.host.clone(), pool.user.clone(), pool.pass.reveal());
        login.suggest_difficulty = fixed(pool);
        login.over_tls = dialer.tls.is_some();
        let source = StratumSource::new(login, url.port);
        let (driver, commands) = SourceDriver::new(id, source, self.events.clone());
        let dump = self.config.protocol_dump;
        let dump = dump.then(|| Dump::new(pool.name(self.pools), pool.pass.reveal()));
        let driver = driver.with_dialer(dialer).with_dump(dump);
        tokio::spawn(driver.run(self.cancel.clone()));
        commands
    }

    fn nodes(&self, id: SourceId, nodes: &[&Pool], solo: &Solo) -> anyhow::Result<Commands> {
        let (shelf, files) = match Shelf::open(&solo.directory) {
            Err(error) if error.may_pass() => (Shelf::without_disk(error.to_string()), Vec::new()),
            other => other.context("the directory for found blocks cannot be used")?,
        };
        let settings = Settings {
            nodes: nodes.iter().map(|node| node.name(self.pools)).collect(),
            payout: solo.payout.clone(),
            tag: solo.tag.clone(),
            extranonce1: rand::random(),
        };
        let source = SoloSource::new(settings, files, Instant::now());
        let servers = nodes.iter().map(|node| server(self.config, node)).collect();
        let (driver, commands) = NodeDriver::new(
            id,
            source,
            servers,
            shelf,
            &solo.publishers,
            self.events.clone(),
            self.cancel,
        );
        let driver = driver.with_dump(self.config.protocol_dump);
        tokio::spawn(driver.run(self.cancel.clone()));
        Ok(commands)
    }
}

impl Pools {
    /// Starts a driver for each source. Drivers connect only on [`Command::Open`], but for blocks of earlier runs.
    ///
    /// # Errors
    /// If found blocks could not be kept.
    pub(super) fn start(
        pools: &[Pool],
        config: &Config,
        cancel: &CancellationToken,
    ) -> anyhow::Result<(Self, mpsc::Receiver<(SourceId, Event)>)> {
        let (events, receiver) = mpsc::channel(MAX_EVENTS);
        let starting = Starting {
            config,
            pools,
            events,
            cancel,
        };
        let mut commands = Vec::new();
        for (index, source) in sources(pools).into_iter().enumerate() {
            let id = SourceId(u16::try_from(index).unwrap_or(u16::MAX));
            commands.push(match (&source[..], &config.solo) {
                ([pool], None) => starting.pool(id, pool),
                ([pool], Some(_)) if !pool.url.transport.is_http() => starting.pool(id, pool),
                (nodes, Some(solo)) => starting.nodes(id, nodes, solo)?,
                (_, None) => anyhow::bail!("nodes without --coinbase-addr"),
            });
        }
        let password = |pool: &Pool| pool.pass.reveal().into();
        let pools = Self {
            commands,
            passwords: pools.iter().map(password).collect(),
        };
        Ok((pools, receiver))
    }

    /// The event with the passwords hidden in a job id: pools may repeat what they were sent there too. Not earlier: the
    /// pool wants the id as it was.
    pub(super) fn without_passwords(&self, mut event: RunEvent) -> RunEvent {
        if let RunEvent::Job { job_id, .. } | RunEvent::Block { job_id, .. } = &mut event {
            self.hide_passwords(job_id);
        }
        event
    }

    /// The snapshot likewise: the books name jobs.
    pub(super) fn snapshot_without_passwords(&self, mut snapshot: Snapshot) -> Snapshot {
        for account in &mut snapshot.accounts.jobs {
            self.hide_passwords(&mut account.job);
        }
        snapshot
    }

    fn hide_passwords(&self, text: &mut String) {
        let shown = std::mem::take(text);
        let passwords = self.passwords.iter();
        *text = passwords.fold(shown, |text, password| password.hide_in(text));
    }

    /// Sends a command to a source without waiting. A full queue means that the driver is stuck or has ended: the
    /// command is logged and dropped, and a share gets [`Verdict::Unanswered`] as if from the source.
    pub(super) fn command(&self, id: SourceId, command: Command) -> Option<Event> {
        let sender = self.commands.get(usize::from(id.0))?;
        let dropped = sender.send(command).err()?;
        tracing::error!("{id} takes no more commands");
        match dropped {
            Command::Submit(submission) => Some(Event::Verdict {
                tag: submission.tag,
                verdict: Verdict::Unanswered,
            }),
            _ => None,
        }
    }
}

/// The share difficulty that the pool is asked for from the beginning.
fn fixed(pool: &Pool) -> Option<f64> {
    match pool.suggest_difficulty? {
        SuggestDifficulty::Fixed(difficulty) => Some(difficulty),
        SuggestDifficulty::Auto => None,
    }
}

fn v2(pool: &Pool, authority: AuthorityKey) -> stratum2::Config {
    stratum2::Config {
        host: pool.url.host.clone(),
        port: pool.url.port,
        authority,
        user: pool.user.clone(),
        suggest_difficulty: fixed(pool),
        handshakes: Handshakes {
            clock: seconds_since_1970,
            seed: rand::random,
        },
    }
}

fn seconds_since_1970() -> u32 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    // A clock before 1970 makes every certificate one of the future, which is then told.
    since.map_or(0, |since| u32::try_from(since.as_secs()).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::COMMANDS;
    use job_source::Submission;
    use miner_core::Share;
    use scheduler::JobAccount;

    /// The scheduler waits for a verdict on each share.
    #[test]
    fn a_share_for_a_stuck_driver_has_its_verdict() {
        let (events, _receiver) = mpsc::channel(1);
        let source = StratumSource::new(ClientConfig::new("pool", "alice", "x"), 1);
        let (_stuck, commands) = SourceDriver::new(SourceId(0), source, events);
        let pools = Pools {
            commands: vec![commands],
            passwords: Vec::new(),
        };
        let submit = |tag| {
            let share = Share {
                extranonce2: vec![0; 4],
                version: 0,
                time: 0,
                nonce: 0,
            };
            let submission = Submission {
                tag,
                job_id: "1".to_owned(),
                share,
                is_block: false,
            };
            pools.command(SourceId(0), Command::Submit(submission))
        };
        for tag in 0..COMMANDS as u64 {
            assert_eq!(submit(tag), None);
        }
        let unanswered = Event::Verdict {
            tag: 7,
            verdict: Verdict::Unanswered,
        };
        assert_eq!(submit(7), Some(unanswered));
        assert_eq!(pools.command(SourceId(0), Command::Close), None);
    }

    #[test]
    fn passwords_are_hidden_in_the_ids_of_jobs_and_of_blocks() {
        let pools = Pools {
            commands: Vec::new(),
            passwords: vec!["x".into(), "hunter2".into(), "open sesame".into()],
        };
        let job = RunEvent::Job {
            job_id: "x-hunter2-1".to_owned(),
            difficulty: 1.0,
            clean: true,
        };
        let block = RunEvent::Block {
            hash: String::new(),
            agent: "hunter2".to_owned(),
            header: String::new(),
            job_id: "open sesame".to_owned(),
            extranonce2: String::new(),
        };
        for (event, shown) in [(job, "x-***-1"), (block, "***")] {
            match pools.without_passwords(event) {
                RunEvent::Job { job_id, .. } | RunEvent::Block { job_id, .. } => assert_eq!(job_id, shown),
                other => panic!("{other:?}"),
            }
        }
        let mut snapshot = Snapshot::default();
        snapshot.accounts.jobs.push(JobAccount {
            job: "x-hunter2-1".to_owned(),
            ..JobAccount::default()
        });
        let shown = pools.snapshot_without_passwords(snapshot);
        assert_eq!(shown.accounts.jobs[0].job, "x-***-1");
    }
}
