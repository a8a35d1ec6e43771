//! RecordIO: the records and the error are the same however the stream is cut, and records come back from their encoding.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mesos::recordio::{Decoder, RecordError, encode};

fn decode<'a>(pieces: impl Iterator<Item = &'a [u8]>) -> (Vec<Vec<u8>>, Option<RecordError>) {
    let mut decoder = Decoder::new();
    let mut records = Vec::new();
    for piece in pieces {
        decoder.push(piece);
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

fuzz_target!(|input: (u8, &[u8])| {
    let (size, stream) = input;
    let whole = decode(std::iter::once(stream));
    let in_pieces = decode(stream.chunks(usize::from(size).max(1)));
    assert_eq!(whole, in_pieces);
    let again: Vec<u8> = whole.0.iter().flat_map(|record| encode(record)).collect();
    assert_eq!(decode(std::iter::once(&again[..])), (whole.0, None));
});
