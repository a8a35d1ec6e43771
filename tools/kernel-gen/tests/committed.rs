//! The committed files equal what the generator makes.

use std::{fs, path::Path};

#[test]
fn committed_files_are_made_anew_without_a_difference() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../miner-core/src/kernel/hybrid/asm");
    let files = kernel_gen::generate();
    for file in &files {
        let committed = fs::read_to_string(folder.join(&file.name)).unwrap();
        let mut lines = committed.lines().zip(file.text.lines()).enumerate();
        let difference = lines.find(|(_, (committed, made))| committed != made);
        assert!(
            committed == file.text,
            "{} is not what `cargo run -p kernel-gen` makes; the first difference (line from 0): {difference:?}",
            file.name
        );
    }
    let mut present: Vec<_> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    let mut made: Vec<_> = files.into_iter().map(|file| file.name).collect();
    present.sort();
    made.sort();
    assert_eq!(present, made, "files in {}", folder.display());
}
