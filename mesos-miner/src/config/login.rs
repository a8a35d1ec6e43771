//! Credentials for pool and master. Secrets are never shown.

use super::{ConfigError, RunOptions, fault};
use std::path::Path;

/// Largest file that holds a secret or password.
const MAX_SECRET_BYTES: u64 = 4096;
const MAX_USER_BYTES: usize = 256;

/// A text that `Debug` does not show.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
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
    scheme + rest.rsplit_once('@').map_or(rest, |(_login, host)| host)
}

/// User name and password at the pool.
pub(super) fn pool_login(options: &RunOptions) -> Result<(String, Secret), ConfigError> {
    if options.userpass.is_some() && (options.user.is_some() || options.pass.is_some()) {
        return fault("--userpass sets both user name and password: drop --user and --pass, or --userpass");
    }
    if options.pass_file.is_some() && (options.pass.is_some() || options.userpass.is_some()) {
        return fault("--pass-file and --pass or --userpass both name a password: keep one of them");
    }
    let (mut user, mut pass) = (options.user.clone(), options.pass.clone());
    if let Some(both) = &options.userpass {
        let Some((name, password)) = both.split_once(':') else {
            return fault("--userpass: no colon between user name and password: write USER:PASS");
        };
        (user, pass) = (Some(name.to_owned()), Some(password.to_owned()));
    }
    if let Some(path) = &options.pass_file {
        pass = Some(read_secret("--pass-file", path)?);
    }
    let user = user.unwrap_or_else(|| "mesos-miner".to_owned());
    if user.is_empty() || user.len() > MAX_USER_BYTES || user.chars().any(char::is_control) {
        return fault("--user: a pool's user name has 1 to 256 characters, none of them control characters");
    }
    Ok((user, Secret(pass.unwrap_or_else(|| "x".to_owned()))))
}

fn read_secret(option: &str, path: &Path) -> Result<String, ConfigError> {
    let problem = |e: &dyn std::fmt::Display| ConfigError(format!("{option} {}: {e}", path.display()));
    let size = std::fs::metadata(path).map_err(|e| problem(&e))?.len();
    if size > MAX_SECRET_BYTES {
        return Err(problem(&format!(
            "{size} bytes, a secret has at most {MAX_SECRET_BYTES}"
        )));
    }
    let text = std::fs::read_to_string(path).map_err(|e| problem(&e))?;
    let secret = text.trim_end_matches(['\r', '\n']);
    if secret.is_empty() || secret.chars().any(char::is_control) {
        return Err(problem(&"must hold the secret alone, on one line"));
    }
    Ok(secret.to_owned())
}

/// Principal and secret at the master.
pub(super) fn credentials(options: &RunOptions) -> Result<Option<(String, Secret)>, ConfigError> {
    let (principal, secret) = match (&options.principal, &options.secret_file) {
        (None, None) => return Ok(None),
        (Some(_), None) => return fault("--principal needs --secret-file, the file that holds its secret"),
        (None, Some(_)) => {
            return fault("--secret-file needs --principal, the name that the secret belongs to");
        }
        (Some(principal), Some(file)) => (principal, read_secret("--secret-file", file)?),
    };
    if principal.contains(':') || secret.contains(':') {
        return fault(
            "--principal, --secret-file: neither may contain a colon, HTTP basic authentication cannot carry it",
        );
    }
    Ok(Some((principal.clone(), Secret(secret))))
}
