//! From `mining.notify` to work: a job that the client takes is hashed and sent to executors as the same job.
#![no_main]

use libfuzzer_sys::fuzz_target;
use machine::Machine;
use messages::{Assignment, Order, ToExecutor};
use miner_core::{Share, Space, Target};
use std::sync::Arc;
use std::time::Instant;
use stratum::client::{Client, ClientAction, ClientConfig, ClientEvent, ClientOutput};

const LOGIN: [&str; 3] = [
    r#"{"id":1,"result":{"version-rolling":true,"version-rolling.mask":"1fffe000"},"error":null}"#,
    r#"{"id":2,"result":[[["mining.notify","s"]],"08000002",4],"error":null}"#,
    r#"{"id":3,"result":true,"error":null}"#,
];

fuzz_target!(|params: &[u8]| {
    let now = Instant::now();
    let mut client = Client::new(ClientConfig::new("pool.example", "alice", "secret"), now);
    for line in LOGIN {
        while client.poll(now).is_some() {}
        client.handle(ClientEvent::Line(line.as_bytes().to_vec()), now);
    }
    let line = [br#"{"id":null,"method":"mining.notify","params":"#, params, b"}"].concat();
    client.handle(ClientEvent::Line(line), now);
    while let Some(action) = client.poll(now) {
        let ClientAction::Tell(output) = action else { continue };
        let ClientOutput::Job(job) = *output else { continue };
        let job = job.job;
        assert_eq!(job.check(), Ok(()));
        let share = Share {
            extranonce2: vec![0; job.extranonce2_size],
            version: job.version,
            time: job.time,
            nonce: 7,
        };
        let header = job.header(&share).expect("a share of the job itself").to_bytes();
        assert_eq!(header[4..36], job.prev_hash);
        assert_eq!(header[36..68], job.merkle_root(&share.extranonce2));
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
});
