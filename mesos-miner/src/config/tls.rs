//! What is reached over TLS, and the files that it needs.

use super::file::read_limited;
use super::{ConfigError, Master, RunOptions, fault, state};
use mesos_client::{Scheme, Tls, TlsError, TlsNames};
use std::path::{Path, PathBuf};

/// Largest file of certificates or of a key. Executors get the authorities in a variable, which Linux limits to 128 KiB.
pub(super) const MAX_FILE_BYTES: u64 = 64 << 10;

/// What errors call the options.
const OPTIONS: TlsNames = TlsNames {
    authorities: "the file of --ca-file",
    certificate: "--cert-file",
    key: "--key-file",
    no_tls: "write http:// or drop --tls",
};

/// TLS with the cluster. Nothing falls back to plain TCP.
#[derive(Clone, Debug, Default)]
pub struct TlsSettings {
    masters: bool,
    zookeeper: bool,
    files: Files,
    /// As it was at the start, if anything is reached over TLS.
    tls: Option<Tls>,
}

#[derive(Clone, Debug, Default)]
struct Files {
    authorities: Option<PathBuf>,
    /// Certificate and key.
    identity: Option<(PathBuf, PathBuf)>,
}

impl TlsSettings {
    /// For masters and agents, if they are reached by https.
    pub fn of_masters(&self) -> Option<Tls> {
        self.tls.clone().filter(|_| self.masters)
    }

    /// For ZooKeeper.
    pub fn of_zookeeper(&self) -> Option<Tls> {
        self.tls.clone().filter(|_| self.zookeeper)
    }

    /// The same with the files as they are now.
    ///
    /// # Errors
    /// As at the start.
    pub fn read_again(&self) -> Result<Self, ConfigError> {
        let tls = self.tls.as_ref().map(|_| self.files.read()).transpose()?;
        Ok(Self { tls, ..self.clone() })
    }
}

/// Refuses options that contradict the address of the master or have no effect with it.
pub(super) fn settings(options: &RunOptions, master: &Master) -> Result<TlsSettings, ConfigError> {
    let asked = options.tls.unwrap_or(false);
    let zookeeper = options.zookeeper_tls.unwrap_or(false);
    let masters = match master {
        Master::Local { .. } => false,
        Master::List(list) if asked && list.scheme() == Some(Scheme::Http) => {
            return fault(
                "--tls: masters are to be reached by https, but --master says http://: write https://, or drop --tls",
            );
        }
        Master::List(list) => asked || list.scheme() == Some(Scheme::Https),
        Master::ZooKeeper(_) => asked,
    };
    if zookeeper && !matches!(master, Master::ZooKeeper(_)) && !state::is_shared(options) {
        return fault("--zookeeper-tls is for --master zk://… and --state zk://…");
    }
    let files = files(options)?;
    if masters || zookeeper {
        let tls = Some(files.read()?);
        return Ok(TlsSettings {
            masters,
            zookeeper,
            files,
            tls,
        });
    }
    for (option, given) in [
        ("--tls", asked),
        ("--ca-file", options.ca_file.is_some()),
        ("--cert-file", options.cert_file.is_some()),
    ] {
        if given {
            return match master {
                Master::Local { .. } => fault(format!(
                    "{option} is for a real cluster, but --master is local: name a real master, or drop it"
                )),
                _ => fault(format!(
                    "{option} is for TLS, but nothing is reached over it: write --master https://host:port, or give --tls or \
                     --zookeeper-tls"
                )),
            };
        }
    }
    Ok(TlsSettings::default())
}

fn files(options: &RunOptions) -> Result<Files, ConfigError> {
    let identity = match (&options.cert_file, &options.key_file) {
        (None, None) => None,
        (Some(certificate), Some(key)) => Some((certificate.clone(), key.clone())),
        (Some(_), None) => return fault("--cert-file needs --key-file, the key of the certificate"),
        (None, Some(_)) => {
            return fault("--key-file needs --cert-file, the certificate that the key belongs to");
        }
    };
    Ok(Files {
        authorities: options.ca_file.clone(),
        identity,
    })
}

impl Files {
    fn read(&self) -> Result<Tls, ConfigError> {
        let authorities = self.authorities.as_deref();
        let authorities = authorities.map(|path| read("--ca-file", path)).transpose()?;
        let identity = match &self.identity {
            Some((certificate, key)) => Some((read("--cert-file", certificate)?, read("--key-file", key)?)),
            None => None,
        };
        let identity = identity
            .as_ref()
            .map(|(certificate, key)| (certificate.as_str(), key.as_str()));
        let tls = Tls::new(authorities.as_deref(), identity).map_err(|error| self.explain(&error))?;
        Ok(tls.named(OPTIONS))
    }

    fn explain(&self, error: &TlsError) -> ConfigError {
        let shown = |path: Option<&PathBuf>| path.map_or(String::new(), |path| path.display().to_string());
        let certificate = shown(self.identity.as_ref().map(|(certificate, _)| certificate));
        let key = shown(self.identity.as_ref().map(|(_, key)| key));
        ConfigError(match error {
            TlsError::Authorities(_) => format!("--ca-file {}: {error}", shown(self.authorities.as_ref())),
            TlsError::Certificate(_) => format!("--cert-file {certificate}: {error}"),
            TlsError::Key(_) => format!("--key-file {key}: {error}"),
            TlsError::Mismatch => format!("--cert-file {certificate}, --key-file {key}: {error}"),
            other => format!("{other}: name the certificate of your cluster's authority with --ca-file"),
        })
    }
}

fn read(option: &str, path: &Path) -> Result<String, ConfigError> {
    read_limited(path, MAX_FILE_BYTES).map_err(|e| ConfigError(format!("{option} {}: {e}", path.display())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use testkit::tls::Authority;

    fn of(master: &str, change: impl FnOnce(&mut RunOptions)) -> Result<TlsSettings, String> {
        let mut options = RunOptions::default();
        change(&mut options);
        settings(&options, &master.parse().unwrap()).map_err(|error| error.to_string())
    }

    #[test]
    fn what_is_reached_over_tls() {
        let authority = Authority::new("an authority");
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("ca.pem");
        std::fs::write(&file, &authority.pem).unwrap();
        let reached = |master: &str, tls: bool, zookeeper: bool| {
            let settings = of(master, |options| {
                options.ca_file = Some(file.clone());
                options.tls = tls.then_some(true);
                options.zookeeper_tls = zookeeper.then_some(true);
            });
            settings.map(|s| (s.of_masters().is_some(), s.of_zookeeper().is_some()))
        };
        assert_eq!(
            reached("https://a:1,https://b:2", false, false),
            Ok((true, false))
        );
        assert_eq!(reached("a:1,b:2", true, false), Ok((true, false)));
        assert_eq!(reached("zk://a:1/m", true, false), Ok((true, false)));
        assert_eq!(reached("zk://a:1/m", false, true), Ok((false, true)));
        assert_eq!(reached("zk://a:1/m", true, true), Ok((true, true)));
        for (master, tls, zookeeper, fault) in [
            ("zk://a:1/m", false, false, "give --tls or --zookeeper-tls"),
            ("a:1", false, false, "write --master https://host:port"),
            ("http://a:1", true, false, "write https://, or drop --tls"),
            (
                "https://a:1",
                false,
                true,
                "--zookeeper-tls is for --master zk://",
            ),
            ("local", true, false, "--tls is for a real cluster"),
            ("local", false, false, "--ca-file is for a real cluster"),
        ] {
            let error = reached(master, tls, zookeeper).unwrap_err();
            assert!(error.contains(fault), "{master}: {error}");
        }
        let shared = of("https://a:1", |options| {
            options.ca_file = Some(file.clone());
            options.state = Some("zk://a:1/miner".into());
            options.zookeeper_tls = Some(true);
        });
        assert!(shared.unwrap().of_zookeeper().is_some());
        let plain = of("a:1", |_| {}).unwrap();
        assert!(plain.of_masters().is_none() && plain.read_again().unwrap().of_masters().is_none());
    }

    #[test]
    fn faulty_files_are_named_with_their_option() {
        let authority = Authority::new("an authority");
        let (own, other) = (authority.issue(&["miner"]), authority.issue(&["miner"]));
        let dir = tempfile::tempdir().unwrap();
        let file = |name: &str, text: &str| {
            let path = dir.path().join(name);
            std::fs::write(&path, text).unwrap();
            path
        };
        let (ca, certificate, key) = (
            file("ca.pem", &authority.pem),
            file("cert.pem", &own.certificate),
            file("key.pem", &own.key),
        );
        let read = |ca: &PathBuf, certificate: Option<&PathBuf>, key: Option<&PathBuf>| {
            of("https://a:1", |options| {
                options.ca_file = Some(ca.clone());
                options.cert_file = certificate.cloned();
                options.key_file = key.cloned();
            })
        };
        let good = read(&ca, Some(&certificate), Some(&key)).unwrap();
        std::fs::write(&certificate, &other.certificate).unwrap();
        assert!(good.read_again().is_err(), "the key has not come yet");
        std::fs::write(&key, &other.key).unwrap();
        assert_ne!(good.read_again().unwrap().of_masters(), good.of_masters());

        let (missing, large) = (dir.path().join("missing"), file("large", &"x".repeat(70_000)));
        let (empty, own_key) = (file("empty", ""), file("own-key.pem", &own.key));
        for (ca, certificate, key, fault) in [
            (&missing, None, None, "--ca-file"),
            (&large, None, None, "it has more than 65536 bytes"),
            (&key, None, None, "key.pem: there is no certificate in it"),
            (&ca, Some(&certificate), None, "--cert-file needs --key-file"),
            (&ca, None, Some(&key), "--key-file needs --cert-file"),
            (&ca, Some(&empty), Some(&key), "--cert-file"),
            (
                &ca,
                Some(&certificate),
                Some(&empty),
                "empty: there is no key in it",
            ),
            (
                &ca,
                Some(&certificate),
                Some(&own_key),
                "the key is not that of the certificate",
            ),
        ] {
            let error = read(ca, certificate, key).unwrap_err();
            assert!(error.contains(fault), "{fault}: {error}");
        }
    }
}
