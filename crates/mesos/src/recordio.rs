//! RecordIO, the framing of event streams: ASCII decimal length, one LF, then that many bytes.
//!
//! Chunks of the stream have no meaning: a record, and even its length line, may be cut anywhere.
//! Specification: Mesos `docs/scheduler-http-api.md`, section "RecordIO response format".
//!
//! ```
//! let mut decoder = mesos::recordio::Decoder::new();
//! decoder.push(b"2\n\x08");
//! assert_eq!(decoder.next_record(), Ok(None));
//! decoder.push(b"\x08");
//! assert_eq!(decoder.next_record(), Ok(Some(vec![8, 8])));
//! ```

use thiserror::Error;

/// Longest record that is accepted, in bytes. The OFFERS event of a big cluster has several MB.
pub const MAX_RECORD: usize = 64 << 20;

/// Most digits of a length; 2^64 has 20.
pub const MAX_DIGITS: usize = 20;

/// Why a stream cannot be read any further. Framing is lost: drop the connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum RecordError {
    /// The length line contains something other than a digit.
    #[error("malformed record length: byte {0:#04x} instead of a digit")]
    NotADigit(u8),
    /// The length line ends before the first digit.
    #[error("malformed record length: empty line")]
    NoDigits,
    /// The length line does not end.
    #[error("malformed record length: more than {MAX_DIGITS} digits")]
    TooManyDigits,
    /// The record is longer than [`MAX_RECORD`].
    #[error("record of {0} bytes announced, at most {MAX_RECORD} are accepted")]
    TooLong(u64),
}

/// Puts a stream that arrives in pieces together into records.
///
/// It holds at most what was pushed and not yet taken; nothing is allocated for a length that was only announced.
#[derive(Debug, Default)]
pub struct Decoder {
    /// Bytes not yet taken start at `start`.
    buffer: Vec<u8>,
    start: usize,
    /// Length of the record whose length line was read.
    length: Option<usize>,
    failed: Option<RecordError>,
}

impl Decoder {
    /// A decoder at the start of a stream.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds the next bytes of the stream. After an error they are dropped.
    pub fn push(&mut self, bytes: &[u8]) {
        if self.failed.is_some() {
            return;
        }
        if self.start > 0 {
            self.buffer.drain(..self.start);
            self.start = 0;
        }
        self.buffer.extend_from_slice(bytes);
    }

    /// Takes the next record; `None` = more bytes are needed. Empty records are skipped.
    ///
    /// # Errors
    ///
    /// When the framing is broken, and then again on every further call.
    pub fn next_record(&mut self) -> Result<Option<Vec<u8>>, RecordError> {
        if let Some(error) = self.failed {
            return Err(error);
        }
        self.take_record().inspect_err(|&error| {
            self.failed = Some(error);
            self.buffer = Vec::new();
            self.start = 0;
        })
    }

    fn take_record(&mut self) -> Result<Option<Vec<u8>>, RecordError> {
        loop {
            let length = match self.length {
                Some(length) => length,
                None => match parse_length(&self.buffer[self.start..])? {
                    Some((length, line)) => {
                        self.start += line;
                        length
                    }
                    None => return Ok(None),
                },
            };
            if length == 0 {
                continue;
            }
            let Some(record) = self.buffer[self.start..].get(..length) else {
                self.length = Some(length);
                return Ok(None);
            };
            let record = record.to_vec();
            self.start += length;
            self.length = None;
            return Ok(Some(record));
        }
    }
}

/// Length that a length line announces and the length of the line itself; `None` = the line is not complete.
fn parse_length(bytes: &[u8]) -> Result<Option<(usize, usize)>, RecordError> {
    let mut length: u64 = 0;
    for (at, &byte) in bytes.iter().enumerate() {
        match byte {
            b'\n' if at == 0 => return Err(RecordError::NoDigits),
            b'\n' => {
                let fits = usize::try_from(length)
                    .ok()
                    .filter(|&length| length <= MAX_RECORD);
                return fits
                    .map(|length| Some((length, at + 1)))
                    .ok_or(RecordError::TooLong(length));
            }
            b'0'..=b'9' if at == MAX_DIGITS => return Err(RecordError::TooManyDigits),
            b'0'..=b'9' => length = length.saturating_mul(10).saturating_add(u64::from(byte - b'0')),
            _ => return Err(RecordError::NotADigit(byte)),
        }
    }
    Ok(None)
}

/// Frames one record.
pub fn encode(record: &[u8]) -> Vec<u8> {
    let mut framed = record.len().to_string().into_bytes();
    framed.push(b'\n');
    framed.extend_from_slice(record);
    framed
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    type Outcome = (Vec<Vec<u8>>, Option<RecordError>);

    fn feed<'a>(pieces: impl IntoIterator<Item = &'a [u8]>) -> Outcome {
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

    /// Feeds the stream whole, cut in two at every place, and byte by byte.
    fn check(stream: &[u8], records: &[&[u8]], error: Option<RecordError>) {
        let expected = (records.iter().map(|record| record.to_vec()).collect(), error);
        assert_eq!(feed([stream]), expected, "whole: {stream:?}");
        for cut in 0..=stream.len() {
            assert_eq!(
                feed([&stream[..cut], &stream[cut..]]),
                expected,
                "cut at {cut}: {stream:?}"
            );
        }
        assert_eq!(feed(stream.chunks(1)), expected, "byte by byte: {stream:?}");
    }

    #[test]
    fn streams_read_the_same_however_they_are_cut() {
        check(b"", &[], None);
        check(b"2\n\x08\x08", &[b"\x08\x08"], None);
        check(b"1\na2\nbc10\n0123456789", &[b"a", b"bc", b"0123456789"], None);
        check(b"3\n\n\n\n1\n1", &[b"\n\n\n", b"1"], None);
        check(b"0003\nabc", &[b"abc"], None);
        check(b"0\n0\n1\na0\n", &[b"a"], None);
        check(b"5\nabcd", &[], None);
        check(b"00000000000000000001\na", &[b"a"], None);
    }

    #[test]
    fn broken_lengths_are_errors() {
        check(b"\n", &[], Some(RecordError::NoDigits));
        check(b"1\nax\n", &[b"a"], Some(RecordError::NotADigit(b'x')));
        check(b"-1\na", &[], Some(RecordError::NotADigit(b'-')));
        check(b" 1\na", &[], Some(RecordError::NotADigit(b' ')));
        check(b"1\r\na", &[], Some(RecordError::NotADigit(b'\r')));
        check(b"000000000000000000001\na", &[], Some(RecordError::TooManyDigits));
        check(b"<html>", &[], Some(RecordError::NotADigit(b'<')));
    }

    #[test]
    fn length_is_capped() {
        let most = format!("{MAX_RECORD}\n");
        check(most.as_bytes(), &[], None);
        check(b"67108865\n", &[], Some(RecordError::TooLong(67_108_865)));
        check(
            b"18446744073709551615\n",
            &[],
            Some(RecordError::TooLong(u64::MAX)),
        );
        check(
            b"99999999999999999999\n",
            &[],
            Some(RecordError::TooLong(u64::MAX)),
        );
    }

    #[test]
    fn nothing_is_allocated_for_an_announcement() {
        let mut decoder = Decoder::new();
        decoder.push(format!("{MAX_RECORD}\nab").as_bytes());
        assert_eq!(decoder.next_record(), Ok(None));
        assert!(decoder.buffer.capacity() < 1024);
    }

    #[test]
    fn an_error_stays() {
        let mut decoder = Decoder::new();
        decoder.push(b"x");
        assert_eq!(decoder.next_record(), Err(RecordError::NotADigit(b'x')));
        decoder.push(b"1\na");
        assert_eq!(decoder.next_record(), Err(RecordError::NotADigit(b'x')));
    }

    proptest! {
        #[test]
        fn what_is_encoded_is_decoded(
            records in prop::collection::vec(prop::collection::vec(any::<u8>(), 1..40), 0..8),
            piece in 1usize..20,
        ) {
            let stream: Vec<u8> = records.iter().flat_map(|record| encode(record)).collect();
            prop_assert_eq!(feed(stream.chunks(piece)), (records, None));
        }

        #[test]
        fn any_bytes_read_the_same_however_they_are_cut(
            stream in prop::collection::vec(prop::sample::select(b"0123\n\x08x".to_vec()), 0..60),
            piece in 1usize..10,
        ) {
            prop_assert_eq!(feed(stream.chunks(piece)), feed([&stream[..]]));
        }
    }
}
