//! TLS as a client needs it: [whom to trust and who we are](Tls), and [why a connection failed](explain), in words. A server
//! needs only [who it is](Identity).
//!
//! ```
//! # fn main() -> Result<(), tls::TlsError> {
//! # let authority = rcgen::generate_simple_self_signed(["pool.example".to_owned()]).unwrap().cert.pem();
//! let tls = tls::Tls::new(Some(&authority), None)?;
//! let connector = std::sync::Arc::clone(tls.config());
//! # let _: std::sync::Arc<rustls::ClientConfig> = connector;
//! # Ok(())
//! # }
//! ```

mod failure;
mod identity;
mod insecure;
mod settings;

pub use failure::{PeerHints, causes, explain, innermost};
pub use identity::Identity;
pub use settings::{Tls, TlsError, TlsNames};
