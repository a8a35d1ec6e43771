//! Both sides of Stratum V1, without I/O and without a clock.
//!
//! One JSON object per line travels in each direction over TCP. A session of a miner with a pool:
//!
//! ```text
//! miner                                   pool
//!   mining.configure  ───────────────────>      (may be refused, or never answered)
//!   mining.subscribe  ───────────────────>
//!                     <───────────────────      extranonce1, extranonce2_size
//!   mining.authorize  ───────────────────>
//!                     <───────────────────      true
//!                     <───────────────────      mining.set_difficulty, mining.notify, …
//!   mining.submit     ───────────────────>
//!                     <───────────────────      true, or an error with a code from 20 to 25
//! ```
//!
//! [`client::Client`] is the miner's side and [`server::Session`] the pool's. Both are state machines
//! ([`machine::Machine`]); [`LineDecoder`] cuts a byte stream into lines for them. [`source::StratumSource`]
//! runs session after session with one pool and reports in words that belong to no protocol ([`job_source`]).
//!
//! ```
//! use machine::Machine;
//! use std::time::Instant;
//! use stratum::LineDecoder;
//! use stratum::client::{Client, ClientAction, ClientConfig, ClientOutput, ClientEvent};
//!
//! let now = Instant::now();
//! let mut client = Client::new(ClientConfig::new("pool.example.com", "alice.rig1", "x"), now);
//! while let Some(action) = client.poll(now) {
//!     assert!(matches!(action, ClientAction::Send(line) if line.ends_with('\n'))); // write it to the socket
//! }
//!
//! let mut decoder = LineDecoder::new(LineDecoder::MAX_LINE);
//! decoder.push(b"{\"id\":null,\"method\":\"client.show_message\",\"params\":[\"hello\"]}\n"); // read from it
//! while let Some(line) = decoder.next_line().unwrap() {
//!     client.handle(ClientEvent::Line(line.to_vec()), now);
//! }
//! let hello = Box::new(ClientOutput::Message("hello".into()));
//! assert_eq!(client.poll(now), Some(ClientAction::Tell(hello)));
//! assert!(client.deadline().is_some()); // call advance() then
//! ```
//!
//! Values on the wire: version, nbits, ntime and nonce are header numbers as big-endian hex; the previous hash is
//! header bytes with every 4-byte word reversed ([`wire::prev_hash_from_wire`]); merkle branch and coinbase parts are
//! plain bytes. BIP 310 (`mining.configure`) and BIP 320 (which version bits a miner may roll) apply.

#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

pub mod client;
mod json_rpc;
mod lines;
mod rate;
pub mod server;
pub mod source;
pub mod version;
pub mod wire;

pub use lines::{LineDecoder, LineTooLong};
