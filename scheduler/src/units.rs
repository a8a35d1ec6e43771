//! Numbers for people.

use std::fmt;

/// A number of things for people: `1 agent`, `2 agents`.
pub fn count(number: u64, thing: &str) -> String {
    if number == 1 {
        format!("1 {thing}")
    } else {
        format!("{number} {thing}s")
    }
}

/// A hash rate for people: H/s, kH/s, MH/s, GH/s or TH/s.
#[derive(Clone, Copy, Debug)]
pub struct HashRate(pub f64);

impl fmt::Display for HashRate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (unit, scale) = match self.0 {
            rate if rate >= 1e12 => ("TH/s", 1e12),
            rate if rate >= 1e9 => ("GH/s", 1e9),
            rate if rate >= 1e6 => ("MH/s", 1e6),
            rate if rate >= 1e3 => ("kH/s", 1e3),
            _ => ("H/s", 1.0),
        };
        write!(f, "{:.2} {unit}", self.0 / scale)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rates_get_the_unit_that_suits_them() {
        for (rate, text) in [
            (0.0, "0.00 H/s"),
            (999.0, "999.00 H/s"),
            (1e3, "1.00 kH/s"),
            (2.55e7, "25.50 MH/s"),
            (1e12, "1.00 TH/s"),
        ] {
            assert_eq!(HashRate(rate).to_string(), text);
        }
        assert_eq!(
            (count(1, "agent"), count(0, "agent")),
            ("1 agent".to_owned(), "0 agents".to_owned())
        );
    }
}
