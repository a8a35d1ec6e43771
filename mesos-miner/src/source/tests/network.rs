//! Pools over TLS and through proxies.

use super::*;
use crate::config::Proxy;
use mesos_client::Tls;
use testkit::tls::{Admits, Authority, front, server_config};

/// A front with TLS, whose certificate is for this name or address.
async fn secured(pool: SocketAddr, authority: &Authority, name: &str) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let identity = authority.issue(&[name]);
    front(listener, pool, server_config(&identity, None), Admits::Tls);
    address
}

fn over(tls: Tls) -> Dialer {
    Dialer {
        tls: Some(tls),
        ..Dialer::default()
    }
}

fn trusting(authority: &Authority) -> Dialer {
    over(Tls::new(Some(&authority.pem), None).unwrap())
}

#[tokio::test]
async fn a_pool_over_tls() {
    let pool = LocalPool::start(PoolConfig::default()).await.unwrap();
    let authority = Authority::new("an authority");
    let port = secured(pool.addr(), &authority, "127.0.0.1").await.port();
    let other = secured(pool.addr(), &authority, "pool.example").await.port();
    let anybody = over(Tls::trusting_anybody().unwrap());
    for (dialer, port) in [(trusting(&authority), port), (anybody, other)] {
        let mut source = Source::dial(dialer, "127.0.0.1", port, 8).await;
        assert_eq!(source.next().await, Event::Ready { resumed: false });
        let Event::Job(job) = source.next().await else {
            panic!("a job is expected");
        };
        source.submit(&job.id, 5).await;
        assert!(matches!(source.next().await, Event::Verdict { tag: 5, .. }));
    }
    let stranger = trusting(&Authority::new("another one"));
    for (dialer, host, port, part) in [
        (
            stranger,
            "127.0.0.1",
            port,
            "nobody who is trusted here has signed its certificate",
        ),
        (
            trusting(&authority),
            "127.0.0.1",
            other,
            "its certificate is not for 127.0.0.1 but for pool.example:",
        ),
        (trusting(&authority), "a..b", port, "looking up a..b"),
    ] {
        let reason = Source::dial(dialer, host, port, 8).await.lost().await;
        assert!(reason.contains(part), "{reason}");
    }
}

/// Who speaks TLS to a pool that does not, or the other way round, is told.
#[tokio::test]
async fn a_pool_that_speaks_another_way_is_told() {
    let pool = LocalPool::start(PoolConfig::default()).await.unwrap();
    let authority = Authority::new("an authority");
    let reason = Source::dial(trusting(&authority), "127.0.0.1", pool.addr().port(), 8)
        .await
        .lost()
        .await;
    assert!(reason.contains("write stratum+tcp://"), "{reason}");

    let front = secured(pool.addr(), &authority, "127.0.0.1").await;
    let reason = Source::open(front, 8).await.lost().await;
    assert!(reason.contains("write stratum+tls://"), "{reason}");
}

/// Takes one connection and answers each request of it with these bytes. Gives what was asked.
async fn proxy(answers: &'static [&'static [u8]]) -> (Proxy, tokio::task::JoinHandle<Vec<Vec<u8>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let task = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut asked = Vec::new();
        for answer in answers {
            let mut buffer = [0; 1024];
            let count = stream.read(&mut buffer).await.unwrap();
            asked.push(buffer[..count].to_vec());
            stream.write_all(answer).await.unwrap();
        }
        let _ = stream.read(&mut [0; 1024]).await;
        asked
    });
    (address.to_string().parse().unwrap(), task)
}

fn through(proxy: Proxy) -> Dialer {
    Dialer {
        proxy: Some(proxy),
        ..Dialer::default()
    }
}

const NO_LOGIN: &[u8] = &[5, 0];
const GRANTED: &[u8] = &[5, 0, 0, 1, 0, 0, 0, 0, 0, 0];

/// The proxy looks up the name, and sees the address of an address.
#[tokio::test]
async fn a_proxy_looks_up_names() {
    for (host, wanted) in [
        ("pool.onion", &b"\x05\x01\x00\x03\x0apool.onion\x0d\x05"[..]),
        (
            "[::1]",
            b"\x05\x01\x00\x04\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\x0d\x05",
        ),
    ] {
        let (proxy, asked) = proxy(&[NO_LOGIN, GRANTED]).await;
        let mut source = Source::dial(through(proxy), host, 3333, 8).await;
        assert_eq!(asked.await.unwrap()[1], wanted);
        assert!(source.lost().await.contains("closed the connection"));
    }
}

#[tokio::test]
async fn a_proxy_gets_its_login() {
    let (proxy, asked) = proxy(&[&[5, 2], &[1, 0], GRANTED]).await;
    let proxy = Proxy {
        login: Some(("alice".to_owned(), "hunter2".into())),
        ..proxy
    };
    let _source = Source::dial(through(proxy), "pool", 3333, 8).await;
    assert_eq!(asked.await.unwrap()[1], b"\x01\x05alice\x07hunter2");
}

#[tokio::test]
async fn what_a_proxy_refuses_is_told() {
    for (answers, part) in [
        (&[NO_LOGIN, &[5, 5, 0, 1, 0, 0, 0, 0, 0, 0]][..], "refused"),
        (
            &[&[5, 0xff]],
            "it wants a login: write socks5://user:pass@host:port",
        ),
        (&[b"HTTP/1.1 400 Bad Request\r\n\r\n"], "it does not speak SOCKS5"),
    ] {
        let (proxy, _asked) = proxy(answers).await;
        let named = format!("--proxy {proxy}: ");
        let reason = Source::dial(through(proxy), "pool", 3333, 8).await.lost().await;
        assert!(reason.contains(&named) && reason.contains(part), "{reason}");
    }
    let nobody = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = nobody.local_addr().unwrap().to_string();
    drop(nobody);
    let reason = Source::dial(through(address.parse().unwrap()), "pool", 3333, 8)
        .await
        .lost()
        .await;
    assert!(
        reason.contains(&format!("--proxy socks5://{address}: ")),
        "{reason}"
    );
}
