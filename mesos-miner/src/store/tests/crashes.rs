//! Torn writes, crashes between any two steps, and disks that fail.

use super::*;
use scheduler::records::Record;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

/// A directory on which planned steps fail.
struct Failing {
    inner: Directory,
    dir: PathBuf,
    plan: Arc<Plan>,
    new_is_synced: bool,
}

#[derive(Default)]
struct Plan {
    steps: AtomicUsize,
    /// Steps that fail, by number.
    fails: Mutex<std::ops::Range<usize>>,
    /// Length of the log that is certain to survive a crash.
    synced: AtomicUsize,
    /// The log that a crash can bring back, because the rename over it is not on disk yet.
    replaced: Mutex<Option<Vec<u8>>>,
}

impl Failing {
    fn open(dir: &Path, fails: std::ops::Range<usize>) -> (Self, Arc<Plan>) {
        let log = fs::read(dir.join(LOG)).unwrap_or_default();
        let plan = Arc::new(Plan {
            fails: Mutex::new(fails),
            synced: AtomicUsize::new(log.len()),
            ..Plan::default()
        });
        let disk = Self {
            inner: Directory::open(dir).unwrap(),
            dir: dir.to_owned(),
            plan: Arc::clone(&plan),
            new_is_synced: false,
        };
        (disk, plan)
    }

    fn step(&mut self) -> io::Result<()> {
        let step = self.plan.steps.fetch_add(1, Ordering::Relaxed);
        if self.plan.fails.lock().unwrap().contains(&step) {
            return Err(io::ErrorKind::StorageFull.into());
        }
        Ok(())
    }

    fn log(&self) -> Vec<u8> {
        fs::read(self.dir.join(LOG)).unwrap_or_default()
    }
}

impl Disk for Failing {
    fn read(&mut self, name: &str) -> io::Result<Option<Vec<u8>>> {
        self.inner.read(name)
    }

    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        if let Err(e) = self.step() {
            self.inner.append(&bytes[..bytes.len() / 2])?;
            return Err(e);
        }
        self.inner.append(bytes)
    }

    fn sync_log(&mut self) -> io::Result<()> {
        self.step()?;
        self.plan.synced.store(self.log().len(), Ordering::Relaxed);
        self.inner.sync_log()
    }

    fn write_new(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.new_is_synced = false;
        if let Err(e) = self.step() {
            self.inner.write_new(&bytes[..bytes.len() / 2])?;
            return Err(e);
        }
        self.inner.write_new(bytes)
    }

    fn sync_new(&mut self) -> io::Result<()> {
        self.step()?;
        self.new_is_synced = true;
        self.inner.sync_new()
    }

    fn replace_log(&mut self) -> io::Result<()> {
        self.step()?;
        *self.plan.replaced.lock().unwrap() = Some(self.log());
        self.inner.replace_log()?;
        let length = self.log().len();
        let synced = if self.new_is_synced { length } else { length / 2 };
        self.plan.synced.store(synced, Ordering::Relaxed);
        Ok(())
    }

    fn sync_directory(&mut self) -> io::Result<()> {
        self.step()?;
        *self.plan.replaced.lock().unwrap() = None;
        self.inner.sync_directory()
    }

    fn append_unanswered(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.step()?;
        self.inner.append_unanswered(bytes)
    }

    fn rename(&mut self, from: &str, to: &str) -> io::Result<()> {
        self.step()?;
        self.inner.rename(from, to)
    }
}

/// Writes cut short at any byte, and writes whose first pages are missing while later ones reached the disk.
#[test]
fn a_torn_write_is_left_out() {
    let dir = tempfile::tempdir().unwrap();
    let (mut log, mut state) = Log::open(dir.path(), Directory::open(dir.path()).unwrap()).unwrap();
    let path = dir.path().join(LOG);
    for records in [vec![Record::Task(task(1))], vec![Record::Block(block("b"))]] {
        records.iter().for_each(|record| state.apply(record.clone()));
        log.write(&records, &state).unwrap();
    }
    let before = fs::read(&path).unwrap().len();
    let mut after = state.clone();
    let last = [Record::Task(task(2)), Record::Task(task(3))];
    last.iter().for_each(|record| after.apply(record.clone()));
    log.write(&last, &after).unwrap();
    drop(log);
    let whole = fs::read(&path).unwrap();
    for cut in before..=whole.len() {
        let wanted = if cut == whole.len() { &after } else { &state };
        let short = whole[..cut].to_vec();
        let mut zero_tail = whole.clone();
        zero_tail[cut..].fill(0);
        let mut zero_head = whole.clone();
        zero_head[before..cut].fill(0);
        let zero_head_wanted = if cut == before { &after } else { &state };
        for (bytes, wanted) in [
            (short, wanted),
            (zero_tail, wanted),
            (zero_head, zero_head_wanted),
        ] {
            assert_eq!(log::replay(&bytes).unwrap().state, *wanted, "cut at {cut}");
            // Not every time: files are slow.
            if cut % 50 == 0 {
                fs::write(&path, bytes).unwrap();
                assert_eq!(state_in(dir.path()).unwrap(), *wanted, "cut at {cut}");
            }
        }
    }
}

/// Crashes before and in the middle of every step of a run that appends and compacts.
#[test]
fn a_crash_at_any_step_leaves_what_was_persisted() {
    const BATCHES: u64 = 12;
    let mut crash_at = 0;
    loop {
        let dir = tempfile::tempdir().unwrap();
        state_in(dir.path()).unwrap();
        let (disk, plan) = Failing::open(dir.path(), crash_at..usize::MAX);
        let mut persisted = 0;
        let mut handed_over = 0;
        if let Ok((mut log, mut state)) = Log::open(dir.path(), disk) {
            for number in 1..=BATCHES {
                let records = batch(number, 60 << 10);
                records.iter().for_each(|record| state.apply(record.clone()));
                handed_over = number;
                if log.write(&records, &state).is_err() {
                    break;
                }
                persisted = number;
            }
        }
        let log = fs::read(dir.path().join(LOG)).unwrap();
        let synced = plan.synced.load(Ordering::Relaxed).min(log.len());
        let mut survivors = vec![
            log.clone(),
            log[..synced].to_vec(),
            log[..(synced + log.len()) / 2].to_vec(),
        ];
        survivors.extend(plan.replaced.lock().unwrap().clone());
        for survivor in survivors.into_iter().filter(|bytes| !bytes.is_empty()) {
            fs::write(dir.path().join(LOG), survivor).unwrap();
            let number = state_in(dir.path()).unwrap().first_generation;
            assert!(
                (persisted..=handed_over).contains(&number),
                "step {crash_at}: {number} is not in {persisted}..={handed_over}"
            );
        }
        if persisted == BATCHES {
            break;
        }
        crash_at += 1;
    }
    // Four steps to open, two per append and four per compaction: there was at least one compaction.
    assert!(crash_at > 4 + 2 * BATCHES as usize + 2, "{crash_at} steps");
}

/// Temporary failures.
#[tokio::test]
async fn a_full_disk_loses_nothing() {
    for first in 4..14 {
        let dir = tempfile::tempdir().unwrap();
        let (disk, plan) = Failing::open(dir.path(), first..first + 3);
        let (mut store, _) = Store::on(dir.path(), disk).unwrap();
        let mut failures = 0;
        let mut wanted = State::default();
        for number in 1..=6 {
            let mut records = batch(number, 100);
            records.push(Record::Task(task(number)));
            records.iter().for_each(|record| wanted.apply(record.clone()));
            store.append(2 * number, records).unwrap();
            if number == 3 {
                set_aside(&store, 2 * number + 1, "aside");
                failures += persisted(&mut store, 2 * number + 1).await;
            } else if number % 2 == 0 {
                failures += persisted(&mut store, 2 * number).await;
            }
        }
        assert!(
            failures > 0 || plan.steps.load(Ordering::Relaxed) < first,
            "{first}"
        );
        store.close().await.unwrap();
        assert_eq!(state_in(dir.path()).unwrap(), wanted, "{first}");
        let aside = fs::read_to_string(dir.path().join(UNANSWERED)).unwrap();
        assert!(aside.lines().count() >= 1, "{aside}");
    }
}

#[tokio::test]
async fn a_disk_that_stays_full_is_told_at_the_end() {
    let dir = tempfile::tempdir().unwrap();
    let (disk, _) = Failing::open(dir.path(), 4..usize::MAX);
    let (mut store, _) = Store::on(dir.path(), disk).unwrap();
    for number in 1..1000 {
        store.append(number, batch(number, 100)).unwrap();
    }
    assert!(matches!(store.event().await, StoreEvent::Failed { .. }));
    let began = std::time::Instant::now();
    let text = store.close().await.unwrap_err().to_string();
    assert!(text.contains("the last changes are not on disk"), "{text}");
    assert!(began.elapsed() >= CLOSE_LIMIT);
}

/// The log knows when it is in doubt without being told by the writer.
#[test]
fn a_log_is_whole_after_any_failed_step() {
    // Without compaction, and with.
    for (fails, bytes) in (4..16).flat_map(|fails| [(fails, 100), (fails, 60 << 10)]) {
        let dir = tempfile::tempdir().unwrap();
        let (disk, _) = Failing::open(dir.path(), fails..fails + 1);
        let (mut log, mut state) = Log::open(dir.path(), disk).unwrap();
        for number in 1..=6 {
            let records = batch(number, bytes);
            records.iter().for_each(|record| state.apply(record.clone()));
            if log.write(&records, &state).is_err() {
                log.write(&records, &state).unwrap();
            }
        }
        drop(log);
        assert_eq!(state_in(dir.path()).unwrap(), state, "step {fails}");
    }
}
