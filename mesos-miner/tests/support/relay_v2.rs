//! A relay in front of a real pool of Stratum V2 that makes it one which opens standard channels only. It ends the
//! encryption on either side, for which it needs the secret of the pool's authority: that of `tests/peers/pool-v2` is published.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::{SystemTime, UNIX_EPOCH};
use testkit::stratum2::{AUTHORITY, End, HELLO, Message, WELCOME};

const SETUP_CONNECTION: u8 = 0x00;
const OPEN_MINING_CHANNEL_ERROR: u8 = 0x12;
const OPEN_EXTENDED_MINING_CHANNEL: u8 = 0x13;
/// Where the flags of SetupConnection are, after the protocol and two versions, and the one that says that the miner
/// understands standard jobs only.
const FLAGS: usize = 5;
const REQUIRES_STANDARD_JOBS: u8 = 1;

/// How no extended channel is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ruse {
    /// The pool is told that the miner understands standard jobs only: it refuses, and sends only such jobs.
    OfMiner,
    /// The relay refuses, and the pool goes on with extended jobs for the group of the channel.
    OfPool,
}

/// Both ends that the relay has of a connection.
struct Ends {
    miner: End,
    pool: End,
}

/// The address of a relay to this pool, `stratum2+tcp://host:port/KEY`. It lasts as long as the test.
pub(crate) fn start(pool: &str, ruse: Ruse) -> String {
    let rest = pool.strip_prefix("stratum2+tcp://").unwrap();
    let (address, key) = rest.split_once('/').unwrap();
    assert_eq!(key, AUTHORITY, "the relay knows only that authority's secret");
    let address = address.to_owned();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    std::thread::spawn(move || {
        for miner in listener.incoming() {
            let address = address.clone();
            std::thread::spawn(move || relay(miner.unwrap(), &address, ruse));
        }
    });
    format!("stratum2+tcp://127.0.0.1:{port}/{key}")
}

fn relay(mut miner: TcpStream, pool: &str, ruse: Ruse) {
    let mut hello = [0; HELLO];
    if miner.read_exact(&mut hello).is_err() {
        return;
    }
    let unix = UNIX_EPOCH.elapsed().unwrap_or_default().as_secs() as u32;
    let (of_miner, welcome) = End::accept(&hello, unix);
    miner.write_all(&welcome).unwrap();
    let mut pool = TcpStream::connect(pool).unwrap();
    let (dialing, hello) = End::dial(seed());
    pool.write_all(&hello).unwrap();
    let mut welcome = [0; WELCOME];
    pool.read_exact(&mut welcome).unwrap();
    let ends = Arc::new(Mutex::new(Ends {
        miner: of_miner,
        pool: dialing.finish(&welcome, unix),
    }));
    let back = (
        Arc::clone(&ends),
        pool.try_clone().unwrap(),
        miner.try_clone().unwrap(),
    );
    std::thread::spawn(move || {
        let (ends, mut from, mut to) = back;
        pump(&mut from, |bytes| {
            let Ends { miner, pool } = &mut *ends.lock().unwrap();
            for message in pool.hear(bytes) {
                to.write_all(&miner.pass_on(&message))?;
            }
            Ok(())
        });
        let _ = to.shutdown(Shutdown::Both);
    });
    let mut from = miner.try_clone().unwrap();
    pump(&mut from, |bytes| {
        let ends = &mut *ends.lock().unwrap();
        for message in ends.miner.hear(bytes) {
            let (to_pool, to_miner) = passed(message, ruse);
            if let Some(message) = to_pool {
                pool.write_all(&ends.pool.pass_on(&message))?;
            }
            if let Some(message) = to_miner {
                miner.write_all(&ends.miner.pass_on(&message))?;
            }
        }
        Ok(())
    });
    let _ = pool.shutdown(Shutdown::Both);
}

/// Until either side hangs up.
fn pump(from: &mut TcpStream, mut hear: impl FnMut(&[u8]) -> std::io::Result<()>) {
    let mut buffer = [0; 4096];
    while let Ok(count @ 1..) = from.read(&mut buffer) {
        if hear(&buffer[..count]).is_err() {
            return;
        }
    }
}

/// What becomes of a miner's message: what the pool gets, and what the miner is answered.
fn passed(mut message: Message, ruse: Ruse) -> (Option<Message>, Option<Message>) {
    match (message.number, ruse) {
        (SETUP_CONNECTION, Ruse::OfMiner) => {
            message.payload[FLAGS] |= REQUIRES_STANDARD_JOBS;
            (Some(message), None)
        }
        (OPEN_EXTENDED_MINING_CHANNEL, Ruse::OfPool) => {
            let code = b"extended-channels-not-supported";
            let request_id = &message.payload[..4];
            let refusal = Message {
                number: OPEN_MINING_CHANNEL_ERROR,
                payload: [request_id, &[code.len() as u8], code].concat(),
                ..message.clone()
            };
            (None, Some(refusal))
        }
        _ => (Some(message), None),
    }
}

/// Nobody need guess it here, but it is another for each connection.
fn seed() -> [u8; 32] {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let mut seed = [7; 32];
    seed[..16].copy_from_slice(&now.as_nanos().to_le_bytes());
    seed
}
