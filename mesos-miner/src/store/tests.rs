use super::disk::{LOG, UNANSWERED};
use super::*;
use scheduler::records::{BlockRecord, TaskRecord};
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use tempfile::TempDir;

mod crashes;

fn task(number: u64) -> TaskRecord {
    TaskRecord {
        task_id: format!("t-{number}"),
        hostname: "a\nb".to_owned(),
        cpus_millis: number,
        executor_info: vec![0; 100],
        ..TaskRecord::default()
    }
}

fn block(hash: &str) -> BlockRecord {
    BlockRecord {
        hash: hash.to_owned(),
        header: "00".repeat(80),
        ..BlockRecord::default()
    }
}

/// A batch of about `bytes` bytes on disk that does not grow the state.
fn batch(number: u64, bytes: usize) -> Vec<Record> {
    let mut big = task(0);
    big.executor_info = vec![number as u8; bytes / 2];
    vec![
        Record::FirstGeneration(number),
        Record::Task(big),
        Record::TaskEnded {
            task_id: "t-0".to_owned(),
        },
    ]
}

fn open(dir: &TempDir) -> (Store, State) {
    Store::open(dir.path()).unwrap()
}

/// The state that a scheduler starting now would read.
fn state_in(dir: &Path) -> Result<State, StoreError> {
    Log::open(dir, Directory::open(dir)?).map(|(_, state)| state)
}

async fn persisted(store: &mut Store, through: u64) -> usize {
    let mut failures = 0;
    loop {
        match store.event().await {
            StoreEvent::Persisted { through: at } if at == through => return failures,
            StoreEvent::Persisted { .. } => {}
            StoreEvent::Failed { .. } => failures += 1,
        }
    }
}

fn aside(hash: &str) -> Record {
    Record::BlockSetAside {
        hash: hash.to_owned(),
    }
}

/// A block that is found and set aside in one batch.
fn set_aside(store: &Store, sequence: u64, hash: &str) {
    store
        .append(sequence, vec![Record::Block(block(hash)), aside(hash)])
        .unwrap();
}

#[tokio::test]
async fn keeps_state_and_refuses_a_second_scheduler() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("deep/er");
    let (mut store, state) = Store::open(&path).unwrap();
    assert_eq!(state, State::default());
    let records = vec![
        Record::Framework(Some("f-1".to_owned())),
        Record::Task(task(1)),
        Record::Block(block("b")),
    ];
    store.append(1, records.clone()).unwrap();
    persisted(&mut store, 1).await;
    let second = Store::open(&path).unwrap_err().to_string();
    assert!(
        second.contains("another scheduler is using this directory"),
        "{second}"
    );
    store.append(2, vec![Record::Task(task(2))]).unwrap();
    store.close().await.unwrap();
    let wanted: State = records.into_iter().chain([Record::Task(task(2))]).collect();
    assert_eq!(state_in(&path).unwrap(), wanted);
    // Again, because opening has rewritten the log.
    assert_eq!(state_in(&path).unwrap(), wanted);
}

#[tokio::test]
async fn only_the_owner_can_read_it() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("state");
    let (mut store, _) = Store::open(&path).unwrap();
    set_aside(&store, 1, "b");
    persisted(&mut store, 1).await;
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&path), 0o700);
    for name in ["lock", LOG, UNANSWERED] {
        assert_eq!(mode(&path.join(name)), 0o600, "{name}");
    }
}

#[tokio::test]
async fn links_are_not_followed() {
    for name in ["lock", LOG, "state.json"] {
        let dir = tempfile::tempdir().unwrap();
        let target = dir.path().join("target");
        fs::write(&target, "precious").unwrap();
        symlink(&target, dir.path().join(name)).unwrap();
        let error = Store::open(dir.path()).unwrap_err().to_string();
        assert!(error.contains(name), "{error}");
        assert_eq!(fs::read(&target).unwrap(), b"precious");
    }
    let dir = tempfile::tempdir().unwrap();
    let target = dir.path().join("target");
    fs::write(&target, "precious").unwrap();
    for name in ["log.new", UNANSWERED] {
        symlink(&target, dir.path().join(name)).unwrap();
    }
    let (mut store, _) = open(&dir);
    set_aside(&store, 1, "b");
    assert!(matches!(store.event().await, StoreEvent::Failed { .. }));
    assert_eq!(fs::read(&target).unwrap(), b"precious");
    fs::remove_file(dir.path().join(UNANSWERED)).unwrap();
    persisted(&mut store, 1).await;
}

#[tokio::test]
async fn blocks_set_aside_stay() {
    let dir = tempfile::tempdir().unwrap();
    let (store, _) = open(&dir);
    for (sequence, hash) in (0..).zip(["a", "b", "c"]) {
        store
            .append(2 * sequence, vec![Record::Block(block(hash))])
            .unwrap();
        if hash != "b" {
            store.append(2 * sequence + 1, vec![aside(hash)]).unwrap();
        }
    }
    let path = dir.path().join(UNANSWERED);
    store.close().await.unwrap();
    let text = fs::read_to_string(path).unwrap();
    let kept: Vec<BlockRecord> = text
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(kept, ["a", "c"].map(block));
    assert_eq!(state_in(dir.path()).unwrap().blocks, [block("b")]);
}

#[tokio::test]
async fn the_state_of_an_earlier_version_is_taken_over_once() {
    let dir = tempfile::tempdir().unwrap();
    let json = r#"{"framework_id": "f", "first_generation": 9, "tasks": [{"task_id": "t-1", "executor_id": "e",
        "agent_id": "a", "hostname": "h", "cpus_millis": 1500}], "blocks": [{"hash": "b", "header": "00",
        "job_id": "j", "extranonce2": "01"}]}"#;
    fs::write(dir.path().join("state.json"), json).unwrap();
    let state = state_in(dir.path()).unwrap();
    assert_eq!(
        (state.framework_id.as_deref(), state.first_generation),
        (Some("f"), 9)
    );
    assert_eq!(state.tasks["t-1"].cpus_millis, 1500);
    assert_eq!(state.blocks[0].job_id, "j");
    assert!(!dir.path().join("state.json").exists());
    // Had the rename failed, the log would take precedence.
    fs::write(dir.path().join("state.json"), "{}").unwrap();
    assert_eq!(state_in(dir.path()).unwrap(), state);
}

#[test]
fn damaged_files_are_named() {
    let log = {
        let dir = tempfile::tempdir().unwrap();
        let (mut log, mut state) = Log::open(dir.path(), Directory::open(dir.path()).unwrap()).unwrap();
        for number in 1..4 {
            let records = vec![Record::Task(task(number))];
            records.iter().for_each(|record| state.apply(record.clone()));
            log.write(&records, &state).unwrap();
        }
        fs::read_to_string(dir.path().join(LOG)).unwrap()
    };
    let lines: Vec<_> = log.split_inclusive('\n').collect();
    assert_eq!(lines.len(), 4);
    let flipped = log.replacen("t-1", "t-9", 1);
    let later = "{\"group\":4,\"records\":[{\"later_version\":1}]}";
    use sha2::{Digest, Sha256};
    let unknown = format!(
        "{log}{} {later}\n{}",
        hex::encode(&Sha256::digest(later)[..8]),
        lines[1]
    );
    for (name, content) in [
        (LOG, String::new()),
        (LOG, "nonsense\n".to_owned()),
        (LOG, lines[0][..lines[0].len() - 1].to_owned()),
        (LOG, flipped),
        (LOG, lines[1..].concat()),
        (LOG, [lines[0], lines[2], lines[3]].concat()),
        (LOG, [lines[0], lines[1], lines[1]].concat()),
        (LOG, unknown),
        ("state.json", "{\"framework_id\": 3".to_owned()),
    ] {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join(name), &content).unwrap();
        let text = state_in(dir.path()).expect_err(&content).to_string();
        let path = dir.path().join(name);
        let wanted = format!("{} is damaged: restore it, or move it away", path.display());
        assert!(text.contains(&wanted), "{text}");
        // The file that was there stays.
        assert_eq!(fs::read_to_string(path).unwrap(), content);
    }
}
