//! `docs/troubleshooting.md` has an entry for each warning and error, and none for a message that is no more.

#![allow(clippy::unwrap_used, reason = "what fails here fails the test")]

mod document;
mod sources;

use document::{Entry, entries};
use sources::{Message, left_out_in_vain, messages, texts};
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn document() -> Vec<Entry> {
    entries(&fs::read_to_string(root().join("docs/troubleshooting.md")).unwrap())
}

/// One that no entry quotes.
fn without_entry<'a>(messages: &'a [Message], entries: &[Entry]) -> Vec<&'a Message> {
    let is_quoted = |message: &Message| entries.iter().any(|entry| entry.quotes(message));
    let needing = messages.iter().filter(|message| message.needs_entry);
    needing.filter(|message| !is_quoted(message)).collect()
}

/// One that quotes no message.
fn without_message<'a>(messages: &[Message], entries: &'a [Entry]) -> Vec<&'a Entry> {
    let is_found = |entry: &Entry| messages.iter().any(|message| entry.quotes(message));
    entries.iter().filter(|entry| !is_found(entry)).collect()
}

#[test]
fn every_message_has_an_entry() {
    let messages = messages(&root());
    let needing = messages.iter().filter(|message| message.needs_entry).count();
    let missing = without_entry(&messages, &document());
    let lines = missing
        .iter()
        .map(|message| format!("{}: {}", message.file.display(), message.text));
    assert!(
        missing.is_empty(),
        "{} of {} messages are not in docs/troubleshooting.md:\n{}",
        missing.len(),
        needing,
        lines.collect::<Vec<_>>().join("\n")
    );
    assert!(needing > 500, "only {needing} messages");
}

#[test]
fn every_entry_has_a_message() {
    let entries = document();
    let messages = messages(&root());
    let vain = without_message(&messages, &entries);
    assert!(
        vain.is_empty(),
        "docs/troubleshooting.md quotes what nobody says: {vain:#?}"
    );
    let twice = entries
        .iter()
        .enumerate()
        .filter(|(at, entry)| entries[..*at].contains(entry));
    let twice: Vec<_> = twice.map(|(_, entry)| entry).collect();
    assert!(
        twice.is_empty(),
        "docs/troubleshooting.md has these twice: {twice:#?}"
    );
}

#[test]
fn what_is_left_out_is_there() {
    let vain = left_out_in_vain(&root());
    assert!(vain.is_empty(), "{vain:?}");
}

#[test]
fn messages_are_found_wherever_code_stands() {
    let source = r#"
        #[derive(thiserror::Error)]
        enum E { #[error("no {0}")] None(u8) }
        fn f() -> anyhow::Result<()> {
            tokio::select! {
                _ = other() => tracing::warn!(target: "x", %error, "it {} twice", 1),
            }
            let text = format!("a text of four words: {}", if odd { "and another one of six words" } else { "" });
            tracing::info!("all is as well as it can be");
            thing.expect("what can never be seen by anybody");
            open().with_context(|| format!("short {name}"))
        }
        #[cfg(test)]
        mod tests { const TEXT: &str = "what only a test will ever say"; }
        fn g() { bail!("the {{end}}") }
    "#;
    let found = texts(source);
    let found: Vec<_> = found
        .iter()
        .filter(|(_, needs_entry)| *needs_entry)
        .map(|(text, _)| text)
        .collect();
    let wanted = [
        "no …",
        "it … twice",
        "a text of four words: …",
        "and another one of six words",
        "short …",
        "the {end}",
    ];
    assert_eq!(found, wanted);
}

#[test]
fn a_message_without_entry_and_an_entry_without_message_are_noticed() {
    let message = |text: &str| Message {
        text: text.to_owned(),
        needs_entry: true,
        file: PathBuf::new(),
    };
    let messages = [message("pool …: no job within … s"), message("a new warning")];
    let entries =
        entries("| message | meaning |\n|---|---|\n| `pool … no job within`, `gone` | see `no job` |\n");
    assert_eq!(without_entry(&messages, &entries), [&messages[1]]);
    assert_eq!(without_message(&messages, &entries), [&Entry("gone".to_owned())]);
    let vague = Entry("warning".to_owned());
    assert!(!vague.quotes(&messages[1]), "one word is too little");
    assert!(vague.quotes(&message("warning")), "unless it is all");
}
