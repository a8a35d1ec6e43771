//! Every event of the v1 executor API, as an agent that may be anyone sends it: protobuf and JSON.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mesos::executor::{Env, Subscription};
use mesos::proto::executor::Event;
use std::time::Instant;

const VARIABLES: [(&str, &str); 7] = [
    ("MESOS_FRAMEWORK_ID", "f"),
    ("MESOS_EXECUTOR_ID", "e"),
    ("MESOS_SLAVE_ID", "a"),
    ("MESOS_AGENT_ENDPOINT", "10.0.0.7:5051"),
    ("MESOS_SANDBOX", "/box"),
    ("MESOS_CHECKPOINT", "1"),
    ("MESOS_RECOVERY_TIMEOUT", "1mins"),
];

fuzz_target!(|input: &[u8]| {
    fuzz::records(input).for_each(fuzz::check_forms::<Event>);
    let env = Env::from_vars(VARIABLES.map(|(name, value)| (name.to_owned(), value.to_owned())));
    let now = Instant::now();
    let mut subscription = Subscription::new(env.expect("the variables of an agent"), 1, now);
    fuzz::feed(&mut subscription, input, now);
});
