//! Stratum V1, both sides of it, without I/O and without a clock.
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
//! [`client::Client`] is the miner's side and [`server::Session`] the pool's. Both are plain state machines: lines
//! and [`Instant`](std::time::Instant)s go in, lines and events come out, the caller owns the socket and the timer:
//!
//! ```
//! use std::time::Instant;
//! use stratum::{LineDecoder, client::{Client, ClientConfig, ClientEvent}};
//!
//! let now = Instant::now();
//! let mut client = Client::new(ClientConfig::new("pool.example.com", "alice.rig1", "x"), now);
//! while let Some(line) = client.poll_transmit() {
//!     assert!(line.ends_with('\n')); // write it to the socket
//! }
//!
//! let mut decoder = LineDecoder::new(LineDecoder::MAX_LINE);
//! decoder.push(b"{\"id\":null,\"method\":\"client.show_message\",\"params\":[\"hello\"]}\n"); // read from it
//! while let Some(line) = decoder.next_line().unwrap() {
//!     client.handle_line(line, now);
//! }
//! assert_eq!(client.poll_event(), Some(ClientEvent::Message("hello".into())));
//! assert!(client.poll_timeout().is_some()); // call handle_timeout() then
//! ```
//!
//! Values on the wire: version, nbits, ntime and nonce are header numbers as big-endian hex; the previous hash is
//! header bytes with every 4-byte word reversed ([`wire::prev_hash_from_wire`]); merkle branch and coinbase parts are
//! plain bytes. BIP310 (`mining.configure`) and BIP320 (which version bits a miner may roll) apply.

pub mod client;
mod json_rpc;
mod lines;
mod rate;
pub mod server;
mod text;
pub mod version;
pub mod wire;

pub use lines::{LineDecoder, LineTooLong};
