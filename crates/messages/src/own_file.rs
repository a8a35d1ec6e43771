//! How an executor is told what its own program's file must be, before it speaks to anybody.

/// The variable with the SHA-256 of the executor's file, 64 hexadecimal digits. Without it the file is not checked.
pub const EXECUTOR_SHA256: &str = "MESOS_MINER_EXECUTOR_SHA256";
/// Exit code of an executor whose file is not the one that it was told, or cannot be checked.
pub const WRONG_FILE: u8 = 3;
