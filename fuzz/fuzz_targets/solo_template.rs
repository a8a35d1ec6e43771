//! The template of a node that may send anything: what is taken for one gives blocks that the `bitcoin` crate reads.
#![no_main]

use fuzz::solo::{Asking, INFO};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|template: &[u8]| {
    let mut node = Asking::new(1, "/tag/");
    node.answer(200, INFO.as_bytes());
    let body = [br#"{"error":null,"result":"#, template, b"}"].concat();
    node.answer(200, &body);
});
