//! Why a handshake failed, in words, with the way out.

use std::error::Error;
use std::io::{self, ErrorKind};

use rustls::{AlertDescription as Alert, CertificateError};

use crate::{Tls, TlsNames};

/// What is known of a peer besides its certificate: what helps where a failed handshake looks the same whatever its
/// reason.
#[derive(Clone, Copy, Debug)]
pub struct PeerHints<'a> {
    /// What to do if it does not speak TLS at all.
    pub plain: &'a str,
    /// How its ciphers and ours get one in common.
    pub ciphers: &'a str,
}

/// Why there is no connection to a peer that is to speak TLS, or why it was cut.
pub fn explain(error: &(dyn Error + 'static), tls: &Tls, hints: PeerHints<'_>) -> String {
    let causes = causes(error);
    let of_rustls = causes
        .iter()
        .find_map(|cause| cause.downcast_ref::<rustls::Error>());
    if let Some(error) = of_rustls {
        return of_handshake(error, tls.names(), tls.identity().is_some(), hints);
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
        let PeerHints { plain, ciphers } = hints;
        return format!("{cause}: it closed the connection; {plain}; if it speaks TLS, {ciphers}");
    }
    cause
}

/// The words of the innermost error. Those around it only repeat the address and the action, which are known.
pub fn innermost(error: &(dyn Error + 'static)) -> String {
    let causes = causes(error);
    text::one_line(&causes.last().map(ToString::to_string).unwrap_or_default())
}

/// The error and those behind it. One that an [`io::Error`] carries is not among its sources.
pub fn causes<'a>(error: &'a (dyn Error + 'static)) -> Vec<&'a (dyn Error + 'static)> {
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

fn of_handshake(error: &rustls::Error, names: &TlsNames, has_identity: bool, hints: PeerHints<'_>) -> String {
    let PeerHints { plain, ciphers } = hints;
    match error {
        rustls::Error::AlertReceived(alert) => of_alert(*alert, names, has_identity, ciphers),
        rustls::Error::InvalidCertificate(fault) => of_certificate(fault, names),
        rustls::Error::InvalidMessage(_) => format!("it does not speak TLS on this port: {plain}"),
        rustls::Error::PeerIncompatible(_) => format!("TLS: {error}; {ciphers}"),
        other => format!("TLS: {}", text::one_line(&other.to_string())),
    }
}

fn of_alert(alert: Alert, names: &TlsNames, has_identity: bool, ciphers: &str) -> String {
    let TlsNames { certificate, key, .. } = names;
    let demanded = format!("it demands a certificate of us: give {certificate} and {key}");
    match alert {
        Alert::HandshakeFailure | Alert::InsufficientSecurity if has_identity => {
            format!("TLS: no cipher in common: {ciphers}")
        }
        // In TLS 1.2 that is also the answer to one who shows no certificate.
        Alert::HandshakeFailure | Alert::InsufficientSecurity => {
            format!("TLS: no cipher in common: {ciphers}; or {demanded}")
        }
        Alert::ProtocolVersion => format!("TLS: it speaks neither TLS 1.2 nor 1.3: {ciphers}"),
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
            // As rustls has it: DnsName("pool.example").
            let name = |shown: &String| shown.split('"').nth(1).unwrap_or(shown).to_owned();
            let presented: Vec<String> = presented.iter().map(name).collect();
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
        let hints = PeerHints {
            plain: "if it does not, turn TLS off",
            ciphers: "give it new ciphers",
        };
        for (error, has_identity, parts) in [
            (
                AlertReceived(Alert::HandshakeFailure),
                false,
                ["give it new ciphers", "give the certificate file"],
            ),
            (
                AlertReceived(Alert::HandshakeFailure),
                true,
                ["give it new ciphers", "no cipher in common"],
            ),
            (
                AlertReceived(Alert::ProtocolVersion),
                true,
                ["neither TLS 1.2 nor 1.3", "give it new ciphers"],
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
            let words = of_handshake(found.expect("it is found"), &names, has_identity, hints);
            assert!(
                parts.iter().all(|part| words.contains(part)),
                "{error:?}: {words}"
            );
        }
        let other = CertificateError::NotValidForNameContext {
            expected: "pool.example".try_into().expect("a name"),
            presented: vec!["DnsName(\"other.example\")".to_owned()],
        };
        let words = of_certificate(&other, &names);
        assert!(
            words.contains("not for pool.example but for other.example:"),
            "{words}"
        );
        let alert = of_alert(Alert::HandshakeFailure, &names, true, hints.ciphers);
        assert!(!alert.contains("the certificate file"), "{alert}");
    }
}
