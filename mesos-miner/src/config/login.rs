//! Credentials for pool and master. Secrets are never shown.

use super::file::read_limited;
use super::options::Typed;
use super::{ConfigError, RunOptions, fault};
use mesos_client::ZooKeeperLogin;
use std::path::{Path, PathBuf};
use text::foreign;

/// Largest file that holds a secret or password.
const MAX_SECRET_BYTES: u64 = 4096;
const MAX_USER_BYTES: usize = 256;

/// A text that `Debug` does not show.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// What a file holds, one line. An error names `option`, which named the file.
    pub fn from_file(option: &str, path: &Path) -> Result<Self, ConfigError> {
        read_secret(option, path).map(Self)
    }

    /// The text. Only the code that sends it should ask.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("***")
    }
}

/// The address without the user name and password that it may contain, fit to be shown.
pub(super) fn without_login(address: &str) -> String {
    let (scheme, rest) = match address.split_once("://") {
        Some((scheme, rest)) => (format!("{scheme}://"), rest),
        None => (String::new(), address),
    };
    let host = rest.rsplit_once('@').map_or(rest, |(_login, host)| host);
    // What follows a colon and is no port may be the password of an address without its host.
    let (name, rest) = match host.find(']') {
        Some(end) if host.starts_with('[') => host.split_at(end + 1),
        _ => host.split_at(host.find(':').unwrap_or(host.len())),
    };
    let is_port = |text: &str| {
        text.strip_prefix(':')
            .is_some_and(|port| port.bytes().all(|byte| byte.is_ascii_digit()))
    };
    let shown = if rest.is_empty() || is_port(rest.split('/').next().unwrap_or(rest)) {
        host.to_owned()
    } else {
        format!("{name}:***")
    };
    foreign(&(scheme + &shown))
}

/// What options say about the login at a pool, or at all of them.
#[derive(Clone, Debug, Default)]
pub(super) struct Given {
    pub(super) user: Option<String>,
    pub(super) pass: Option<String>,
    pub(super) userpass: Option<String>,
    pub(super) pass_file: Option<PathBuf>,
    pub(super) cookie_file: Option<PathBuf>,
}

/// A login as far as it is given.
#[derive(Clone, Debug, Default)]
pub(super) struct Login {
    pub(super) user: Option<String>,
    pub(super) pass: Option<Secret>,
    /// The file that has both, at a node.
    pub(super) cookie_file: Option<PathBuf>,
}

impl Login {
    /// This one, and what it lacks from another.
    pub(super) fn or(self, other: Self) -> Self {
        Self {
            user: self.user.or(other.user),
            pass: self.pass.or(other.pass),
            cookie_file: self.cookie_file.or(other.cookie_file),
        }
    }
}

impl Given {
    pub(super) fn names_user(&self) -> bool {
        self.user.is_some() || self.userpass.is_some()
    }

    /// Takes up an option, once; `place` is what it belongs to.
    pub(super) fn add(&mut self, item: Typed, place: &str) -> Result<(), ConfigError> {
        let (option, twice) = match item {
            Typed::Url(_) => return Ok(()),
            Typed::User(user) => ("--user", self.user.replace(user).is_some()),
            Typed::Pass(pass) => ("--pass", self.pass.replace(pass).is_some()),
            Typed::UserPass(both) => ("--userpass", self.userpass.replace(both).is_some()),
            Typed::PassFile(path) => ("--pass-file", self.pass_file.replace(path).is_some()),
            Typed::CookieFile(path) => ("--rpc-cookie-file", self.cookie_file.replace(path).is_some()),
        };
        if twice {
            return fault(format!(
                "{option} is given twice {place}: let each --url be followed by its own"
            ));
        }
        Ok(())
    }

    /// Reads the password file, if there is one. `place` is what the login is for.
    pub(super) fn read(self, place: &str) -> Result<Login, ConfigError> {
        if self.userpass.is_some() && (self.user.is_some() || self.pass.is_some()) {
            return fault(format!(
                "--userpass sets both user name and password {place}: drop --user and --pass, or --userpass"
            ));
        }
        if self.pass_file.is_some() && (self.pass.is_some() || self.userpass.is_some()) {
            return fault(format!(
                "--pass-file and --pass or --userpass both name a password {place}: keep one of them"
            ));
        }
        let (mut user, mut pass) = (self.user, self.pass);
        if let Some(both) = self.userpass {
            let Some((name, password)) = both.split_once(':') else {
                return fault("--userpass: no colon between user name and password: write USER:PASS");
            };
            (user, pass) = (Some(name.to_owned()), Some(password.to_owned()));
        }
        if let Some(path) = self.pass_file {
            pass = Some(read_secret("--pass-file", &path)?);
        }
        Ok(Login {
            user,
            pass: pass.map(Secret),
            cookie_file: self.cookie_file,
        })
    }
}

/// User name and password at a pool, with what a pool gets that is told none.
pub(super) fn checked(login: Login, place: &str) -> Result<(String, Secret), ConfigError> {
    let user = login.user.unwrap_or_else(|| "mesos-miner".to_owned());
    if user.is_empty() || user.len() > MAX_USER_BYTES || user.chars().any(char::is_control) {
        let place = if place.is_empty() { "--user" } else { place };
        return fault(format!(
            "{place}: a pool's user name has 1 to 256 characters, none of them control characters"
        ));
    }
    Ok((user, login.pass.unwrap_or_else(|| Secret("x".to_owned()))))
}

fn read_secret(option: &str, path: &Path) -> Result<String, ConfigError> {
    let problem = |e: &dyn std::fmt::Display| ConfigError(format!("{option} {}: {e}", path.display()));
    let text = read_limited(path, MAX_SECRET_BYTES).map_err(|e| problem(&e))?;
    let secret = text.trim_end_matches(['\r', '\n']);
    if secret.is_empty() || secret.chars().any(char::is_control) {
        return Err(problem(&"must hold the secret alone, on one line"));
    }
    Ok(secret.to_owned())
}

/// User name and password at ZooKeeper.
pub(super) fn zookeeper(file: Option<&Path>) -> Result<Option<ZooKeeperLogin>, ConfigError> {
    const OPTION: &str = "--zookeeper-login-file";
    let Some(file) = file else {
        return Ok(None);
    };
    let login = ZooKeeperLogin::parse(&read_secret(OPTION, file)?);
    login.map(Some).map_err(|_| {
        ConfigError(format!(
            "{OPTION} {}: must hold USER:PASS on one line",
            file.display()
        ))
    })
}

/// Principal and secret at the master.
pub(super) fn credentials(options: &RunOptions) -> Result<Option<(String, Secret)>, ConfigError> {
    let (principal, secret) = match (&options.principal, &options.secret_file) {
        (None, None) => return Ok(None),
        (Some(_), None) => return fault("--principal needs --secret-file, the file that holds its secret"),
        (None, Some(_)) => {
            return fault("--secret-file needs --principal, the name that the secret belongs to");
        }
        (Some(principal), Some(file)) => (principal, master_secret(file)?),
    };
    if principal.contains(':') {
        return fault(NO_COLON);
    }
    Ok(Some((principal.clone(), secret)))
}

const NO_COLON: &str =
    "--principal, --secret-file: neither may contain a colon, HTTP basic authentication cannot carry it";

fn master_secret(file: &Path) -> Result<Secret, ConfigError> {
    let secret = read_secret("--secret-file", file)?;
    if secret.contains(':') {
        return fault(NO_COLON);
    }
    Ok(Secret(secret))
}

/// Where logins at the cluster are kept, so that changed ones are noticed.
#[derive(Clone, Debug, Default)]
pub struct Logins {
    /// Principal, and the file with its secret.
    master: Option<(String, PathBuf)>,
    zookeeper: Option<PathBuf>,
}

impl Logins {
    pub(super) fn of(options: &RunOptions) -> Self {
        Self {
            master: options.principal.clone().zip(options.secret_file.clone()),
            zookeeper: options.zookeeper_login_file.clone(),
        }
    }

    /// Principal and secret as they are now; `None` if there are none.
    ///
    /// # Errors
    /// As at the start.
    pub fn of_master(&self) -> Result<Option<(String, Secret)>, ConfigError> {
        match &self.master {
            Some((principal, file)) => Ok(Some((principal.clone(), master_secret(file)?))),
            None => Ok(None),
        }
    }

    /// The login at ZooKeeper as it is now; `None` if no file holds one.
    ///
    /// # Errors
    /// As at the start.
    pub fn of_zookeeper(&self) -> Result<Option<ZooKeeperLogin>, ConfigError> {
        zookeeper(self.zookeeper.as_deref())
    }
}

#[cfg(test)]
mod tests {
    use super::without_login;

    #[test]
    fn what_may_be_a_password_is_not_shown() {
        for (address, shown) in [
            ("stratum+tcp://u:pa@pool:3333", "stratum+tcp://pool:3333"),
            ("pool:3333", "pool:3333"),
            ("pool", "pool"),
            ("[::1]:3333", "[::1]:3333"),
            ("[::1]", "[::1]"),
            ("alice:1secret", "alice:***"),
            ("alice:1secret:3333", "alice:***"),
            ("alice:9secret/x", "alice:***"),
            ("zk://h:2181/mesos", "zk://h:2181/mesos"),
            ("h:3333:alice:secret", "h:***"),
            ("[alice:secret", "[alice:***"),
            ("[::1]:x", "[::1]:***"),
        ] {
            assert_eq!(without_login(address), shown, "{address}");
        }
    }
}
