//! Miners that say nothing or read nothing. Time is tokio's: it jumps ahead whenever everybody waits.
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

use std::time::Duration;

use local_pool::{LocalPool, PoolConfig};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::{Instant, sleep};

const LOGIN: &str = r#"{"id":1,"method":"mining.subscribe","params":[]}
{"id":2,"method":"mining.authorize","params":["alice","x"]}
"#;

async fn connect(job_interval: Duration) -> (LocalPool, TcpStream) {
    let pool = LocalPool::start(PoolConfig {
        job_interval,
        ..PoolConfig::default()
    })
    .await
    .unwrap();
    let stream = TcpStream::connect(pool.addr()).await.unwrap();
    (pool, stream)
}

/// How long the pool lets a miner be that sends `hello` and then listens.
async fn lives(hello: &str) -> Duration {
    let (_pool, mut stream) = connect(Duration::from_secs(30)).await;
    let start = Instant::now();
    stream.write_all(hello.as_bytes()).await.unwrap();
    let mut heard = Vec::new();
    stream.read_to_end(&mut heard).await.unwrap();
    start.elapsed()
}

#[tokio::test(start_paused = true)]
async fn a_miner_has_little_time_to_log_in() {
    for hello in ["", "{\"id\":1,\"method\":\"mining.subscribe\",\"params\":[]}\n"] {
        let time = lives(hello).await;
        assert!((15..20).contains(&time.as_secs()), "{time:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_silent_miner_is_let_go_after_ten_minutes() {
    let time = lives(LOGIN).await;
    assert!((600..610).contains(&time.as_secs()), "{time:?}");
}

#[tokio::test(start_paused = true)]
async fn a_miner_that_does_not_read_is_dropped() {
    let (pool, mut stream) = connect(Duration::from_millis(1)).await;
    stream.write_all(LOGIN.as_bytes()).await.unwrap();
    let start = Instant::now();
    while pool.stats().connections == 0 {
        sleep(Duration::from_millis(1)).await;
    }
    while pool.stats().connections > 0 {
        assert!(
            start.elapsed() < Duration::from_secs(500),
            "before it would be idle"
        );
        sleep(Duration::from_secs(1)).await;
    }
    assert_eq!(pool.stats().workers.len(), 1, "it had logged in");
    pool.stop().await;
}
