//! SHA-256 as FIPS 180-4 writes it: the readable version that the kernels are measured against.
//!
//! Used where speed does not matter (midstates, precomputed words). Whatever leaves this crate as a fact (a block hash,
//! a verified share) is computed by the `sha2` crate instead, see [`sha256d`].

use sha2::{Digest, Sha256};

/// Initial hash value: the first 32 bits of the fractional parts of the square roots of the first 8 primes.
pub const IV: [u32; 8] = [
    0x6a09_e667,
    0xbb67_ae85,
    0x3c6e_f372,
    0xa54f_f53a,
    0x510e_527f,
    0x9b05_688c,
    0x1f83_d9ab,
    0x5be0_cd19,
];

/// Round constants: the first 32 bits of the fractional parts of the cube roots of the first 64 primes.
#[rustfmt::skip]
pub const K: [u32; 64] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
];

/// One round: the state before it and `kw` = K\[t\] + W\[t\] give the state after it. Words are `a` to `h`.
pub const fn round([a, b, c, d, e, f, g, h]: [u32; 8], kw: u32) -> [u32; 8] {
    let sigma1 = e.rotate_right(6) ^ e.rotate_right(11) ^ e.rotate_right(25);
    let t1 = h
        .wrapping_add(sigma1)
        .wrapping_add((e & f) ^ (!e & g))
        .wrapping_add(kw);
    let sigma0 = a.rotate_right(2) ^ a.rotate_right(13) ^ a.rotate_right(22);
    let t2 = sigma0.wrapping_add((a & b) ^ (a & c) ^ (b & c));
    [t1.wrapping_add(t2), a, b, c, d.wrapping_add(t1), e, f, g]
}

/// σ0 of the message schedule.
pub const fn small_sigma0(x: u32) -> u32 {
    x.rotate_right(7) ^ x.rotate_right(18) ^ (x >> 3)
}

/// σ1 of the message schedule.
pub const fn small_sigma1(x: u32) -> u32 {
    x.rotate_right(17) ^ x.rotate_right(19) ^ (x >> 10)
}

/// The state after one 64-byte block, given as 16 words (big-endian reads of its bytes).
pub fn compress(state: &[u32; 8], block: &[u32; 16]) -> [u32; 8] {
    let mut w = [0u32; 64];
    w[..16].copy_from_slice(block);
    for t in 16..64 {
        w[t] = small_sigma1(w[t - 2])
            .wrapping_add(w[t - 7])
            .wrapping_add(small_sigma0(w[t - 15]))
            .wrapping_add(w[t - 16]);
    }
    let last = w
        .iter()
        .zip(K)
        .fold(*state, |state, (&w, k)| round(state, k.wrapping_add(w)));
    std::array::from_fn(|i| state[i].wrapping_add(last[i]))
}

/// The state after the first 64-byte block of a message, which all messages with that block share.
pub fn midstate(block: &[u8; 64]) -> [u32; 8] {
    compress(&IV, &words(block))
}

/// Big-endian 32-bit words of `bytes`, from its start.
///
/// # Panics
/// If `bytes` has fewer than `4 * N` bytes.
pub(crate) fn words<const N: usize>(bytes: &[u8]) -> [u32; N] {
    std::array::from_fn(|i| {
        u32::from_be_bytes([bytes[4 * i], bytes[4 * i + 1], bytes[4 * i + 2], bytes[4 * i + 3]])
    })
}

/// SHA-256 of SHA-256, Bitcoin's hash for headers, transactions and merkle nodes, by the `sha2` crate.
pub fn sha256d(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(Sha256::digest(bytes)).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// FIPS 180-4's padding, for messages of any length.
    fn digest(message: &[u8]) -> [u8; 32] {
        let mut padded = message.to_vec();
        padded.push(0x80);
        padded.resize(padded.len().next_multiple_of(64), 0);
        if padded.len() - message.len() < 9 {
            padded.resize(padded.len() + 64, 0);
        }
        let length = padded.len();
        padded[length - 8..].copy_from_slice(&(8 * message.len() as u64).to_be_bytes());
        let state = padded
            .chunks_exact(64)
            .fold(IV, |state, block| compress(&state, &words(block)));
        let mut digest = [0; 32];
        digest
            .chunks_exact_mut(4)
            .zip(state)
            .for_each(|(out, word)| out.copy_from_slice(&word.to_be_bytes()));
        digest
    }

    #[test]
    fn standard_vectors() {
        assert_eq!(
            hex::encode(digest(b"abc")),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
        assert_eq!(
            hex::encode(digest(b"")),
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        );
    }

    #[test]
    fn agrees_with_the_sha2_crate_at_every_length() {
        let bytes: Vec<u8> = (0..200u32).map(|i| (i * 251 % 256) as u8).collect();
        // Miri is slow: only the lengths around those at which the padding changes.
        for length in (0..=bytes.len()).filter(|length| !cfg!(miri) || (54..58).contains(length)) {
            let expected: [u8; 32] = Sha256::digest(&bytes[..length]).into();
            assert_eq!(digest(&bytes[..length]), expected, "length {length}");
            assert_eq!(sha256d(&bytes[..length]), digest(&expected), "length {length}");
        }
    }
}
