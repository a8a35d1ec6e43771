//! What the configuration takes from the process besides options.

use nix::unistd::{Uid, User};
use std::collections::HashMap;
use std::ffi::OsString;
use std::path::PathBuf;

/// Variables that tell the state directory and the user's name. clap reads those of options (`MESOS_MINER_*`).
const VARIABLES: [&str; 4] = ["XDG_STATE_HOME", "HOME", "USER", "LOGNAME"];

/// An input of [`Config::read`](super::Config::read).
#[derive(Clone, Debug, Default)]
pub struct Environment {
    variables: HashMap<String, OsString>,
    uid: u32,
    /// The name of `uid` in the user database.
    user: Option<String>,
}

impl Environment {
    pub fn of_this_process() -> Self {
        let uid = Uid::current();
        let value = |name: &str| Some((name.to_owned(), std::env::var_os(name)?));
        Self {
            variables: VARIABLES.into_iter().filter_map(value).collect(),
            uid: uid.as_raw(),
            // A database that cannot be read counts as one without this user.
            user: User::from_uid(uid).ok().flatten().map(|user| user.name),
        }
    }

    pub(super) fn uid(&self) -> u32 {
        self.uid
    }

    /// The name of the user that this process runs as.
    pub(super) fn user(&self) -> Option<&str> {
        let from_variables = || {
            let mut names = ["USER", "LOGNAME"].into_iter();
            names.find_map(|name| self.variables.get(name)?.to_str())
        };
        if self.uid == 0 {
            return Some("root");
        }
        self.user.as_deref().or_else(from_variables)
    }

    /// `$XDG_STATE_HOME/mesos-miner`, else `~/.local/state/mesos-miner` (XDG Base Directory Specification, which ignores
    /// relative paths).
    pub(super) fn state_dir(&self) -> Option<PathBuf> {
        let absolute = |name: &str| {
            let path = self.variables.get(name).map(PathBuf::from);
            path.filter(|path| path.is_absolute())
        };
        let home = absolute("XDG_STATE_HOME").or_else(|| Some(absolute("HOME")?.join(".local/state")))?;
        Some(home.join("mesos-miner"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    fn environment(uid: u32, user: Option<&str>, variables: &[(&str, &str)]) -> Environment {
        Environment {
            variables: variables
                .iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).into()))
                .collect(),
            uid,
            user: user.map(str::to_owned),
        }
    }

    #[test]
    fn the_user_database_comes_first() {
        for (uid, user, variables, wanted) in [
            (0, None, &[][..], Some("root")),
            (7, Some("me"), &[("USER", "you")], Some("me")),
            (7, None, &[("USER", "you"), ("LOGNAME", "him")], Some("you")),
            (7, None, &[("LOGNAME", "him")], Some("him")),
            (7, None, &[], None),
        ] {
            assert_eq!(environment(uid, user, variables).user(), wanted);
        }
    }

    #[test]
    fn state_has_its_place_in_the_home_directory() {
        for (variables, wanted) in [
            (
                &[("XDG_STATE_HOME", "/s"), ("HOME", "/h")][..],
                Some("/s/mesos-miner"),
            ),
            (&[("HOME", "/h")], Some("/h/.local/state/mesos-miner")),
            (
                &[("XDG_STATE_HOME", "s"), ("HOME", "/h")],
                Some("/h/.local/state/mesos-miner"),
            ),
            (&[("HOME", "h")], None),
            (&[], None),
        ] {
            let dir = environment(7, None, variables).state_dir();
            assert_eq!(dir.as_deref(), wanted.map(Path::new));
        }
    }
}
