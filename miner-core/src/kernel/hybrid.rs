//! The drivers of the generated kernels: SHA extensions and vector units at once, or vector units alone.
//!
//! The vector units and the SHA unit of a core work at the same time if there are instructions for both at any time.
//! Compilers do not keep such an order, so these loops are assembly, made by the crate `kernel-gen`, whose
//! documentation explains the pipeline. This file sets the arguments, calls the functions that make tables and
//! search, and reads their results.

use std::{mem::MaybeUninit, ops::Range, ptr};

use super::{Candidate, mask};
use crate::{
    NonceRange, Work,
    sha256::K,
    work::{Schedule, VersionState},
};

mod groups;
mod loaded;
#[path = "hybrid/asm/shapes.rs"]
mod shapes;

use groups::Groups;
pub use loaded::{Loaded, TooLarge};

/// A generated kernel: its assembly, its functions and its scan.
macro_rules! generated {
    ($module:ident, $name:literal, $shape:expr) => {
        #[doc = concat!("The generated kernel `", $name, "`.")]
        pub(super) mod $module {
            use super::*;

            std::arch::global_asm!(
                include_str!(concat!("hybrid/asm/", $name, ".s")),
                options(raw)
            );

            unsafe extern "sysv64" {
                #[link_name = concat!("mesos_miner_", $name, "_tables")]
                fn tables(arguments: *mut Arguments);
                #[link_name = concat!("mesos_miner_", $name, "_rolling")]
                fn rolling(arguments: *mut Arguments);
                #[link_name = concat!("mesos_miner_", $name, "_nonce_only")]
                fn nonce_only(arguments: *mut Arguments);
            }

            /// The scan.
            ///
            /// # Safety
            /// The CPU must have the features that the table of kernels names.
            pub(in crate::kernel) unsafe fn scan(
                work: &Work,
                versions: Range<usize>,
                nonces: NonceRange,
                candidates: &mut Vec<Candidate>,
            ) {
                let functions = Functions {
                    shape: $shape,
                    tables,
                    rolling,
                    nonce_only,
                };
                // SAFETY: as the caller promises.
                unsafe { functions.scan(work, versions, nonces, candidates) }
            }
        }
    };
}

generated!(hybrid128, "hybrid128", shapes::HYBRID128);
generated!(hybrid256, "hybrid256", shapes::HYBRID256);
generated!(hybrid512, "hybrid512", shapes::HYBRID512);
generated!(hybrid_avx2, "hybrid_avx2", shapes::HYBRID_AVX2);
generated!(wide256, "wide256", shapes::WIDE256);
generated!(wide512, "wide512", shapes::WIDE512);

/// Most iterations of one call of a loop. Given enough work a call makes nearly as many, since every call fills and
/// drains the pipeline.
const ITERATIONS: usize = 4096;
/// Most tables of one call.
const TABLES: usize = 32;
/// A shape large enough for every kernel.
const LARGEST: Shape = largest(&shapes::ALL);
/// Iterations between the first stage and the result, at most.
const MAX_LAG: usize = if LARGEST.rolling_lag > LARGEST.nonce_only_lag {
    LARGEST.rolling_lag
} else {
    LARGEST.nonce_only_lag
};
/// Tables behind the last one that the first stage may read while the pipeline drains.
const SPARE_TABLES: usize = MAX_LAG;
/// Blocks in flight.
const BLOCKS: usize = MAX_LAG + 1;
/// What the hashes of a vector differ in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lanes {
    /// The nonce.
    Nonces,
    /// The version.
    Versions,
}

/// What the caller of a generated kernel's functions must know.
#[derive(Clone, Copy, Debug)]
pub struct Shape {
    /// Hashes side by side.
    pub lanes: usize,
    /// What they differ in, in `rolling`.
    pub rolling_lanes: Lanes,
    /// Bytes of a table.
    pub table_bytes: usize,
    /// Bytes of a block.
    pub block_bytes: usize,
    /// Bytes of scratch memory.
    pub spill_bytes: usize,
    /// Iterations from the first stage to the result, of `rolling`.
    pub rolling_lag: usize,
    /// The same of `nonce_only`.
    pub nonce_only_lag: usize,
}

/// A shape that each of these fits into; its `rolling_lanes` mean nothing.
const fn largest(shapes: &[Shape]) -> Shape {
    const fn max(a: usize, b: usize) -> usize {
        if a > b { a } else { b }
    }
    let Some((first, rest)) = shapes.split_first() else {
        panic!("no kernels");
    };
    let rest = if rest.is_empty() { first } else { &largest(rest) };
    Shape {
        lanes: max(first.lanes, rest.lanes),
        rolling_lanes: first.rolling_lanes,
        table_bytes: max(first.table_bytes, rest.table_bytes),
        block_bytes: max(first.block_bytes, rest.block_bytes),
        spill_bytes: max(first.spill_bytes, rest.spill_bytes),
        rolling_lag: max(first.rolling_lag, rest.rolling_lag),
        nonce_only_lag: max(first.nonce_only_lag, rest.nonce_only_lag),
    }
}

type Function = unsafe extern "sysv64" fn(*mut Arguments);

/// A kernel's functions. They make as many iterations as the arguments say, each for one vector of nonces and one
/// version, or one nonce and a vector of versions.
#[derive(Clone, Copy)]
struct Functions {
    shape: Shape,
    /// Fills tables.
    tables: Function,
    /// Searches several versions: all with the first table, then all with the next. If lanes are versions: the first vector
    /// of versions with all nonces of the table, then the next vector.
    rolling: Function,
    /// Searches one version.
    nonce_only: Function,
}

/// What the functions are given; `kernel-gen`'s layout says the same in offsets.
#[repr(C, align(64))]
struct Arguments {
    nonces: [u32; 16],
    fixed: [u32; 18],
    mask: u32,
    unused: u32,
    pairs: [u32; 14],
    tables: *mut u8,
    /// The states of versions, or [`Groups`].
    versions: *const u32,
    found: *mut u16,
    blocks: *mut u8,
    /// Of versions, or vectors of versions; at least 1.
    version_count: u64,
    /// At least 1.
    iterations: u64,
    spill: Spill,
}

#[repr(C, align(64))]
struct Spill(MaybeUninit<[u8; SPILL_BYTES]>);

/// Bytes of scratch memory: enough for every kernel, and for designs that are tried.
const SPILL_BYTES: usize = 8192;

const _: () = {
    assert!(LARGEST.spill_bytes <= SPILL_BYTES);
    assert!(std::mem::offset_of!(Arguments, fixed) == 64);
    assert!(std::mem::offset_of!(Arguments, mask) == 136);
    assert!(std::mem::offset_of!(Arguments, pairs) == 144);
    assert!(std::mem::offset_of!(Arguments, nonces) == 0);
    assert!(std::mem::offset_of!(Arguments, tables) == 200);
    assert!(std::mem::offset_of!(Arguments, versions) == 208);
    assert!(std::mem::offset_of!(Arguments, found) == 216);
    assert!(std::mem::offset_of!(Arguments, blocks) == 224);
    assert!(std::mem::offset_of!(Arguments, version_count) == 232);
    assert!(std::mem::offset_of!(Arguments, iterations) == 240);
    assert!(std::mem::offset_of!(Arguments, spill) == 256);
    assert!(std::mem::offset_of!(VersionState, midstate) == 32);
    assert!(std::mem::offset_of!(VersionState, abef_cdgh) == 0);
    assert!(size_of::<VersionState>() == 64);
};

/// What the functions write to, on the stack of the thread that searches. Aligned to a page, since whether stores and loads
/// share the lower 12 bits of their addresses makes a difference of percents: so it is the same in every thread and build.
#[repr(C, align(4096))]
struct Memory {
    blocks: [u8; LARGEST.block_bytes * BLOCKS],
    tables: Tables,
    groups: Groups,
}

/// Where lanes are versions a table of one nonce after the other is found by its address, a multiple of their size.
#[repr(C, align(128))]
struct Tables([u8; LARGEST.table_bytes * (TABLES + SPARE_TABLES)]);

const _: () = {
    let nonces_of_a_table = 8 * LARGEST.lanes;
    assert!(align_of::<Tables>().is_multiple_of(nonces_of_a_table));
};

/// The arguments for the next call of the functions, with the memory that they point to.
struct Driver<'a> {
    functions: &'a Functions,
    work: &'a Work,
    arguments: Arguments,
    groups: &'a mut Groups,
    found: [u16; ITERATIONS + MAX_LAG],
}

/// What a lane of an iteration hashed.
struct Place {
    /// Index of the version.
    version: usize,
    /// Distance from the first nonce of the call.
    nonce: usize,
}

impl Functions {
    /// The scan.
    ///
    /// # Safety
    /// The CPU must have the features that the functions need.
    unsafe fn scan(
        &self,
        work: &Work,
        versions: Range<usize>,
        nonces: NonceRange,
        candidates: &mut Vec<Candidate>,
    ) {
        let mut memory = MaybeUninit::<Memory>::uninit();
        let mut driver = Driver::new(self, work, &mut memory);
        // SAFETY: as the caller promises.
        unsafe {
            match versions.len() {
                0 => {}
                1 => driver.nonce_only(versions.start, nonces, candidates),
                _ if self.shape.rolling_lanes == Lanes::Versions => {
                    driver.rolling_groups(versions, nonces, candidates);
                }
                _ => driver.rolling(versions, nonces, candidates),
            }
        }
    }
}

impl<'a> Driver<'a> {
    fn new(functions: &'a Functions, work: &'a Work, memory: &'a mut MaybeUninit<Memory>) -> Self {
        let memory = memory.as_mut_ptr();
        let Schedule { fixed } = &work.schedule;
        let target = work.target().top_word();
        let arguments = Arguments {
            nonces: [0; 16],
            fixed: std::array::from_fn(|i| fixed[16 + i]),
            mask: mask::leading_ones(target.leading_zeros()).swap_bytes(),
            unused: 0,
            pairs: std::array::from_fn(|i| fixed[4 + i].wrapping_add(K[4 + i])),
            // SAFETY: places inside `memory`.
            tables: unsafe { (&raw mut (*memory).tables).cast() },
            versions: ptr::null(),
            found: ptr::null_mut(),
            // SAFETY: places inside `memory`.
            blocks: unsafe { (&raw mut (*memory).blocks).cast() },
            version_count: 0,
            iterations: 0,
            spill: Spill(MaybeUninit::uninit()),
        };
        Self {
            functions,
            work,
            arguments,
            // SAFETY: no other reference to it exists, and it may be uninitialized.
            groups: unsafe { &mut (*memory).groups },
            found: [0; ITERATIONS + MAX_LAG],
        }
    }

    /// # Safety
    /// The CPU must have the kernel's features, as for everything that calls its functions.
    unsafe fn rolling(
        &mut self,
        versions: Range<usize>,
        nonces: NonceRange,
        candidates: &mut Vec<Candidate>,
    ) {
        let lanes = self.functions.shape.lanes as u64;
        let at_once = versions.len().min(ITERATIONS);
        let tables = (ITERATIONS / at_once).clamp(1, TABLES) as u64;
        let mut rest = nonces;
        while !rest.is_empty() {
            let (now, later) = rest.split_at(tables * lanes);
            let tables = now.len().div_ceil(lanes);
            self.arguments.iterations = tables;
            self.set_nonces(now.start());
            // SAFETY: at most `TABLES` tables, for which there is memory.
            unsafe { self.call(self.functions.tables) };
            for first in versions.clone().step_by(at_once) {
                let versions = first..versions.end.min(first + at_once);
                let count = versions.len() as u64;
                self.arguments.versions = self.work.states[versions.clone()].as_ptr().cast();
                self.arguments.version_count = count;
                let lag = self.functions.shape.rolling_lag;
                self.arguments.iterations = tables * count + lag as u64;
                // SAFETY: at most `ITERATIONS` iterations and the lag, over at most `TABLES` tables.
                unsafe { self.call(self.functions.rolling) };
                let place = |iteration, lane| Place {
                    version: versions.start + iteration % versions.len(),
                    nonce: iteration / versions.len() * self.functions.shape.lanes + lane,
                };
                self.read(lag, now, place, candidates);
            }
            rest = later;
        }
    }

    /// # Safety
    /// As above.
    unsafe fn nonce_only(&mut self, version: usize, nonces: NonceRange, candidates: &mut Vec<Candidate>) {
        let lanes = self.functions.shape.lanes as u64;
        self.arguments.versions = self.work.states[version..=version].as_ptr().cast();
        let mut rest = nonces;
        while !rest.is_empty() {
            let (now, later) = rest.split_at(ITERATIONS as u64 * lanes);
            let lag = self.functions.shape.nonce_only_lag;
            self.arguments.iterations = now.len().div_ceil(lanes) + lag as u64;
            self.set_nonces(now.start());
            // SAFETY: at most `ITERATIONS` iterations and the lag.
            unsafe { self.call(self.functions.nonce_only) };
            let place = |iteration, lane| Place {
                version,
                nonce: iteration * self.functions.shape.lanes + lane,
            };
            self.read(lag, now, place, candidates);
            rest = later;
        }
    }

    fn set_nonces(&mut self, start: u32) {
        self.arguments.nonces = std::array::from_fn(|lane| start.wrapping_add(lane as u32));
    }

    /// # Safety
    /// As above, and the arguments must say at most what there is memory for.
    unsafe fn call(&mut self, function: Function) {
        self.arguments.found = self.found.as_mut_ptr();
        debug_assert!((1..=self.found.len() as u64).contains(&self.arguments.iterations));
        // SAFETY: the arguments are complete, and their memory is large enough for every kernel ([`LARGEST`]): results of
        // at most `ITERATIONS` iterations and a lag, `TABLES` tables and those read while draining.
        unsafe { function(&raw mut self.arguments) }
    }

    /// Reads the results of a call; `place` tells which iteration and lane was what.
    fn read(
        &self,
        lag: usize,
        nonces: NonceRange,
        place: impl Fn(usize, usize) -> Place,
        candidates: &mut Vec<Candidate>,
    ) {
        let found = &self.found[lag..self.arguments.iterations as usize];
        for (iteration, &bits) in found.iter().enumerate() {
            let mut bits = bits;
            while bits != 0 {
                let Place { version, nonce } = place(iteration, bits.trailing_zeros() as usize);
                // Nonces past the end of the range are not looked at.
                if (nonce as u64) < nonces.len() {
                    let candidate = Candidate {
                        version_index: version as u32,
                        nonce: nonces.start() + nonce as u32,
                    };
                    if self.is_candidate(&candidate) {
                        candidates.push(candidate);
                    }
                }
                bits &= bits - 1;
            }
        }
    }

    /// The loops test leading zero bits only; this tests the whole top word.
    fn is_candidate(&self, candidate: &Candidate) -> bool {
        let hash = self.work.header(candidate.version_index, candidate.nonce).hash();
        hash.top_word() <= self.work.target().top_word()
    }
}
