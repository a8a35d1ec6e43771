//! A page of metrics, read as strictly as OpenMetrics allows: <https://prometheus.io/docs/specs/om/open_metrics_spec/>.

use std::collections::{BTreeMap, BTreeSet};

/// One metric family.
#[derive(Debug, Default)]
pub struct Family {
    pub kind: String,
    pub unit: Option<String>,
    pub help: String,
    pub samples: Vec<Sample>,
}

#[derive(Debug)]
pub struct Sample {
    /// With its suffix.
    pub name: String,
    pub labels: BTreeMap<String, String>,
    pub value: f64,
}

/// Reads a page; the families by name.
///
/// # Panics
/// If it does not conform.
pub fn parse(page: &str) -> BTreeMap<String, Family> {
    let lines = page.strip_suffix("# EOF\n").expect("it ends with # EOF");
    let mut families = BTreeMap::<String, Family>::new();
    let mut current = String::new();
    let mut seen = BTreeSet::new();
    for line in lines.lines() {
        if let Some(rest) = line.strip_prefix("# ") {
            let (what, rest) = rest.split_once(' ').expect(line);
            let (name, text) = rest.split_once(' ').expect(line);
            if name != current {
                assert!(!families.contains_key(name), "{name} comes twice");
                current = name.to_owned();
            }
            let family = families.entry(current.clone()).or_default();
            assert!(family.samples.is_empty(), "{line} after its samples");
            match what {
                "HELP" => family.help = text.to_owned(),
                "TYPE" => family.kind = text.to_owned(),
                "UNIT" => family.unit = Some(text.to_owned()),
                _ => panic!("{line}"),
            }
        } else {
            let sample = sample(line);
            let family = families.get_mut(&current).expect(line);
            let suffix = sample.name.strip_prefix(&current).unwrap_or_else(|| {
                panic!("{line} is among the samples of {current}");
            });
            assert!(
                suffixes(&family.kind).contains(&suffix),
                "{line} is no {}",
                family.kind
            );
            assert!(
                seen.insert((sample.name.clone(), sample.labels.clone())),
                "{line} comes twice"
            );
            family.samples.push(sample);
        }
    }
    for (name, family) in &families {
        if let Some(unit) = &family.unit {
            assert!(name.ends_with(&format!("_{unit}")), "{name} in {unit}");
        }
    }
    families
}

fn suffixes(kind: &str) -> &'static [&'static str] {
    match kind {
        "counter" => &["_total", "_created"],
        "gauge" => &[""],
        "histogram" => &["_bucket", "_count", "_sum", "_created"],
        "info" => &["_info"],
        _ => panic!("no type {kind} is in use"),
    }
}

fn sample(line: &str) -> Sample {
    let end = line.find(['{', ' ']).expect(line);
    let (name, rest) = line.split_at(end);
    let is_name = |name: &str| {
        let begins = name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
        begins && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
    };
    assert!(is_name(name), "{line}");
    let (labels, value) = match rest.strip_prefix('{') {
        Some(rest) => labels(rest, line),
        None => (BTreeMap::new(), rest),
    };
    assert!(labels.keys().all(|label| is_name(label)), "{line}");
    let value = value.strip_prefix(' ').expect(line);
    Sample {
        name: name.to_owned(),
        labels,
        value: value.parse().unwrap_or_else(|error| panic!("{error} in {line}")),
    }
}

/// The labels up to the brace, and what follows it.
fn labels<'a>(mut rest: &'a str, line: &str) -> (BTreeMap<String, String>, &'a str) {
    let mut labels = BTreeMap::new();
    loop {
        if let Some(after) = rest.strip_prefix('}') {
            return (labels, after);
        }
        let (name, after) = rest.split_once("=\"").expect(line);
        let mut value = String::new();
        let mut chars = after.char_indices();
        let end = loop {
            match chars.next().expect(line) {
                (at, '"') => break at + 1,
                (_, '\\') => value.push(match chars.next().expect(line).1 {
                    'n' => '\n',
                    plain @ ('"' | '\\') => plain,
                    _ => panic!("{line}"),
                }),
                (_, plain) => value.push(plain),
            }
        };
        assert!(labels.insert(name.to_owned(), value).is_none(), "{line}");
        rest = &after[end..];
        rest = rest.strip_prefix(',').unwrap_or(rest);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_read() {
        let page = "# HELP a_seconds Help.\n# TYPE a_seconds histogram\n# UNIT a_seconds seconds\n\
                    a_seconds_bucket{le=\"+Inf\",b=\"x\\\"y\\\\\"} 1\na_seconds_sum 0.5\n\
                    # HELP b Help\n# TYPE b counter\nb_total 7\n# EOF\n";
        let families = parse(page);
        assert_eq!(families.len(), 2);
        assert_eq!(families["a_seconds"].unit.as_deref(), Some("seconds"));
        assert_eq!(families["a_seconds"].samples[0].labels["b"], "x\"y\\");
        assert_eq!(families["b"].samples[0].value, 7.0);
    }

    #[test]
    fn what_does_not_conform_is_refused() {
        for page in [
            "# HELP a Help\n# TYPE a gauge\na 1\n",
            "# HELP a Help\n# TYPE a gauge\na_total 1\n# EOF\n",
            "# HELP a Help\n# TYPE a gauge\na 1\na 2\n# EOF\n",
            "# HELP a Help\n# TYPE a gauge\n# UNIT a seconds\na 1\n# EOF\n",
            "# HELP a Help\n# TYPE a gauge\na{b=\"x\\y\"} 1\n# EOF\n",
            "# TYPE a gauge\na 1\n# TYPE b gauge\nb 1\n# TYPE a gauge\n# EOF\n",
        ] {
            assert!(std::panic::catch_unwind(|| parse(page)).is_err(), "{page}");
        }
    }
}
