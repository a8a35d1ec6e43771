//! The oracle: every hash of some versions and nonces, and with it what any search among them must find.

use miner_core::{Candidate, Header, Kernel, NonceRange, Work, sha256};

use crate::common::{found, range, target};

/// The hashes of a header under some versions and nonces, by the `sha2` crate and by plain code.
pub(crate) struct Field {
    header: Header,
    versions: Vec<u32>,
    nonces: NonceRange,
    /// The most significant 32 bits of the hashes; nonce by nonce, each with all versions.
    tops: Vec<u32>,
}

impl Field {
    pub(crate) fn new(header: Header, versions: Vec<u32>, nonces: NonceRange) -> Self {
        let mut tops = Vec::new();
        for nonce in numbers(nonces) {
            for &version in &versions {
                let header = Header {
                    version,
                    nonce,
                    ..header
                };
                let hash = header.hash().to_be_bytes();
                assert_eq!(hash, plain_hash(&header), "{header:?}");
                tops.push(u32::from_be_bytes(*hash.first_chunk().unwrap()));
            }
        }
        Self {
            header,
            versions,
            nonces,
            tops,
        }
    }

    pub(crate) fn versions(&self) -> usize {
        self.versions.len()
    }

    /// The most significant 32 bits of the hash of the version with this index.
    pub(crate) fn top(&self, version: usize, nonce: u32) -> u32 {
        self.tops[(nonce - self.nonces.start()) as usize * self.versions.len() + version]
    }

    /// The index of the version and the nonce of the lowest hash that has `margin` nonces of the field on either side.
    pub(crate) fn lowest(&self, margin: u32) -> (usize, u32) {
        let count = self.versions.len();
        let margin = margin as usize * count;
        let inner = margin..self.tops.len() - margin;
        let place = inner.min_by_key(|&place| self.tops[place]).unwrap();
        (place % count, self.nonces.start() + (place / count) as u32)
    }

    /// Has `kernel` search a part of the field: these nonces, and the versions with the indices `order`, in this order;
    /// hashes up to the most significant word `top` are to be found, each once.
    pub(crate) fn check(&self, kernel: Kernel, order: &[usize], nonces: NonceRange, top: u32) {
        let versions: Vec<u32> = order.iter().map(|&index| self.versions[index]).collect();
        let work = Work::new(&self.header, &versions, target(top));
        let mut expected = Vec::new();
        for nonce in numbers(nonces) {
            for (place, &version) in order.iter().enumerate() {
                if self.top(version, nonce) <= top {
                    expected.push(Candidate {
                        version_index: place as u32,
                        nonce,
                    });
                }
            }
        }
        let found = found(kernel, &work, nonces);
        assert!(
            found == expected,
            "{kernel}, {} versions, {nonces:?}, top word {top:08x}, {:?}:\nfound    {found:?}\nexpected {expected:?}",
            versions.len(),
            self.header,
        );
    }

    /// The same for all versions of the field.
    pub(crate) fn check_all(&self, kernel: Kernel, nonces: NonceRange, top: u32) {
        let order: Vec<usize> = (0..self.versions.len()).collect();
        self.check(kernel, &order, nonces, top);
    }
}

/// The nonces of a range.
pub(crate) fn numbers(nonces: NonceRange) -> impl Iterator<Item = u32> {
    let first = u64::from(nonces.start());
    (first..first + nonces.len()).map(|nonce| u32::try_from(nonce).unwrap())
}

/// The last `len` nonces.
pub(crate) fn last(len: u64) -> NonceRange {
    range(u32::try_from((1 << 32) - len.max(1)).unwrap(), len)
}

/// A header's hash, most significant byte first, by the plain compression and FIPS 180-4's padding.
fn plain_hash(header: &Header) -> [u8; 32] {
    let bytes = header.to_bytes();
    let (first, tail) = bytes.split_first_chunk().unwrap();
    let words = |bytes: &[u8]| -> Vec<u32> {
        let words = bytes.chunks_exact(4).map(|word| word.try_into().unwrap());
        words.map(u32::from_be_bytes).collect()
    };
    let padded = |words: Vec<u32>, bits: u32| {
        let mut block = [0; 16];
        block[..words.len()].copy_from_slice(&words);
        (block[words.len()], block[15]) = (0x8000_0000, bits);
        block
    };
    let digest = sha256::compress(&sha256::midstate(first), &padded(words(tail), 80 * 8));
    let hash = sha256::compress(&sha256::IV, &padded(digest.to_vec(), 32 * 8));
    let mut bytes = [0; 32];
    for (out, word) in bytes.chunks_exact_mut(4).zip(hash) {
        out.copy_from_slice(&word.to_be_bytes());
    }
    bytes.reverse();
    bytes
}
