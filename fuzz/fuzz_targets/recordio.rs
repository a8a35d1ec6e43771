//! RecordIO: the records and the error are the same however the stream is cut, and records come back from their encoding.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mesos::recordio::{Decoder, RecordError, encode};

/// The records of a stream that comes in pieces of these sizes, over and over; in one if there are none.
fn decode(mut stream: &[u8], sizes: &[u8]) -> (Vec<Vec<u8>>, Option<RecordError>) {
    let mut sizes = sizes.iter().cycle();
    let mut decoder = Decoder::new();
    let mut records = Vec::new();
    while !stream.is_empty() {
        let size = sizes.next().map_or(stream.len(), |size| usize::from(*size).max(1));
        let (piece, rest) = stream.split_at(size.min(stream.len()));
        decoder.push(piece);
        stream = rest;
        loop {
            match decoder.next_record() {
                Ok(Some(record)) => records.push(record),
                Ok(None) => break,
                Err(error) => return (records, Some(error)),
            }
        }
    }
    (records, None)
}

fuzz_target!(|input: ([u8; 4], &[u8])| {
    let (sizes, stream) = input;
    let whole = decode(stream, &[]);
    assert_eq!(decode(stream, &sizes), whole);
    let again: Vec<u8> = whole.0.iter().flat_map(|record| encode(record)).collect();
    assert_eq!(decode(&again, &sizes), (whole.0, None));
});
