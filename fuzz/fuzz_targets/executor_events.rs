//! Every event of the v1 executor API, as an agent that may be anyone sends it: protobuf and JSON.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mesos::executor::{Env, Subscription};
use mesos::proto::executor::Event;
use std::sync::LazyLock;
use std::time::Instant;

/// Read once, because that takes longer than most inputs.
static ENV: LazyLock<Env> = LazyLock::new(|| {
    let variables = VARIABLES.map(|(name, value)| (name.to_owned(), value.to_owned()));
    Env::from_vars(variables).expect("the variables of an agent")
});

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
    let now = Instant::now();
    let mut subscription = Subscription::new(ENV.clone(), 1, now);
    fuzz::feed(&mut subscription, input, now);
});
