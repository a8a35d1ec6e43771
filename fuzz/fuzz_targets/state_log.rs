//! A state's log that may be damaged: an error, or a state that is then kept.
#![no_main]

use libfuzzer_sys::fuzz_target;
use scheduler::Record;
use state_log::{LOG, MemoryDisk, Opened, Recorder};

fuzz_target!(|input: (bool, &[u8])| {
    let (begins_whole, bytes) = input;
    let disk = MemoryDisk::default();
    if begins_whole {
        // A log of ours, with the bytes behind it.
        let Opened { mut recorder, .. } = Recorder::open(disk.clone()).expect("an empty disk");
        recorder.take(1, vec![Record::Framework(Some("f".to_owned()))]);
        recorder.write().expect("the disk works");
        let log = disk.content(LOG).expect("it was written");
        disk.put(LOG, &[&log[..], bytes].concat());
    } else {
        disk.put(LOG, bytes);
    }
    let before = disk.content(LOG);
    match Recorder::open(disk.clone()) {
        Err(_) => assert_eq!(disk.content(LOG), before, "a damaged log stays as it is"),
        Ok(Opened { mut recorder, .. }) => {
            recorder.take(2, vec![Record::FirstGeneration(7)]);
            recorder.write().expect("the disk works");
            let state = recorder.state().clone();
            let again = Recorder::open(disk).expect("our own log").state;
            assert_eq!(again, state);
        }
    }
});
