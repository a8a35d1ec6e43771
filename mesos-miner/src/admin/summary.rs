//! `/api/v1/summary`: the totals of the run, and whether it mines.

use super::access::Access;
use super::readiness;
use scheduler::Status;
use serde::Serialize;
use utoipa::ToSchema;

#[derive(Debug, Serialize, ToSchema)]
pub(super) struct SummaryPage<'a> {
    #[serde(flatten)]
    status: &'a Status,
    /// Why it does not mine; empty if it does.
    obstacles: Vec<&'static str>,
    /// There is a token, which whoever sees this has shown and with which the run can be told to do something.
    asks_for_token: bool,
}

impl<'a> SummaryPage<'a> {
    pub(super) fn new(status: &'a Status, access: &Access) -> Self {
        Self {
            status,
            obstacles: readiness::obstacles(status),
            asks_for_token: access.has_token(),
        }
    }
}
