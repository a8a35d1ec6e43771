//! The operator's clients: single calls to the leading master or to an agent, the master's event stream, and the input and
//! output of containers.

mod agent;
mod answer;
mod container;
mod events;
mod master;

pub use agent::AgentClient;
pub use answer::{MAX_OPERATOR_ANSWER, OPERATOR_CALL_TIMEOUT};
pub use container::ContainerOutput;
pub use events::operator_events;
pub use master::MasterClient;
