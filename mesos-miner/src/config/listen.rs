//! The address of the pages, and the token that they ask for.

use super::file::read_limited;
use super::login::Secret;
use super::{ConfigError, RunOptions, fault};
use rustix::fs::Mode;
use std::fs;
use std::net::SocketAddr;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

const OPTION: &str = "--listen-token-file";
/// Fewest characters of a token: nobody guesses 16 random ones.
const LEAST_CHARACTERS: usize = 16;
/// Largest file, in bytes.
const MAX_BYTES: u64 = 4096;

/// Where the pages are, and what they ask for.
#[derive(Clone, Debug, Default)]
pub struct Listen {
    /// `None` for [`admin::DEFAULT`](crate::admin::DEFAULT), or, in local mode, another port if that is taken.
    pub address: Option<SocketAddr>,
    /// Who wants to see or change anything must have it; without one everybody on this machine may see, and nobody change.
    pub token: Option<Secret>,
}

pub(super) fn listen(options: &RunOptions) -> Result<Listen, ConfigError> {
    let token = options.listen_token_file.as_deref().map(token).transpose()?;
    if let Some(address) = options.listen
        && token.is_none()
        && !address.ip().is_loopback()
    {
        return fault(format!(
            "--listen {address} can be reached from other machines and needs {OPTION}, a file with a token that readers must \
             show; make one with: (umask 077; head -c 24 /dev/urandom | base64 > FILE)"
        ));
    }
    Ok(Listen {
        address: options.listen,
        token,
    })
}

fn token(path: &Path) -> Result<Secret, ConfigError> {
    let problem = |e: &dyn std::fmt::Display| ConfigError(format!("{OPTION} {}: {e}", path.display()));
    let metadata = fs::metadata(path).map_err(|e| problem(&e))?;
    let mode = Mode::from_raw_mode(metadata.mode());
    if metadata.is_file() && mode.intersects(Mode::ROTH | Mode::WOTH | Mode::WGRP) {
        return Err(problem(
            &"other users can read or change it: take that away, as with chmod 600",
        ));
    }
    let text = read_limited(path, MAX_BYTES).map_err(|e| problem(&e))?;
    let token = text.trim_end_matches(['\r', '\n']);
    if token.len() < LEAST_CHARACTERS || !token.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(problem(&format!(
            "must hold a token of at least {LEAST_CHARACTERS} printable ASCII characters without spaces, on one line"
        )));
    }
    Ok(Secret::from(token))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;

    fn options(listen: &str, file: Option<&Path>) -> RunOptions {
        RunOptions {
            listen: Some(listen.parse().unwrap()),
            listen_token_file: file.map(Path::to_owned),
            ..RunOptions::default()
        }
    }

    #[test]
    fn only_loopback_does_without_a_token() {
        for address in ["127.0.0.1:0", "127.9.9.9:1", "[::1]:0"] {
            assert!(listen(&options(address, None)).is_ok(), "{address}");
        }
        for address in ["0.0.0.0:0", "[::]:0", "10.0.0.1:80"] {
            let error = listen(&options(address, None)).unwrap_err().to_string();
            assert!(error.contains(address) && error.contains(OPTION), "{error}");
        }
    }

    #[test]
    fn a_token_is_long_on_one_line_and_private() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("token");
        let read = |text: &str, mode| {
            // The one before may be one that its owner cannot write.
            let _ = fs::remove_file(&file);
            fs::write(&file, text).unwrap();
            fs::set_permissions(&file, fs::Permissions::from_mode(mode)).unwrap();
            listen(&options("0.0.0.0:0", Some(&file)))
        };
        let good = "0123456789abcdef";
        for mode in [0o600, 0o400, 0o640] {
            let read = read(&format!("{good}\n"), mode).unwrap();
            assert_eq!(read.token.unwrap().reveal(), good);
        }
        for (text, mode, named) in [
            ("", 0o600, "at least 16"),
            ("0123456789abcde", 0o600, "at least 16"),
            ("0123456789 abcdefgh", 0o600, "without spaces"),
            ("0123456789abcdef\n0123456789abcdef", 0o600, "one line"),
            (good, 0o644, "chmod 600"),
            (good, 0o620, "chmod 600"),
        ] {
            let error = read(text, mode).unwrap_err().to_string();
            assert!(error.contains(named) && error.contains("token"), "{error}");
            assert!(text.is_empty() || !error.contains(text), "{error}");
        }
        fs::remove_file(&file).unwrap();
        let error = listen(&options("0.0.0.0:0", Some(&file)))
            .unwrap_err()
            .to_string();
        assert!(error.contains(OPTION), "{error}");
    }
}
