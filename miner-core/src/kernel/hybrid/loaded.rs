//! Generated functions that are loaded at run time: how `kernel-gen` times designs that it tries.

use super::{Candidate, Function, Functions, LARGEST, SPILL_BYTES, Shape};
use crate::{NonceRange, Work};

/// A generated kernel that is not in the table.
pub struct Loaded(Functions);

/// It needs more memory than there is for kernels of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{what}: {bytes} bytes, but there are {most}")]
pub struct TooLarge {
    /// Kind of memory.
    pub what: &'static str,
    /// Bytes that it needs, or a number of blocks.
    pub bytes: usize,
    /// What there is.
    pub most: usize,
}

impl Loaded {
    /// Of the addresses of its functions `tables`, `rolling` and `nonce_only`.
    ///
    /// # Errors
    /// If it needs too much memory.
    ///
    /// # Safety
    /// The functions must be made by `kernel-gen` with this shape, they must stay loaded, and the CPU must have the features
    /// that they need.
    pub unsafe fn new(shape: Shape, functions: [*const (); 3]) -> Result<Self, TooLarge> {
        for (what, bytes, most) in [
            ("a table", shape.table_bytes, LARGEST.table_bytes),
            ("a block", shape.block_bytes, LARGEST.block_bytes),
            ("scratch memory", shape.spill_bytes, SPILL_BYTES),
            ("lanes", shape.lanes, LARGEST.lanes),
            ("blocks of rolling", shape.rolling_lag, LARGEST.rolling_lag),
            (
                "blocks of nonce only",
                shape.nonce_only_lag,
                LARGEST.nonce_only_lag,
            ),
        ] {
            if bytes > most {
                return Err(TooLarge { what, bytes, most });
            }
        }
        // SAFETY: the caller promises that they are such functions.
        let [tables, rolling, nonce_only] =
            functions.map(|function| unsafe { std::mem::transmute::<*const (), Function>(function) });
        Ok(Self(Functions {
            shape,
            tables,
            rolling,
            nonce_only,
        }))
    }

    /// As [`Kernel::scan`](crate::Kernel::scan).
    pub fn scan(&self, work: &Work, nonces: NonceRange, candidates: &mut Vec<Candidate>) {
        // SAFETY: as `new` was promised.
        unsafe { self.0.scan(work, 0..work.versions().len(), nonces, candidates) }
    }
}
