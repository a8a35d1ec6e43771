//! Every address in the generated functions lies in the memory that their callers give them.

use kernel_gen::{
    kernels,
    layout::{Lanes, States, Table, arguments},
};

/// An access to memory: the register that its address is relative to, the distance, and its size, both in bytes.
#[derive(Debug, PartialEq)]
struct Access {
    base: String,
    offset: i32,
    size: i32,
}

/// The access of an instruction, if it has one.
fn access(line: &str) -> Option<Access> {
    let (before, rest) = line.split_once(" ptr [")?;
    let (inside, _) = rest.split_once(']')?;
    let size = match before.rsplit(' ').next()? {
        "word" => 2,
        "dword" => 4,
        "qword" => 8,
        "xmmword" => 16,
        "ymmword" => 32,
        "zmmword" => 64,
        other => panic!("{other} is a size unknown here: {line}"),
    };
    let (base, offset) = inside.find(['+', '-']).map_or((inside, 0), |at| {
        (&inside[..at], inside[at..].parse().expect("a distance in bytes"))
    });
    Some(Access {
        base: base.to_owned(),
        offset,
        size,
    })
}

#[test]
fn an_access_is_read_off() {
    let access = |line| access(line).map(|it| (it.base, it.offset, it.size));
    assert_eq!(
        access("    vpaddd zmm16, zmm17, dword ptr [rsi+64]{1to16}"),
        Some(("rsi".into(), 64, 4))
    );
    assert_eq!(
        access("    vmovdqa32 zmmword ptr [rbx], zmm16"),
        Some(("rbx".into(), 0, 64))
    );
    assert_eq!(access("    vpaddd zmm16, zmm17, zmm18"), None);
}

#[test]
fn every_access_is_within_its_memory() {
    for design in kernels() {
        let (text, shape) = design.generate();
        let vector = design.machine.width.bytes();
        let states = |lanes| States {
            width: design.machine.width,
            lanes,
        };
        let mut part = "";
        let mut seen = Vec::new();
        for line in text.lines() {
            if let Some(label) = line
                .strip_suffix(':')
                .filter(|label| label.starts_with("mesos_miner"))
            {
                part = label
                    .split_once(&format!("{}_", design.name))
                    .expect("a name begins with the kernel's")
                    .1;
            }
            let Some(access) = access(line) else {
                continue;
            };
            let end = match (part, access.base.as_str()) {
                (_, "rdi") => arguments::SPILL + shape.spill_bytes,
                ("rolling", "rcx" | "rdx") => states(design.lanes).bytes(),
                (_, "rcx" | "rdx") => states(Lanes::Nonces).bytes(),
                // Offsets are those of the first nonce; the last one's are farther by two rows, less its own bytes.
                ("rolling", "r8" | "r9") if design.lanes == Lanes::Versions => {
                    shape.table_bytes - 2 * vector + Table::NONCE_BYTES
                }
                (_, "r8" | "r9") => shape.table_bytes,
                (_, "r10") => 2,
                ("rolling" | "nonce_only", "rbx" | "rbp" | "r12" | "r13" | "r14") => shape.block_bytes,
                // The constants: their own test is that the right hashes come out.
                (_, "rsi") => i32::MAX,
                (part, base) => panic!("{part} uses {base}: {line}"),
            };
            assert!(
                access.offset >= 0 && access.offset + access.size <= end,
                "{} {part}: {line} passes byte {end}",
                design.name
            );
            // Aligned moves must be aligned; blocks and tables are, if rows are whole vectors.
            if line.contains("vmovdqa") {
                assert_eq!(access.offset % access.size, 0, "{} {part}: {line}", design.name);
            }
            seen.push((part.to_owned(), access.base));
        }
        let mut needed = vec![("tables", "r8"), ("rolling", "r8"), ("nonce_only", "rbx")];
        if !design.division.is_vectors_only() {
            needed.extend([("rolling", "rbx"), ("nonce_only", "r12")]);
        }
        for needed in needed {
            let needed = (needed.0.to_owned(), needed.1.to_owned());
            assert!(
                seen.contains(&needed),
                "{} has no access of {needed:?}",
                design.name
            );
        }
        assert_eq!((shape.table_bytes % vector, shape.block_bytes % vector), (0, 0));
    }
}
