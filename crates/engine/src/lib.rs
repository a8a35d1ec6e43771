//! Hashing on one machine.
//!
//! [`Engine`] searches one [`Assignment`] at a time with as many threads as it is given CPUs. It knows nothing of
//! Mesos, of pools, or of how assignments and shares travel; executors, `bench`, `scan` and the benches all use it.
//!
//! ```text
//!                               Engine
//!   assign, abandon, ──> state ── next_run ──> HashThreads, one thread per CPU
//!   set_threads            │                     │ take ──> Search (cursor, remainders) ──> kernel
//!   take_events <── events ┘ <── found, exhausted ┘ <─ settle ─┘
//! ```
//!
//! * [`cpus`] decides which CPUs to hash on, claims them among the processes of the host, and pins threads.
//! * [`threads`] starts pinned, named threads.
//! * [`kernels`] checks and times the kernels of this CPU.
//! * [`mod@bench`] measures hash rates, and [`host`] says of which CPU.
//! * [`Soak`](soak::Soak) checks all CPUs of this machine for as long as wanted.

mod assignment;
pub mod bench;
mod chunk;
mod control;
pub mod cpus;
mod engine;
pub mod host;
pub mod kernels;
mod record;
mod search;
mod self_check;
pub mod soak;
mod state;
mod sync;
pub mod threads;

pub use assignment::{Assignment, Found};
pub use engine::{CHUNK_TIME, Config, Counters, Engine, Event, ThreadPlan};
pub use state::MAX_EVENTS;
