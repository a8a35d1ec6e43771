//! Framework messages of benchmarks: what decodes comes back from its own encoding, and holds only numbers that can be shown.
#![no_main]

use libfuzzer_sys::fuzz_target;
use messages::bench::{BENCH_PROTOCOL, BenchTask, FromBench, MAX_RATE_PER_CPU, MAX_RECORDS_AT_ONCE, Record, ToBench};

/// The protocol's number, field 1, as a varint: without it nothing else is read.
const HEAD: [u8; 3] = [0x08, BENCH_PROTOCOL as u8 | 0x80, (BENCH_PROTOCOL >> 7) as u8];

fuzz_target!(|fields: &[u8]| {
    let bytes = &[&HEAD, fields].concat()[..];
    if let Ok(task) = BenchTask::decode(bytes) {
        assert_eq!(BenchTask::decode(&task.encode()).expect("our own encoding"), task);
    }
    if let Ok(message) = ToBench::decode(bytes) {
        assert_eq!(ToBench::decode(&message.encode()).expect("our own encoding"), message);
    }
    if let Ok(message) = FromBench::decode(bytes) {
        assert!(message.records.len() <= MAX_RECORDS_AT_ONCE);
        for numbered in &message.records {
            if let Record::Rate(rate) = &numbered.record {
                assert_eq!(rate.per_cpu.len(), rate.cpus.len());
                assert!(rate.rate() <= MAX_RATE_PER_CPU * rate.cpus.len() as f64);
            }
        }
        assert_eq!(FromBench::decode(&message.encode()).expect("our own encoding"), message);
    }
});
