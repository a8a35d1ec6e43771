//! Framework messages both ways, and a task's data: what decodes comes back from its own encoding.
#![no_main]

use libfuzzer_sys::fuzz_target;
use messages::{FromExecutor, MAX_SHARES, PROTOCOL, TaskData, ToExecutor};

/// The protocol's number, field 1: without it nothing else is read.
const HEAD: [u8; 2] = [0x08, PROTOCOL as u8];

fuzz_target!(|fields: &[u8]| {
    let bytes = &[&HEAD, fields].concat()[..];
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
