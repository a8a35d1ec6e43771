use super::*;
use std::os::unix::fs::{PermissionsExt, symlink};

fn names(files: &[(String, Vec<u8>)]) -> Vec<&str> {
    let mut names: Vec<_> = files.iter().map(|(name, _)| name.as_str()).collect();
    names.sort_unstable();
    names
}

async fn keep(shelf: &mut Shelf, name: &str, bytes: &[u8]) -> Kept {
    shelf.keep(name.to_owned(), bytes.to_vec());
    shelf.kept().await
}

/// Waits until the thread has done all that it was told.
async fn settle(shelf: &mut Shelf) {
    assert_eq!(keep(shelf, "template-last", b"").await.fault, None);
}

fn directories(parent: &Path) -> usize {
    let entries = fs::read_dir(parent).unwrap();
    entries
        .filter(|entry| entry.as_ref().unwrap().path().is_dir())
        .count()
}

#[tokio::test]
async fn the_next_run_takes_up_what_is_left_and_leaves_a_living_ones_alone() {
    let parent = tempfile::tempdir().unwrap();
    let (mut first, files) = Shelf::open(parent.path()).unwrap();
    assert!(files.is_empty());
    let kept = keep(&mut first, "block-1", b"one").await;
    assert_eq!((kept.name.as_str(), kept.fault), ("block-1", None));
    assert_eq!(keep(&mut first, "template-1", b"job").await.fault, None);
    assert_eq!(keep(&mut first, "block-2", b"two").await.fault, None);
    first.forget("block-1".to_owned());
    first.forget("block-unknown".to_owned());
    settle(&mut first).await;
    first.forget("template-last".to_owned());
    settle(&mut first).await;

    let (second, files) = Shelf::open(parent.path()).unwrap();
    assert!(files.is_empty(), "the first one lives");
    drop((first, second));
    // Their threads end, and with them the locks.
    let files = loop {
        let (_third, files) = Shelf::open(parent.path()).unwrap();
        if !files.is_empty() {
            break files;
        }
        tokio::task::yield_now().await;
    };
    assert_eq!(names(&files), ["block-2", "template-1", "template-last"]);
    assert!(files.contains(&("block-2".to_owned(), b"two".to_vec())));
}

#[tokio::test]
async fn what_was_taken_up_is_there_for_the_run_after() {
    let parent = tempfile::tempdir().unwrap();
    let run = parent.path().join("run-old");
    fs::create_dir(&run).unwrap();
    for name in ["block-1", "template-1", "new", "lock", "other"] {
        fs::write(run.join(name), name).unwrap();
    }
    symlink("/etc/passwd", run.join("block-2")).unwrap();
    let earlier = SystemTime::now() - std::time::Duration::from_secs(60);
    File::open(run.join("template-1"))
        .unwrap()
        .set_modified(earlier)
        .unwrap();
    let (shelf, files) = Shelf::open(parent.path()).unwrap();
    let in_order: Vec<_> = files.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(in_order, ["template-1", "block-1"], "the oldest first");
    drop(shelf);
    assert!(run.join("other").exists() && !run.join("new").exists());
    fs::remove_dir_all(&run).unwrap();
    loop {
        let (_shelf, files) = Shelf::open(parent.path()).unwrap();
        if !files.is_empty() {
            assert_eq!(names(&files), ["block-1", "template-1"]);
            break;
        }
        tokio::task::yield_now().await;
    }
    // Directories of runs that have ended go, as soon as their threads have let go of the locks.
    while directories(parent.path()) > 2 {
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        drop(Shelf::open(parent.path()).unwrap());
    }
}

#[tokio::test]
async fn only_the_owner_can_read_it() {
    let parent = tempfile::tempdir().unwrap();
    let place = parent.path().join("solo");
    let (mut shelf, _) = Shelf::open(&place).unwrap();
    assert_eq!(keep(&mut shelf, "block-1", b"one").await.fault, None);
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&place), 0o700);
    for entry in fs::read_dir(&place).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            assert_eq!((mode(&path), mode(&path.join("block-1"))), (0o700, 0o600));
        }
    }
    fs::set_permissions(&place, fs::Permissions::from_mode(0o777)).unwrap();
    let error = Shelf::open(&place).unwrap_err();
    assert!(
        error.to_string().contains("other users can write into it"),
        "{error}"
    );
    assert!(!error.may_pass());
}

#[tokio::test]
async fn what_cannot_be_written_is_told() {
    let parent = tempfile::tempdir().unwrap();
    let (mut shelf, _) = Shelf::open(parent.path()).unwrap();
    for entry in fs::read_dir(parent.path()).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            fs::remove_dir_all(path).unwrap();
        }
    }
    let fault = keep(&mut shelf, "block-1", b"one").await.fault.unwrap();
    assert!(fault.contains("No such file"), "{fault}");
    let mut none = Shelf::without_disk("the disk is full".to_owned());
    let fault = keep(&mut none, "block-1", b"one").await.fault;
    assert_eq!(fault.as_deref(), Some("the disk is full"));
}

#[tokio::test]
async fn a_slow_disk_does_not_pile_templates_up_but_takes_every_block() {
    let mut shelf = Shelf::without_disk("never written".to_owned());
    // Nothing takes the orders away.
    let (orders, _waiting) = blocking::channel();
    shelf.orders = orders;
    for number in 0..MAX_WAITING {
        shelf.keep(format!("template-{number}"), Vec::new());
    }
    shelf.keep("block-1".to_owned(), Vec::new());
    shelf.keep("template-x".to_owned(), Vec::new());
    let kept = shelf.kept().await;
    assert_eq!(
        (kept.name.as_str(), kept.fault.as_deref()),
        ("template-x", Some("the disk is too slow"))
    );
    assert_eq!(shelf.waiting, MAX_WAITING + 1);
}
