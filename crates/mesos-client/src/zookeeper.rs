//! A place in ZooKeeper, and how to get there.

use std::time::Duration;

use mesos::zookeeper::{ZooKeeperLogin, ZooKeeperUrl};
use zookeeper_client::{Client, Error, TlsOptions};

use crate::{Reread, Tls, handshake};

/// Address, login and certificates.
#[derive(Clone, Debug)]
pub struct ZooKeeperAccess {
    /// With the login, if there is one.
    pub url: ZooKeeperUrl,
    /// With it all servers are reached over TLS, without it over plain TCP.
    pub tls: Option<Tls>,
    /// Gives login and certificates anew.
    pub reread: Option<Reread<(Option<ZooKeeperLogin>, Option<Tls>)>>,
}

impl From<ZooKeeperUrl> for ZooKeeperAccess {
    fn from(url: ZooKeeperUrl) -> Self {
        Self {
            url,
            tls: None,
            reread: None,
        }
    }
}

impl ZooKeeperAccess {
    /// A new session, with login and certificates as they are now.
    ///
    /// # Errors
    /// If there is none within the time. [`problem`](Self::problem) may know why.
    pub async fn connect(&self, session_timeout: Duration) -> Result<Client, Error> {
        let (login, tls) = self.newest();
        let mut connector = Client::connector().with_session_timeout(session_timeout);
        if let Some(login) = login {
            connector = connector.with_auth("digest", login.reveal().as_bytes());
        }
        let servers: Vec<_> = self.url.servers().iter().map(ToString::to_string).collect();
        let servers = servers.join(",");
        let Some(tls) = tls else {
            return connector.connect(&servers).await;
        };
        // The client ends its task with a panic where a host can be in no certificate.
        if !self.url.servers().iter().all(handshake::can_be_certified) {
            return Err(Error::BadArguments(&"a host that can be in no certificate"));
        }
        connector.with_tls(options(&tls)?).secure_connect(&servers).await
    }

    /// Why TLS fails with the first server with which it does, if it is that. The client only says that nobody answers.
    pub async fn problem(&self) -> Option<String> {
        let (_, tls) = self.newest();
        handshake::problem(self.url.servers(), &tls?).await
    }

    fn newest(&self) -> (Option<ZooKeeperLogin>, Option<Tls>) {
        let newest = self.reread.as_ref().and_then(Reread::newest);
        let (login, tls) = newest.unwrap_or_else(|| (self.url.login().cloned(), self.tls.clone()));
        // Whatever a file says, nobody falls back to plain TCP.
        (login, tls.or_else(|| self.tls.clone()))
    }
}

fn options(tls: &Tls) -> Result<TlsOptions, Error> {
    let options = TlsOptions::new().with_pem_ca(&tls.roots())?;
    match tls.identity() {
        Some((chain, key)) => options.with_pem_identity(chain, key),
        None => Ok(options),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn hosts_that_no_certificate_can_have_are_refused() {
        let url: ZooKeeperUrl = "zk://zk..example:2181/mesos".parse().expect("an address");
        let authority = testkit::tls::Authority::new("an authority");
        let access = ZooKeeperAccess {
            tls: Some(Tls::new(Some(&authority.pem), None).expect("good")),
            ..ZooKeeperAccess::from(url)
        };
        let error = access.connect(Duration::from_secs(1)).await.err();
        assert!(matches!(error, Some(Error::BadArguments(_))), "{error:?}");
    }

    #[test]
    fn the_key_is_not_shown() {
        let authority = testkit::tls::Authority::new("an authority");
        let own = authority.issue(&["miner"]);
        let tls = Tls::new(Some(&authority.pem), Some((&own.certificate, &own.key))).expect("good");
        let shown = format!("{:?}", options(&tls).expect("good"));
        let secret = own.key.lines().nth(1).expect("base64");
        assert!(!shown.contains(secret));
    }
}
