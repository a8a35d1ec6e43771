//! The messages in the sources of what people run.
//!
//! Sources are read as tokens, since macros such as `select!` hold code that is no expression.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use std::fs;
use std::path::{Path, PathBuf};

/// Packages whose messages reach people. The others are tests, benches, the simulation, and tools of developers.
const PACKAGES: [&str; 19] = [
    "mesos-miner",
    "scheduler",
    "executor",
    "miner-core",
    "crates/election",
    "crates/engine",
    "crates/job-source",
    "crates/listen",
    "crates/local-mesos",
    "crates/local-pool",
    "crates/mesos",
    "crates/mesos-client",
    "crates/messages",
    "crates/miner-server",
    "crates/solo",
    "crates/state-log",
    "crates/stratum",
    "crates/stratum2",
    "crates/tls",
];

/// Files and folders with texts that are no messages of the program.
const LEFT_OUT: [(&str, &str); 17] = [
    (
        "crates/local-mesos/src/core",
        "what a Mesos master answers, in Mesos's words",
    ),
    ("crates/local-mesos/src/auth.rs", "likewise"),
    ("crates/local-mesos/src/http.rs", "likewise"),
    ("crates/local-mesos/src/request.rs", "likewise"),
    ("crates/local-mesos/src/views.rs", "likewise"),
    (
        "crates/local-pool/src/core/chaos",
        "faults that a pool makes as asked",
    ),
    (
        "crates/messages/src/mark.rs",
        "the mark in the file of an executor",
    ),
    (
        "crates/stratum/src/server/submission.rs",
        "what a pool answers to a miner",
    ),
    (
        "mesos-miner/src/admin/headers.rs",
        "what browsers are told, not people",
    ),
    (
        "mesos-miner/src/cli/bench/cluster/html.rs",
        "markup and headings of a report",
    ),
    (
        "mesos-miner/src/cli/bench/cluster/table.rs",
        "headings and legend of a table",
    ),
    ("mesos-miner/src/cli/bench/options.rs", "help of options"),
    (
        "mesos-miner/src/cli/foreign.rs",
        "other miners' options, each with ours",
    ),
    ("mesos-miner/src/metrics", "help of metrics"),
    ("mesos-miner/src/progress/", "rates and counts"),
    (
        "miner-core/src/kernel/",
        "faults of generated code, which `kernel-gen` finds",
    ),
    ("scheduler/src/snapshot.rs", "rates and counts"),
];

/// Beginnings of other texts that are no messages.
const NO_MESSAGES: [&str; 6] = [
    "-----BEGIN CERTIFICATE-----",
    "; MH/s of a thread",
    "The executor of mesos-miner. A Mesos agent starts it",
    "For more information",
    // Between programs: a request and a cookie.
    "HEAD … HTTP/1.1",
    "…=…; Path=/; Max-Age=",
];

/// Macros whose texts tell of nothing wrong, or of a defect of the program, of which its place is told.
const QUIET: [&str; 13] = [
    "info",
    "debug",
    "trace",
    "print",
    "println",
    "panic",
    "unreachable",
    "assert",
    "assert_eq",
    "assert_ne",
    "debug_assert",
    "concat",
    "asm",
];

/// Macros whose texts are messages however short they are.
const LOUD: [&str; 6] = ["warn", "error", "bail", "anyhow", "ensure", "eprintln"];

/// Words of a text that is taken for a message wherever it stands; a shorter one only completes another, as a rule.
const SENTENCE: usize = 4;
/// Words of a loud one; without any it only repeats another.
const PHRASE: usize = 1;

/// A text of the program, with `…` for what varies.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Message {
    pub(crate) text: String,
    /// It is a message by itself, and needs an entry; another one may have one.
    pub(crate) needs_entry: bool,
    /// Where it stands, from the root of the repository.
    pub(crate) file: PathBuf,
}

/// All of them, in the order of their texts.
pub(crate) fn messages(root: &Path) -> Vec<Message> {
    let mut messages = Vec::new();
    for package in PACKAGES {
        for file in rust_files(&root.join(package).join("src")) {
            let path = file.strip_prefix(root).unwrap().to_owned();
            let is_left_out = |(start, _): &(&str, &str)| path.to_string_lossy().starts_with(start);
            if LEFT_OUT.iter().any(is_left_out) {
                continue;
            }
            let texts = texts(&fs::read_to_string(&file).unwrap());
            messages.extend(texts.into_iter().map(|(text, needs_entry)| Message {
                text,
                needs_entry,
                file: path.clone(),
            }));
        }
    }
    messages.sort();
    messages.dedup();
    messages
}

/// Files and folders of [`LEFT_OUT`] that are not there.
pub(crate) fn left_out_in_vain(root: &Path) -> Vec<&'static str> {
    let starts = LEFT_OUT.iter().map(|(start, _)| *start);
    let is_there = |start: &str| root.join(start).exists() || root.join(format!("{start}.rs")).exists();
    starts.filter(|start| !is_there(start)).collect()
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.file_stem().is_some_and(|stem| stem == "tests") {
            continue;
        }
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files
}

/// The texts of a source file, each with whether it is a message by itself.
pub(crate) fn texts(source: &str) -> Vec<(String, bool)> {
    let mut found = Vec::new();
    walk(source.parse().unwrap(), SENTENCE, &mut found);
    found
}

/// What has at least so many words is a message; so is what has fewer in loud macros and in `#[error("…")]`.
fn walk(tokens: TokenStream, least: usize, found: &mut Vec<(String, bool)>) {
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Punct(punct) if punct.as_char() == '#' => {
                let _is_inner = tokens.next_if(|next| is_punct(next, '!'));
                let Some(TokenTree::Group(attribute)) = tokens.next() else {
                    continue;
                };
                let attribute = attribute.stream();
                if is_for_tests(&attribute.to_string()) {
                    let _item = tokens.by_ref().find(ends_item);
                } else if attribute.to_string().starts_with("error") {
                    let texts = attribute.into_iter().filter_map(group);
                    texts.for_each(|text| walk(text.stream(), PHRASE, found));
                }
            }
            TokenTree::Ident(name) => {
                let is_macro = tokens.next_if(|next| is_punct(next, '!')).is_some();
                let arguments = tokens.next_if(|next| matches!(next, TokenTree::Group(_)));
                let least = least_within(&name.to_string(), is_macro, least);
                if let (Some(arguments), Some(least)) = (arguments.and_then(group), least) {
                    walk(arguments.stream(), least, found);
                }
            }
            TokenTree::Group(group) => walk(group.stream(), least, found),
            TokenTree::Literal(literal) => {
                if let Ok(text) = syn::parse_str::<syn::LitStr>(&literal.to_string()) {
                    let text = fixed(&text.value());
                    let is_message = !NO_MESSAGES.iter().any(|start| text.starts_with(start));
                    let needs_entry = is_message && words(&text) >= least;
                    found.push((text, needs_entry));
                }
            }
            TokenTree::Punct(_) => {}
        }
    }
}

/// Words of a message within this macro, or behind this name; `None` if none is there.
fn least_within(name: &str, is_macro: bool, outside: usize) -> Option<usize> {
    match (name, is_macro) {
        (name, true) if QUIET.contains(&name) => None,
        (name, true) if LOUD.contains(&name) => Some(PHRASE),
        ("format", true) => Some(outside),
        // What cannot be.
        ("expect", false) => None,
        ("context" | "with_context", false) => Some(PHRASE),
        _ => Some(SENTENCE),
    }
}

fn group(token: TokenTree) -> Option<Group> {
    match token {
        TokenTree::Group(group) => Some(group),
        _ => None,
    }
}

fn is_punct(token: &TokenTree, wanted: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == wanted)
}

fn is_for_tests(attribute: &str) -> bool {
    attribute == "test"
        || attribute.starts_with("cfg") && attribute.contains("test") && !attribute.contains("not")
}

fn ends_item(token: &TokenTree) -> bool {
    let is_body = |group: &Group| group.delimiter() == Delimiter::Brace;
    is_punct(token, ';') || matches!(token, TokenTree::Group(group) if is_body(group))
}

/// A format with `…` for each argument.
fn fixed(format: &str) -> String {
    let mut text = String::new();
    let mut rest = format;
    while let Some(at) = rest.find(['{', '}']) {
        text.push_str(&rest[..at]);
        let brace = &rest[at..=at];
        rest = &rest[at + 1..];
        if let Some(after) = rest.strip_prefix(brace) {
            text.push_str(brace);
            rest = after;
        } else if brace == "{" {
            text.push('…');
            rest = rest.split_once('}').map_or("", |(_, after)| after);
        }
    }
    text.push_str(rest);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Those with at least two letters in a row.
pub(crate) fn words(text: &str) -> usize {
    let is_word = |word: &&str| {
        word.as_bytes()
            .windows(2)
            .any(|two| two.iter().all(u8::is_ascii_alphabetic))
    };
    text.split([' ', '…']).filter(is_word).count()
}
