//! Resources that an operator reserves, and volumes on them.

use mesos::operator::master;
use mesos::proto::master::response::Agent;
use mesos::proto::{DiskInfo, Persistence, ReservationInfo, ReservationType, Resource, Volume, VolumeMode};
use mesos::resources;

use super::{Operator, id};

/// `disk` of that amount in MB, reserved for the role.
pub(super) fn reserved_disk(role: &str, megabytes: u64) -> Resource {
    Resource {
        reservations: vec![ReservationInfo {
            role: Some(role.into()),
            r#type: Some(ReservationType::Dynamic.into()),
            ..Default::default()
        }],
        ..resources::scalar("disk", megabytes * 1000)
    }
}

pub(super) fn volume(of: &Resource, name: &str) -> Resource {
    Resource {
        disk: Some(Box::new(DiskInfo {
            persistence: Some(Persistence {
                id: name.into(),
                principal: None,
            }),
            volume: Some(Volume {
                container_path: name.into(),
                mode: VolumeMode::Rw.into(),
                ..Default::default()
            }),
            source: None,
        })),
        ..of.clone()
    }
}

pub(super) async fn come_and_go(operator: &Operator, port: u16) {
    let agent = id(&operator.agent(port, |_| true).await);
    let disk = reserved_disk("batch", 32);
    operator
        .tell(master::reserve_resources(
            agent.clone(),
            vec![],
            vec![disk.clone()],
        ))
        .await;
    let has_volume = |agent: &Agent| {
        agent
            .total_resources
            .iter()
            .any(|resource| resource.disk.is_some())
    };
    let is_reserved = |agent: &Agent| {
        agent
            .total_resources
            .iter()
            .any(|resource| !resource.reservations.is_empty())
    };
    operator.agent(port, is_reserved).await;
    operator
        .tell(master::create_volumes(
            agent.clone(),
            vec![volume(&disk, "store")],
        ))
        .await;
    operator.agent(port, has_volume).await;
    operator.check(master::get_agents()).await;
    operator
        .tell(master::destroy_volumes(
            agent.clone(),
            vec![volume(&disk, "store")],
        ))
        .await;
    operator.agent(port, |agent| !has_volume(agent)).await;
    operator
        .tell(master::unreserve_resources(agent, vec![disk]))
        .await;
    operator.agent(port, |agent| !is_reserved(agent)).await;
}
