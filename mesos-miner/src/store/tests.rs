use super::*;
use scheduler::records::{BlockRecord, TaskRecord};
use state_log::{LOG, MemoryDisk, UNANSWERED};
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use tempfile::TempDir;

fn task(number: u64) -> TaskRecord {
    TaskRecord {
        task_id: number.to_string(),
        ..TaskRecord::default()
    }
}

fn block(hash: &str) -> Record {
    Record::Block(BlockRecord {
        hash: hash.to_owned(),
        ..BlockRecord::default()
    })
}

fn open(dir: &TempDir) -> (Store, State) {
    Store::open(dir.path()).unwrap()
}

/// The state that a scheduler starting now would read.
fn state_in(dir: &Path) -> Result<State, StoreError> {
    let opened = Recorder::open(Directory::open(dir)?);
    opened
        .map(|opened| opened.state)
        .map_err(|error| StoreError::from_open(dir, error))
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
    store.append(sequence, vec![block(hash), aside(hash)]).unwrap();
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
        block("b"),
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

/// Whoever can write into it could put another state there.
#[tokio::test]
async fn a_directory_that_others_can_write_into_is_refused() {
    for (bits, opens) in [(0o700, true), (0o755, true), (0o770, false), (0o707, false)] {
        let dir = tempfile::tempdir().unwrap();
        fs::set_permissions(dir.path(), fs::Permissions::from_mode(bits)).unwrap();
        match Store::open(dir.path()) {
            Ok(_) => assert!(opens, "{bits:o}"),
            Err(error) => assert!(
                !opens && error.to_string().contains("chmod 700"),
                "{bits:o}: {error}"
            ),
        }
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
    let StoreEvent::Failed { reason } = store.event().await else {
        panic!("a link was followed");
    };
    assert!(
        reason.contains(dir.path().to_str().unwrap()) && reason.contains(UNANSWERED),
        "{reason}"
    );
    assert_eq!(fs::read(&target).unwrap(), b"precious");
    fs::remove_file(dir.path().join(UNANSWERED)).unwrap();
    persisted(&mut store, 1).await;
}

#[tokio::test]
async fn a_link_in_place_of_the_directory_is_named() {
    let dir = tempfile::tempdir().unwrap();
    let link = dir.path().join("state");
    fs::create_dir(dir.path().join("elsewhere")).unwrap();
    symlink(dir.path().join("elsewhere"), &link).unwrap();
    for path in [link.clone(), link.join("")] {
        let error = Store::open(&path).unwrap_err().to_string();
        assert!(
            error.contains(link.to_str().unwrap()) && error.contains("symbolic link"),
            "{error}"
        );
    }
    assert_eq!(fs::read_dir(dir.path().join("elsewhere")).unwrap().count(), 0);
}

/// Executors of the state may be running: they must not wait for disk space.
#[tokio::test]
async fn a_state_that_can_only_be_read_is_enough_to_start() {
    let disk = MemoryDisk::default();
    let (mut store, _) = Store::on(Path::new("state"), disk.clone()).unwrap();
    store.append(1, vec![Record::Task(task(1))]).unwrap();
    persisted(&mut store, 1).await;
    store.close().await.unwrap();

    disk.fail(0..usize::MAX);
    let (mut store, state) = Store::on(Path::new("state"), disk.clone()).unwrap();
    assert_eq!(state.tasks.len(), 1);
    store.append(1, vec![Record::Task(task(2))]).unwrap();
    let StoreEvent::Failed { reason } = store.event().await else {
        panic!("the disk is full");
    };
    assert!(
        reason.starts_with("--state state: ") && reason.ends_with("free some space there"),
        "{reason}"
    );
    disk.fail(0..0);
    persisted(&mut store, 1).await;
    store.close().await.unwrap();
    assert_eq!(Recorder::open(disk).unwrap().state.tasks.len(), 2);

    let empty = MemoryDisk::default();
    empty.fail(0..usize::MAX);
    let error = Store::on(Path::new("state"), empty).unwrap_err().to_string();
    assert!(error.contains("state/log"), "{error}");
}

/// Temporary failures.
#[tokio::test]
async fn a_full_disk_loses_nothing() {
    for first in 4..14 {
        let disk = MemoryDisk::default();
        disk.fail(first..first + 3);
        let (mut store, _) = Store::on(Path::new("state"), disk.clone()).unwrap();
        let mut failures = 0;
        let mut wanted = State::default();
        for number in 1..=6 {
            let records = vec![Record::FirstGeneration(number), Record::Task(task(number))];
            records.iter().for_each(|record| wanted.apply(record.clone()));
            store.append(number, records).unwrap();
            if number % 2 == 0 {
                failures += persisted(&mut store, number).await;
            }
        }
        assert!(failures > 0 || disk.steps() <= first, "{first}");
        store.close().await.unwrap();
        disk.fail(0..0);
        assert_eq!(Recorder::open(disk).unwrap().state, wanted, "{first}");
    }
}

#[tokio::test]
async fn a_disk_that_stays_full_is_told_at_the_end() {
    let disk = MemoryDisk::default();
    disk.fail(4..usize::MAX);
    let (mut store, _) = Store::on(Path::new("state"), disk).unwrap();
    for number in 1..1000 {
        store.append(number, vec![Record::Task(task(number))]).unwrap();
    }
    assert!(matches!(store.event().await, StoreEvent::Failed { .. }));
    let began = std::time::Instant::now();
    let text = store.close().await.unwrap_err().to_string();
    assert!(text.contains("the last changes are not on disk"), "{text}");
    assert!(began.elapsed() >= CLOSE_LIMIT);
}

#[test]
fn a_damaged_file_is_named_with_its_path_and_a_way_out() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join(LOG);
    fs::write(&path, "nonsense\n").unwrap();
    let text = Store::open(dir.path()).unwrap_err().to_string();
    let wanted = format!("{} is damaged: restore it, or move it away", path.display());
    assert!(text.contains(&wanted), "{text}");
    assert_eq!(fs::read_to_string(path).unwrap(), "nonsense\n", "it stays");
}
