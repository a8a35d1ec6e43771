//! Fake kernels for tests. Some answer correctly, each of the others is wrong in its own way, and all report how long
//! they would take.

use std::{
    cell::{Cell, RefCell},
    ops::Range,
    time::Duration,
};

use super::{Candidate, Entry, Kernel, scalar};
use crate::{NonceRange, Work};

thread_local! {
    /// Time that this thread's fakes would have taken.
    static SPENT: Cell<Duration> = const { Cell::new(Duration::ZERO) };
    /// Their names in the order of their calls.
    static CALLS: RefCell<Vec<&'static str>> = const { RefCell::new(Vec::new()) };
}

/// Time that this thread's fakes would have taken.
pub(crate) fn spent() -> Duration {
    SPENT.get()
}

/// The calls of this thread's fakes since the last call of this function.
pub(crate) fn calls() -> Vec<&'static str> {
    CALLS.take()
}

/// A fake. Its answers pass through `answer`. A header takes `nanos` nanoseconds, or a `rolling`th of that with two
/// or more versions.
macro_rules! fake {
    ($kernel:ident, $name:literal, $nanos:expr, $rolling:expr, $answer:expr) => {
        pub(crate) static $kernel: Kernel = {
            fn scan(work: &Work, versions: Range<usize>, nonces: NonceRange, out: &mut Vec<Candidate>) {
                let hashes = versions.len() as u64 * nonces.len();
                let nanos = if versions.len() > 1 {
                    $nanos / $rolling
                } else {
                    $nanos
                };
                SPENT.set(SPENT.get() + Duration::from_nanos(nanos * hashes));
                CALLS.with_borrow_mut(|calls| calls.push($name));
                let before = out.len();
                scalar::scan(work, versions, nonces, out);
                let answer: fn(&mut Vec<Candidate>, usize, NonceRange) = $answer;
                answer(out, before, nonces);
            }
            static ENTRY: Entry = Entry {
                name: $name,
                lanes: 4,
                features: &[],
                uses_upper_halves: false,
                step: 1 << 13,
                scan,
            };
            Kernel(&ENTRY)
        };
    };
}

fake!(RIGHT, "right", 100, 1, |_, _, _| ());
fake!(FAST, "fast", 50, 1, |_, _, _| ());
fake!(GOOD_AT_ROLLING, "good at rolling", 60, 2, |_, _, _| ());
fake!(CRAWLING, "crawling", 5_000, 1, |_, _, _| ());
fake!(BLIND, "blind", 1, 1, |out, before, _| out.truncate(before));
fake!(TALKATIVE, "talkative", 1, 1, |out, before, _| {
    if let Some(&last) = out[before..].last() {
        out.push(last);
    }
});
fake!(
    MISSES_LAST_NONCE,
    "misses the last nonce",
    1,
    1,
    |out, before, _| {
        let mut index = 0;
        out.retain(|candidate| {
            index += 1;
            index <= before || candidate.nonce != u32::MAX
        });
    }
);
fake!(
    MISSES_ODD_VERSION,
    "misses the odd version",
    1,
    1,
    |out, before, _| {
        let mut index = 0;
        out.retain(|candidate| {
            index += 1;
            index <= before || candidate.version_index != 16
        });
    }
);
fake!(
    FORGETS_THE_RAGGED_END,
    "forgets the ragged end",
    1,
    1,
    |out, before, nonces| {
        let end = u64::from(nonces.start()) + nonces.len() / 16 * 16;
        let mut index = 0;
        out.retain(|candidate| {
            index += 1;
            index <= before || u64::from(candidate.nonce) < end
        });
    }
);
fake!(OFF_BY_ONE, "off by one", 1, 1, |out, before, _| {
    for candidate in &mut out[before..] {
        candidate.nonce = candidate.nonce.wrapping_add(1);
    }
});
fake!(SLIGHTLY_DEAF, "slightly deaf", 1, 1, |out, before, _| {
    // One lane of eight of vectors that begin at a multiple of it.
    let mut index = 0;
    out.retain(|candidate| {
        index += 1;
        index <= before || candidate.nonce % 8 != 5
    });
});

/// All that answer wrongly.
pub(crate) static WRONG: [&Kernel; 7] = [
    &BLIND,
    &TALKATIVE,
    &MISSES_LAST_NONCE,
    &MISSES_ODD_VERSION,
    &FORGETS_THE_RAGGED_END,
    &OFF_BY_ONE,
    &SLIGHTLY_DEAF,
];
