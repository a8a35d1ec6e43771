//! `/readyz`: whether this process mines, or why not.

use scheduler::Status;
use text::{count, foreign};

/// Why it does not mine; empty if it does. Says nothing that strangers may not know.
pub(super) fn obstacles(status: &Status) -> Vec<&'static str> {
    if status.stands_by {
        return vec!["another scheduler of the framework leads, this one stands by"];
    }
    let mut obstacles = Vec::new();
    if !status.subscribed {
        obstacles.push("not subscribed at a Mesos master");
    }
    match (&status.pool, &status.connecting) {
        (Some(_), _) if status.difficulty.is_none() => obstacles.push("the pool has given no job yet"),
        (Some(_), _) => {}
        (None, Some(_)) => obstacles.push("connecting to a pool"),
        (None, None) => obstacles.push("no pool is connected"),
    }
    if status.paused {
        obstacles.push("mining is paused by the operator of this run");
    } else if status.workers == 0 {
        obstacles.push("no executor runs and no miner is connected");
    } else if status.idle_workers >= status.workers && status.difficulty.is_some() {
        obstacles.push("no worker has a part of the job");
    } else if obstacles.is_empty() && status.current_hash_rate <= 0.0 {
        obstacles.push("no hash was reported in the last minute");
    }
    obstacles
}

/// More of the same for those who may see it.
pub(super) fn details(status: &Status) -> Vec<String> {
    let pool = status.pool.as_ref().or(status.connecting.as_ref());
    let pool = pool.map(|pool| format!("pool {}", foreign(pool)));
    let limits = status.limited_by.iter().map(|limit| foreign(limit));
    let declined = status.declined_agents.iter();
    let declined =
        declined.map(|(reason, agents)| format!("{} declined: {}", count(*agents, "agent"), foreign(reason)));
    pool.into_iter().chain(limits).chain(declined).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mining() -> Status {
        Status {
            subscribed: true,
            pool: Some("p".to_owned()),
            difficulty: Some(1.0),
            workers: 2,
            idle_workers: 1,
            current_hash_rate: 1.0,
            ..Status::default()
        }
    }

    #[test]
    fn what_keeps_it_from_mining_is_named() {
        assert_eq!(obstacles(&mining()), [""; 0]);
        type Change = fn(&mut Status);
        let cases: [(Change, &[&str]); 8] = [
            (|status| status.stands_by = true, &["stands by"]),
            (|status| (status.paused, status.workers) = (true, 0), &["paused"]),
            (|status| status.subscribed = false, &["not subscribed"]),
            (|status| status.pool = None, &["no pool"]),
            (
                |status| {
                    status.connecting = status.pool.take();
                    status.workers = 0;
                },
                &["connecting to a pool", "no executor runs"],
            ),
            (|status| status.difficulty = None, &["no job yet"]),
            (|status| status.idle_workers = 2, &["no worker has a part"]),
            (|status| status.current_hash_rate = 0.0, &["no hash was reported"]),
        ];
        for (change, wanted) in cases {
            let mut status = mining();
            change(&mut status);
            let told = obstacles(&status);
            assert_eq!(told.len(), wanted.len(), "{told:?}");
            for (told, wanted) in told.iter().zip(wanted) {
                assert!(told.contains(wanted), "{told}: {wanted}");
            }
        }
    }

    #[test]
    fn whoever_may_see_it_is_told_of_pool_ceilings_and_agents() {
        let status = Status {
            limited_by: vec!["--agents is reached".to_owned()],
            declined_agents: [("there is no job".to_owned(), 3)].into(),
            ..mining()
        };
        let wanted = [
            "pool p",
            "--agents is reached",
            "3 agents declined: there is no job",
        ];
        assert_eq!(details(&status), wanted);
    }
}
