//! Where a job came from, as it travels with assignments to executors and comes back with blocks: a scheduler that was
//! restarted meanwhile learns from it where a block goes.

use messages::MAX_ORIGIN;

/// Stands in no text: UTF-8 has no such byte.
const BETWEEN: u8 = 0xff;

/// A source and its job.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Origin {
    /// The source's name, as configured.
    pub(crate) source: String,
    /// The source's name of the job.
    pub(crate) job_id: String,
}

impl Origin {
    /// Empty if the names are longer than any pool's: blocks of such a job do not outlive the scheduler that gave it.
    pub(crate) fn encode(source: &str, job_id: &str) -> Vec<u8> {
        let bytes = [source.as_bytes(), &[BETWEEN], job_id.as_bytes()].concat();
        if bytes.len() > MAX_ORIGIN {
            Vec::new()
        } else {
            bytes
        }
    }

    /// `None` if these are not bytes of ours.
    pub(crate) fn decode(bytes: &[u8]) -> Option<Self> {
        let between = bytes.iter().position(|byte| *byte == BETWEEN)?;
        let (source, job_id) = (&bytes[..between], &bytes[between + 1..]);
        Some(Self {
            source: String::from_utf8(source.to_vec()).ok()?,
            job_id: String::from_utf8(job_id.to_vec()).ok()?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comes_back_whatever_the_names() {
        for (source, job_id) in [("stratum+tcp://p:1", "j"), ("", ""), ("ü", "\0\n")] {
            let origin = Origin::decode(&Origin::encode(source, job_id)).unwrap();
            assert_eq!((origin.source.as_str(), origin.job_id.as_str()), (source, job_id));
        }
        assert!(Origin::encode("pool", &"x".repeat(MAX_ORIGIN)).is_empty());
        for foreign in [&b""[..], b"pool", b"\xfe\xff", b"\xff\xff"] {
            assert_eq!(Origin::decode(foreign), None);
        }
    }
}
