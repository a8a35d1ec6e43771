//! The lines of a miner that may send anything: every answer is JSON, and shares reach the pool only from who logged in.
#![no_main]

use libfuzzer_sys::fuzz_target;
use stratum::server::{Session, SessionConfig, SessionOutput};

/// Answers that one line may cause.
const MOST_ANSWERS: usize = 64;

fuzz_target!(|bytes: &[u8]| {
    let mut session = Session::new(SessionConfig {
        extranonce1: [8, 0, 0, 2].into(),
        extranonce2_size: 4,
        version_mask: 0x1fff_e000,
        difficulty: 1.0,
        suggestions: 0.001..=1000.0,
    });
    for line in bytes.split(|byte| *byte == b'\n') {
        session.handle_line(line);
        for count in 0.. {
            assert!(count < MOST_ANSWERS, "one line causes no end of answers");
            let Some(answer) = session.poll_transmit() else { break };
            serde_json::from_str::<serde_json::Value>(&answer).expect("our lines are JSON");
        }
        while let Some(output) = session.poll_output() {
            match output {
                SessionOutput::Submit(_) => assert!(session.is_ready()),
                SessionOutput::Authorized { worker, .. } => {
                    assert!((1..=256).contains(&worker.len()));
                    assert!(!worker.contains(char::is_control));
                }
                _ => {}
            }
        }
        assert!((0.001..=1000.0).contains(&session.difficulty()));
    }
});
