//! Where agents get the executor from, if this program does not serve it.

use super::precedence::{ELSEWHERE, SERVING};
use super::{ConfigError, RunOptions, fault};
use scheduler::{Containerizer, Delivery, ExecutorImage, Program};
use std::path::Path;
use url::Url;

/// What Mesos fetches by itself, and what it has the agents' `hadoop` fetch.
const SCHEMES: [&str; 10] = [
    "http", "https", "ftp", "ftps", "file", "hdfs", "hftp", "s3", "s3a", "s3n",
];
/// What the embedded cluster fetches.
const LOCAL_SCHEMES: [&str; 2] = ["http", "file"];
/// Begins the expected hash, behind a URL.
const SHA256: &str = "sha256=";
/// The executor's program in an image, which is looked for in the image's `PATH`.
const IMAGE_PROGRAM: &str = "mesos-miner-executor";
/// Most bytes of a path, the system's `PATH_MAX`, and of an image's name.
const MAX_PATH: usize = 4096;
const MAX_IMAGE: usize = 512;

/// `None` if this program serves the executor.
///
/// # Errors
/// If more than one way is chosen, an option does not go with the way, or what it names cannot be.
pub(super) fn delivery(options: &RunOptions, local: bool) -> Result<Option<Delivery>, ConfigError> {
    refuse_two_ways(options)?;
    let path = options.executor_path.as_deref().map(program).transpose()?;
    Ok(if let Some(uri) = &options.executor_uri {
        Some(Delivery::Fetched(fetched(uri, local)?))
    } else if let Some(name) = &options.executor_image {
        if local {
            return fault(
                "--executor-image is for a real cluster, but --master is local: name a real master, or drop it",
            );
        }
        Some(Delivery::Image(ExecutorImage {
            name: image(name)?,
            program: path.unwrap_or_else(|| IMAGE_PROGRAM.to_owned()),
            containerizer: containerizer(options.containerizer.as_deref())?,
        }))
    } else {
        path.map(Delivery::Installed)
    })
}

fn refuse_two_ways(options: &RunOptions) -> Result<(), ConfigError> {
    let named =
        |ids: &[&'static str]| -> Option<&'static str> { ids.iter().copied().find(|id| options.names(id)) };
    if let (Some(_), Some(other)) = (named(&ELSEWHERE[..1]), named(&ELSEWHERE[1..])) {
        return fault(format!(
            "--executor-uri and {} are two ways to bring the executor to the agents: keep one of them",
            typed(other)
        ));
    }
    if let (Some(way), Some(serving)) = (named(&ELSEWHERE), named(&SERVING)) {
        return fault(format!(
            "{} is for executors that this scheduler serves, but with {} it serves none: drop one of them",
            typed(serving),
            typed(way)
        ));
    }
    if options.containerizer.is_some() && options.executor_image.is_none() {
        return fault(
            "--containerizer says who runs the image of --executor-image: name an image, or drop it",
        );
    }
    Ok(())
}

/// An option as it is typed.
fn typed(id: &str) -> String {
    format!("--{}", id.replace('_', "-"))
}

fn fetched(text: &str, local: bool) -> Result<Program, ConfigError> {
    let (uri, sha256) = match text.split_once('#') {
        Some((uri, fragment)) => (uri, Some(hash(text, fragment)?)),
        None => (text, None),
    };
    let schemes = if local { &LOCAL_SCHEMES[..] } else { &SCHEMES };
    let url = Url::parse(uri).ok().filter(|_| uri.contains("://"));
    let Some(url) = url.filter(|url| schemes.contains(&url.scheme())) else {
        let whose = if local {
            "the embedded cluster fetches"
        } else {
            "agents fetch"
        };
        return fault(format!(
            "--executor-uri {uri:?}: {whose} {}://…; name an absolute address",
            schemes.join("://…, ")
        ));
    };
    if !url.username().is_empty() || url.password().is_some() {
        return fault(
            "--executor-uri: everybody who may see the master's state would see the login in it: serve the executor \
             without one",
        );
    }
    // Mesos takes no others.
    if uri.contains(['\\', '\'']) || uri.contains(|c: char| c.is_whitespace() || c.is_control()) {
        return fault(format!(
            "--executor-uri {uri:?}: agents take no white space, quote or backslash in an address: write them as %XX"
        ));
    }
    Ok(Program {
        uri: uri.to_owned(),
        sha256,
    })
}

fn hash(text: &str, fragment: &str) -> Result<String, ConfigError> {
    let digits = fragment.strip_prefix(SHA256).map(str::to_ascii_lowercase);
    let is_hash = |digits: &String| hex::decode(digits).is_ok_and(|bytes| bytes.len() == 32);
    match digits.filter(is_hash) {
        Some(digits) => Ok(digits),
        None => fault(format!(
            "--executor-uri {text:?}: after the # comes sha256= and 64 hexadecimal digits, as sha256sum prints them"
        )),
    }
}

/// An absolute path, or a name without one.
fn program(path: &str) -> Result<String, ConfigError> {
    let is_name = !path.contains('/') && !matches!(path, "" | "." | "..") && !path.starts_with('-');
    let is_path = Path::new(path).is_absolute() && !path.ends_with('/');
    if !(is_name || is_path) || path.len() > MAX_PATH || path.chars().any(char::is_control) {
        return fault(format!(
            "--executor-path {path:?}: write an absolute path, or a name that is in PATH there"
        ));
    }
    Ok(path.to_owned())
}

fn image(name: &str) -> Result<String, ConfigError> {
    let fits = |c: char| c.is_ascii_alphanumeric() || "._/:@-".contains(c);
    if !name.starts_with(|c: char| c.is_ascii_alphanumeric())
        || name.len() > MAX_IMAGE
        || !name.chars().all(fits)
    {
        return fault(format!(
            "--executor-image {name:?}: write [host[:port]/]repository[:tag], or …@sha256:digest"
        ));
    }
    Ok(name.to_owned())
}

fn containerizer(text: Option<&str>) -> Result<Containerizer, ConfigError> {
    match text {
        None | Some("mesos") => Ok(Containerizer::Mesos),
        Some("docker") => Ok(Containerizer::Docker),
        Some(other) => fault(format!("--containerizer {other}: either mesos or docker")),
    }
}

#[cfg(test)]
mod tests;
