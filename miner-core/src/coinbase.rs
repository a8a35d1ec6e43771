//! Checks that bytes are a coinbase transaction, to catch a broken pool before anything is hashed for it.
//!
//! Form, without witness (that is what the transaction id covers):
//!
//! ```text
//! version (4) | 01 | 32 zero bytes | ffffffff | length, script (2..=100) | sequence (4)
//!             | count, outputs of: value (8), length, script | locktime (4)
//! ```

/// The assembled coinbase is malformed. Each message names the part and the byte at which it begins.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CoinbaseError {
    /// The bytes end within a part.
    #[error("coinbase ends within its {part}, which begins at byte {at} of {len}")]
    Truncated {
        part: &'static str,
        /// Where it begins.
        at: usize,
        /// Bytes in the coinbase.
        len: usize,
    },
    /// A part has a value that a coinbase cannot have.
    #[error("coinbase has a wrong {part} at byte {at}")]
    Wrong {
        part: &'static str,
        /// Where it begins.
        at: usize,
    },
    /// Bytes follow the lock time.
    #[error("coinbase has {extra} bytes after its lock time")]
    Trailing { extra: usize },
}

/// Checks the form of a whole coinbase without witness.
pub(crate) fn check(bytes: &[u8]) -> Result<(), CoinbaseError> {
    let mut reader = Reader { bytes, at: 0 };
    reader.take("version", 4)?;
    reader.expect("input count", &[1])?;
    reader.expect("previous transaction id", &[0; 32])?;
    reader.expect("previous output index", &[0xff; 4])?;
    reader.script_sig()?;
    reader.take("sequence", 4)?;
    let at = reader.at;
    let outputs = reader.compact_size("output count")?;
    if outputs == 0 {
        return Err(CoinbaseError::Wrong {
            part: "output count",
            at,
        });
    }
    // A count beyond the bytes ends the loop at the first output that is not there.
    for _ in 0..outputs {
        reader.take("output value", 8)?;
        reader.var_bytes("output script")?;
    }
    reader.take("lock time", 4)?;
    match bytes.len() - reader.at {
        0 => Ok(()),
        extra => Err(CoinbaseError::Trailing { extra }),
    }
}

/// The block's height, which the script begins with (BIP 34). `None` where it does not, as before 2012. The bytes may
/// end after it, as the part before the extranonces does.
pub(crate) fn height(bytes: &[u8]) -> Option<u32> {
    /// Pushes of the numbers 1 to 16.
    const OP_1: u8 = 0x51;
    const OP_16: u8 = 0x60;
    /// Version, input count, previous output and the length of the script.
    const SCRIPT: usize = 4 + 1 + 36 + 1;
    let script = bytes.get(SCRIPT..)?;
    match *script.first()? {
        0 => Some(0),
        op @ OP_1..=OP_16 => Some(u32::from(op - OP_1) + 1),
        // A fifth byte would only be there for a sign.
        len @ 1..=4 => {
            let number = script.get(1..=usize::from(len))?;
            Some(
                number
                    .iter()
                    .rev()
                    .fold(0, |sum, &byte| sum << 8 | u32::from(byte)),
            )
        }
        _ => None,
    }
}

/// Reads parts off the front; `at` never exceeds the length.
struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    fn take(&mut self, part: &'static str, count: u64) -> Result<&'a [u8], CoinbaseError> {
        let truncated = CoinbaseError::Truncated {
            part,
            at: self.at,
            len: self.bytes.len(),
        };
        let Ok(count) = usize::try_from(count) else {
            return Err(truncated);
        };
        let taken = self.bytes[self.at..].get(..count).ok_or(truncated)?;
        self.at += count;
        Ok(taken)
    }

    fn expect(&mut self, part: &'static str, expected: &[u8]) -> Result<(), CoinbaseError> {
        let at = self.at;
        let found = self.take(part, expected.len() as u64)?;
        if found == expected {
            Ok(())
        } else {
            Err(CoinbaseError::Wrong { part, at })
        }
    }

    fn script_sig(&mut self) -> Result<(), CoinbaseError> {
        let at = self.at;
        let script = self.var_bytes("input script")?;
        // Consensus: bad-cb-length.
        if (2..=100).contains(&script.len()) {
            Ok(())
        } else {
            Err(CoinbaseError::Wrong {
                part: "input script length",
                at,
            })
        }
    }

    fn var_bytes(&mut self, part: &'static str) -> Result<&'a [u8], CoinbaseError> {
        let count = self.compact_size(part)?;
        self.take(part, count)
    }

    /// Bitcoin's variable-length count. Forms longer than needed are wrong, as in consensus code.
    fn compact_size(&mut self, part: &'static str) -> Result<u64, CoinbaseError> {
        let at = self.at;
        let (width, least) = match self.take(part, 1)?[0] {
            0xfd => (2, 0xfd),
            0xfe => (4, 0x1_0000),
            0xff => (8, 0x1_0000_0000),
            small => return Ok(u64::from(small)),
        };
        let count = self
            .take(part, width)?
            .iter()
            .rev()
            .fold(0, |sum, &byte| sum << 8 | u64::from(byte));
        if count < least {
            Err(CoinbaseError::Wrong { part, at })
        } else {
            Ok(count)
        }
    }
}
