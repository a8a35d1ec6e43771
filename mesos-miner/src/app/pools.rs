//! The sources of jobs of a run, each with a driver task of its own.

use crate::config::{Config, PoolUrl};
use crate::source::SourceDriver;
use job_source::{Command, Event, SourceId, Verdict};
use stratum::client::ClientConfig;
use stratum::source::StratumSource;
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

/// Events of all sources that may wait for the main loop. With more, nothing more is read from the pools.
const MAX_EVENTS: usize = 1024;

/// The ways to the sources, in order of preference.
pub(super) struct Pools {
    commands: Vec<mpsc::Sender<Command>>,
}

impl Pools {
    /// Starts a driver for each pool. None connects before it is told to.
    pub(super) fn start(
        config: &Config,
        pools: &[PoolUrl],
        cancel: &CancellationToken,
    ) -> (Self, mpsc::Receiver<(SourceId, Event)>) {
        let (events, receiver) = mpsc::channel(MAX_EVENTS);
        let start = |(index, pool): (usize, &PoolUrl)| {
            let login = ClientConfig::new(pool.host.clone(), config.user.clone(), config.pass.reveal());
            let source = StratumSource::new(login, pool.port);
            let id = SourceId(u16::try_from(index).unwrap_or(u16::MAX));
            let (driver, commands) = SourceDriver::new(id, source, events.clone());
            tokio::spawn(driver.run(cancel.clone()));
            commands
        };
        let commands = pools.iter().enumerate().map(start).collect();
        (Self { commands }, receiver)
    }

    /// Hands a command to a source without waiting. A driver that takes none for so long that its queue is full has lost
    /// its pool: a share for it counts as unanswered, which is returned as the source's own verdict.
    pub(super) fn command(&self, id: SourceId, command: Command) -> Option<Event> {
        let sender = self.commands.get(usize::from(id.0))?;
        match sender.try_send(command) {
            Ok(()) => None,
            Err(error) => {
                tracing::error!("{id} takes no more commands: {error}");
                match error.into_inner() {
                    Command::Submit(submission) => Some(Event::Verdict {
                        tag: submission.tag,
                        verdict: Verdict::Unanswered,
                    }),
                    _ => None,
                }
            }
        }
    }
}
