//! Configuration files: options or an error of one line that does not repeat what may be a secret.
#![no_main]

// Only these modules of the program: what all of it depends on takes as long to build as everything else here.
#[allow(dead_code)]
#[path = "../../mesos-miner/src/config/file.rs"]
mod file;
#[allow(dead_code)]
#[path = "../../mesos-miner/src/config/options.rs"]
mod options;
#[allow(dead_code)]
#[path = "../../mesos-miner/src/config/precedence.rs"]
mod precedence;

use libfuzzer_sys::fuzz_target;
use options::RunOptions;
use std::path::Path;

struct ConfigError(String);

fuzz_target!(|text: &str| {
    if let Err(ConfigError(error)) = file::parse(Path::new("miner.toml"), text) {
        assert!(error.starts_with("--config miner.toml line "), "{error}");
        assert!(!error.contains('\n'), "{error}");
    }
});
