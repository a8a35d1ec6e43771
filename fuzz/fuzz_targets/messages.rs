//! Framework messages both ways, and a task's data: what decodes comes back from its own encoding.
#![no_main]

use libfuzzer_sys::fuzz_target;
use messages::{FromExecutor, MAX_SHARES, TaskData, ToExecutor};

fuzz_target!(|bytes: &[u8]| {
    if let Ok(message) = ToExecutor::decode(bytes) {
        assert_eq!(ToExecutor::decode(&message.encode()).expect("our own encoding"), message);
    }
    if let Ok(message) = FromExecutor::decode(bytes) {
        assert!(message.shares.len() <= MAX_SHARES);
        assert_eq!(FromExecutor::decode(&message.encode()).expect("our own encoding"), message);
    }
    if let Ok(data) = TaskData::decode(bytes) {
        assert_eq!(TaskData::decode(&data.encode()).expect("our own encoding"), data);
    }
});
