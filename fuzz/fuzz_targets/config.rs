//! Configuration files: options or an error of one line that does not repeat what may be a secret.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mesos_miner::config::parse_file;
use std::path::Path;

fuzz_target!(|text: &str| {
    if let Err(error) = parse_file(Path::new("miner.toml"), text) {
        let error = error.to_string();
        assert!(error.starts_with("--config miner.toml line "), "{error}");
        assert!(!error.contains('\n'), "{error}");
    }
});
