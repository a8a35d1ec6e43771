//! Where miners connect from outside.

use super::file::read_limited;
use super::tls::MAX_FILE_BYTES;
use super::{ConfigError, Master, RunOptions, fault};
use miner_server::ServerConfig;
use std::path::Path;
use tls::{Identity, TlsError};

/// Part of the file descriptors, in percent, that miners may take of those of the embedded pool and of the embedded cluster,
/// where there is none.
const OF_POOL: u64 = 25;
const OF_CLUSTER: u64 = 50;
/// The same where both are there: a little of the reserve.
const LEAST: u64 = 5;

/// `None` if they cannot connect.
pub(super) fn server(
    options: &RunOptions,
    master: &Master,
    embedded_pool: bool,
) -> Result<Option<ServerConfig>, ConfigError> {
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
        descriptors: descriptors(master.is_local(), embedded_pool),
    }))
}

fn descriptors(embedded_cluster: bool, embedded_pool: bool) -> u64 {
    let of_pool = if embedded_pool { 0 } else { OF_POOL };
    let of_cluster = if embedded_cluster { 0 } else { OF_CLUSTER };
    (of_pool + of_cluster).max(LEAST)
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

    fn server(options: &RunOptions) -> Result<Option<ServerConfig>, ConfigError> {
        super::server(options, &Master::Local { agents: 0 }, false)
    }

    /// See `the_reserve_is_left_over` in `crates/listen`: all that is embedded takes all of it.
    #[test]
    fn miners_take_the_descriptors_of_what_is_not_embedded() {
        let of = [(false, false), (false, true), (true, false), (true, true)];
        assert_eq!(
            of.map(|(cluster, pool)| descriptors(cluster, pool)),
            [75, 50, 25, 5]
        );
    }

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
