//! What happened, in words: the end of it is shown when a seed fails, and all of it has a fingerprint.

use std::collections::VecDeque;
use std::hash::{DefaultHasher, Hasher};
use std::time::Duration;

/// Lines that are kept.
const LINES: usize = 60;

#[derive(Debug, Default)]
pub(crate) struct Story {
    lines: VecDeque<String>,
    hasher: DefaultHasher,
    /// Print every line as it is told.
    aloud: bool,
}

impl Story {
    pub(crate) fn new(aloud: bool) -> Self {
        Self {
            aloud,
            ..Self::default()
        }
    }

    pub(crate) fn tell(&mut self, time: Duration, text: &str) {
        let line = format!("{:10.3} s  {text}", time.as_secs_f64());
        self.hasher.write(line.as_bytes());
        if self.aloud {
            println!("{line}");
        }
        if self.lines.len() == LINES {
            self.lines.pop_front();
        }
        self.lines.push_back(line);
    }

    pub(crate) fn lines(&self) -> Vec<String> {
        self.lines.iter().cloned().collect()
    }

    /// Equal for equal stories.
    pub(crate) fn fingerprint(&self) -> u64 {
        self.hasher.finish()
    }
}
