//! Files that cannot be read, and those of earlier versions.

use super::*;
use state_log::UNANSWERED;

#[test]
fn blocks_set_aside_stay() {
    let disk = MemoryDisk::default();
    let mut recorder = open(&disk);
    for (sequence, hash) in (0..).zip(["a", "b", "c"]) {
        recorder.take(2 * sequence, vec![Record::Block(block(hash))]);
        if hash != "b" {
            let hash = hash.to_owned();
            recorder.take(2 * sequence + 1, vec![Record::BlockSetAside { hash }]);
        }
        recorder.write().unwrap();
    }
    let text = String::from_utf8(disk.content(UNANSWERED).unwrap()).unwrap();
    let kept: Vec<BlockRecord> = text
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(kept, ["a", "c"].map(block));
    assert_eq!(state_on(&disk).unwrap().blocks, [block("b")]);
}

#[test]
fn the_state_of_an_earlier_version_is_taken_over_once() {
    let disk = MemoryDisk::default();
    let json = r#"{"framework_id": "f", "first_generation": 9, "tasks": [{"task_id": "t-1", "executor_id": "e",
        "agent_id": "a", "hostname": "h", "cpus_millis": 1500}], "blocks": [{"hash": "b", "header": "00",
        "job_id": "j", "extranonce2": "01"}]}"#;
    disk.put("state.json", json.as_bytes());
    let state = Recorder::open(disk.clone()).unwrap().state;
    assert_eq!(
        (state.framework_id.as_deref(), state.first_generation),
        (Some("f"), 9)
    );
    assert_eq!(state.tasks["t-1"].cpus_millis, 1500);
    assert_eq!(state.blocks[0].job_id, "j");
    assert_eq!(disk.content("state.json"), None);
    // Had the rename failed, the log would take precedence.
    disk.put("state.json", b"{}");
    assert_eq!(state_on(&disk).unwrap(), state);
}

#[test]
fn damaged_files_are_named() {
    let log = {
        let disk = MemoryDisk::default();
        let mut recorder = open(&disk);
        for number in 1..4 {
            recorder.take(number, vec![Record::Task(task(number))]);
            recorder.write().unwrap();
        }
        String::from_utf8(disk.content(LOG).unwrap()).unwrap()
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
        let disk = MemoryDisk::default();
        disk.put(name, content.as_bytes());
        let error = Recorder::open(disk.clone()).expect_err(&content);
        assert!(
            matches!(error, OpenError::Damaged { file, .. } if file == name),
            "{error}"
        );
        assert_eq!(disk.content(name).unwrap(), content.as_bytes(), "the file stays");
    }
}
