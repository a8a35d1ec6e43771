//! Answers over HTTP of nodes that may say anything to any question, in any order.
#![no_main]

use fuzz::solo::{Asking, INFO};
use libfuzzer_sys::fuzz_target;
use machine::Machine;
use std::time::Duration;

const STATUS: [u16; 8] = [200, 200, 200, 401, 403, 404, 500, 503];

fuzz_target!(|input: (bool, &[u8])| {
    let (is_known, bytes) = input;
    let mut nodes = Asking::new(2, "");
    if is_known {
        nodes.answer(200, INFO.as_bytes());
    }
    for record in fuzz::records(bytes) {
        let (kind, body) = record.split_first().unwrap_or((&0, &[]));
        if kind & 8 != 0 {
            nodes.now += Duration::from_secs(1 << (kind >> 5));
            nodes.source.advance(nodes.now);
            nodes.take();
        }
        nodes.answer(STATUS[usize::from(kind & 7)], body);
    }
    assert!(nodes.open.len() <= 2 * 3, "{} questions are open", nodes.open.len());
});
