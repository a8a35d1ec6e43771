//! Torn writes, crashes at any step, and disks that fail.

use super::*;

/// Writes cut short at any byte, and writes whose first pages are missing while later ones reached the disk.
#[test]
fn a_torn_write_is_left_out() {
    let disk = MemoryDisk::default();
    let mut recorder = open(&disk);
    for (sequence, record) in (1..).zip([Record::Task(task(1)), Record::Block(block("b"))]) {
        recorder.take(sequence, vec![record]);
        recorder.write().unwrap();
    }
    let before = disk.content(LOG).unwrap().len();
    let state = recorder.state().clone();
    recorder.take(3, vec![Record::Task(task(2)), Record::Task(task(3))]);
    recorder.write().unwrap();
    let after = recorder.state();
    let whole = disk.content(LOG).unwrap();
    for cut in before..=whole.len() {
        let wanted = if cut == whole.len() { after } else { &state };
        let short = whole[..cut].to_vec();
        let mut zero_tail = whole.clone();
        zero_tail[cut..].fill(0);
        let mut zero_head = whole.clone();
        zero_head[before..cut].fill(0);
        let zero_head_wanted = if cut == before { after } else { &state };
        for (bytes, wanted) in [
            (short, wanted),
            (zero_tail, wanted),
            (zero_head, zero_head_wanted),
        ] {
            let disk = MemoryDisk::default();
            disk.put(LOG, &bytes);
            let opened = Recorder::open(disk.clone()).unwrap();
            assert_eq!(opened.state, *wanted, "cut at {cut}");
            let left_out = if *wanted == *after {
                0
            } else {
                bytes.len() - before
            };
            assert_eq!(opened.torn, left_out, "cut at {cut}");
            assert_eq!(state_on(&disk).unwrap(), *wanted, "cut at {cut}");
        }
    }
}

/// Each step of a run that appends and compacts fails for good, then the machine goes down, with more or less of what was
/// not synced on the disk.
#[test]
fn a_crash_at_any_step_leaves_what_was_persisted() {
    const BATCHES: u64 = 12;
    // The numbers that a crash takes for its choices: nothing survives, everything, and some in between.
    let choices: [fn(usize) -> usize; 5] = [|_| 0, |n| n - 1, |n| n / 2, |n| n / 3, |n| n.saturating_sub(2)];
    let mut crash_at = 0;
    loop {
        let mut reached = 0;
        for choose in choices {
            let disk = MemoryDisk::default();
            open(&disk);
            let opened_in = disk.steps();
            disk.fail(opened_in + crash_at..usize::MAX);
            let (mut persisted, mut handed_over) = (0, 0);
            if let Ok(Opened { mut recorder, .. }) = Recorder::open(disk.clone()) {
                for number in 1..=BATCHES {
                    recorder.take(number, batch(number, 60 << 10));
                    handed_over = number;
                    let Ok(through) = recorder.write() else { break };
                    assert_eq!(through, Some(number));
                    persisted = number;
                }
            }
            disk.fail(0..0);
            disk.crash(choose);
            let number = state_on(&disk).unwrap().first_generation;
            assert!(
                (persisted..=handed_over).contains(&number),
                "step {crash_at}: {number} is not in {persisted}..={handed_over}"
            );
            reached = persisted;
        }
        if reached == BATCHES {
            break;
        }
        crash_at += 1;
    }
    // Four steps to open, two per append and four per compaction: there was at least one compaction.
    assert!(crash_at > 4 + 2 * BATCHES as usize + 2, "{crash_at} steps");
}

/// Temporary failures, in appends and in compactions.
#[test]
fn a_failed_step_loses_nothing() {
    for (fails, bytes) in (4..16).flat_map(|fails| [(fails, 100), (fails, 60 << 10)]) {
        for length in 1..4 {
            let disk = MemoryDisk::default();
            let mut recorder = open(&disk);
            disk.fail(fails..fails + length);
            for number in 1..=6 {
                let mut records = batch(number, bytes);
                records.push(Record::Task(task(number)));
                recorder.take(2 * number, records);
                if number == 3 {
                    let hash = "aside".to_owned();
                    let aside = vec![Record::Block(block("aside")), Record::BlockSetAside { hash }];
                    recorder.take(2 * number + 1, aside);
                }
                // Every other time the next batch comes before the next attempt.
                if recorder.write().is_err() && number % 2 == 0 {
                    while recorder.write().is_err() {}
                }
            }
            while recorder.write().is_err() {}
            assert_eq!(recorder.write().unwrap(), None, "nothing waits");
            assert_eq!(state_on(&disk).unwrap(), *recorder.state(), "step {fails}");
            let aside = disk.content(state_log::UNANSWERED).unwrap();
            assert!(aside.ends_with(b"}\n"), "step {fails}");
        }
    }
}
