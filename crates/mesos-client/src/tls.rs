//! What https needs: whom to trust, and who we are.

use std::fmt;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use rustls::pki_types::pem::{self, PemObject};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ClientConfig, RootCertStore};
use thiserror::Error;

/// Authorities to trust, and a certificate of our own for peers that demand one. The key is never shown.
///
/// Peers must speak TLS 1.2 or 1.3, and in TLS 1.2 share one of the ciphers with ECDHE and AES-GCM or ChaCha20.
#[derive(Clone)]
pub struct Tls {
    /// Those authorities are trusted that the system trusts.
    is_of_system: bool,
    /// Certificates and key in PEM.
    identity: Option<(String, String)>,
    roots: Vec<CertificateDer<'static>>,
    config: Arc<ClientConfig>,
    names: TlsNames,
}

/// What a program calls the settings of its TLS, such as options of its command line. Error messages use these words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TlsNames {
    /// Where another authority is added.
    pub authorities: &'static str,
    /// Our certificate.
    pub certificate: &'static str,
    /// The key of our certificate.
    pub key: &'static str,
    /// How a peer is reached without TLS: an imperative.
    pub no_tls: &'static str,
}

impl Default for TlsNames {
    fn default() -> Self {
        Self {
            authorities: "the trusted ones",
            certificate: "a client certificate",
            key: "its key",
            no_tls: "use http",
        }
    }
}

impl Tls {
    /// Trusts the authorities whose certificates this PEM text holds, or else those that the system trusts. `identity` is
    /// the chain of our own certificate and its key, both in PEM.
    ///
    /// # Errors
    /// Says which of them is at fault, and why.
    pub fn new(authorities: Option<&str>, identity: Option<(&str, &str)>) -> Result<Self, TlsError> {
        let roots = match authorities {
            Some(pem) => certificates(pem).map_err(TlsError::Authorities)?,
            None => of_the_system()?,
        };
        let mut store = RootCertStore::empty();
        for root in &roots {
            // Some systems keep certificates that nobody can use any more.
            if let (Err(error), Some(_)) = (store.add(root.clone()), authorities) {
                return Err(TlsError::Authorities(error.to_string()));
            }
        }
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let builder = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(|error| TlsError::Certificate(error.to_string()))?
            .with_root_certificates(store);
        let config = match identity {
            None => builder.with_no_client_auth(),
            Some((chain, key)) => {
                let chain = certificates(chain).map_err(TlsError::Certificate)?;
                builder
                    .with_client_auth_cert(chain, private_key(key)?)
                    .map_err(|error| match error {
                        rustls::Error::InconsistentKeys(_) => TlsError::Mismatch,
                        other => TlsError::Certificate(other.to_string()),
                    })?
            }
        };
        Ok(Self {
            is_of_system: authorities.is_none(),
            identity: identity.map(|(chain, key)| (chain.to_owned(), key.to_owned())),
            roots,
            config: Arc::new(config),
            names: TlsNames::default(),
        })
    }

    /// With the program's own words in errors.
    pub fn named(self, names: TlsNames) -> Self {
        Self { names, ..self }
    }

    /// The certificates of the authorities in PEM, and nothing else that may have stood beside them; `None` if those are
    /// trusted that the system trusts.
    pub fn authorities(&self) -> Option<String> {
        (!self.is_of_system).then(|| pem_of(&self.roots))
    }

    pub(crate) fn has_identity(&self) -> bool {
        self.identity.is_some()
    }

    pub(crate) fn names(&self) -> &TlsNames {
        &self.names
    }

    pub(crate) fn config(&self) -> &Arc<ClientConfig> {
        &self.config
    }

    /// The same for ZooKeeper's client.
    #[cfg(feature = "zookeeper")]
    pub(crate) fn for_zookeeper(&self) -> Result<zookeeper_client::TlsOptions, zookeeper_client::Error> {
        let options = zookeeper_client::TlsOptions::new().with_pem_ca(&pem_of(&self.roots))?;
        match &self.identity {
            Some((chain, key)) => options.with_pem_identity(chain, key),
            None => Ok(options),
        }
    }
}

impl PartialEq for Tls {
    fn eq(&self, other: &Self) -> bool {
        (&self.roots, &self.identity) == (&other.roots, &other.identity)
    }
}

impl fmt::Debug for Tls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let authorities = if self.is_of_system { "the system's" } else { "own" };
        let identity = if self.has_identity() {
            ", with a certificate"
        } else {
            ""
        };
        write!(f, "Tls({authorities} authorities{identity})")
    }
}

/// Why certificates or a key cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum TlsError {
    /// Of the authorities.
    #[error("{0}")]
    Authorities(String),
    /// Our own.
    #[error("{0}")]
    Certificate(String),
    /// Of our certificate.
    #[error("{0}")]
    Key(String),
    /// They do not belong together.
    #[error("the key is not that of the certificate")]
    Mismatch,
    /// The system trusts nobody.
    #[error("the system has no certificates of authorities ({0})")]
    System(String),
}

fn certificates(text: &str) -> Result<Vec<CertificateDer<'static>>, String> {
    let read: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(text.as_bytes()).collect();
    match read {
        Ok(certificates) if certificates.is_empty() => {
            Err("there is no certificate in it: PEM is expected, -----BEGIN CERTIFICATE-----".to_owned())
        }
        Ok(certificates) => Ok(certificates),
        Err(error) => Err(format!("it is not PEM: {error}")),
    }
}

fn private_key(text: &str) -> Result<PrivateKeyDer<'static>, TlsError> {
    PrivateKeyDer::from_pem_slice(text.as_bytes()).map_err(|error| {
        TlsError::Key(match error {
            pem::Error::NoItemsFound if text.contains("ENCRYPTED") => {
                "the key is encrypted: write it without a passphrase, as with openssl pkey".to_owned()
            }
            pem::Error::NoItemsFound => {
                "there is no key in it: PEM is expected, -----BEGIN PRIVATE KEY-----".to_owned()
            }
            // Its words may repeat a part of the text.
            _ => "it is not PEM".to_owned(),
        })
    })
}

fn of_the_system() -> Result<Vec<CertificateDer<'static>>, TlsError> {
    let found = rustls_native_certs::load_native_certs();
    if !found.certs.is_empty() {
        return Ok(found.certs);
    }
    let why: Vec<_> = found.errors.iter().map(ToString::to_string).collect();
    Err(TlsError::System(if why.is_empty() {
        "the package ca-certificates is missing".to_owned()
    } else {
        text::one_line(&why.join("; "))
    }))
}

fn pem_of(certificates: &[CertificateDer<'_>]) -> String {
    let one = |der: &CertificateDer<'_>| {
        let text = BASE64.encode(der);
        format!("-----BEGIN CERTIFICATE-----\n{text}\n-----END CERTIFICATE-----\n")
    };
    certificates.iter().map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rcgen::{CertifiedKey, generate_simple_self_signed};

    fn made() -> (String, String) {
        let CertifiedKey { cert, signing_key } =
            generate_simple_self_signed(["miner.example".to_owned()]).expect("a certificate");
        (cert.pem(), signing_key.serialize_pem())
    }

    #[test]
    fn the_key_is_not_shown() {
        let (certificate, key) = made();
        let tls = Tls::new(Some(&certificate), Some((&certificate, &key))).expect("good");
        assert_eq!(format!("{tls:?}"), "Tls(own authorities, with a certificate)");
        let both = Tls::new(Some(&format!("{key}{certificate}")), None).expect("good");
        let authorities = both.authorities().expect("own ones");
        assert_eq!(Tls::new(Some(&authorities), None), Ok(both));
        assert!(!authorities.contains("KEY"), "{authorities}");
        assert!(tls.has_identity() && tls.for_zookeeper().is_ok());
        let zookeeper = format!("{:?}", tls.for_zookeeper());
        let secret = key.lines().nth(1).expect("base64");
        assert!(!zookeeper.contains(secret));
    }

    #[test]
    fn a_changed_file_is_another_tls() {
        let ((one, key), (other, _)) = (made(), made());
        let of = |pem: &str| Tls::new(Some(pem), None).expect("good");
        assert_eq!(of(&one), of(&format!("a comment\n{one}")));
        assert_ne!(of(&one), of(&other));
        let known = Tls::new(Some(&one), Some((&one, &key))).expect("good");
        assert_ne!(of(&one), known);
    }

    #[test]
    fn faults_name_the_part_and_show_nothing_of_it() {
        let ((one, key), (_, other_key)) = (made(), made());
        let encrypted =
            "-----BEGIN ENCRYPTED PRIVATE KEY-----\nhunter2=\n-----END ENCRYPTED PRIVATE KEY-----";
        let broken = "-----BEGIN PRIVATE KEY-----\nhunter2!\n-----END PRIVATE KEY-----";
        let fault = |identity: (&str, &str)| Tls::new(Some(&one), Some(identity)).expect_err("a fault");
        assert!(matches!(
            Tls::new(Some(&key), None),
            Err(TlsError::Authorities(_))
        ));
        assert!(matches!(fault((&key, &key)), TlsError::Certificate(_)));
        assert!(matches!(fault((&one, &one)), TlsError::Key(_)));
        assert_eq!(fault((&one, &other_key)), TlsError::Mismatch);
        for (text, part) in [
            (encrypted, "encrypted"),
            (broken, "not PEM"),
            ("hunter2", "no key"),
        ] {
            let error = fault((&one, text)).to_string();
            assert!(error.contains(part) && !error.contains("hunter2"), "{error}");
        }
    }

    #[test]
    fn the_systems_authorities_are_found_or_missed_in_words() {
        match Tls::new(None, None) {
            Ok(tls) => assert!(tls.authorities().is_none() && tls.for_zookeeper().is_ok()),
            Err(error) => assert!(
                error.to_string().contains("the system has no certificates"),
                "{error}"
            ),
        }
    }
}
