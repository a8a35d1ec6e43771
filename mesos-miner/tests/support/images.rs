//! The executor as a static program, and images with nothing but that in them.

use serde_json::json;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Names the static program, as `executor/build-static` prints it.
const VARIABLE: &str = "MESOS_MINER_TEST_STATIC_EXECUTOR";

/// The static `mesos-miner-executor`; reports `test` as skipped if there is none.
pub(crate) fn static_executor(test: &str) -> Option<PathBuf> {
    let program = std::env::var_os(VARIABLE).map(PathBuf::from);
    if program.is_none() {
        testkit::skip(&format!("static executor: {test}: {VARIABLE} is not set"));
    }
    program
}

/// Writes an image as `docker save` does: one layer, with `program` as `/usr/local/bin/mesos-miner-executor`. The image
/// `name:tag` becomes the file of that name in `registry`.
pub(crate) fn save_image(registry: &Path, name: &str, tag: &str, program: &Path) {
    const LAYER: &str = "mesos-miner-executor-only";
    let work = tempfile::tempdir().unwrap();
    let bin = work.path().join("root/usr/local/bin");
    std::fs::create_dir_all(&bin).unwrap();
    std::fs::copy(program, bin.join("mesos-miner-executor")).unwrap();
    let layer = work.path().join("image").join(LAYER);
    std::fs::create_dir_all(&layer).unwrap();
    tar(&work.path().join("root"), &layer.join("layer.tar"));
    let manifest = json!({
        "id": LAYER,
        "created": "2026-01-01T00:00:00Z",
        "os": "linux",
        "config": {"Env": ["PATH=/usr/local/bin"], "Entrypoint": ["/nonexistent"]},
        "container_config": {},
    });
    std::fs::write(layer.join("json"), manifest.to_string()).unwrap();
    std::fs::write(layer.join("VERSION"), "1.0").unwrap();
    let repositories = json!({name: {tag: LAYER}}).to_string();
    std::fs::write(work.path().join("image/repositories"), repositories).unwrap();
    tar(
        &work.path().join("image"),
        &registry.join(format!("{name}:{tag}.tar")),
    );
}

fn tar(directory: &Path, archive: &Path) {
    let mut command = Command::new("tar");
    command.arg("-C").arg(directory).arg("-cf").arg(archive).arg(".");
    let ended = command.output().unwrap();
    assert!(ended.status.success(), "{command:?}: {ended:?}");
}
