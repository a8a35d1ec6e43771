//! Splits a byte stream into lines of bounded length.

/// A line is longer than the decoder's limit. The rest of the stream cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a line is longer than {limit} bytes")]
pub struct LineTooLong {
    /// The limit in bytes.
    pub limit: usize,
}

/// Takes bytes and gives lines, without their `\n` or `\r\n`; empty lines are left out.
///
/// Take all lines after every [`push`](Self::push): then at most one line and one push are buffered.
#[derive(Debug)]
pub struct LineDecoder {
    buffer: Vec<u8>,
    /// Start of the first line that was not taken yet.
    start: usize,
    /// No newline before this position is left to take.
    scanned: usize,
    limit: usize,
    failed: bool,
}

impl LineDecoder {
    /// Limit for lines from a pool, in bytes. A coinbase that pays thousands of outputs is about 100 KB of
    /// hex.
    pub const MAX_LINE: usize = 1 << 20;

    /// `limit` is in bytes and excludes the line ending.
    pub fn new(limit: usize) -> Self {
        Self {
            buffer: Vec::new(),
            start: 0,
            scanned: 0,
            limit,
            failed: false,
        }
    }

    pub fn push(&mut self, bytes: &[u8]) {
        if !self.failed {
            self.buffer.extend_from_slice(bytes);
        }
    }

    /// The next complete line, if there is one.
    ///
    /// # Errors
    ///
    /// [`LineTooLong`] once a line exceeds the limit, whether complete or not, and at every later call.
    pub fn next_line(&mut self) -> Result<Option<&[u8]>, LineTooLong> {
        loop {
            if self.failed {
                return Err(LineTooLong { limit: self.limit });
            }
            let Some(length) = self.buffer[self.scanned..].iter().position(|&byte| byte == b'\n') else {
                self.buffer.drain(..self.start);
                self.start = 0;
                self.scanned = self.buffer.len();
                // One more byte may be the '\r' of the ending.
                if self.scanned > self.limit + 1 {
                    self.fail();
                    continue;
                }
                return Ok(None);
            };
            let (start, newline) = (self.start, self.scanned + length);
            self.start = newline + 1;
            self.scanned = self.start;
            let end = if newline > start && self.buffer[newline - 1] == b'\r' {
                newline - 1
            } else {
                newline
            };
            if end - start > self.limit {
                self.fail();
            } else if end > start {
                return Ok(Some(&self.buffer[start..end]));
            }
        }
    }

    fn fail(&mut self) {
        *self = Self {
            failed: true,
            ..Self::new(self.limit)
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Feeds `stream` in pieces of `size` bytes.
    fn lines(stream: &[u8], size: usize, limit: usize) -> Result<Vec<Vec<u8>>, LineTooLong> {
        let mut decoder = LineDecoder::new(limit);
        let mut lines = Vec::new();
        for piece in stream.chunks(size) {
            decoder.push(piece);
            while let Some(line) = decoder.next_line()? {
                lines.push(line.to_vec());
            }
        }
        Ok(lines)
    }

    /// One table of streams, each fed whole, in halves and byte by byte.
    #[test]
    fn cuts_do_not_matter() {
        let table: &[(&[u8], &[&[u8]])] = &[
            (b"", &[]),
            (b"\n", &[]),
            (b"\r\n\n\r\n", &[]),
            (b"abc", &[]),
            (b"abc\n", &[b"abc"]),
            (b"abc\r\n", &[b"abc"]),
            (b"abc\r\r\n", &[b"abc\r"]),
            (b"a\n\nb\r\n\r\nc\n", &[b"a", b"b", b"c"]),
            (b"a\nb\nrest", &[b"a", b"b"]),
            (b"\xff\x00\n", &[b"\xff\x00"]),
            (b"12345678\n12345678\r\n", &[b"12345678", b"12345678"]),
        ];
        for (stream, expected) in table {
            for size in [stream.len().max(1), stream.len().div_ceil(2).max(1), 1] {
                assert_eq!(
                    lines(stream, size, 8).unwrap(),
                    *expected,
                    "{stream:?} in pieces of {size}"
                );
            }
        }
    }

    #[test]
    fn too_long_lines_end_the_stream() {
        let mut long = vec![b'x'; LineDecoder::MAX_LINE + 1];
        for ending in [&b""[..], b"x", b"\n", b"\r\n", b"\nnext\n"] {
            let stream = [&long[..], ending].concat();
            if ending.is_empty() {
                continue; // the last byte may still turn out to be part of the ending
            }
            for size in [stream.len(), stream.len() / 2, 4096] {
                assert_eq!(
                    lines(&stream, size, LineDecoder::MAX_LINE),
                    Err(LineTooLong { limit: 1 << 20 })
                );
            }
        }
        long.truncate(LineDecoder::MAX_LINE);
        long.extend(b"\r\n");
        assert_eq!(
            lines(&long, 4096, LineDecoder::MAX_LINE).unwrap()[0].len(),
            LineDecoder::MAX_LINE
        );
    }

    #[test]
    fn nothing_is_kept_after_a_failure() {
        let mut decoder = LineDecoder::new(4);
        decoder.push(b"123456\n");
        assert!(decoder.next_line().is_err());
        decoder.push(b"ok\n");
        assert!(decoder.next_line().is_err());
        assert_eq!(decoder.buffer.capacity(), 0);
    }
}
