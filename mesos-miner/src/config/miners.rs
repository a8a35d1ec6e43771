//! Where miners connect from outside.

use super::file::read_limited;
use super::tls::MAX_FILE_BYTES;
use super::{ConfigError, RunOptions, fault};
use miner_server::ServerConfig;
use std::path::Path;
use tls::{Identity, TlsError};

/// `None` if they cannot connect.
pub(super) fn server(options: &RunOptions) -> Result<Option<ServerConfig>, ConfigError> {
    let (certificate, key) = (&options.stratum_cert_file, &options.stratum_key_file);
    let listen_tls = match (options.stratum_tls_listen, certificate, key) {
        (Some(addr), Some(certificate), Some(key)) => Some((addr, identity(certificate, key)?)),
        (Some(_), ..) => {
            return fault(
                "--stratum-tls-listen needs --stratum-cert-file and --stratum-key-file: the certificate to show miners, \
                 and its key",
            );
        }
        (None, None, None) => None,
        (None, ..) => {
            return fault(
                "--stratum-cert-file and --stratum-key-file are for --stratum-tls-listen: name an address there, or drop \
                 them",
            );
        }
    };
    if options.stratum_listen.is_none() && listen_tls.is_none() {
        return Ok(None);
    }
    Ok(Some(ServerConfig {
        listen: options.stratum_listen,
        listen_tls,
    }))
}

fn identity(certificate: &Path, key: &Path) -> Result<Identity, ConfigError> {
    let read = |option: &str, path: &Path| {
        let named = |error| ConfigError(format!("{option} {}: {error}", path.display()));
        read_limited(path, MAX_FILE_BYTES).map_err(named)
    };
    let chain = read("--stratum-cert-file", certificate)?;
    let secret = read("--stratum-key-file", key)?;
    Identity::new(&chain, &secret).map_err(|error| {
        let (certificate, key) = (certificate.display(), key.display());
        ConfigError(match error {
            TlsError::Key(_) => format!("--stratum-key-file {key}: {error}"),
            TlsError::Mismatch => {
                format!("--stratum-cert-file {certificate}, --stratum-key-file {key}: {error}")
            }
            _ => format!("--stratum-cert-file {certificate}: {error}"),
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use testkit::tls::Authority;

    #[test]
    fn tls_needs_a_certificate_and_its_key() {
        let authority = Authority::new("an authority");
        let dir = tempfile::tempdir().unwrap();
        let file = |name: &str, text: &str| {
            let path = dir.path().join(name);
            std::fs::write(&path, text).unwrap();
            Some(path)
        };
        let identity = authority.issue(&["farm.example"]);
        let chain = file("chain.pem", &identity.certificate);
        let secret = file("key.pem", &identity.key);
        let addr = "127.0.0.1:0".parse().ok();
        let all = RunOptions {
            stratum_tls_listen: addr,
            stratum_cert_file: chain.clone(),
            stratum_key_file: secret.clone(),
            ..RunOptions::default()
        };
        let read = server(&all).unwrap().expect("a server");
        assert!(read.listen.is_none() && read.listen_tls.is_some());
        assert!(server(&RunOptions::default()).unwrap().is_none());
        let plain = RunOptions {
            stratum_listen: addr,
            ..RunOptions::default()
        };
        assert!(
            server(&plain)
                .unwrap()
                .is_some_and(|read| read.listen_tls.is_none())
        );
        for (change, part) in [
            (
                RunOptions {
                    stratum_key_file: None,
                    ..all.clone()
                },
                "needs --stratum-cert-file",
            ),
            (
                RunOptions {
                    stratum_tls_listen: None,
                    ..all.clone()
                },
                "are for --stratum-tls-listen",
            ),
            (
                RunOptions {
                    stratum_key_file: chain,
                    ..all.clone()
                },
                "--stratum-key-file",
            ),
            (
                RunOptions {
                    stratum_cert_file: secret,
                    ..all.clone()
                },
                "--stratum-cert-file",
            ),
            (
                RunOptions {
                    stratum_cert_file: Some(dir.path().join("none")),
                    ..all
                },
                "none: No such file",
            ),
        ] {
            let error = server(&change).unwrap_err().to_string();
            assert!(error.contains(part), "{part}: {error}");
        }
    }
}
