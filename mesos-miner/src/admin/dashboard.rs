//! The dashboard: a page, its style and its scripts, which are in the program.

use axum::Router;
use axum::extract::State;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG, IF_NONE_MATCH};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use sha2::{Digest, Sha256};

/// A file of the dashboard.
struct File {
    path: &'static str,
    media_type: &'static str,
    content: &'static str,
}

const SCRIPT: &str = "text/javascript; charset=utf-8";
const STYLE: &str = "text/css; charset=utf-8";

macro_rules! file {
    ($path:literal, $media_type:expr, $file:literal) => {
        File {
            path: $path,
            media_type: $media_type,
            content: include_str!(concat!("../../dashboard/", $file)),
        }
    };
}

/// All of them. Whoever reaches the listener may have them: they say nothing of the run.
static FILES: [File; 16] = [
    file!("/", "text/html; charset=utf-8", "index.html"),
    file!("/dashboard/dashboard.css", STYLE, "dashboard.css"),
    file!("/dashboard/icon.svg", "image/svg+xml", "icon.svg"),
    file!("/dashboard/main.js", SCRIPT, "main.js"),
    file!("/dashboard/actions.js", SCRIPT, "actions.js"),
    file!("/dashboard/charts.js", SCRIPT, "charts.js"),
    file!("/dashboard/configuration.js", SCRIPT, "configuration.js"),
    file!("/dashboard/dom.js", SCRIPT, "dom.js"),
    file!("/dashboard/events.js", SCRIPT, "events.js"),
    file!("/dashboard/format.js", SCRIPT, "format.js"),
    file!("/dashboard/list.js", SCRIPT, "list.js"),
    file!("/dashboard/overview.js", SCRIPT, "overview.js"),
    file!("/dashboard/server.js", SCRIPT, "server.js"),
    file!("/dashboard/views.js", SCRIPT, "views.js"),
    file!("/dashboard/uPlot.iife.min.js", SCRIPT, "vendor/uPlot.iife.min.js"),
    file!("/dashboard/uPlot.min.css", STYLE, "vendor/uPlot.min.css"),
];

/// A file, and a tag that changes with its content.
type Tagged = (&'static File, String);

pub(super) fn router() -> Router {
    FILES.iter().fold(Router::new(), |router, file| {
        let tag = format!("\"{}\"", &hex::encode(Sha256::digest(file.content))[..16]);
        router.merge(Router::new().route(file.path, get(serve)).with_state((file, tag)))
    })
}

/// Whether this is one of the files.
pub(super) fn has(path: &str) -> bool {
    FILES.iter().any(|file| file.path == path)
}

/// A browser asks each time whether its copy is still good, and is told so in a few bytes.
async fn serve(State((file, tag)): State<Tagged>, headers: HeaderMap) -> Response {
    let known = headers
        .get(IF_NONE_MATCH)
        .is_some_and(|known| known == tag.as_str());
    let common = [(ETAG, tag.as_str()), (CACHE_CONTROL, "no-cache")];
    if known {
        return (StatusCode::NOT_MODIFIED, common).into_response();
    }
    (common, [(CONTENT_TYPE, file.media_type)], file.content).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As `dashboard/vendor/README.md` says.
    #[test]
    fn what_others_wrote_is_what_they_wrote() {
        let sums = include_str!("../../dashboard/vendor/README.md");
        let vendored = FILES.iter().filter(|file| file.path.contains("uPlot"));
        let mut number = 0;
        for file in vendored {
            let name = file.path.rsplit('/').next().unwrap();
            let line = format!("{}  {name}", hex::encode(Sha256::digest(file.content)));
            assert!(sums.contains(&line), "{line}");
            number += 1;
        }
        assert_eq!(number, 2);
    }

    #[test]
    fn every_file_that_the_dashboard_names_is_served() {
        let own = || FILES.iter().filter(|file| !file.path.contains("uPlot"));
        let mut named = 0;
        for file in own() {
            let texts = file.content.split(['"', '\'']);
            for text in texts.filter(|text| text.starts_with("/dashboard/") || text.starts_with("./")) {
                let path = text.replacen("./", "/dashboard/", 1);
                assert!(has(&path), "{} names {path}", file.path);
                named += 1;
            }
        }
        assert!(named > FILES.len(), "{named}");
    }
}
