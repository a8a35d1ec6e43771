//! TLS for tests: authorities and certificates that live as long as a test, and a front that speaks TLS for a server that
//! does not.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering::Relaxed;

use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, KeyUsagePurpose};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::WebPkiClientVerifier;
use rustls::{RootCertStore, ServerConfig};
use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

/// Signs certificates.
pub struct Authority {
    /// Its own certificate.
    pub pem: String,
    issuer: Issuer<'static, KeyPair>,
}

/// A certificate and its key, in PEM.
pub struct Identity {
    /// The certificate alone.
    pub certificate: String,
    /// As PKCS #8.
    pub key: String,
}

impl Authority {
    /// One of this name. Another of the same name is still another.
    ///
    /// # Panics
    /// If there are no random numbers.
    pub fn new(name: &str) -> Self {
        let key = KeyPair::generate().expect("a key");
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
        params.distinguished_name.push(DnType::CommonName, name);
        let certificate = params.self_signed(&key).expect("a certificate");
        Self {
            pem: certificate.pem(),
            issuer: Issuer::new(params, key),
        }
    }

    /// A certificate for these names and IP addresses.
    ///
    /// # Panics
    /// If one of them can be none.
    pub fn issue(&self, names: &[&str]) -> Identity {
        let names: Vec<_> = names.iter().map(|&name| name.to_owned()).collect();
        let key = KeyPair::generate().expect("a key");
        let params = CertificateParams::new(names).expect("names");
        let certificate = params.signed_by(&key, &self.issuer).expect("a certificate");
        Identity {
            certificate: certificate.pem(),
            key: key.serialize_pem(),
        }
    }
}

/// A server with this certificate, which may demand one of its clients, signed by that authority.
///
/// # Panics
/// If the certificate was not made here.
pub fn server_config(identity: &Identity, demands: Option<&Authority>) -> ServerConfig {
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let builder = ServerConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .expect("versions");
    let builder = match demands {
        None => builder.with_no_client_auth(),
        Some(authority) => {
            let mut roots = RootCertStore::empty();
            roots.add(certificate(&authority.pem)).expect("an authority");
            let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider);
            builder.with_client_cert_verifier(verifier.build().expect("a verifier"))
        }
    };
    let key = PrivateKeyDer::from_pem_slice(identity.key.as_bytes()).expect("a key");
    builder
        .with_single_cert(vec![certificate(&identity.certificate)], key)
        .expect("a certificate")
}

/// Whom a front admits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Admits {
    /// Those who speak TLS.
    Tls,
    /// Those who speak TLS and those who do not, as Mesos with LIBPROCESS_SSL_SUPPORT_DOWNGRADE.
    Everybody,
}

/// First byte of a TLS handshake.
const HANDSHAKE: u8 = 22;

/// How many have come to a front and spoken TLS, with a handshake that was a success.
#[derive(Clone, Debug, Default)]
pub struct Secured(Arc<AtomicUsize>);

impl Secured {
    /// Up to now.
    pub fn count(&self) -> usize {
        self.0.load(Relaxed)
    }
}

/// Takes the connections that come here to the server behind it, decrypted. Ends with the runtime.
pub fn front(listener: TcpListener, server: SocketAddr, config: ServerConfig, admits: Admits) -> Secured {
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let secured = Secured::default();
    let counted = secured.clone();
    tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            tokio::spawn(pass_on(socket, server, acceptor.clone(), admits, counted.clone()));
        }
    });
    secured
}

async fn pass_on(
    mut socket: TcpStream,
    server: SocketAddr,
    acceptor: TlsAcceptor,
    admits: Admits,
    secured: Secured,
) {
    let mut first = [0];
    let is_tls = matches!(socket.peek(&mut first).await, Ok(1)) && first[0] == HANDSHAKE;
    let Ok(mut behind) = TcpStream::connect(server).await else {
        return;
    };
    if !is_tls && admits == Admits::Everybody {
        let _ = copy_bidirectional(&mut socket, &mut behind).await;
    } else if let Ok(mut socket) = acceptor.accept(socket).await {
        secured.0.fetch_add(1, Relaxed);
        let _ = copy_bidirectional(&mut socket, &mut behind).await;
    }
}

fn certificate(pem: &str) -> CertificateDer<'static> {
    CertificateDer::from_pem_slice(pem.as_bytes()).expect("a certificate")
}
