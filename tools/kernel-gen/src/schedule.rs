//! The list scheduler: from a program and chains of SHA instructions to one order for both.
//!
//! It simulates the machine cycle by cycle. In each cycle a SHA instruction goes first, if one is due; the remaining
//! ports take those ready vector instructions that have the longest way to go to the end. SHA instructions are spread
//! evenly over the whole, so that neither kind waits for the other at the end. Instructions are taken from a window
//! that moves over the program; otherwise all that is ready early would be done early, and its results would fill the
//! registers.

use std::{
    cmp::Reverse,
    collections::{BTreeSet, BinaryHeap},
};

use crate::{
    machine::Machine,
    plan::{Bursts, Plan},
    program::{Program, Source, Step},
};

/// A step of a SHA chain.
#[derive(Clone, Debug)]
pub enum ChainStep {
    /// Instructions that come with the next rounds of the chain, or with the last ones.
    Lines(Vec<String>),
    /// `sha256rnds2`, and the move of its K + W to `xmm0` before it.
    Rounds { operand: String, rounds: String },
}

/// SHA instructions, each of which needs the one before, on registers of their own.
pub type Chain = Vec<ChainStep>;

#[derive(Clone, Debug)]
pub enum Item {
    /// The program's step of this number.
    Step(usize),
    /// Instructions as they are.
    Lines(Vec<String>),
}

/// Orders all steps as the plan says.
pub fn schedule(program: &Program, chains: &[Chain], machine: &Machine, plan: &Plan) -> Vec<Item> {
    let mut simulation = Simulation::new(program, chains, machine, plan);
    while !simulation.done() {
        simulation.cycle();
    }
    match plan.bursts {
        Some(bursts) if !chains.is_empty() => deal_out(simulation.order, bursts),
        _ => simulation.order,
    }
}

/// Deals the SHA instructions out again, in bursts, evenly among the vector instructions.
fn deal_out(order: Vec<Item>, bursts: Bursts) -> Vec<Item> {
    let (rounds, steps): (Vec<_>, Vec<_>) =
        order.into_iter().partition(|item| matches!(item, Item::Lines(_)));
    let (count, total) = (rounds.len(), steps.len());
    let mut steps = steps.into_iter();
    let mut dealt = 0;
    let mut order = Vec::with_capacity(count + total);
    for (item, done) in rounds.into_iter().zip(1..) {
        order.push(item);
        if done % bursts.length == 0 {
            let due = usize::saturating_sub(done, bursts.lead) * total / count;
            order.extend(steps.by_ref().take(due.saturating_sub(dealt)));
            dealt = dealt.max(due);
        }
    }
    order.extend(steps);
    order
}

/// The state of the schedule.
struct Simulation<'a> {
    program: &'a Program,
    machine: &'a Machine,
    plan: &'a Plan,
    now: u32,
    order: Vec<Item>,
    successors: Vec<Vec<usize>>,
    /// By step: how many of the steps that it depends on are not done.
    waits_for: Vec<usize>,
    /// By step: the cycle in which its operands are ready.
    ready_at: Vec<u32>,
    /// By step: cycles from its start to the end of everything that depends on it.
    height: Vec<u32>,
    done: Vec<bool>,
    first_open: usize,
    /// Steps whose operands will be ready, by cycle.
    coming: BinaryHeap<Reverse<(u32, usize)>>,
    /// Steps whose operands are ready, the most urgent last.
    ready: BTreeSet<(u32, Reverse<usize>)>,
    chains: Vec<ChainState<'a>>,
    /// Cycles between two `sha256rnds2`, in 1/16.
    spacing: u32,
    next_rounds: u32,
    /// The move to `xmm0` that was issued last.
    last_operand: &'a str,
}

/// How far a chain has come.
struct ChainState<'a> {
    steps: &'a [ChainStep],
    next: usize,
    ready_at: u32,
}

impl ChainState<'_> {
    /// The move of its next rounds.
    fn operand(&self) -> Option<&str> {
        self.steps[self.next..].iter().find_map(|step| match step {
            ChainStep::Rounds { operand, .. } => Some(operand.as_str()),
            ChainStep::Lines(_) => None,
        })
    }
}

impl<'a> Simulation<'a> {
    fn new(program: &'a Program, chains: &'a [Chain], machine: &'a Machine, plan: &'a Plan) -> Self {
        let count = program.steps.len();
        let mut defined_by = vec![None; program.values()];
        for (index, step) in program.steps.iter().enumerate() {
            if let Some(value) = step.defines() {
                defined_by[value.index()] = Some(index);
            }
        }
        let mut successors = vec![Vec::new(); count];
        let mut waits_for = vec![0; count];
        for (index, step) in program.steps.iter().enumerate() {
            let mut needs: Vec<_> = program
                .reads(step)
                .iter()
                .filter_map(|value| defined_by[value.index()])
                .collect();
            needs.sort_unstable();
            needs.dedup();
            waits_for[index] = needs.len();
            for need in needs {
                successors[need].push(index);
            }
        }
        let mut height = vec![0; count];
        for index in (0..count).rev() {
            let after = successors[index].iter().map(|&next| height[next]).max();
            height[index] = latency(program, plan, index) + after.unwrap_or(0);
        }
        let coming = (0..count)
            .filter(|&index| waits_for[index] == 0)
            .map(|index| Reverse((0, index)))
            .collect();
        let rounds: usize = chains.iter().map(count_rounds).sum();
        let slots = program
            .steps
            .iter()
            .filter(|step| machine.takes_port(step))
            .count()
            + rounds;
        // The shortest time that all this can take, divided by the number of rounds.
        let spacing = (16 * slots as u32 / machine.port_count)
            .checked_div(rounds as u32)
            .unwrap_or(0)
            .max(machine.rounds_every);
        Self {
            program,
            machine,
            plan,
            now: 0,
            order: Vec::new(),
            successors,
            waits_for,
            ready_at: vec![0; count],
            height,
            done: vec![false; count],
            first_open: 0,
            coming,
            ready: BTreeSet::new(),
            chains: chains
                .iter()
                .map(|steps| ChainState {
                    steps,
                    next: 0,
                    ready_at: 0,
                })
                .collect(),
            spacing,
            next_rounds: 0,
            last_operand: "",
        }
    }

    fn done(&self) -> bool {
        self.first_open == self.done.len() && self.chains.iter().all(|chain| chain.next == chain.steps.len())
    }

    fn cycle(&mut self) {
        while let Some(&Reverse((at, index))) = self.coming.peek() {
            if at > self.now {
                break;
            }
            self.coming.pop();
            self.ready.insert((self.height[index], Reverse(index)));
        }
        let mut free = (1_u16 << self.machine.port_count) - 1;
        if 16 * self.now >= self.next_rounds
            && let Some(chain) = self.next_chain()
        {
            free &= !(1 << self.machine.rounds.ilog2());
            self.issue_rounds(chain);
        }
        let candidates: Vec<_> = self
            .ready
            .iter()
            .rev()
            .map(|&(_, Reverse(index))| index)
            .collect();
        let last = self.first_open + self.plan.window;
        for index in candidates.into_iter().filter(|&index| index < last) {
            let step = &self.program.steps[index];
            if self.machine.takes_port(step) {
                let Some(port) = highest(free & self.ports(step)) else {
                    continue;
                };
                free &= !(1 << port);
            }
            self.issue(index);
        }
        self.now += 1;
    }

    /// The ready chain that has done least; before all others one that finds its operand in `xmm0`, if moves are shared.
    fn next_chain(&self) -> Option<usize> {
        let ready = |&index: &usize| {
            let chain = &self.chains[index];
            chain.ready_at <= self.now && chain.next < chain.steps.len()
        };
        (0..self.chains.len()).filter(ready).min_by_key(|&index| {
            let chain = &self.chains[index];
            let moves = self.plan.shared_moves && chain.operand() != Some(self.last_operand);
            (moves, chain.next)
        })
    }

    /// The chain's next rounds with the lines before it, and after it if it was the last.
    fn issue_rounds(&mut self, chain: usize) {
        let progress = &mut self.chains[chain];
        let steps = progress.steps;
        let mut lines = Vec::new();
        let mut issued = false;
        while let Some(step) = steps.get(progress.next) {
            match step {
                ChainStep::Rounds { .. } if issued => break,
                ChainStep::Rounds { operand, rounds } => {
                    issued = true;
                    if !self.plan.shared_moves || operand != self.last_operand {
                        lines.push(operand.clone());
                        self.last_operand = operand;
                    }
                    lines.push(rounds.clone());
                }
                ChainStep::Lines(more) => lines.extend_from_slice(more),
            }
            progress.next += 1;
        }
        progress.ready_at = self.now + self.machine.rounds_latency;
        // A delay is made up for, but not by issuing many rounds at once.
        self.next_rounds = (self.next_rounds + self.spacing).max(16 * self.now);
        self.order.push(Item::Lines(lines));
    }

    fn ports(&self, step: &Step) -> u16 {
        let ports = match step.defines().map(|value| self.program.source(value)) {
            Some(Source::Operation(operation)) => self.machine.ports(&operation),
            // A test runs where interleaving does.
            _ => self.machine.unpack,
        };
        u16::from(ports)
    }

    fn issue(&mut self, index: usize) {
        self.ready.remove(&(self.height[index], Reverse(index)));
        self.order.push(Item::Step(index));
        self.done[index] = true;
        while self.done.get(self.first_open) == Some(&true) {
            self.first_open += 1;
        }
        let there = self.now + latency(self.program, self.plan, index);
        for &next in &self.successors[index] {
            self.waits_for[next] -= 1;
            self.ready_at[next] = self.ready_at[next].max(there);
            if self.waits_for[next] == 0 {
                self.coming.push(Reverse((self.ready_at[next], next)));
            }
        }
    }
}

/// How many `sha256rnds2` it has.
pub fn count_rounds(chain: &Chain) -> usize {
    chain
        .iter()
        .filter(|step| matches!(step, ChainStep::Rounds { .. }))
        .count()
}

fn latency(program: &Program, plan: &Plan, index: usize) -> u32 {
    let value = program.steps[index].defines();
    match value.map(|value| program.source(value)) {
        Some(Source::Operation(operation)) => plan.latencies.of(&operation),
        _ => 0,
    }
}

fn highest(ports: u16) -> Option<u32> {
    ports.checked_ilog2()
}
