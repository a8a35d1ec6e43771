//! All that is wrong with the form of a configuration file; a run stops at the first fault.

use super::{ConfigFaults, RunOptions, file};
use std::path::Path;
use toml::de::{DeTable, DeValue};

/// Faults that are told; a file with more is something else than a configuration.
const MAX_FAULTS: usize = 50;

pub(super) fn read(path: &Path) -> Result<RunOptions, ConfigFaults> {
    let text = file::text(path)?;
    file::parse(path, &text).map_err(|first| all(path, &text).unwrap_or_else(|| first.into()))
}

/// The faults of each entry by itself, in the order of the file. `None` if none can be told from the others.
fn all(path: &Path, text: &str) -> Option<ConfigFaults> {
    let table = DeTable::parse(text).ok()?;
    let entries = table.get_ref().iter();
    let plain = entries.filter(|(_, value)| !is_table(value.get_ref()));
    let mut spans: Vec<_> = plain
        .map(|(key, value)| key.span().start..value.span().end)
        .collect();
    spans.sort_by_key(|span| span.start);
    let mut faults = Vec::new();
    for span in &spans {
        let before = blank(&text[..span.start]);
        let alone = before + &text[span.clone()];
        faults.extend(file::parse(path, &alone).err());
        if faults.len() == MAX_FAULTS {
            break;
        }
    }
    let mut tables = String::new();
    let mut from = 0;
    for span in spans {
        tables += &text[from..span.start];
        tables += &blank(&text[span.clone()]);
        from = span.end;
    }
    tables += &text[from..];
    faults.extend(file::parse(path, &tables).err());
    let mut faults = faults.into_iter();
    Some(ConfigFaults {
        first: faults.next()?,
        others: faults.collect(),
    })
}

/// Tables may be written in several places, so they stay together.
fn is_table(value: &DeValue<'_>) -> bool {
    match value {
        DeValue::Table(_) => true,
        DeValue::Array(items) => items
            .iter()
            .any(|item| matches!(item.get_ref(), DeValue::Table(_))),
        _ => false,
    }
}

/// As many lines, so that faults name the right one.
fn blank(text: &str) -> String {
    "\n".repeat(text.matches('\n').count())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(text: &str) -> Vec<String> {
        let path = Path::new("m.toml");
        let Some(ConfigFaults { first, others }) = all(path, text) else {
            return Vec::new();
        };
        let all = std::iter::once(first).chain(others);
        all.map(|fault| fault.to_string()).collect()
    }

    #[test]
    fn every_entry_with_a_fault_is_named_with_its_line() {
        let text = "cpus = \"four\"\n# a note\nmem = 256\njsn = true\nrole = [\n  \"a\",\n  1,\n]\n\n[[pool]]\nurl = 3\n\
            [[pool]]\nurl = \"h:1\"\n";
        let told = faults(text);
        let begins: Vec<_> = told
            .iter()
            .map(|fault| fault.split(", expected one").next().unwrap())
            .collect();
        assert_eq!(
            begins,
            [
                "--config m.toml line 1: cpus: expected a number, such as 3.5",
                "--config m.toml line 4: jsn: unknown field `jsn`",
                "--config m.toml line 7: expected a text in quotes",
                "--config m.toml line 11: url: expected a text in quotes",
            ]
        );
        assert_eq!(faults("cpus = 1\n[[pool]]\nurl = \"h:1\""), [""; 0]);
        assert_eq!(faults("cpus = = 1"), [""; 0], "told by the parser alone");
        let many: String = (0..1000).map(|n| format!("x{n} = 1\n")).collect();
        assert_eq!(faults(&many).len(), MAX_FAULTS);
    }
}
