//! The kernels: the table, what this CPU can run of it, and the one unsafe call into them.
//!
//! A kernel is one line of the table, and one file or, for the generated ones, one line in `hybrid`. Measurement
//! decides which one is used, see [`Trials`](crate::Trials). All have the same signature and find the same
//! candidates: every (version, nonce) whose hash has its most significant 32 bits not above the target's. The caller
//! confirms them, see [`search`](crate::search()).

#![allow(unsafe_code)] // Calling code that needs CPU features, and the intrinsics themselves.

#[cfg(target_arch = "x86_64")]
mod avx2;
#[cfg(test)]
pub(crate) mod fakes;
mod generic;
// The assembly is for ELF.
#[cfg(all(target_arch = "x86_64", target_os = "linux"))]
mod hybrid;
mod lanes;
mod mask;
#[cfg(target_arch = "aarch64")]
mod neon;
mod scalar;
#[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
mod sha;
#[cfg(target_arch = "aarch64")]
mod sha2_arm;
#[cfg(target_arch = "x86_64")]
mod sha_ni;
#[cfg(target_arch = "x86_64")]
mod sse2;
#[cfg(all(target_arch = "x86_64", target_os = "linux"))]
mod upper_halves;

use std::{fmt, ops::Range, time::Duration};

#[cfg(all(target_arch = "x86_64", target_os = "linux"))]
pub use hybrid::{Lanes, Loaded, Shape, TooLarge};

use crate::{NonceRange, Work};

/// A (version, nonce) of a work that may meet its target.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Candidate {
    /// Index into [`Work::versions`].
    pub version_index: u32,
    pub nonce: u32,
}

/// Adds the candidates among these versions (indices) and nonces.
///
/// # Safety
/// The CPU must have the entry's features.
type Scan = unsafe fn(&Work, Range<usize>, NonceRange, &mut Vec<Candidate>);

/// A line of the table.
struct Entry {
    name: &'static str,
    lanes: usize,
    features: &'static [&'static str],
    /// Whether it mixes SHA instructions with such that write upper halves of the first 16 vector registers. Some CPUs take so
    /// long to change over that a hundredth of the speed is left, see `upper_halves`.
    uses_upper_halves: bool,
    /// Headers that [`search`](crate::search()) lets it hash between two checks of the stop flag: enough to make the
    /// checks free, few enough for [`NOTICES_WITHIN`].
    step: u64,
    scan: Scan,
}

/// The longest time from a raised stop flag to the end of a search. Every kernel's `step` takes a fraction of it, so that
/// much slower machines comply too; `cargo bench -p benches --bench latency` measures it.
pub const NOTICES_WITHIN: Duration = Duration::from_millis(20);

/// All kernels, usually faster ones first.
static KERNELS: &[Entry] = &[
    #[cfg(all(target_arch = "x86_64", target_os = "linux"))]
    Entry {
        name: "hybrid512",
        lanes: 16,
        features: &["avx512f", "sha"],
        uses_upper_halves: false,
        step: 1 << 16,
        scan: hybrid::hybrid512::scan,
    },
    #[cfg(all(target_arch = "x86_64", target_os = "linux"))]
    Entry {
        name: "hybrid256",
        lanes: 8,
        features: &["avx512f", "avx512vl", "sha"],
        uses_upper_halves: true,
        step: 1 << 15,
        scan: hybrid::hybrid256::scan,
    },
    #[cfg(all(target_arch = "x86_64", target_os = "linux"))]
    Entry {
        name: "hybrid_avx2",
        lanes: 8,
        features: &["avx2", "sha"],
        uses_upper_halves: true,
        step: 1 << 15,
        scan: hybrid::hybrid_avx2::scan,
    },
    #[cfg(all(target_arch = "x86_64", target_os = "linux"))]
    Entry {
        name: "wide512",
        lanes: 16,
        features: &["avx512f"],
        uses_upper_halves: false,
        step: 1 << 16,
        scan: hybrid::wide512::scan,
    },
    #[cfg(all(target_arch = "x86_64", target_os = "linux"))]
    Entry {
        name: "hybrid128",
        lanes: 4,
        features: &["avx2", "sha"],
        uses_upper_halves: false,
        step: 1 << 15,
        scan: hybrid::hybrid128::scan,
    },
    #[cfg(target_arch = "x86_64")]
    Entry {
        name: "sha_ni",
        lanes: sha_ni::STREAMS,
        features: &["sha", "sse4.1", "ssse3"],
        uses_upper_halves: false,
        step: 1 << 15,
        scan: sha_ni::scan,
    },
    #[cfg(all(target_arch = "x86_64", target_os = "linux"))]
    Entry {
        name: "wide256",
        lanes: 8,
        features: &["avx2"],
        uses_upper_halves: false,
        step: 1 << 15,
        scan: hybrid::wide256::scan,
    },
    #[cfg(target_arch = "x86_64")]
    Entry {
        name: "avx2",
        lanes: 8,
        features: &["avx2"],
        uses_upper_halves: false,
        step: 1 << 15,
        scan: avx2::scan,
    },
    #[cfg(target_arch = "x86_64")]
    Entry {
        name: "sse2",
        lanes: 4,
        features: &["sse2"],
        uses_upper_halves: false,
        step: 1 << 14,
        scan: sse2::scan,
    },
    #[cfg(target_arch = "aarch64")]
    Entry {
        name: "sha2",
        lanes: sha2_arm::STREAMS,
        features: &["neon", "sha2"],
        uses_upper_halves: false,
        step: 1 << 15,
        scan: sha2_arm::scan,
    },
    #[cfg(target_arch = "aarch64")]
    Entry {
        name: "neon",
        lanes: 4,
        features: &["neon"],
        uses_upper_halves: false,
        step: 1 << 14,
        scan: neon::scan,
    },
    Entry {
        name: "scalar",
        lanes: 2,
        features: &[],
        uses_upper_halves: false,
        step: 1 << 13,
        scan: scalar::scan,
    },
];

/// A kernel that this CPU can run; others cannot be obtained.
#[derive(Clone, Copy)]
pub struct Kernel(&'static Entry);

/// What the table says about a kernel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KernelInfo {
    /// As [`Kernel::by_name`] takes it.
    pub name: &'static str,
    /// Nonces that it hashes side by side.
    pub lanes: usize,
    /// CPU features that it needs, in Rust's names of target features.
    pub features: &'static [&'static str],
    /// Whether [`Kernel::by_name`] gives it: this CPU has the features, and it is not hopeless.
    pub available: bool,
    /// Whether this CPU has the features, but runs it at a hundredth of the speed of others.
    pub hopeless: bool,
}

/// A kernel that is not available.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum KernelError {
    /// No kernel has this name (in a build for this architecture).
    #[error("no kernel {name:?}; there are {}", known.join(", "))]
    Unknown {
        name: String,
        /// All names.
        known: Vec<&'static str>,
    },
    /// This CPU cannot run it.
    #[error("kernel {name} needs CPU features that are missing here: {}", missing.join(", "))]
    Unsupported {
        name: &'static str,
        /// Features that it needs and the CPU lacks.
        missing: Vec<&'static str>,
    },
    /// This CPU can run it, but at a hundredth of the speed of others.
    #[error(
        "kernel {name} is not for this CPU, which takes long to change between SHA instructions and wide vectors"
    )]
    Hopeless { name: &'static str },
}

impl Kernel {
    /// Every kernel of this build in the order of the table, including those that are not available.
    pub fn all() -> impl Iterator<Item = KernelInfo> {
        KERNELS.iter().map(|entry| KernelInfo {
            name: entry.name,
            lanes: entry.lanes,
            features: entry.features,
            available: entry.is_available(),
            hopeless: entry.missing().next().is_none() && entry.is_hopeless(),
        })
    }

    /// The kernels that this CPU can run, and not hopelessly slowly, in the order of the table: usually faster ones first.
    pub fn available() -> impl Iterator<Item = Self> {
        KERNELS.iter().filter(|entry| entry.is_available()).map(Self)
    }

    /// The first kernel of the table that this CPU can run: probably the fastest, but neither checked nor timed. To mine,
    /// use [`Trials`](crate::Trials).
    pub fn best() -> Self {
        Self::available()
            .next()
            .expect("the scalar kernel needs no feature")
    }

    /// The last kernel of the table: scalar code that every CPU runs, to check others against.
    pub fn plain() -> Self {
        Self::available()
            .last()
            .expect("the scalar kernel needs no feature")
    }

    /// # Errors
    /// `Unknown` for a name not in the table, `Unsupported` if this CPU cannot run it, `Hopeless` if nobody wants to wait for
    /// it.
    pub fn by_name(name: &str) -> Result<Self, KernelError> {
        let kernel = Self::at_any_speed(name)?;
        if kernel.0.is_available() {
            Ok(kernel)
        } else {
            Err(KernelError::Hopeless { name: kernel.name() })
        }
    }

    /// The same, even if it is hopelessly slow: to check its answers on a CPU that it is not for. It needs up to a second to
    /// notice that a search is to stop.
    ///
    /// # Errors
    /// `Unknown` and `Unsupported`.
    pub fn at_any_speed(name: &str) -> Result<Self, KernelError> {
        let Some(entry) = KERNELS.iter().find(|entry| entry.name == name) else {
            let known = KERNELS.iter().map(|entry| entry.name).collect();
            return Err(KernelError::Unknown {
                name: name.to_owned(),
                known,
            });
        };
        let missing: Vec<_> = entry.missing().collect();
        if missing.is_empty() {
            Ok(Self(entry))
        } else {
            Err(KernelError::Unsupported {
                name: entry.name,
                missing,
            })
        }
    }

    pub fn name(&self) -> &'static str {
        self.0.name
    }

    /// Nonces that it hashes side by side; ranges that are multiples of it waste nothing.
    pub fn lanes(&self) -> usize {
        self.0.lanes
    }

    /// Headers that it hashes between two checks of the stop flag.
    pub(crate) fn step(&self) -> u64 {
        self.0.step
    }

    /// Adds every (version, nonce) of `work` and `nonces` whose hash has its most significant 32 bits not above the
    /// target's: all hits, and at most few others.
    pub fn scan(&self, work: &Work, nonces: NonceRange, candidates: &mut Vec<Candidate>) {
        self.scan_versions(work, 0..work.versions().len(), nonces, candidates);
    }

    /// The same for some of the versions only.
    ///
    /// # Panics
    /// If `versions` are not indices into [`Work::versions`].
    pub(crate) fn scan_versions(
        &self,
        work: &Work,
        versions: Range<usize>,
        nonces: NonceRange,
        candidates: &mut Vec<Candidate>,
    ) {
        // SAFETY: a `Kernel` is only made of an entry whose features this CPU was found to have.
        unsafe { (self.0.scan)(work, versions, nonces, candidates) }
    }
}

impl Entry {
    fn is_available(&self) -> bool {
        self.missing().next().is_none() && !self.is_hopeless()
    }

    /// Asked only of what the CPU can run.
    #[cfg(all(target_arch = "x86_64", target_os = "linux"))]
    fn is_hopeless(&self) -> bool {
        // SAFETY: these kernels need both features, and all that this one needs is there.
        self.uses_upper_halves && unsafe { upper_halves::delay_sha() }
    }

    /// The same: no other kernel mixes the two.
    #[cfg(not(all(target_arch = "x86_64", target_os = "linux")))]
    fn is_hopeless(&self) -> bool {
        self.uses_upper_halves
    }

    /// The features that the CPU lacks.
    fn missing(&self) -> impl Iterator<Item = &'static str> {
        self.features.iter().copied().filter(|feature| !has(feature))
    }
}

/// Whether the CPU (and the operating system) supports a feature. The standard library asks the CPU once.
#[cfg(target_arch = "x86_64")]
fn has(feature: &str) -> bool {
    match feature {
        "sse2" => is_x86_feature_detected!("sse2"),
        "sse4.1" => is_x86_feature_detected!("sse4.1"),
        "ssse3" => is_x86_feature_detected!("ssse3"),
        "avx2" => is_x86_feature_detected!("avx2"),
        "avx512f" => is_x86_feature_detected!("avx512f"),
        "avx512vl" => is_x86_feature_detected!("avx512vl"),
        "sha" => is_x86_feature_detected!("sha"),
        _ => false,
    }
}

/// The same.
#[cfg(target_arch = "aarch64")]
fn has(feature: &str) -> bool {
    match feature {
        "neon" => std::arch::is_aarch64_feature_detected!("neon"),
        "sha2" => std::arch::is_aarch64_feature_detected!("sha2"),
        _ => false,
    }
}

/// Only the scalar kernel exists elsewhere, and it needs none.
#[cfg(not(any(target_arch = "x86_64", target_arch = "aarch64")))]
fn has(_feature: &str) -> bool {
    false
}

impl PartialEq for Kernel {
    fn eq(&self, other: &Self) -> bool {
        self.name() == other.name()
    }
}

impl Eq for Kernel {}

impl fmt::Debug for Kernel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Kernel({})", self.name())
    }
}

impl fmt::Display for Kernel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
