//! State on disk: one JSON file, replaced as a whole, and a lock against a second scheduler.

use anyhow::{Context, bail};
use scheduler::State;
use scheduler::state::UnansweredBlock;
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

/// Largest state file that is read, bytes: some hundred thousand tasks.
const MAX_STATE_BYTES: u64 = 64 << 20;

/// The state directory of a running scheduler.
#[derive(Debug)]
pub struct Store {
    file: PathBuf,
    /// Held as long as the store lives.
    _lock: File,
}

impl Store {
    /// Opens the directory, makes it if there is none, and reads what an earlier run left.
    ///
    /// # Errors
    /// If the directory cannot be used, is in use by another scheduler, or its file is damaged. The text names
    /// the path.
    pub fn open(dir: &Path) -> anyhow::Result<(Self, State)> {
        fs::create_dir_all(dir).with_context(|| format!("--state {}", dir.display()))?;
        let lock_path = dir.join("lock");
        let lock = File::create(&lock_path).with_context(|| format!("--state: {}", lock_path.display()))?;
        if lock.try_lock().is_err() {
            bail!(
                "--state {}: another scheduler is using this directory: stop it, or name another one",
                dir.display()
            );
        }
        let file = dir.join("state.json");
        let state = read(&file).with_context(|| {
            format!(
                "--state: {} is damaged: restore it, or move it away to begin as a new framework",
                file.display()
            )
        })?;
        Ok((Self { file, _lock: lock }, state))
    }

    /// Appends blocks to the file of those that were never answered, one JSON object a line. Returns its path.
    ///
    /// # Errors
    /// If writing fails.
    pub fn set_aside(&self, blocks: &[UnansweredBlock]) -> anyhow::Result<PathBuf> {
        let path = self.file.with_file_name("unanswered-blocks.jsonl");
        let mut lines = String::new();
        for block in blocks {
            lines.push_str(&serde_json::to_string(block)?);
            lines.push('\n');
        }
        let append = || -> std::io::Result<()> {
            let mut file = File::options().create(true).append(true).open(&path)?;
            file.write_all(lines.as_bytes())?;
            file.sync_all()
        };
        append().with_context(|| format!("writing {}", path.display()))?;
        Ok(path)
    }

    /// Replaces what is on disk; returns when it is there to stay.
    ///
    /// # Errors
    /// If writing fails; the old state is then still there.
    pub fn save(&self, state: &State) -> anyhow::Result<()> {
        let text = serde_json::to_vec_pretty(state)?;
        let new = self.file.with_extension("json.new");
        let write = || -> std::io::Result<()> {
            let mut file = File::create(&new)?;
            file.write_all(&text)?;
            file.sync_all()?;
            fs::rename(&new, &self.file)?;
            // The rename itself is durable when the directory is.
            File::open(self.file.parent().unwrap_or(Path::new("/")))?.sync_all()
        };
        write().with_context(|| format!("writing {}", self.file.display()))
    }
}

fn read(file: &Path) -> anyhow::Result<State> {
    let size = match fs::metadata(file) {
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Ok(State::default()),
        other => other?.len(),
    };
    if size > MAX_STATE_BYTES {
        bail!("{size} bytes");
    }
    Ok(serde_json::from_slice(&fs::read(file)?)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_state_and_refuses_a_second_scheduler() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("deep/er");
        let (store, state) = Store::open(&path).unwrap();
        assert_eq!(state, State::default());
        let state = State {
            framework_id: Some("f-1".to_owned()),
            ..State::default()
        };
        store.save(&state).unwrap();
        let second = Store::open(&path).unwrap_err().to_string();
        assert!(second.contains("another scheduler"), "{second}");
        drop(store);
        assert_eq!(Store::open(&path).unwrap().1, state);
    }

    #[test]
    fn unanswered_blocks_are_set_aside_and_stay() {
        let dir = tempfile::tempdir().unwrap();
        let (store, _) = Store::open(dir.path()).unwrap();
        let block = |hash: &str| UnansweredBlock {
            hash: hash.to_owned(),
            header: "00".repeat(80),
            job_id: "j".to_owned(),
            extranonce2: "01".to_owned(),
        };
        store.set_aside(&[block("a"), block("b")]).unwrap();
        let path = store.set_aside(&[block("c")]).unwrap();
        let text = fs::read_to_string(path).unwrap();
        let kept: Vec<UnansweredBlock> = text
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect();
        assert_eq!(kept, ["a", "b", "c"].map(block));
    }

    #[test]
    fn a_damaged_file_is_named() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("state.json"), "{\"framework_id\": 3").unwrap();
        let text = format!("{:#}", Store::open(dir.path()).unwrap_err());
        assert!(text.contains("state.json is damaged"), "{text}");
    }
}
