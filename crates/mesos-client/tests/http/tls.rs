//! TLS with masters and agents: who is trusted, and what people are told of a handshake that fails.

use std::net::SocketAddr;

use mesos::executor::{Env, Event as AgentEvent};
use mesos::scheduler::Event;
use mesos_client::{
    Access, Credentials, ExecutorClient, ExecutorOutput, Reread, SchedulerOutput as Output, Tls, cluster_view,
};
use rustls::ServerConfig;
use testkit::tls::{Admits, Authority, front, server_config};
use tokio::io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream, UnixListener};
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

use crate::executor;
use crate::scheduler::{self, Client};
use crate::server::Server;

async fn tls_front(server: SocketAddr, config: ServerConfig) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    front(listener, server, config, Admits::Tls);
    address
}

/// A front whose certificate is for 127.0.0.1 and localhost.
async fn good_front(server: &Server, authority: &Authority) -> SocketAddr {
    let identity = authority.issue(&["localhost", "127.0.0.1"]);
    tls_front(server.address, server_config(&identity, None)).await
}

fn access(tls: Tls) -> Access {
    Access {
        tls: Some(tls),
        ..Access::default()
    }
}

fn trusting(authority: &Authority) -> Tls {
    Tls::new(Some(&authority.pem), None).expect("good")
}

/// Why a framework does not get through to this master.
async fn problem(master: &str, access: Access) -> String {
    let mut client = Client::with_access(master, access);
    match client.output().await {
        Output::Disconnected { reason, .. } => reason,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_framework_subscribes_and_calls_over_tls() {
    let authority = Authority::new("an authority");
    let mut server = Server::start().await;
    let front = good_front(&server, &authority).await;
    for host in ["localhost", "127.0.0.1"] {
        let master = format!("https://{host}:{}", front.port());
        let mut client = Client::with_access(&master, access(trusting(&authority)));
        let stream = server.subscribe(&[&scheduler::subscribed(15.0)]).await;
        client.subscribed().await;
        client
            .handle
            .try_call(7, mesos::scheduler::call::revive(Vec::new()))
            .expect("room");
        server.request().await.answer("202 Accepted", "", "").await;
        assert!(matches!(
            client.output().await,
            Output::Answered {
                tag: 7,
                result: Ok(()),
                ..
            }
        ));
        drop(stream);
    }
}

#[tokio::test]
async fn redirects_are_followed_over_tls() {
    let authority = Authority::new("an authority");
    let (mut first, mut leader) = (Server::start().await, Server::start().await);
    let (front, leading) = (
        good_front(&first, &authority).await,
        good_front(&leader, &authority).await,
    );
    for location in [
        format!("//{leading}/"),
        format!("https://{leading}/api/v1/scheduler"),
    ] {
        let mut client = Client::with_access(&format!("https://{front}"), access(trusting(&authority)));
        let request = first.request().await;
        request
            .answer("307 Temporary Redirect", &format!("Location: {location}\r\n"), "")
            .await;
        let _stream = leader.subscribe(&[&scheduler::subscribed(15.0)]).await;
        client.subscribed().await;
    }
}

#[tokio::test]
async fn an_unknown_authority_is_refused() {
    let server = Server::start().await;
    let front = good_front(&server, &Authority::new("an authority")).await;
    for name in ["another one", "an authority"] {
        let other = trusting(&Authority::new(name));
        let reason = problem(&format!("https://{front}"), access(other)).await;
        assert!(
            reason.contains("cannot connect: ") && reason.contains("to the trusted ones"),
            "{reason}"
        );
    }
}

#[tokio::test]
async fn another_name_is_refused() {
    let authority = Authority::new("an authority");
    let server = Server::start().await;
    let identity = authority.issue(&["master.example"]);
    let front = tls_front(server.address, server_config(&identity, None)).await;
    let reason = problem(&format!("https://{front}"), access(trusting(&authority))).await;
    assert!(
        reason.contains("not for 127.0.0.1")
            && reason.contains("master.example")
            && reason.contains("subjectAltName"),
        "{reason}"
    );
}

#[tokio::test]
async fn a_client_certificate_is_shown_to_who_demands_one() {
    let authority = Authority::new("an authority");
    let mut server = Server::start().await;
    let identity = authority.issue(&["127.0.0.1"]);
    let front = tls_front(server.address, server_config(&identity, Some(&authority))).await;
    let master = format!("https://{front}");

    let reason = problem(&master, access(trusting(&authority))).await;
    assert!(
        reason.contains("give a client certificate and its key"),
        "{reason}"
    );

    let stranger = Authority::new("an authority").issue(&["miner"]);
    let wrong = Tls::new(Some(&authority.pem), Some((&stranger.certificate, &stranger.key))).expect("good");
    let reason = problem(&master, access(wrong)).await;
    assert!(reason.contains("does not accept our certificate"), "{reason}");

    let own = authority.issue(&["miner"]);
    let right = Tls::new(Some(&authority.pem), Some((&own.certificate, &own.key))).expect("good");
    let mut client = Client::with_access(&master, access(right));
    let _stream = server.subscribe(&[&scheduler::subscribed(15.0)]).await;
    client.subscribed().await;
}

#[tokio::test]
async fn a_port_that_speaks_plain_http_is_told() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move {
        for answer in [&b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"[..], b""] {
            let (mut socket, _) = listener.accept().await.expect("a connection");
            let _ = socket.read(&mut [0; 1024]).await;
            let _ = socket.write_all(answer).await;
        }
    });
    for _ in 0..2 {
        let reason = problem(
            &format!("https://{address}"),
            access(trusting(&Authority::new("an authority"))),
        )
        .await;
        assert!(reason.contains("if it speaks plain HTTP, use http"), "{reason}");
    }
}

#[tokio::test]
async fn a_port_that_speaks_tls_is_told() {
    let server = Server::start().await;
    let front = good_front(&server, &Authority::new("an authority")).await;
    for master in [format!("http://{front}"), front.to_string()] {
        let reason = problem(&master, Access::default()).await;
        assert!(reason.contains("if it speaks TLS, use https"), "{reason}");
    }
}

/// As Mesos without LIBPROCESS_SSL_CIPHERS: an alert, and nothing more.
#[tokio::test]
async fn ciphers_that_nobody_shares_are_explained() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move {
        let (mut socket, _) = listener.accept().await.expect("a connection");
        let _ = socket.read(&mut [0; 4096]).await;
        // Alert of TLS 1.2: fatal, handshake_failure.
        let _ = socket.write_all(&[21, 3, 3, 0, 2, 2, 40]).await;
    });
    let reason = problem(
        &format!("https://{address}"),
        access(trusting(&Authority::new("an authority"))),
    )
    .await;
    assert!(
        reason.contains("LIBPROCESS_SSL_CIPHERS=ECDHE-RSA-AES128-GCM-SHA256") && reason.contains("TLS_V1_3"),
        "{reason}"
    );
}

#[tokio::test]
async fn the_cluster_is_asked_over_tls() {
    let authority = Authority::new("an authority");
    let mut server = Server::start().await;
    let front = good_front(&server, &authority).await;
    let masters = format!("https://{front}")
        .parse::<mesos_client::MasterUrls>()
        .expect("masters");
    let masters = masters.into();
    let answering = async {
        let request = server.request().await;
        assert!(
            request.first_line.starts_with("GET /metrics/snapshot"),
            "{}",
            request.first_line
        );
        request.answer("200 OK", "", "{\"master/elected\":1}").await;
    };
    let access = access(trusting(&authority));
    let roles = ["*".to_owned()];
    let (view, ()) = tokio::join!(cluster_view(&masters, &access, &roles), answering);
    assert!(view.is_ok(), "{view:?}");
}

/// A secret and a certificate that are changed in their files are used from the next SUBSCRIBE on.
#[tokio::test]
async fn login_and_certificate_are_read_again() {
    let authority = Authority::new("an authority");
    let mut server = Server::start().await;
    let identity = authority.issue(&["127.0.0.1"]);
    let front = tls_front(server.address, server_config(&identity, Some(&authority))).await;
    let login = |secret: &str| Credentials::new("miner", secret).expect("good");
    let own = |authority: &Authority| {
        let own = authority.issue(&["miner"]);
        Tls::new(Some(&authority.pem), Some((&own.certificate, &own.key))).expect("good")
    };
    let (renewed, secrets) = (
        own(&authority),
        std::sync::Mutex::new(vec!["third", "second", "first"]),
    );
    let reread = move || {
        let secret = secrets.lock().expect("no panic").pop().ok_or("no more")?;
        Ok((Some(login(secret)), Some(renewed.clone())))
    };
    let access = Access {
        credentials: Some(login("never used")),
        tls: Some(trusting(&authority)),
        reread: Some(Reread::new(reread)),
    };
    let mut client = Client::with_access(&format!("https://{front}"), access);
    let stream = server.subscribe(&[&scheduler::subscribed(15.0)]).await;
    assert_eq!(stream.header("authorization"), Some("Basic bWluZXI6Zmlyc3Q="));
    client.subscribed().await;
    drop(stream);
    let refused = server.request().await;
    assert_eq!(refused.header("authorization"), Some("Basic bWluZXI6c2Vjb25k"));
    refused.answer("401 Unauthorized", "", "").await;
    let stream = server.subscribe(&[&scheduler::subscribed(15.0)]).await;
    assert_eq!(stream.header("authorization"), Some("Basic bWluZXI6dGhpcmQ="));
    loop {
        match client.output().await {
            Output::Event(Event::Subscribed { .. }) => break,
            Output::Disconnected { .. } => {}
            other => panic!("{other:?}"),
        }
    }
}

fn env(changes: &[(&str, &str)]) -> Env {
    let vars = executor::vars("127.0.0.1:9", "0");
    let changes = changes
        .iter()
        .map(|&(name, value)| (name.to_owned(), value.to_owned()));
    Env::from_vars(vars.into_iter().chain(changes)).expect("env")
}

async fn executor_subscribed(outputs: &mut mpsc::Receiver<ExecutorOutput>) {
    let output = outputs.recv().await;
    assert!(
        matches!(output, Some(ExecutorOutput::Event(AgentEvent::Subscribed { .. }))),
        "{output:?}"
    );
}

#[tokio::test]
async fn an_executor_subscribes_over_tls() {
    let authority = Authority::new("an authority");
    let mut agent = Server::start().await;
    let front = good_front(&agent, &authority).await;
    let env = env(&[("MESOS_AGENT_ENDPOINT", &front.to_string())]);
    let (_client, mut outputs) =
        ExecutorClient::start(env, access(trusting(&authority)), CancellationToken::new());
    let stream = agent.subscribe(&[&executor::subscribed()]).await;
    assert_eq!(stream.header("authorization"), Some("Bearer to.ken"));
    executor_subscribed(&mut outputs).await;
}

/// An executor keeps its token when its operator's certificate is read again.
#[tokio::test]
async fn an_executors_certificate_is_read_again() {
    let authority = Authority::new("an authority");
    let mut agent = Server::start().await;
    let identity = authority.issue(&["127.0.0.1"]);
    let front = tls_front(agent.address, server_config(&identity, Some(&authority))).await;
    let own = authority.issue(&["executor"]);
    let renewed = Tls::new(Some(&authority.pem), Some((&own.certificate, &own.key))).expect("good");
    let access = Access {
        tls: Some(trusting(&authority)),
        reread: Some(Reread::new(move || Ok((None, Some(renewed.clone()))))),
        ..Access::default()
    };
    let env = env(&[("MESOS_AGENT_ENDPOINT", &front.to_string())]);
    let (_client, mut outputs) = ExecutorClient::start(env, access, CancellationToken::new());
    let stream = agent.subscribe(&[&executor::subscribed()]).await;
    assert_eq!(stream.header("authorization"), Some("Bearer to.ken"));
    executor_subscribed(&mut outputs).await;
}

/// An agent's socket is used where it exists, with TLS or without.
#[tokio::test]
async fn an_executor_prefers_the_agents_socket() {
    let dir = tempfile::tempdir().expect("a directory");
    let path = dir.path().join("agent.sock");
    let mut agent = Server::start().await;
    let address = agent.address;
    let listener = UnixListener::bind(&path).expect("a socket");
    tokio::spawn(async move {
        loop {
            let (mut socket, _) = listener.accept().await.expect("a connection");
            let mut plain = TcpStream::connect(address).await.expect("the server");
            tokio::spawn(async move { copy_bidirectional(&mut socket, &mut plain).await });
        }
    });
    let env = env(&[("MESOS_DOMAIN_SOCKET", path.to_str().expect("a path"))]);
    let (client, mut outputs) = ExecutorClient::start(
        env,
        access(trusting(&Authority::new("an authority"))),
        CancellationToken::new(),
    );
    let _stream = agent.subscribe(&[&executor::subscribed()]).await;
    executor_subscribed(&mut outputs).await;
    client.message(vec![1]).await;
    agent.request().await.answer("202 Accepted", "", "").await;
}
