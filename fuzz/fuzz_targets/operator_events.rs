//! Every event of a master's operator API, as a master that may be anyone sends it: protobuf and JSON.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mesos::operator::Subscription;
use mesos::proto::master::Event;
use std::time::Instant;

fuzz_target!(|input: &[u8]| {
    fuzz::records(input).for_each(fuzz::check_forms::<Event>);
    let masters = "10.0.0.1:5050".parse().expect("an address");
    let now = Instant::now();
    let mut subscription = Subscription::new(masters, 1, now);
    fuzz::feed(&mut subscription, input, now);
});
