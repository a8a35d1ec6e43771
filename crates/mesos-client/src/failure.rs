//! Why a request failed, in words, with the way out.
//!
//! The hints name variables of Mesos (`LIBPROCESS_SSL_*`) and what the program calls its own settings ([`TlsNames`]),
//! because nothing else helps: a failed handshake looks the same whatever its reason.

use std::error::Error;
use std::io::{self, ErrorKind};

use rustls::{AlertDescription as Alert, CertificateError};

use crate::{Tls, TlsNames};

/// What Mesos has to be told so that its ciphers and ours have one in common. By default it speaks TLS 1.2 with ciphers
/// that rustls does not have: CBC, or without ECDHE.
const CIPHERS: &str = "Mesos's default ciphers are too old; start it with \
    LIBPROCESS_SSL_CIPHERS=ECDHE-RSA-AES128-GCM-SHA256:ECDHE-RSA-AES256-GCM-SHA384 or LIBPROCESS_SSL_ENABLE_TLS_V1_3=1";
const SPEAKS_TLS: &str = "if it speaks TLS, use https";

/// Why there is no connection to a peer that is to speak TLS, or why it was cut.
pub(crate) fn of_tls(error: &(dyn Error + 'static), tls: &Tls) -> String {
    let causes = causes(error);
    let of_rustls = causes
        .iter()
        .find_map(|cause| cause.downcast_ref::<rustls::Error>());
    if let Some(error) = of_rustls {
        return of_handshake(error, tls.names(), tls.has_identity());
    }
    let cut = causes
        .iter()
        .filter_map(|cause| cause.downcast_ref::<io::Error>());
    let is_cut = |kind| {
        matches!(
            kind,
            ErrorKind::UnexpectedEof | ErrorKind::ConnectionReset | ErrorKind::BrokenPipe
        )
    };
    let cause = innermost(error);
    if cut.map(io::Error::kind).any(is_cut) {
        let speaks_plain = speaks_plain(tls.names());
        return format!("{cause}: it closed the connection; {speaks_plain}; if it speaks TLS, {CIPHERS}");
    }
    cause
}

/// Why a first request in plain HTTP failed.
pub(crate) fn of_plain(error: &(dyn Error + 'static)) -> String {
    let cause = innermost(error);
    let causes = causes(error);
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

/// The words of the innermost error. Those around it only repeat the address and the action, which are known.
pub(crate) fn innermost(error: &(dyn Error + 'static)) -> String {
    let causes = causes(error);
    text::one_line(&causes.last().map(ToString::to_string).unwrap_or_default())
}

/// The error and those behind it. One that an [`io::Error`] carries is not among its sources.
fn causes<'a>(error: &'a (dyn Error + 'static)) -> Vec<&'a (dyn Error + 'static)> {
    let mut causes = vec![error];
    let mut at = error;
    loop {
        let carried = at.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
        let next: Option<&(dyn Error + 'static)> = match carried {
            Some(carried) => Some(carried),
            None => at.source(),
        };
        let Some(next) = next else {
            return causes;
        };
        causes.push(next);
        at = next;
    }
}

fn speaks_plain(names: &TlsNames) -> String {
    format!("if it speaks plain HTTP, {}", names.no_tls)
}

fn of_handshake(error: &rustls::Error, names: &TlsNames, has_identity: bool) -> String {
    match error {
        rustls::Error::AlertReceived(alert) => of_alert(*alert, names, has_identity),
        rustls::Error::InvalidCertificate(fault) => of_certificate(fault, names),
        rustls::Error::InvalidMessage(_) => {
            format!("it does not speak TLS on this port: {}", speaks_plain(names))
        }
        rustls::Error::PeerIncompatible(_) => format!("TLS: {error}; {CIPHERS}"),
        other => format!("TLS: {}", text::one_line(&other.to_string())),
    }
}

fn of_alert(alert: Alert, names: &TlsNames, has_identity: bool) -> String {
    let TlsNames { certificate, key, .. } = names;
    let demanded = format!("it demands a certificate of us: give {certificate} and {key}");
    match alert {
        Alert::HandshakeFailure | Alert::InsufficientSecurity if has_identity => {
            format!("TLS: no cipher in common: {CIPHERS}")
        }
        // In TLS 1.2 that is also the answer to one who shows no certificate.
        Alert::HandshakeFailure | Alert::InsufficientSecurity => {
            format!("TLS: no cipher in common: {CIPHERS}; or {demanded}")
        }
        Alert::ProtocolVersion => format!("TLS: it speaks neither TLS 1.2 nor 1.3: {CIPHERS}"),
        Alert::CertificateRequired => format!("TLS: {demanded}"),
        Alert::BadCertificate if !has_identity => format!("TLS: {demanded}"),
        Alert::BadCertificate
        | Alert::UnsupportedCertificate
        | Alert::CertificateRevoked
        | Alert::CertificateExpired
        | Alert::CertificateUnknown
        | Alert::UnknownCA
        | Alert::AccessDenied
        | Alert::DecryptError => format!("TLS: it does not accept our certificate: {alert:?}"),
        other => format!("TLS: it ends the handshake with {other:?}"),
    }
}

fn of_certificate(fault: &CertificateError, names: &TlsNames) -> String {
    let authorities = names.authorities;
    match fault {
        CertificateError::UnknownIssuer => {
            format!(
                "nobody who is trusted here has signed its certificate: add its authority's certificate to {authorities}"
            )
        }
        CertificateError::BadSignature => {
            format!(
                "its certificate is signed by another authority of the same name: add the right one to {authorities}"
            )
        }
        CertificateError::NotValidForNameContext { expected, presented } => {
            let presented = text::foreign_within(&presented.join(", "), 300);
            format!(
                "its certificate is not for {} but for {presented}: use a name that is in it, or have one made with this \
                 name or IP address as subjectAltName",
                expected.to_str()
            )
        }
        CertificateError::NotValidForName => {
            "its certificate is not for this name: use one that is in it as subjectAltName".to_owned()
        }
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => {
            "its certificate has expired, or the clock here is wrong".to_owned()
        }
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
            "its certificate is not valid yet, or the clock here is wrong".to_owned()
        }
        // As `openssl req -x509` makes them.
        other if format!("{other:?}").contains("CaUsedAsEndEntity") => {
            "its certificate is that of an authority itself (CA:TRUE): have one signed by it for the server"
                .to_owned()
        }
        // As `openssl x509 -req` makes them without extensions.
        other if format!("{other:?}").contains("UnsupportedCertVersion") => {
            "its certificate is of X.509 version 1, without names: have one made with subjectAltName"
                .to_owned()
        }
        other => format!("its certificate is not valid: {other}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_refusal_names_its_way_out() {
        use rustls::Error::{AlertReceived, InvalidCertificate};
        let names = TlsNames {
            authorities: "the CA file",
            certificate: "the certificate file",
            key: "the key file",
            no_tls: "turn TLS off",
        };
        for (error, has_identity, parts) in [
            (
                AlertReceived(Alert::HandshakeFailure),
                false,
                [
                    "LIBPROCESS_SSL_CIPHERS=ECDHE-RSA-AES128-GCM-SHA256",
                    "give the certificate file",
                ],
            ),
            (
                AlertReceived(Alert::HandshakeFailure),
                true,
                ["LIBPROCESS_SSL_CIPHERS=", "LIBPROCESS_SSL_ENABLE_TLS_V1_3=1"],
            ),
            (
                AlertReceived(Alert::ProtocolVersion),
                true,
                ["neither TLS 1.2 nor 1.3", "TLS_V1_3"],
            ),
            (
                AlertReceived(Alert::CertificateRequired),
                false,
                ["the certificate file", "the key file"],
            ),
            (
                AlertReceived(Alert::UnknownCA),
                true,
                ["does not accept", "our certificate"],
            ),
            (
                InvalidCertificate(CertificateError::UnknownIssuer),
                false,
                ["to the CA file", "trusted"],
            ),
            (
                InvalidCertificate(CertificateError::Expired),
                false,
                ["expired", "clock"],
            ),
            (
                rustls::InvalidMessage::InvalidContentType.into(),
                false,
                ["does not speak TLS", "turn TLS off"],
            ),
        ] {
            let carried = io::Error::other(io::Error::new(ErrorKind::InvalidData, error.clone()));
            let found = causes(&carried)
                .into_iter()
                .find_map(|cause| cause.downcast_ref::<rustls::Error>());
            let words = of_handshake(found.expect("it is found"), &names, has_identity);
            assert!(
                parts.iter().all(|part| words.contains(part)),
                "{error:?}: {words}"
            );
        }
        let alert = of_alert(Alert::HandshakeFailure, &names, true);
        assert!(!alert.contains("the certificate file"), "{alert}");
    }
}
