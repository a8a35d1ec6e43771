//! The maintenance schedule of machines, and which of them are down.

use std::collections::{BTreeMap, BTreeSet};
use std::net::{Ipv4Addr, SocketAddr};
use std::time::Instant;

use mesos::proto::maintenance::{ClusterStatus, DrainingMachine, InverseOfferStatus, Schedule};
use mesos::proto::{MachineId, Unavailability};

use super::agents::AgentState;
use super::{Master, MasterAction};
use crate::core::interface::{Refusal, Reply};

/// Why machines are refused, in Mesos's words.
#[derive(Debug, thiserror::Error)]
enum InvalidMachines {
    #[error("List of machines in the maintenance window is empty")]
    EmptyWindow,
    #[error("List of machines is empty")]
    Empty,
    #[error("Both 'hostname' and 'ip' for a machine are empty")]
    Nameless,
    #[error("Failed to parse IPv4: {0}")]
    Address(String),
    #[error("Unavailability 'duration' is negative")]
    Duration,
    #[error("Machine '{0}' appears more than once in the schedule")]
    Twice(String),
    #[error("Machine '{0}' is deactivated and cannot be removed from the schedule")]
    IsDown(String),
    #[error("Machine '{0}' is not in DRAINING mode and cannot be brought down")]
    NotScheduled(String),
    #[error("Machine '{0}' is not in DOWN mode and cannot be brought up")]
    NotDown(String),
}

impl From<InvalidMachines> for Refusal {
    fn from(why: InvalidMachines) -> Self {
        Self::new(400, why.to_string())
    }
}

/// Host name in lower case, and address.
type Name = (String, String);

/// What operators have said about machines. It is in the registry, so a master that takes over knows it.
#[derive(Debug, Default, Clone)]
pub(super) struct Machines {
    pub(super) schedule: Schedule,
    down: BTreeMap<Name, MachineId>,
}

/// A planned absence of an agent, and what frameworks say to it.
#[derive(Debug)]
pub(super) struct Absence {
    pub(super) unavailability: Unavailability,
    /// Open inverse offers, by framework.
    pub(super) open: BTreeMap<String, String>,
    pub(super) answers: BTreeMap<String, InverseOfferStatus>,
    /// Until when frameworks are not asked again.
    pub(super) quiet: BTreeMap<String, Instant>,
}

impl Machines {
    /// What the schedule says about the machine of an agent.
    pub(super) fn absence(&self, agent: SocketAddr) -> Option<Absence> {
        let host = agent.ip().to_string();
        self.unavailability(&(host.clone(), host))
            .map(|unavailability| Absence {
                unavailability,
                open: BTreeMap::new(),
                answers: BTreeMap::new(),
                quiet: BTreeMap::new(),
            })
    }

    fn unavailability(&self, machine: &Name) -> Option<Unavailability> {
        let mut windows = self.schedule.windows.iter();
        let window = windows.find(|window| window.machine_ids.iter().any(|id| name(id) == *machine))?;
        Some(window.unavailability)
    }

    fn scheduled(&self) -> impl Iterator<Item = &MachineId> {
        self.schedule
            .windows
            .iter()
            .flat_map(|window| &window.machine_ids)
    }

    fn is_down(&self, machine: &MachineId) -> bool {
        self.down.contains_key(&name(machine))
    }
}

impl Master {
    /// UPDATE_MAINTENANCE_SCHEDULE: replaces the schedule. The agents of all machines in the old and the new one are
    /// offered anew.
    pub(super) fn reschedule(&mut self, schedule: Schedule) -> Result<Reply, Refusal> {
        self.check_schedule(&schedule)?;
        let old = std::mem::replace(&mut self.machines.schedule, schedule);
        let new = self.machines.scheduled().map(name);
        let touched: BTreeSet<Name> = new
            .chain(
                old.windows
                    .iter()
                    .flat_map(|window| &window.machine_ids)
                    .map(name),
            )
            .collect();
        for agent in self.agents_on(&touched) {
            self.plan_absence(agent);
        }
        Ok(Reply::Done)
    }

    /// START_MAINTENANCE: the machines' agents are removed, and kept away.
    pub(super) fn start_maintenance(
        &mut self,
        machines: &[MachineId],
        now: Instant,
    ) -> Result<Reply, Refusal> {
        check_list(machines)?;
        for machine in machines {
            if self.machines.is_down(machine) || self.machines.unavailability(&name(machine)).is_none() {
                return Err(InvalidMachines::NotScheduled(text(machine)).into());
            }
        }
        let names = machines.iter().map(|machine| (name(machine), machine.clone()));
        self.machines.down.extend(names);
        for agent in self.agents_on(&machines.iter().map(name).collect()) {
            if self.agents[agent].state.is_known() {
                self.take_down(agent, now);
            }
        }
        Ok(Reply::Done)
    }

    /// STOP_MAINTENANCE: the machines are up and no longer in the schedule, and their agents start again.
    pub(super) fn stop_maintenance(&mut self, machines: &[MachineId]) -> Result<Reply, Refusal> {
        check_list(machines)?;
        if let Some(up) = machines.iter().find(|machine| !self.machines.is_down(machine)) {
            return Err(InvalidMachines::NotDown(text(up)).into());
        }
        let names: BTreeSet<Name> = machines.iter().map(name).collect();
        for machine in &names {
            self.machines.down.remove(machine);
        }
        let windows = &mut self.machines.schedule.windows;
        for window in windows.iter_mut() {
            window
                .machine_ids
                .retain(|machine| !names.contains(&name(machine)));
        }
        windows.retain(|window| !window.machine_ids.is_empty());
        for agent in self.agents_on(&names) {
            self.plan_absence(agent);
            if self.agents[agent].state == AgentState::Down {
                self.actions.push_back(MasterAction::StartAgent(agent));
            }
        }
        Ok(Reply::Done)
    }

    /// What GET_MAINTENANCE_STATUS answers.
    pub(super) fn maintenance_status(&self) -> ClusterStatus {
        let scheduled = self.machines.scheduled();
        let draining = scheduled.filter(|machine| !self.machines.is_down(machine));
        let draining = draining.map(|machine| {
            let agents = self.agents_on(&BTreeSet::from([name(machine)]));
            let absences = agents
                .iter()
                .filter_map(|agent| self.agents[*agent].absence.as_ref());
            DrainingMachine {
                id: machine.clone(),
                statuses: absences
                    .flat_map(|absence| absence.answers.values().cloned())
                    .collect(),
            }
        });
        ClusterStatus {
            draining_machines: draining.collect(),
            down_machines: self.machines.down.values().cloned().collect(),
        }
    }

    /// Whether an agent may not register because its machine is down.
    pub(super) fn is_kept_away(&self, agent: usize) -> bool {
        let host = self.agents[agent].address.ip().to_string();
        self.machines.down.contains_key(&(host.clone(), host))
    }

    /// Takes over what the schedule says about an agent now.
    fn plan_absence(&mut self, agent: usize) {
        self.rescind_offers_of(agent);
        self.rescind_inverse_offers_of(agent);
        self.agents[agent].absence = self.machines.absence(self.agents[agent].address);
    }

    fn agents_on(&self, machines: &BTreeSet<Name>) -> Vec<usize> {
        let agents = self.agents.iter().enumerate().filter(|(_, agent)| {
            let host = agent.address.ip().to_string();
            machines.contains(&(host.clone(), host))
        });
        agents.map(|(index, _)| index).collect()
    }

    fn check_schedule(&self, schedule: &Schedule) -> Result<(), InvalidMachines> {
        let mut seen = BTreeSet::new();
        for window in &schedule.windows {
            if window.machine_ids.is_empty() {
                return Err(InvalidMachines::EmptyWindow);
            }
            if window
                .unavailability
                .duration
                .is_some_and(|time| time.nanoseconds < 0)
            {
                return Err(InvalidMachines::Duration);
            }
            for machine in &window.machine_ids {
                check_machine(machine)?;
                if !seen.insert(name(machine)) {
                    return Err(InvalidMachines::Twice(text(machine)));
                }
            }
        }
        let mut down = self.machines.down.iter();
        match down.find(|(name, _)| !seen.contains(*name)) {
            Some((_, machine)) => Err(InvalidMachines::IsDown(text(machine))),
            None => Ok(()),
        }
    }
}

fn check_list(machines: &[MachineId]) -> Result<(), InvalidMachines> {
    if machines.is_empty() {
        return Err(InvalidMachines::Empty);
    }
    machines.iter().try_for_each(check_machine)
}

fn check_machine(machine: &MachineId) -> Result<(), InvalidMachines> {
    let (host, ip) = name(machine);
    if host.is_empty() && ip.is_empty() {
        return Err(InvalidMachines::Nameless);
    }
    match ip.is_empty() || ip.parse::<Ipv4Addr>().is_ok() {
        true => Ok(()),
        false => Err(InvalidMachines::Address(ip)),
    }
}

fn name(machine: &MachineId) -> Name {
    let host = machine.hostname.as_deref().unwrap_or_default();
    (host.to_lowercase(), machine.ip.clone().unwrap_or_default())
}

fn text(machine: &MachineId) -> String {
    let json = mesos::json::encode(machine).unwrap_or_default();
    String::from_utf8_lossy(&json).into_owned()
}
