//! Processes that do nothing.

use std::path::PathBuf;
use std::time::Duration;

use tempfile::TempDir;

/// A process that does nothing but tell when it has begun: the real agent does not expect an executor to subscribe
/// before its process exists.
pub(crate) struct Idle {
    dir: TempDir,
}

impl Idle {
    pub(crate) fn new() -> Self {
        Self {
            dir: TempDir::new().unwrap(),
        }
    }

    pub(crate) fn command(&self) -> String {
        format!("touch {}; exec sleep 1000", self.file().display())
    }

    fn file(&self) -> PathBuf {
        self.dir.path().join("began")
    }

    pub(crate) async fn began(&self) {
        for _ in 0..1000 {
            if self.file().exists() {
                return;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        panic!("the process did not begin");
    }
}
