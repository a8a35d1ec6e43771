//! What gives access to masters and agents, and may change while a subscription lasts.

use std::fmt;
use std::sync::Arc;

use mesos::address::Scheme;

use crate::{Credentials, Masters, Tls};

/// Login and certificates.
#[derive(Clone, Debug, Default)]
pub struct Access {
    /// For masters and agents that authenticate who calls.
    pub credentials: Option<Credentials>,
    /// With it all requests go by https, without it by plain HTTP.
    pub tls: Option<Tls>,
    /// Gives both anew.
    pub reread: Option<Reread<(Option<Credentials>, Option<Tls>)>>,
}

impl Access {
    /// Plain HTTP is not spoken with masters that are https.
    pub(crate) fn check(&self, masters: &Masters) -> Result<(), String> {
        match masters {
            Masters::List(list) if list.scheme() == Some(Scheme::Https) && self.tls.is_none() => {
                Err("the masters are https, but no TLS is configured".to_owned())
            }
            _ => Ok(()),
        }
    }

    /// As it is now. What cannot be read stays as it was.
    pub(crate) fn renewed(&self) -> Self {
        let newest = self.reread.as_ref().and_then(Reread::newest);
        let (credentials, tls) = newest.unwrap_or_else(|| (self.credentials.clone(), self.tls.clone()));
        Self {
            credentials,
            // Whatever a file says, nobody falls back to plain HTTP.
            tls: tls.or_else(|| self.tls.clone()),
            reread: self.reread.clone(),
        }
    }
}

/// Reads a secret again from where it is kept, so that a changed one needs no restart. It may block for as long as a
/// small file takes, and is asked before each attempt to subscribe and each call of an operator.
pub struct Reread<T>(Arc<dyn Fn() -> Result<T, String> + Send + Sync>);

impl<T> Reread<T> {
    /// `read` gives the newest, or says why it cannot be had.
    pub fn new(read: impl Fn() -> Result<T, String> + Send + Sync + 'static) -> Self {
        Self(Arc::new(read))
    }

    /// The newest.
    ///
    /// # Errors
    /// Why it cannot be had.
    pub fn read(&self) -> Result<T, String> {
        (self.0)()
    }

    /// The newest, if it can be read.
    pub(crate) fn newest(&self) -> Option<T> {
        match self.read() {
            Ok(newest) => Some(newest),
            Err(problem) => {
                tracing::warn!("{problem}; what was read before stays in use");
                None
            }
        }
    }
}

impl<T> Clone for Reread<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T> fmt::Debug for Reread<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Reread(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_read_stays_as_it_was() {
        let login = |secret: &str| Credentials::new("p", secret).expect("good");
        let mut access = Access {
            credentials: Some(login("old")),
            ..Access::default()
        };
        access.reread = Some(Reread::new(move || Ok((Some(login("new")), None))));
        assert_eq!(access.renewed().credentials, Some(login("new")));
        access.reread = Some(Reread::new(|| Err("no file".to_owned())));
        assert_eq!(access.renewed().credentials, Some(login("old")));
        assert_eq!(format!("{access:?}").matches("old").count(), 0);
    }

    #[tokio::test]
    async fn https_masters_are_never_asked_in_plain_http() {
        let masters = || Masters::List("https://127.0.0.1:9".parse().expect("masters"));
        let access = Access::default();
        let view = crate::cluster_view(&masters(), &access, &[]).await;
        assert!(view.unwrap_err().contains("no TLS is configured"));
        let config = crate::SchedulerConfig {
            masters: masters(),
            framework: Default::default(),
            renew: false,
            offer_constraints: None,
            access,
        };
        let (_client, mut outputs) = crate::SchedulerClient::start(config, Default::default());
        let output = outputs.recv().await;
        assert!(
            matches!(output, Some(crate::SchedulerOutput::Fatal(_))),
            "{output:?}"
        );
        assert_eq!(outputs.recv().await, None);
    }
}
