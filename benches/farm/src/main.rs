//! What miners that connect to `mesos-miner run --stratum-listen` cost it: the program itself as a child process, and as
//! many miners as wanted that mine through it, each with a connection and a session of its own.
//!
//! Every share is a real one, and its answer is checked: anything but *accepted*, or *stale* around a new job, fails the
//! run. So nothing is measured that does not work.

mod miner;
mod process;
mod search;

use anyhow::{Context, ensure};
use clap::Parser;
use miner::{Counts, Miner};
use process::Process;
use search::Search;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::time::sleep;

/// Share difficulty of the pool: miners' shares are mostly easier, as at any pool.
const POOL_DIFFICULTY: &str = "0.001";
/// Time between two jobs of the pool.
const JOB_INTERVAL: &str = "15s";
/// Connections that are begun per second.
const CONNECTS: u32 = 200;
/// Longest wait until all miners mine.
const PATIENCE: Duration = Duration::from_secs(120);

/// CPU time and memory of a run with many connected miners, each of which finds a share about every five seconds.
#[derive(Parser)]
struct Options {
    /// The program to measure.
    #[arg(long, default_value = "target/release/mesos-miner")]
    program: PathBuf,
    /// Miners that connect.
    #[arg(long, default_value_t = 1000)]
    miners: u32,
    /// How long to measure once all of them mine.
    #[arg(long, default_value_t = 60)]
    seconds: u64,
}

fn main() -> anyhow::Result<()> {
    let options = Options::parse();
    ensure!(options.seconds > 0, "--seconds is 0");
    raise_limit()?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()?;
    runtime.block_on(measure(&options))
}

async fn measure(options: &Options) -> anyhow::Result<()> {
    let program = options.program.as_path();
    let pool = [
        "pool",
        "--listen",
        "127.0.0.1:0",
        "--difficulty",
        POOL_DIFFICULTY,
        "--job-interval",
        JOB_INTERVAL,
    ];
    let (_pool, address) = Process::start(program, &pool, "stratum+tcp://", ": ").await?;
    let run = [
        "run",
        "--master",
        "local[0]",
        "--listen",
        "127.0.0.1:0",
        "--url",
        &address,
        "--stratum-listen",
        "127.0.0.1:0",
    ];
    let (proxy, address) = Process::start(program, &run, "miners can connect addr=", " ").await?;
    let counts = Arc::new(Counts::default());
    let search = Search::start();
    let idle = proxy.memory()?;
    for number in 0..options.miners {
        let miner = Miner::new(number, address.clone(), search.clone(), Arc::clone(&counts));
        tokio::spawn(miner.run());
        if number % CONNECTS == CONNECTS - 1 {
            sleep(Duration::from_secs(1)).await;
        }
    }
    let since = Instant::now();
    while counts.mining() < u64::from(options.miners) {
        counts.check()?;
        ensure!(
            since.elapsed() < PATIENCE,
            "{} of {} miners mine after {} s",
            counts.mining(),
            options.miners,
            PATIENCE.as_secs()
        );
        sleep(Duration::from_millis(100)).await;
    }
    let (began, before, accepted) = (Instant::now(), proxy.cpu_time()?, counts.accepted());
    sleep(Duration::from_secs(options.seconds)).await;
    counts.check()?;
    let (took, cpu) = (began.elapsed().as_secs_f64(), proxy.cpu_time()? - before);
    let (accepted, answers) = (counts.accepted() - accepted, counts.answer_times());
    ensure!(accepted > 0, "no share was accepted");
    println!(
        "{} miners, {took:.0} s: {:.1} shares/s accepted, {} stale; CPU {:.2} % of a core, {:.0} µs per share; memory {:.0} MB \
         (at most {:.0}, {:.0} before the first miner); answer to a share: median {:.1} ms, 99 % within {:.1} ms",
        options.miners,
        accepted as f64 / took,
        counts.stale(),
        100.0 * cpu / took,
        1e6 * cpu / accepted as f64,
        proxy.memory()?.resident,
        proxy.memory()?.most,
        idle.resident,
        answers.0,
        answers.1,
    );
    Ok(())
}

/// A connection each, and the same again for those that are closing.
fn raise_limit() -> anyhow::Result<()> {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let Rlimit { maximum, .. } = getrlimit(Resource::Nofile);
    let raised = Rlimit {
        current: maximum,
        maximum,
    };
    setrlimit(Resource::Nofile, raised).context("raising the limit of open files")
}
