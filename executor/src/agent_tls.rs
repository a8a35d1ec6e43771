//! Whether the agent is reached by https, and whom to trust then.
//!
//! An agent's operator has the last word (`LIBPROCESS_SSL_ENABLED`, `1` or `0`), then the scheduler
//! ([`AGENT_TLS`]). The authorities are the scheduler's ([`AGENT_CA`]), else the operator's (`LIBPROCESS_SSL_CA_FILE`), else the
//! system's. A certificate of our own can only be the operator's.

use mesos::executor::Ssl;
use mesos_client::{Access, Reread, Tls, TlsError, TlsNames};
use messages::environment::{AGENT_CA, AGENT_TLS};
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

/// Largest file of certificates that is read, in bytes.
const MAX_FILE: u64 = 1 << 20;

/// What errors call the settings.
const VARIABLES: TlsNames = TlsNames {
    authorities: "the scheduler's --ca-file or the agent's LIBPROCESS_SSL_CA_FILE",
    certificate: "LIBPROCESS_SSL_CERT_FILE",
    key: "LIBPROCESS_SSL_KEY_FILE",
    no_tls: "start the scheduler without --tls",
};

/// What the environment says about it.
#[derive(Clone, Debug, Default)]
pub struct AgentTls {
    /// `None` for plain HTTP.
    pub tls: Option<Tls>,
    /// Why the operator's certificate is not shown to the agent.
    pub warning: Option<String>,
}

impl AgentTls {
    /// What reaches the agent. The operator's files are read again for each subscription, as certificates expire before
    /// executors end.
    pub(crate) fn access(&self, vars: &[(String, String)], ssl: &Ssl) -> Access {
        let of_tls = |(name, _): &&(String, String)| name == AGENT_TLS || name == AGENT_CA;
        let vars: Vec<_> = vars.iter().filter(of_tls).cloned().collect();
        let (ssl, shows_certificate) = (ssl.clone(), self.warning.is_none());
        let reread = move || match Self::read(&vars, &ssl)? {
            Self {
                warning: Some(problem),
                ..
            } if shows_certificate => Err(problem),
            Self { tls, .. } => Ok((None, tls)),
        };
        Access {
            credentials: None,
            tls: self.tls.clone(),
            reread: self.tls.is_some().then(|| Reread::new(reread)),
        }
    }

    /// # Errors
    /// Names the variable at fault.
    pub(crate) fn read(vars: &[(String, String)], ssl: &Ssl) -> Result<Self, String> {
        let value = |wanted: &str| {
            let found = vars.iter().find(|(name, _)| name == wanted);
            found
                .map(|(_, value)| value.as_str())
                .filter(|value| !value.is_empty())
        };
        let enabled = match (ssl.enabled, value(AGENT_TLS)) {
            (Some(enabled), _) => enabled,
            (None, None | Some("0")) => false,
            (None, Some("1")) => true,
            (None, Some(other)) => return Err(format!("{AGENT_TLS} is {other:?} instead of 0 or 1")),
        };
        if !enabled {
            return Ok(Self::default());
        }
        let (identity, warning) = match identity(ssl) {
            Ok(identity) => (identity, None),
            Err(problem) => (None, Some(problem)),
        };
        let identity = identity
            .as_ref()
            .map(|(chain, key)| (chain.as_str(), key.as_str()));
        let (authorities, source) = match (value(AGENT_CA), &ssl.ca_file) {
            (Some(pem), _) => (Some(pem.to_owned()), AGENT_CA.to_owned()),
            (None, Some(path)) => (
                Some(read("LIBPROCESS_SSL_CA_FILE", path)?),
                format!("LIBPROCESS_SSL_CA_FILE {}", path.display()),
            ),
            (None, None) => (None, String::new()),
        };
        let authorities = authorities.as_deref();
        match Tls::new(authorities, identity) {
            Ok(tls) => Ok(Self {
                tls: Some(tls.named(VARIABLES)),
                warning,
            }),
            Err(TlsError::Authorities(problem)) => Err(format!("{source}: {problem}")),
            Err(error @ TlsError::System(_)) => Err(format!(
                "the agent is https, but {error}: give the scheduler --ca-file"
            )),
            // The operator's certificate. Few agents demand one.
            Err(error) => {
                let problem = format!("LIBPROCESS_SSL_CERT_FILE, LIBPROCESS_SSL_KEY_FILE: {error}");
                let tls = Tls::new(authorities, None).map_err(|error| error.to_string())?;
                Ok(Self {
                    tls: Some(tls.named(VARIABLES)),
                    warning: Some(problem),
                })
            }
        }
    }
}

/// The operator's certificate and key. Executors often run as a user who may not read the key.
fn identity(ssl: &Ssl) -> Result<Option<(String, String)>, String> {
    let Some((certificate, key)) = &ssl.identity else {
        return Ok(None);
    };
    Ok(Some((
        read("LIBPROCESS_SSL_CERT_FILE", certificate)?,
        read("LIBPROCESS_SSL_KEY_FILE", key)?,
    )))
}

fn read(variable: &str, path: &Path) -> Result<String, String> {
    let read = || -> io::Result<String> {
        let mut text = String::new();
        File::open(path)?.take(MAX_FILE).read_to_string(&mut text)?;
        Ok(text)
    };
    read().map_err(|error| format!("{variable} {}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use testkit::tls::Authority;

    fn of(vars: &[(&str, &str)], ssl: &Ssl) -> Result<AgentTls, String> {
        let vars: Vec<_> = vars
            .iter()
            .map(|&(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        AgentTls::read(&vars, ssl)
    }

    #[test]
    fn the_operator_has_the_last_word() {
        let authority = Authority::new("an authority");
        let told = [(AGENT_TLS, "1"), (AGENT_CA, authority.pem.as_str())];
        let ssl = |enabled| Ssl {
            enabled,
            ..Ssl::default()
        };
        assert!(of(&[], &ssl(None)).unwrap().tls.is_none());
        assert!(of(&told, &ssl(Some(false))).unwrap().tls.is_none());
        let tls = of(&told, &ssl(None)).unwrap().tls.unwrap();
        assert_eq!(
            Tls::new(Some(&authority.pem), None).unwrap(),
            tls,
            "the scheduler's authority"
        );
        assert!(of(&told[1..], &ssl(None)).unwrap().tls.is_none());
        assert!(of(&told[1..], &ssl(Some(true))).unwrap().tls.is_some());
    }

    #[test]
    fn the_operators_files() {
        let dir = tempfile::tempdir().unwrap();
        let authority = Authority::new("an authority");
        let own = authority.issue(&["agent"]);
        let file = |name: &str, text: &str| {
            let path = dir.path().join(name);
            std::fs::write(&path, text).unwrap();
            path
        };
        let mut ssl = Ssl {
            enabled: Some(true),
            ca_file: Some(file("ca", &authority.pem)),
            identity: Some((file("cert", &own.certificate), file("key", &own.key))),
        };
        let read = of(&[], &ssl).unwrap();
        let wanted = Tls::new(
            Some(&authority.pem),
            Some((own.certificate.as_str(), own.key.as_str())),
        );
        assert_eq!((read.tls.unwrap(), read.warning), (wanted.unwrap(), None));

        let newer = authority.issue(&["agent"]);
        let access = of(&[], &ssl).unwrap().access(&[], &ssl);
        file("cert", &newer.certificate);
        let renewed = || {
            access
                .reread
                .as_ref()
                .unwrap()
                .read()
                .map(|(_, tls)| tls.unwrap())
        };
        assert!(
            renewed()
                .unwrap_err()
                .contains("the key is not that of the certificate")
        );
        file("key", &newer.key);
        let wanted = Tls::new(
            Some(&authority.pem),
            Some((newer.certificate.as_str(), newer.key.as_str())),
        );
        assert_eq!(renewed(), Ok(wanted.unwrap()));
        file("cert", &own.certificate);
        file("key", &own.key);

        for key in [dir.path().join("missing"), file("bad", "no key")] {
            ssl.identity = Some((file("cert", &own.certificate), key));
            let read = of(&[], &ssl).unwrap();
            let warning = read.warning.unwrap();
            assert!(
                read.tls.is_some() && warning.contains("LIBPROCESS_SSL_KEY_FILE"),
                "{warning}"
            );
        }
        ssl.ca_file = Some(dir.path().join("missing"));
        let error = of(&[], &ssl).unwrap_err();
        assert!(error.starts_with("LIBPROCESS_SSL_CA_FILE"), "{error}");
        ssl.ca_file = Some(file("ca", "no certificate"));
        let error = of(&[], &ssl).unwrap_err();
        assert!(error.contains("there is no certificate in it"), "{error}");
    }

    #[test]
    fn faulty_words_of_the_scheduler() {
        let ssl = Ssl::default();
        assert!(of(&[(AGENT_TLS, "yes")], &ssl).unwrap_err().contains(AGENT_TLS));
        let error = of(&[(AGENT_TLS, "1"), (AGENT_CA, "x")], &ssl).unwrap_err();
        assert!(error.starts_with(AGENT_CA), "{error}");
    }
}
