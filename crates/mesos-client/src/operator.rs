//! The operator's clients: single calls to the leading master or to an agent, and the master's event stream.

mod agent;
mod answer;
mod events;
mod master;

pub use agent::AgentClient;
pub use answer::{MAX_OPERATOR_ANSWER, OPERATOR_CALL_TIMEOUT};
pub use events::operator_events;
pub use master::MasterClient;
