//! The tables and the plot that the documentation shows are those of the record.

use scale::record::Record;
use scale::{plot, table};
use std::path::Path;

#[test]
fn the_documentation_shows_the_record() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let name = "benches/scale/record/xeon-6-207.json";
    let record: Record = provenance::read(&root.join(name)).unwrap();
    let text = std::fs::read_to_string(root.join("benches/README.md")).unwrap();
    let filled = table::filled(&record, name, &text).unwrap();
    assert!(text == filled, "run `scale show {name} --fill benches/README.md`");

    let dir = tempfile::tempdir().unwrap();
    let drawn = dir.path().join("plot.svg");
    plot::draw(&record, &drawn).unwrap();
    let shown = root.join(name).with_extension("svg");
    assert_eq!(
        std::fs::read_to_string(shown).unwrap(),
        std::fs::read_to_string(drawn).unwrap(),
        "run `scale show {name}`"
    );
}
