//! Whom to trust, and who we are.

use std::fmt;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use rustls::crypto::CryptoProvider;
use rustls::pki_types::pem::{self, PemObject};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ClientConfig, ConfigBuilder, RootCertStore, WantsVerifier};
use thiserror::Error;

use crate::insecure::Anybody;

/// Authorities to trust, and a certificate of our own for peers that demand one. The key is never shown.
///
/// Peers must speak TLS 1.2 or 1.3, and in TLS 1.2 share one of the ciphers with ECDHE and AES-GCM or ChaCha20.
#[derive(Clone)]
pub struct Tls {
    trusted: Trusted,
    /// Certificates and key in PEM.
    identity: Option<(String, String)>,
    roots: Vec<CertificateDer<'static>>,
    config: Arc<ClientConfig>,
    names: TlsNames,
}

/// Whose certificates are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Trusted {
    OfSystem,
    Own,
    Anybody,
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
        let (builder, _) = builder()?;
        let builder = builder.with_root_certificates(store);
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
            trusted: authorities.map_or(Trusted::OfSystem, |_| Trusted::Own),
            identity: identity.map(|(chain, key)| (chain.to_owned(), key.to_owned())),
            roots,
            config: Arc::new(config),
            names: TlsNames::default(),
        })
    }

    /// Takes any certificate, and so any peer that answers at the address. What is sent is hidden from those who only
    /// listen, and from nobody else.
    ///
    /// # Errors
    /// If TLS cannot be had at all.
    pub fn trusting_anybody() -> Result<Self, TlsError> {
        let (builder, provider) = builder()?;
        let config = builder
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(Anybody(provider)))
            .with_no_client_auth();
        Ok(Self {
            trusted: Trusted::Anybody,
            identity: None,
            roots: Vec::new(),
            config: Arc::new(config),
            names: TlsNames::default(),
        })
    }

    /// With the program's own words in errors.
    pub fn named(self, names: TlsNames) -> Self {
        Self { names, ..self }
    }

    /// The certificates of the authorities in PEM, and nothing else that may have stood beside them; `None` if those are
    /// trusted that the system trusts, or anybody is.
    pub fn authorities(&self) -> Option<String> {
        (self.trusted == Trusted::Own).then(|| pem_of(&self.roots))
    }

    /// All certificates of trusted authorities in PEM, the system's too.
    pub fn roots(&self) -> String {
        pem_of(&self.roots)
    }

    /// Our own certificates and their key in PEM. The key is a secret.
    pub fn identity(&self) -> Option<(&str, &str)> {
        self.identity
            .as_ref()
            .map(|(chain, key)| (chain.as_str(), key.as_str()))
    }

    /// Whether peers have to prove who they are.
    pub fn verifies(&self) -> bool {
        self.trusted != Trusted::Anybody
    }

    /// What the program calls the settings.
    pub fn names(&self) -> &TlsNames {
        &self.names
    }

    /// For a connector.
    pub fn config(&self) -> &Arc<ClientConfig> {
        &self.config
    }
}

fn builder() -> Result<(ConfigBuilder<ClientConfig, WantsVerifier>, Arc<CryptoProvider>), TlsError> {
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let builder = ClientConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .map_err(|error| TlsError::Certificate(error.to_string()))?;
    Ok((builder, provider))
}

impl PartialEq for Tls {
    fn eq(&self, other: &Self) -> bool {
        (self.trusted, &self.roots, &self.identity) == (other.trusted, &other.roots, &other.identity)
    }
}

impl fmt::Debug for Tls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let trusted = match self.trusted {
            Trusted::OfSystem => "the system's authorities",
            Trusted::Own => "own authorities",
            Trusted::Anybody => "anybody",
        };
        let identity = self.identity.as_ref().map_or("", |_| ", with a certificate");
        write!(f, "Tls({trusted}{identity})")
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

pub(crate) fn certificates(text: &str) -> Result<Vec<CertificateDer<'static>>, String> {
    let read: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(text.as_bytes()).collect();
    match read {
        Ok(certificates) if certificates.is_empty() => {
            Err("there is no certificate in it: PEM is expected, -----BEGIN CERTIFICATE-----".to_owned())
        }
        Ok(certificates) => Ok(certificates),
        Err(error) => Err(format!("it is not PEM: {error}")),
    }
}

pub(crate) fn private_key(text: &str) -> Result<PrivateKeyDer<'static>, TlsError> {
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
        assert_eq!(tls.identity(), Some((certificate.as_str(), key.as_str())));
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
            Ok(tls) => assert!(tls.authorities().is_none() && !tls.roots().is_empty()),
            Err(error) => assert!(
                error.to_string().contains("the system has no certificates"),
                "{error}"
            ),
        }
    }
}
