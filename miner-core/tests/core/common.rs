//! The runner over the kernel table, the vectors in `tests/data`, and the oracle.

use miner_core::{Candidate, Header, Kernel, KernelError, NonceRange, Target, Work, rolled_versions};
use serde_json::Value;

use crate::field::numbers;

/// Runs `check` with every kernel of this CPU. The others are skipped, or fail the test if the environment variable
/// `REQUIRE_KERNELS` (names, separated by commas) has them.
pub(crate) fn for_each_kernel(mut check: impl FnMut(Kernel)) {
    let required = std::env::var("REQUIRE_KERNELS").unwrap_or_default();
    let required: Vec<&str> = required
        .split(',')
        .map(str::trim)
        .filter(|name| !name.is_empty())
        .collect();
    for name in &required {
        assert!(
            Kernel::all().any(|info| info.name == *name),
            "REQUIRE_KERNELS names {name:?}, which does not exist"
        );
    }
    for info in Kernel::all() {
        match Kernel::by_name(info.name) {
            Ok(kernel) => check(kernel),
            // At a hundredth of the speed; they have a test of their own.
            Err(KernelError::Hopeless { .. }) => {}
            Err(error) if required.contains(&info.name) => panic!("REQUIRE_KERNELS: {error}"),
            Err(error) => testkit::skip(&error.to_string()),
        }
    }
}

/// `usual`, or `under_miri` under Miri, which takes a second for one or two hashes.
pub(crate) fn size<T>(usual: T, under_miri: T) -> T {
    if cfg!(miri) { under_miri } else { usual }
}

/// The lanes of the widest kernel of this CPU.
pub(crate) fn most_lanes() -> u32 {
    Kernel::available()
        .map(|kernel| kernel.lanes() as u32)
        .max()
        .unwrap()
}

/// What a kernel must find, by the `sha2` crate: in order of nonce, then version.
pub(crate) fn expected(work: &Work, nonces: NonceRange) -> Vec<Candidate> {
    let mut found = Vec::new();
    for nonce in numbers(nonces) {
        for version_index in 0..work.versions().len() as u32 {
            let hash = work.header(version_index, nonce).hash().to_be_bytes();
            if hash[..4] <= work.target().to_be_bytes()[..4] {
                found.push(Candidate { version_index, nonce });
            }
        }
    }
    found
}

/// What a kernel finds, in the same order. It must only add to the candidates that are already there.
pub(crate) fn found(kernel: Kernel, work: &Work, nonces: NonceRange) -> Vec<Candidate> {
    let before = Candidate {
        version_index: 7,
        nonce: 77,
    };
    let mut found = vec![before];
    kernel.scan(work, nonces, &mut found);
    assert_eq!(found.remove(0), before, "{kernel}");
    found.sort_by_key(|candidate| (candidate.nonce, candidate.version_index));
    found
}

/// A header whose fields are all different, and different for each seed.
pub(crate) fn header(seed: u64) -> Header {
    let mut bytes = [0; Header::SIZE];
    for (i, byte) in bytes.iter_mut().enumerate() {
        *byte = miner_core::sha256d(&[seed.to_le_bytes(), (i as u64).to_le_bytes()].concat())[0];
    }
    Header::from_bytes(&bytes)
}

/// The bits that BIP 320 frees for miners.
pub(crate) use miner_core::BIP320_MASK as BIP_320;

/// The first `count` versions that a pool with the mask of BIP 320 allows, up to 65,536.
pub(crate) fn versions(count: u32) -> Vec<u32> {
    rolled_versions(0x2000_0000, BIP_320)
        .take(count as usize)
        .collect()
}

/// A target of which the most significant 32 bits are `top`.
pub(crate) fn target(top: u32) -> Target {
    let mut bytes = [0x5a; 32];
    bytes[..4].copy_from_slice(&top.to_be_bytes());
    Target::from_be_bytes(bytes)
}

pub(crate) fn range(start: u32, len: u64) -> NonceRange {
    NonceRange::new(start, len).unwrap()
}

/// A file of `tests/data`.
pub(crate) fn data(file: &str) -> Value {
    let path = format!("{}/tests/data/{file}", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// The member `key` as a list.
pub(crate) fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value[key].as_array().unwrap_or_else(|| panic!("no list {key}"))
}

/// The member `key` as text.
pub(crate) fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_else(|| panic!("no text {key}"))
}

/// Hexadecimal text as a number, as Stratum writes header fields.
pub(crate) fn hex_u32(value: &Value) -> u32 {
    u32::from_str_radix(value.as_str().unwrap(), 16).unwrap()
}

/// Hexadecimal text as bytes.
pub(crate) fn hex_bytes(value: &Value) -> Vec<u8> {
    hex::decode(value.as_str().unwrap()).unwrap()
}

/// Hexadecimal text as 32 bytes, as written.
pub(crate) fn hex_32(value: &Value) -> [u8; 32] {
    hex_bytes(value).try_into().unwrap()
}
