//! Where the state is.

use super::{ConfigError, Environment, Master, RunOptions, fault, login, with_login};
use mesos_client::ZooKeeperUrl;
use std::fmt;
use std::path::PathBuf;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StatePlace {
    /// A directory on this machine, for one scheduler at a time.
    Directory(PathBuf),
    /// A place in ZooKeeper, which several schedulers share: one of them leads.
    ZooKeeper(ZooKeeperUrl),
}

impl fmt::Display for StatePlace {
    /// Without a login.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Directory(dir) => dir.display().fmt(f),
            Self::ZooKeeper(url) => url.fmt(f),
        }
    }
}

/// Whether it is in ZooKeeper.
pub(super) fn is_shared(options: &RunOptions) -> bool {
    let state = options.state.as_deref();
    state.is_some_and(|state| state.as_os_str().to_string_lossy().starts_with("zk://"))
}

pub(super) fn place(
    options: &RunOptions,
    master: &Master,
    environment: &Environment,
) -> Result<Option<StatePlace>, ConfigError> {
    match (&options.state, master) {
        (Some(_), Master::Local { .. }) => fault(
            "--state keeps what a later scheduler needs, but --master local ends with this process: name a real master, or drop it",
        ),
        (Some(state), _) if is_shared(options) => {
            let url: ZooKeeperUrl = match state.to_string_lossy().parse() {
                Ok(url) => url,
                Err(error) => return fault(format!("--state zk://…: {error}")),
            };
            if let Master::ZooKeeper(masters) = master
                && masters.path() == url.path()
                && masters.servers() == url.servers()
            {
                return fault(format!(
                    "--state {url}: the masters have this place: name another path"
                ));
            }
            let url = with_login(
                "--state",
                url,
                login::zookeeper(options.zookeeper_login_file.as_deref())?,
            )?;
            Ok(Some(StatePlace::ZooKeeper(url)))
        }
        (Some(dir), _) => Ok(Some(StatePlace::Directory(dir.clone()))),
        (None, Master::Local { .. }) => Ok(None),
        (None, Master::List(_) | Master::ZooKeeper(_)) => match environment.state_dir() {
            Some(dir) => Ok(Some(StatePlace::Directory(dir))),
            None => fault("neither XDG_STATE_HOME nor HOME is set: name a directory with --state"),
        },
    }
}
