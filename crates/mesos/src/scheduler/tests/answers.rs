//! Whatever happens, each command is answered exactly once, and the lanes keep their promises.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;

#[derive(Clone, Debug)]
enum Step {
    Ordered,
    Message,
    /// More messages than may be in flight.
    Burst,
    Teardown,
    /// Answers a call in flight; the number chooses which.
    Reply(usize, u16),
    Lose(usize),
    /// A reply to a call that ended with an earlier connection, or never was.
    Stray(u64),
    Close,
    Garbage,
    Refused,
    /// Lets the next deadline pass, and accepts SUBSCRIBE if that opens a connection.
    Wait,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let statuses = prop::sample::select(vec![202, 202, 202, 202, 400, 403, 409, 502, 503, 307]);
    let step = prop_oneof![
        4 => Just(Step::Ordered),
        8 => Just(Step::Message),
        1 => Just(Step::Burst),
        1 => Just(Step::Teardown),
        8 => (any::<usize>(), statuses).prop_map(|(at, status)| Step::Reply(at, status)),
        1 => any::<usize>().prop_map(Step::Lose),
        1 => (0u64..40).prop_map(Step::Stray),
        1 => Just(Step::Close),
        1 => Just(Step::Garbage),
        2 => Just(Step::Wait),
    ];
    // What ends everything comes rarely, or little else would be tried.
    let last = prop::option::weighted(0.3, Just(Step::Refused));
    (prop::collection::vec(step, 1..80), last).prop_map(|(mut steps, last)| {
        steps.extend(last);
        steps
    })
}

/// A bench that knows what was commanded and what is in flight.
struct World {
    bench: Bench,
    stream: Request,
    in_flight: Vec<Request>,
    /// Kind of each command, and how often it was answered.
    commands: BTreeMap<u64, (Type, usize)>,
    /// Tags of ordered calls, as they were sent.
    sent_in_order: Vec<u64>,
}

impl World {
    fn new() -> Self {
        let mut bench = Bench::new("m:1", None);
        let stream = bench.subscribe();
        Self {
            bench,
            stream,
            in_flight: Vec::new(),
            commands: BTreeMap::new(),
            sent_in_order: Vec::new(),
        }
    }

    fn command(&mut self, mut call: wire::Call) {
        // The tag travels in the call, so that it is known when the call is sent.
        let tag = self.bench.tag + 1;
        if let Some(content) = &mut call.kill {
            content.task_id = TaskId::new(tag.to_string());
        }
        self.commands.insert(tag, (call.r#type(), 0));
        self.bench.command(call);
    }

    fn step(&mut self, step: Step) {
        match step {
            Step::Ordered => self.command(call::kill(TaskId::new(""), None, None)),
            Step::Message => self.command(message("e")),
            Step::Burst => (0..=MAX_MESSAGES_IN_FLIGHT).for_each(|_| self.command(message("e"))),
            Step::Teardown => self.command(call::teardown()),
            Step::Reply(at, code) => self.reply(at, Ok(status(code, ""))),
            Step::Lose(at) => self.reply(at, Err(TransportError::TimedOut)),
            Step::Stray(number) => {
                let known = self.in_flight.iter().any(|request| request.id.number == number);
                if !known {
                    let connection = self.stream.id.connection;
                    self.bench
                        .reply(RequestId { connection, number }, Ok(status(202, "")));
                }
            }
            Step::Close => self.bench.close(&self.stream.clone()),
            Step::Garbage => self.bench.send_bytes(&self.stream.clone(), b"<html>"),
            Step::Refused => self.bench.send(&self.stream.clone(), &error("no")),
            Step::Wait if self.bench.subscription.deadline().is_some() => self.bench.wait(),
            Step::Wait => {}
        }
    }

    fn reply(&mut self, at: usize, answer: Result<Answer, TransportError>) {
        if !self.in_flight.is_empty() {
            let request = self.in_flight.remove(at % self.in_flight.len());
            self.bench.reply(request.id, answer);
        }
    }

    /// Does what the subscription wants, as a driver would.
    fn carry_out(&mut self) {
        while let Some(action) = self.bench.subscription.poll(self.bench.now) {
            match action {
                HttpAction::Close => self.in_flight.clear(),
                HttpAction::Open(request) => {
                    self.in_flight.clear();
                    self.bench.answer(&request, stream());
                    self.bench.send(&request, &subscribed("f"));
                    self.stream = request;
                }
                HttpAction::Send(request) => self.sent(request),
                HttpAction::Tell(Output::Answered { tag, kind, .. }) => {
                    let (commanded, answers) = self.commands.get_mut(&tag).expect("a tag of ours");
                    *answers += 1;
                    assert_eq!((*commanded, *answers), (kind, 1), "tag {tag}");
                }
                HttpAction::Tell(_) => {}
            }
        }
    }

    fn sent(&mut self, request: Request) {
        let call = wire::Call::decode(&request.body[..]).expect("a call");
        assert_eq!(request.id.connection, self.stream.id.connection);
        if let Some(content) = call.kill {
            self.sent_in_order
                .push(content.task_id.value.parse().expect("a tag"));
        }
        self.in_flight.push(request);
        let ordered = self
            .in_flight
            .iter()
            .filter(|request| request.lane == Lane::Ordered);
        let ordered = ordered.count();
        assert!(ordered <= 1 && self.in_flight.len() - ordered <= MAX_MESSAGES_IN_FLIGHT);
    }
}

proptest! {
    #[test]
    fn each_command_is_answered_once(steps in steps()) {
        let mut world = World::new();
        for step in steps {
            world.step(step);
            world.carry_out();
        }
        prop_assert!(world.sent_in_order.is_sorted(), "{:?}", world.sent_in_order);
        // Answering what is in flight sends what waits, and that is all.
        while !world.in_flight.is_empty() {
            world.reply(0, Ok(status(202, "")));
            world.carry_out();
        }
        prop_assert!(world.bench.subscription.is_drained());
        for (tag, (kind, answers)) in world.commands {
            prop_assert_eq!(answers, 1, "{} {}", tag, kind);
        }
    }
}
