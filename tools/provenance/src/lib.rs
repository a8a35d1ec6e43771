//! Records of measurements: on which machine and from which source a result was measured, and how it is kept.

mod file;
mod load;
mod source;

pub use engine::host::Cpu;
pub use file::{read, write};
pub use load::load_average;
pub use source::{Commit, commit, compiler};

use std::time::SystemTime;

/// The time now, in UTC, as RFC 3339.
pub fn date() -> String {
    humantime::format_rfc3339_seconds(SystemTime::now()).to_string()
}
