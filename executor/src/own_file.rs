//! Whether this executor's file is the one that its scheduler means: nothing else checks what an agent has fetched, or had
//! in its cache.

use messages::EXECUTOR_SHA256;
use sha2::{Digest, Sha256};
use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::Path;

/// The running program's file, also where that has been replaced since.
const OWN_FILE: &str = "/proc/self/exe";

/// Why the file is not known to be the right one.
#[derive(Debug, thiserror::Error)]
pub(crate) enum WrongFile {
    #[error("{EXECUTOR_SHA256}={0:?} is not a SHA-256, 64 hexadecimal digits")]
    Told(String),
    #[error("reading this executor's own file, to check it: {0}")]
    Unreadable(#[from] io::Error),
    #[error(
        "this executor's file was changed or damaged on the way to the agent: its SHA-256 is {found}, and should be \
         {wanted}; clear the agent's fetcher cache (its --fetcher_cache_dir), then look who serves it"
    )]
    Differs { found: String, wanted: String },
}

/// Checks the running program's file, if the environment tells its SHA-256.
///
/// # Errors
/// If the file differs or cannot be read, or what is told is no SHA-256.
pub(crate) fn check(told: Option<&str>) -> Result<(), WrongFile> {
    match told {
        Some(told) => check_file(Path::new(OWN_FILE), told),
        None => Ok(()),
    }
}

fn check_file(file: &Path, told: &str) -> Result<(), WrongFile> {
    let mut wanted = [0; 32];
    hex::decode_to_slice(told, &mut wanted).map_err(|_| WrongFile::Told(told.to_owned()))?;
    let found = sha256(File::open(file)?)?;
    if found == wanted {
        return Ok(());
    }
    Err(WrongFile::Differs {
        found: hex::encode(found),
        wanted: hex::encode(wanted),
    })
}

fn sha256(file: File) -> io::Result<[u8; 32]> {
    let mut reader = BufReader::with_capacity(1 << 16, file);
    let mut hasher = Sha256::new();
    loop {
        let bytes = reader.fill_buf()?;
        if bytes.is_empty() {
            return Ok(hasher.finalize().into());
        }
        hasher.update(bytes);
        let length = bytes.len();
        reader.consume(length);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_what_it_should_be_or_both_sums_are_told() {
        let own = std::fs::read(OWN_FILE).unwrap();
        let right = hex::encode(Sha256::digest(&own));
        check(None).unwrap();
        check(Some(&right)).unwrap();
        check(Some(&right.to_uppercase())).unwrap();

        let damaged = tempfile::NamedTempFile::new().unwrap();
        let mut content = own;
        let middle = content.len() / 2;
        content[middle] ^= 1;
        std::fs::write(damaged.path(), &content).unwrap();
        let told = check_file(damaged.path(), &right).unwrap_err().to_string();
        let found = hex::encode(Sha256::digest(&content));
        assert!(told.contains(&right) && told.contains(&found), "{told}");
    }

    #[test]
    fn what_cannot_be_checked_is_wrong() {
        for told in ["", "00", &"0".repeat(63), &"g".repeat(64)] {
            let fault = check(Some(told)).unwrap_err();
            assert!(matches!(fault, WrongFile::Told(_)), "{fault}");
        }
        let missing = check_file(Path::new("/nonexistent"), &"0".repeat(64)).unwrap_err();
        assert!(matches!(missing, WrongFile::Unreadable(_)), "{missing}");
    }
}
