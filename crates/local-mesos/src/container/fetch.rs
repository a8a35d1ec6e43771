//! The fetcher, which puts `CommandInfo.uris` into the sandbox.

use std::path::{Component, Path, PathBuf};
use std::time::Duration;

use futures_util::StreamExt;
use mesos::proto::CommandUri;
use tokio::io::AsyncWriteExt;

use crate::config::MAX_FETCH;

/// Longest time that a server may send nothing.
const STALL: Duration = Duration::from_secs(60);
/// Archives that Mesos unpacks and this cluster refuses.
const ARCHIVES: [&str; 9] = [
    ".tar", ".tgz", ".tar.gz", ".tbz2", ".tar.bz2", ".txz", ".tar.xz", ".gz", ".zip",
];

/// Why one URI is not fetched.
#[derive(Debug, thiserror::Error)]
pub(super) enum FetchError {
    #[error("only http://, file:// and absolute paths are fetched here")]
    Scheme,
    #[error("'{0}' is no path inside the sandbox")]
    Output(String),
    #[error("archives are not unpacked here; set 'extract' to false")]
    Archive,
    #[error("the server answered {0}")]
    Status(reqwest::StatusCode),
    #[error("it is larger than {MAX_FETCH} bytes")]
    TooLarge,
    #[error("nothing came for {} s", STALL.as_secs())]
    Stalled,
    #[error(transparent)]
    Http(#[from] reqwest::Error),
    #[error(transparent)]
    Io(#[from] std::io::Error),
}

pub(super) async fn fetch(
    http: &reqwest::Client,
    uri: &CommandUri,
    sandbox: &Path,
) -> Result<(), FetchError> {
    let target = sandbox.join(output(uri)?);
    let executable = uri.executable();
    if !executable && uri.extract() && ARCHIVES.iter().any(|end| uri.value.ends_with(end)) {
        return Err(FetchError::Archive);
    }
    if let Some(parent) = target.parent() {
        tokio::fs::create_dir_all(parent).await?;
    }
    if uri.value.starts_with("http://") {
        download(http, &uri.value, &target).await?;
    } else {
        let path = uri.value.strip_prefix("file://").unwrap_or(&uri.value);
        if !path.starts_with('/') {
            return Err(FetchError::Scheme);
        }
        if tokio::fs::metadata(path).await?.len() > MAX_FETCH {
            return Err(FetchError::TooLarge);
        }
        tokio::fs::copy(path, &target).await?;
    }
    if executable {
        let mode = std::os::unix::fs::PermissionsExt::from_mode(0o755);
        tokio::fs::set_permissions(&target, mode).await?;
    }
    Ok(())
}

/// Path of the file in the sandbox: `output_file`, or what follows the last `/`, query included.
fn output(uri: &CommandUri) -> Result<PathBuf, FetchError> {
    let name = match &uri.output_file {
        Some(file) => file.as_str(),
        None => uri.value.rsplit('/').next().unwrap_or_default(),
    };
    let path = PathBuf::from(name);
    let inside = path.components().all(|part| matches!(part, Component::Normal(_)));
    if name.is_empty() || !inside || name.contains('\0') {
        return Err(FetchError::Output(name.to_owned()));
    }
    Ok(path)
}

async fn download(http: &reqwest::Client, url: &str, target: &Path) -> Result<(), FetchError> {
    let request = http.get(url).send();
    let response = tokio::time::timeout(STALL, request)
        .await
        .map_err(|_| FetchError::Stalled)??;
    if response.status() != reqwest::StatusCode::OK {
        return Err(FetchError::Status(response.status()));
    }
    let mut file = tokio::fs::File::create(target).await?;
    let mut body = response.bytes_stream();
    let mut size = 0;
    while let Some(piece) = tokio::time::timeout(STALL, body.next())
        .await
        .map_err(|_| FetchError::Stalled)?
        .transpose()?
    {
        size += piece.len() as u64;
        if size > MAX_FETCH {
            return Err(FetchError::TooLarge);
        }
        file.write_all(&piece).await?;
    }
    file.flush().await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn uri(value: &str, output_file: Option<&str>) -> CommandUri {
        CommandUri {
            value: value.into(),
            output_file: output_file.map(Into::into),
            ..CommandUri::default()
        }
    }

    #[test]
    fn files_stay_in_the_sandbox() {
        let named = |value, file| {
            output(&uri(value, file))
                .ok()
                .map(|path| path.display().to_string())
        };
        assert_eq!(named("http://h/a/b?c=d", None).as_deref(), Some("b?c=d"));
        assert_eq!(named("http://h/a", Some("x/y")).as_deref(), Some("x/y"));
        for bad in ["", "/etc/passwd", "../x", "a/../../x", "a\0b"] {
            assert_eq!(named("http://h/a", Some(bad)), None, "{bad:?}");
        }
        assert_eq!(named("http://h/", None), None);
        assert_eq!(named("http://h/..", None), None);
    }

    #[tokio::test]
    async fn local_files_are_copied_and_made_executable() {
        let dir = tempfile::tempdir().unwrap();
        let source = dir.path().join("source");
        std::fs::write(&source, "content").unwrap();
        let http = reqwest::Client::new();
        let mut from = uri(&format!("file://{}", source.display()), Some("sub/copy"));
        from.executable = Some(true);
        fetch(&http, &from, dir.path()).await.unwrap();
        let copy = dir.path().join("sub/copy");
        assert_eq!(std::fs::read_to_string(&copy).unwrap(), "content");
        let mode = std::os::unix::fs::PermissionsExt::mode(&std::fs::metadata(&copy).unwrap().permissions());
        assert_eq!(mode & 0o777, 0o755);

        let refused = |value: &str| {
            let (uri, http) = (uri(value, None), http.clone());
            let dir = dir.path().to_owned();
            async move { fetch(&http, &uri, &dir).await.unwrap_err().to_string() }
        };
        assert!(refused("ftp://host/file").await.contains("only http://"));
        assert!(refused("http://host/a.tar.gz").await.contains("archives"));
        assert!(refused("/no/such/file").await.contains("No such file"));
    }

    #[tokio::test]
    async fn files_come_over_http() {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let routes = axum::Router::new().route("/dir/tool", axum::routing::get("content"));
        let mut connection = tokio::task::JoinSet::new();
        connection.spawn(async move { axum::serve(listener, routes).await });
        let dir = tempfile::tempdir().unwrap();
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        let from = uri(&format!("http://{address}/dir/tool"), None);
        fetch(&http, &from, dir.path()).await.unwrap();
        assert_eq!(
            std::fs::read_to_string(dir.path().join("tool")).unwrap(),
            "content"
        );
        let missing = uri(&format!("http://{address}/other"), None);
        let error = fetch(&http, &missing, dir.path()).await.unwrap_err();
        assert_eq!(error.to_string(), "the server answered 404 Not Found");
    }
}
