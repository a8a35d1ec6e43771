//! SHA-256 (FIPS 180-4) over symbolic words.

use crate::program::{Program, Value};

/// The first 64 primes.
fn primes() -> impl Iterator<Item = u128> {
    (2_u128..).filter(|n| (2..*n).all(|d| n % d != 0)).take(64)
}

/// The first 32 bits of the fraction of the `degree`th root of `n`, by bisection.
fn root_fraction(n: u128, degree: u32) -> u32 {
    let scaled = n << (32 * degree);
    let (mut low, mut high) = (0_u128, 1 << 42);
    while high - low > 1 {
        let middle = (low + high) / 2;
        if middle.checked_pow(degree).is_some_and(|power| power <= scaled) {
            low = middle;
        } else {
            high = middle;
        }
    }
    low as u32
}

/// The round constants K: from the cube roots of the first 64 primes (FIPS 180-4, 4.2.2).
pub fn round_constants() -> Vec<u32> {
    primes().map(|prime| root_fraction(prime, 3)).collect()
}

/// The initial state: from the square roots of the first 8 primes (FIPS 180-4, 5.3.3).
pub fn initial_state() -> [u32; 8] {
    let mut primes = primes();
    [0; 8].map(|_: u32| root_fraction(primes.next().unwrap_or(0), 2))
}

/// σ0.
pub fn small_sigma0(p: &mut Program, x: Value) -> Value {
    p.sigma(x, &[7, 18], 3)
}

/// σ1.
pub fn small_sigma1(p: &mut Program, x: Value) -> Value {
    p.sigma(x, &[17, 19], 10)
}

/// Rounds over a state of `a` to `h`, one after the other. `kw(t)` gives K\[t\] + W\[t\]. The sum of `h` and K + W
/// of the next round is made before its `h`, which is `g` now, is overwritten.
pub fn rounds(
    p: &mut Program,
    mut state: [Value; 8],
    range: std::ops::Range<usize>,
    mut kw: impl FnMut(&mut Program, usize) -> Value,
) -> [Value; 8] {
    for t in range {
        let [a, b, c, d, e, f, g, h] = state;
        let kw = kw(p, t);
        let hkw = p.sum(&[h, kw]);
        let choice = p.choose(e, f, g);
        let sigma1 = p.sigma(e, &[6, 11, 25], 0);
        let t1 = p.sum(&[hkw, choice, sigma1]);
        let next_e = p.sum(&[d, t1]);
        let sigma0 = p.sigma(a, &[2, 13, 22], 0);
        let majority = p.majority(a, b, c);
        let t2 = p.sum(&[sigma0, majority]);
        let next_a = p.sum(&[t1, t2]);
        state = [next_a, a, b, c, next_e, e, f, g];
    }
    state
}

/// The message schedule of a block, computed on demand.
pub struct Schedule {
    words: Vec<Value>,
}

impl Schedule {
    /// Of a block's 16 words.
    pub fn new(block: [Value; 16]) -> Self {
        Self {
            words: block.to_vec(),
        }
    }

    /// W\[t\].
    pub fn word(&mut self, p: &mut Program, t: usize) -> Value {
        while self.words.len() <= t {
            let w = &self.words;
            let i = w.len();
            let (w16, w15, w7, w2) = (w[i - 16], w[i - 15], w[i - 7], w[i - 2]);
            let sigma0 = small_sigma0(p, w15);
            let sigma1 = small_sigma1(p, w2);
            let word = p.sum(&[w16, sigma0, w7, sigma1]);
            self.words.push(word);
        }
        self.words[t]
    }
}

/// The block of a 32-byte message, here a first hash's digest: padding and length are known.
pub fn digest_block(p: &mut Program, digest: [Value; 8]) -> [Value; 16] {
    let mut block = [digest[0]; 16];
    block[..8].copy_from_slice(&digest);
    block[8] = p.constant(0x8000_0000);
    for word in &mut block[9..15] {
        *word = p.constant(0);
    }
    block[15] = p.constant(32 * 8);
    block
}
