//! The bookkeeping, with a few executors and no look at the clock.

use scale::record::Record;
use scale::{http, logic, plot, table};

#[test]
fn everything_is_measured_and_shown() {
    let logic = logic::measure(12, 3).unwrap();
    assert_eq!((logic.executors, logic.job_seconds.0.len()), (12, 3));
    assert!(logic.cpu_seconds_per_job > 0.0 && logic.shares_per_second > 0.0);
    assert!(logic.resident_bytes_after > 0);

    let http = http::measure(5, 2, 2).unwrap();
    assert_eq!((http.executors, http.job_seconds.0.len()), (5, 2));
    assert_eq!(http.each_second.0, [5.0, 5.0]);
    assert_eq!(http.each_second_with_shares.0, [5.0, 5.0]);
    assert!(http.shares_accepted > 0 && http.shares_accepted <= http.shares_sent);

    let record = Record {
        logic: vec![logic],
        http: vec![http],
        ..Record::begin()
    };
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("record.json");
    provenance::write(&record, &path).unwrap();
    assert_eq!(provenance::read::<Record>(&path).unwrap(), record);
    plot::draw(&record, &dir.path().join("record.svg")).unwrap();

    let place = "before\n<!-- scale of r.json -->\nold\n<!-- end of scale -->\nafter\n";
    let filled = table::filled(&record, "r.json", place).unwrap();
    assert!(filled.contains("| 12 |") && filled.contains("| 5 |"), "{filled}");
    assert!(filled.starts_with("before\n") && filled.ends_with("-->\nafter\n") && !filled.contains("old"));
    assert_eq!(
        table::filled(&record, "r.json", &filled).as_deref(),
        Some(filled.as_str())
    );
    assert!(table::filled(&record, "other.json", place).is_none());
}
