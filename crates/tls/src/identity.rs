//! Who a server is.

use std::fmt;
use std::sync::Arc;

use rustls::ServerConfig;

use crate::TlsError;
use crate::settings::{certificates, private_key};

/// A server's certificate with its chain, and the key. The key is never shown. Clients speak TLS 1.2 or 1.3 and prove
/// nothing.
#[derive(Clone)]
pub struct Identity(Arc<ServerConfig>);

impl Identity {
    /// From PEM.
    ///
    /// # Errors
    /// Says which of both is at fault, and why.
    pub fn new(chain: &str, key: &str) -> Result<Self, TlsError> {
        let chain = certificates(chain).map_err(TlsError::Certificate)?;
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(|error| TlsError::Certificate(error.to_string()))?
            .with_no_client_auth()
            .with_single_cert(chain, private_key(key)?)
            .map_err(|error| match error {
                rustls::Error::InconsistentKeys(_) => TlsError::Mismatch,
                other => TlsError::Certificate(other.to_string()),
            })?;
        Ok(Self(Arc::new(config)))
    }

    /// For an acceptor.
    pub fn config(&self) -> &Arc<ServerConfig> {
        &self.0
    }
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Identity")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rcgen::{CertifiedKey, generate_simple_self_signed};

    #[test]
    fn faults_name_the_part() {
        let made = || {
            let CertifiedKey { cert, signing_key } =
                generate_simple_self_signed(["farm.example".to_owned()]).expect("a certificate");
            (cert.pem(), signing_key.serialize_pem())
        };
        let ((chain, key), (_, other_key)) = (made(), made());
        assert_eq!(
            format!("{:?}", Identity::new(&chain, &key).expect("good")),
            "Identity"
        );
        assert_eq!(
            Identity::new(&chain, &other_key).expect_err("not its key"),
            TlsError::Mismatch
        );
        assert!(matches!(Identity::new(&key, &key), Err(TlsError::Certificate(_))));
        assert!(matches!(Identity::new(&chain, &chain), Err(TlsError::Key(_))));
    }
}
