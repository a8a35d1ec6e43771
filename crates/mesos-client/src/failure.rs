//! Why a request failed, in words, with the way out. The hints name variables of Mesos (`LIBPROCESS_SSL_*`).

use std::error::Error;
use std::io::{self, ErrorKind};

use tls::PeerHints;

use crate::Tls;

/// What Mesos has to be told so that its ciphers and ours have one in common. By default it speaks TLS 1.2 with ciphers
/// that rustls does not have: CBC, or without ECDHE.
const CIPHERS: &str = "Mesos's default ciphers are too old; start it with \
    LIBPROCESS_SSL_CIPHERS=ECDHE-RSA-AES128-GCM-SHA256:ECDHE-RSA-AES256-GCM-SHA384 or LIBPROCESS_SSL_ENABLE_TLS_V1_3=1";
const SPEAKS_TLS: &str = "if it speaks TLS, use https";

/// Why there is no connection to a peer that is to speak TLS, or why it was cut.
pub(crate) fn of_tls(error: &(dyn Error + 'static), tls: &Tls) -> String {
    let hints = PeerHints {
        plain: &format!("if it speaks plain HTTP, {}", tls.names().no_tls),
        ciphers: CIPHERS,
    };
    tls::explain(error, tls, hints)
}

/// Why a first request in plain HTTP failed.
pub(crate) fn of_plain(error: &(dyn Error + 'static)) -> String {
    let cause = tls::innermost(error);
    let causes = tls::causes(error);
    let of_hyper = causes
        .iter()
        .find_map(|cause| cause.downcast_ref::<hyper::Error>());
    let is_cut = causes
        .iter()
        .filter_map(|cause| cause.downcast_ref::<io::Error>())
        .any(|error| error.kind() == ErrorKind::ConnectionReset);
    match of_hyper {
        Some(error) if error.is_parse() => format!("what it says is not HTTP ({cause}); {SPEAKS_TLS}"),
        Some(error) if error.is_incomplete_message() || is_cut => format!("{cause}; {SPEAKS_TLS}"),
        _ => cause,
    }
}
