//! `tune` as a program: a search of seconds, gone on with, and what it refuses.

#![cfg(all(target_arch = "x86_64", target_os = "linux"))]

use std::{path::Path, process::Command};

use miner_core::Kernel;

fn tune(args: &[&str], records: &Path) -> std::process::Output {
    Command::new(env!("CARGO_BIN_EXE_kernel-gen"))
        .arg("tune")
        .args(args)
        .arg("--records")
        .arg(records)
        .output()
        .expect("the program starts")
}

/// How many variants the record says were tried.
fn tried(record: &Path) -> u64 {
    let text = std::fs::read_to_string(record).expect("the record");
    let (_, rest) = text.split_once("\"tried\":").expect("it says how many");
    let number: String = rest
        .trim_start()
        .chars()
        .take_while(char::is_ascii_digit)
        .collect();
    number.parse().expect("a number")
}

#[test]
fn a_search_prints_a_plan_and_goes_on() {
    let generated = [
        "hybrid512",
        "hybrid256",
        "hybrid_avx2",
        "wide512",
        "hybrid128",
        "wide256",
    ];
    let Some(kernel) = generated.into_iter().find(|name| Kernel::by_name(name).is_ok()) else {
        testkit::skip("kernel for tune: this CPU runs no generated one");
        return;
    };
    for function in ["rolling", "nonce_only"] {
        let records = tempfile::tempdir().unwrap();
        let args = ["--kernel", kernel, "--function", function, "--minutes", "0.02"];
        let first = tune(&args, records.path());
        let text = String::from_utf8(first.stdout).unwrap();
        assert!(
            first.status.success(),
            "{}",
            String::from_utf8_lossy(&first.stderr)
        );
        assert!(text.starts_with(&format!("// {kernel} {function}: ")), "{text}");
        assert!(
            text.contains(&format!("\n{function}: Plan {{\n    split: ")),
            "{text}"
        );
        let record = records.path().join(format!("{kernel}-{function}.json"));
        let before = tried(&record);
        assert!(before > 0);
        assert!(tune(&args, records.path()).status.success());
        assert!(
            tried(&record) > before,
            "the second search goes on with the first"
        );
        let other = tune(&[&args[..], &["--seed", "2"]].concat(), records.path());
        assert!(!other.status.success());
        assert!(
            String::from_utf8_lossy(&other.stderr).contains("--records"),
            "{other:?}"
        );
    }
}

#[test]
fn bad_options_are_named() {
    let records = tempfile::tempdir().unwrap();
    for (args, wanted) in [
        (&["--kernel", "abacus"][..], "the generated kernels are hybrid512"),
        (&["--minutes", "0"], "0.01 to 10080"),
        (&["--minutes", "soon"], "0.01 to 10080"),
        (&["--cpu", "100000"], "not a CPU of this process"),
    ] {
        let output = tune(args, records.path());
        let text = String::from_utf8_lossy(&output.stderr);
        assert!(
            !output.status.success() && text.contains(wanted),
            "{args:?}: {text}"
        );
    }
}
