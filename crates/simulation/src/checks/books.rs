//! The scheduler's books: whatever is counted by source or by agent adds up to what is counted in all, which the world
//! checks against what it has seen.

use scheduler::{Accounts, Summary, Tally};

pub(crate) fn check(accounts: &Accounts, summary: &Summary) -> Result<(), String> {
    let sources = |count: fn(&Tally) -> u64| -> u64 {
        accounts.sources.iter().map(|account| count(&account.tally)).sum()
    };
    let agents = |count: fn(&Tally) -> u64| -> u64 {
        let listed = accounts.agents.iter().map(|account| &account.tally);
        listed
            .chain([&accounts.other_agents, &accounts.miners])
            .map(count)
            .sum()
    };
    // A block of an earlier run has no agent, and an agent's share of a job that nobody knows has no source.
    for (what, booked, counted) in [
        ("accepted", sources(|tally| tally.accepted), summary.accepted),
        ("rejected", sources(Tally::rejections), summary.rejected),
        (
            "unanswered",
            sources(|tally| tally.unanswered),
            summary.unanswered,
        ),
        (
            "stale",
            sources(|tally| tally.stale) + agents(|tally| tally.late),
            summary.stale,
        ),
        ("blocks", agents(|tally| tally.blocks), summary.blocks),
        ("proofs", agents(|tally| tally.proofs), summary.proofs),
        (
            "invalid",
            agents(|tally| tally.invalid + tally.duplicate),
            summary.invalid,
        ),
        ("hashes", agents(|tally| tally.hashes_claimed), summary.hashes),
    ] {
        if booked != counted {
            return Err(format!("the books have {booked} {what}, the summary {counted}"));
        }
    }
    for account in &accounts.sources {
        let tally = &account.tally;
        let answered = tally.accepted + tally.stale + tally.rejections() + tally.unanswered;
        if answered > tally.submitted || tally.proofs > tally.verified {
            return Err(format!(
                "the books of {} do not add up: {tally:?}",
                account.source
            ));
        }
    }
    let found = agents(|tally| tally.found);
    let judged = agents(|tally| tally.verified + tally.invalid + tally.duplicate);
    if judged > found {
        return Err(format!("{found} shares were found and {judged} judged"));
    }
    Ok(())
}
