//! How pools are reached: over TLS, through a proxy.

use super::file::read_limited;
use super::tls::MAX_FILE_BYTES;
use super::{ConfigError, Pool, Proxy, RunOptions, fault};
use mesos_client::{Tls, TlsError, TlsNames};

/// What errors call the options.
const OPTIONS: TlsNames = TlsNames {
    authorities: "the file of --pool-ca-file, or take any with --pool-tls-insecure",
    certificate: "a certificate, which mesos-miner has none of for pools",
    key: "its key",
    no_tls: "use stratum+tcp://",
};

/// The same for all pools.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PoolNetwork {
    /// For pools whose address says that they speak TLS.
    pub tls: Option<Tls>,
    /// Every connection goes through it.
    pub proxy: Option<Proxy>,
}

pub(super) fn pool_network(options: &RunOptions, pools: &[Pool]) -> Result<PoolNetwork, ConfigError> {
    let insecure = options.pool_tls_insecure.unwrap_or(false);
    let over_tls = pools.iter().any(|pool| pool.url.transport.is_over_tls());
    for (option, given) in [
        ("--pool-ca-file", options.pool_ca_file.is_some()),
        ("--pool-tls-insecure", insecure),
    ] {
        if given && !over_tls {
            return fault(format!(
                "{option} is for pools that speak TLS, but no --url says so: write stratum+tls:// or https://, or drop it"
            ));
        }
    }
    if options.pool_ca_file.is_some() && insecure {
        return fault(
            "--pool-ca-file names whom to trust, and --pool-tls-insecure trusts anybody: drop one of them",
        );
    }
    if options.proxy.is_some() && pools.is_empty() {
        return fault(
            "--proxy is for pools elsewhere, but the pool is the embedded one: name a pool with --url, or drop it",
        );
    }
    let proxy = options.proxy.as_deref().map(str::parse::<Proxy>).transpose();
    Ok(PoolNetwork {
        tls: over_tls.then(|| tls(options, insecure)).transpose()?,
        // The address may have a password in it.
        proxy: proxy.map_err(|error| ConfigError(format!("--proxy: {error}")))?,
    })
}

fn tls(options: &RunOptions, insecure: bool) -> Result<Tls, ConfigError> {
    let tls = match &options.pool_ca_file {
        _ if insecure => Tls::trusting_anybody(),
        None => Tls::new(None, None),
        Some(path) => {
            let named = |error: &dyn std::fmt::Display| {
                ConfigError(format!("--pool-ca-file {}: {error}", path.display()))
            };
            let pem = read_limited(path, MAX_FILE_BYTES).map_err(|error| named(&error))?;
            return match Tls::new(Some(&pem), None) {
                Ok(tls) => Ok(tls.named(OPTIONS)),
                Err(error) => Err(named(&error)),
            };
        }
    };
    match tls {
        Ok(tls) => Ok(tls.named(OPTIONS)),
        Err(error @ TlsError::System(_)) => fault(format!(
            "{error}: name the certificate of your pool's authority with --pool-ca-file"
        )),
        Err(error) => fault(error.to_string()),
    }
}
