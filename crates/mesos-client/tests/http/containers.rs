//! Input and output of containers.

use mesos::operator::agent;
use mesos::proto::ContainerId;
use mesos::proto::agent::Call;
use mesos::proto::agent::call::{InputType, LaunchNestedContainerSession};
use mesos::proto::agent::process_io::{Data, DataType, ProcessIo, Type};
use mesos::{http::CallFailure, recordio};
use mesos_client::{Access, AgentClient, HostPort};
use prost::Message as _;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpListener;
use tokio::sync::mpsc;

use crate::server::Server;

const HEAD: &str = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Type: application/recordio\r\n\
    Message-Content-Type: application/x-protobuf\r\n\r\n";

fn client(address: impl ToString) -> AgentClient {
    let address = HostPort::parse(&address.to_string()).expect("an address");
    AgentClient::new(address, Access::default())
}

fn container() -> ContainerId {
    ContainerId {
        value: "c".to_owned(),
        ..Default::default()
    }
}

fn piece(kind: DataType, bytes: &[u8]) -> ProcessIo {
    ProcessIo {
        r#type: Some(Type::Data.into()),
        data: Some(Data {
            r#type: Some(kind.into()),
            data: Some(bytes.to_vec()),
        }),
        control: None,
    }
}

#[tokio::test]
async fn output_comes_in_pieces_until_the_process_ends() {
    let mut server = Server::start().await;
    let session = agent::launch_session(LaunchNestedContainerSession {
        container_id: container(),
        command: None,
        container: None,
    });
    for call in [agent::attach_container_output(container()), session] {
        let client = client(server.address);
        let sent = call.encode_to_vec();
        let opened = tokio::spawn(async move { client.output(call).await });
        let exchange = server.request().await;
        assert_eq!(exchange.body, sent);
        for (name, value) in [
            ("content-type", "application/x-protobuf"),
            ("accept", "application/recordio"),
            ("message-accept", "application/x-protobuf"),
        ] {
            assert_eq!(exchange.header(name), Some(value));
        }
        assert_eq!(exchange.header("message-content-type"), None);
        exchange.write(HEAD).await;
        let pieces = [piece(DataType::Stdout, b"out"), piece(DataType::Stderr, b"err")];
        let records: Vec<u8> = pieces
            .iter()
            .flat_map(|piece| recordio::encode(&piece.encode_to_vec()))
            .collect();
        let (first, second) = records.split_at(7);
        exchange.chunk(first).await;
        exchange.chunk(second).await;
        let mut output = opened.await.expect("no panic").expect("it is opened");
        for piece in pieces {
            assert_eq!(output.next().await, Ok(Some(piece)));
        }
        exchange.write("0\r\n\r\n").await;
        assert_eq!(output.next().await, Ok(None));
    }
}

#[tokio::test]
async fn output_that_is_none_is_an_error() {
    let mut server = Server::start().await;
    let client = client(server.address);
    let asked = client.clone();
    let opened = tokio::spawn(async move { asked.output(agent::attach_container_output(container())).await });
    let exchange = server.request().await;
    exchange
        .answer("404 Not Found", "", "Container c cannot be found")
        .await;
    let error = opened.await.expect("no panic").expect_err("is refused");
    assert!(
        error.to_string().ends_with("Container c cannot be found"),
        "{error}"
    );

    let asked = client.clone();
    let opened = tokio::spawn(async move { asked.output(agent::attach_container_output(container())).await });
    let exchange = server.request().await;
    exchange.write(HEAD).await;
    exchange.chunk(b"x\n").await;
    let mut output = opened.await.expect("no panic").expect("it is opened");
    let error = output.next().await.expect_err("no record");
    assert!(matches!(error.cause, CallFailure::Malformed(_)), "{error}");

    let other = client
        .output(agent::get_health())
        .await
        .expect_err("another call");
    assert_eq!(other.cause, CallFailure::NotForApplications);
}

#[tokio::test]
async fn input_goes_out_as_it_comes() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let client = client(listener.local_addr().expect("an address"));
    let (sender, input) = mpsc::channel(1);
    let told = tokio::spawn(async move { client.input(container(), input).await });
    let (socket, _) = listener.accept().await.expect("a connection");
    let mut socket = BufReader::new(socket);
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        socket.read_line(&mut head).await.expect("a head");
    }
    let head = head.to_ascii_lowercase();
    for line in [
        "content-type: application/recordio\r\n",
        "message-content-type: application/x-protobuf\r\n",
        "transfer-encoding: chunked\r\n",
    ] {
        assert!(head.contains(line), "{head}");
    }
    let (mut records, mut calls) = (recordio::Decoder::new(), Vec::new());
    let mut pieces = [piece(DataType::Stdin, b"in"), piece(DataType::Stdin, b"")].into_iter();
    while calls.len() < 3 {
        let mut line = String::new();
        socket.read_line(&mut line).await.expect("a chunk");
        let length = usize::from_str_radix(line.trim_end(), 16).expect("a length");
        let mut chunk = vec![0; length + 2];
        socket.read_exact(&mut chunk).await.expect("a chunk");
        records.push(&chunk[..length]);
        while let Some(record) = records.next_record().expect("records") {
            calls.push(Call::decode(&*record).expect("a call"));
            // What comes next is sent only after what came before has arrived.
            if let Some(piece) = pieces.next() {
                sender.send(piece).await.expect("it listens");
            }
        }
    }
    drop(sender);
    socket
        .write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
        .await
        .expect("it listens");
    told.await.expect("no panic").expect("is told");
    let inputs: Vec<_> = calls
        .into_iter()
        .map(|call| call.attach_container_input.expect("input"))
        .collect();
    assert_eq!(inputs[0].r#type(), InputType::ContainerId);
    assert_eq!(inputs[0].container_id, Some(container()));
    assert_eq!(inputs[1].process_io, Some(piece(DataType::Stdin, b"in")));
    assert_eq!(inputs[2].process_io, Some(piece(DataType::Stdin, b"")));
}
