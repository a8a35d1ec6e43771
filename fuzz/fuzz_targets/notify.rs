//! From `mining.notify` to work: a job that the client takes is hashed and sent to executors as the same job.
#![no_main]

use libfuzzer_sys::fuzz_target;
use machine::Machine;
use messages::{Assignment, Order, ToExecutor};
use miner_core::{Job, Share, Space, Target};
use std::sync::Arc;
use stratum::client::{ClientAction, ClientEvent, ClientOutput};

fuzz_target!(|params: &[u8]| {
    let (mut client, now) = fuzz::client(true);
    let line = [br#"{"id":null,"method":"mining.notify","params":"#, params, b"}"].concat();
    client.handle(ClientEvent::Line(line), now);
    fuzz::take(&mut client, now, |action| {
        if let ClientAction::Tell(output) = action
            && let ClientOutput::Job(job) = *output
        {
            check(job.job);
        }
    });
});

fn check(job: Job) {
    assert_eq!(job.check(), Ok(()));
    let share = Share {
        extranonce2: vec![0; job.extranonce2_size()],
        version: job.version,
        time: job.time,
        nonce: 7,
    };
    let header = job.header(&share).expect("a share of the job itself").to_bytes();
    assert_eq!(header[4..36], job.prev_hash);
    assert_eq!(header[36..68], job.root.merkle_root(&share.extranonce2));
    let assignment = Assignment {
        generation: 1,
        space: Space::whole(&job),
        job: Arc::new(job),
        report_target: Target::MAX,
        age_ms: 0,
        origin: Vec::new(),
    };
    let message = ToExecutor {
        order: Some(Order::Assign(Box::new(assignment))),
        ..ToExecutor::default()
    };
    let decoded = ToExecutor::decode(&message.encode()).expect("a job that was taken fits into a message");
    assert_eq!(decoded, message);
}
