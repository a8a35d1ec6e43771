//! One request, against servers of a few lines.

use super::*;
use mesos_client::Tls;
use std::sync::{Arc, Mutex};
use testkit::tls::{Admits, Authority, front, server_config};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

const LIMIT: Duration = Duration::from_secs(60);

/// Answers each request with the next of these texts, and keeps what came.
async fn serve(answers: Vec<String>) -> (u16, Arc<Mutex<Vec<String>>>) {
    serve_with(answers, |_| {}).await
}

/// The same; `before` is called before each answer with its number.
async fn serve_with(
    answers: Vec<String>,
    before: impl Fn(usize) + Send + 'static,
) -> (u16, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let heard = Arc::new(Mutex::new(Vec::new()));
    let requests = Arc::clone(&heard);
    tokio::spawn(async move {
        for (number, answer) in answers.into_iter().enumerate() {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut request = Vec::new();
            while !request.ends_with(b"body") {
                let mut buffer = [0; 1024];
                let count = stream.read(&mut buffer).await.unwrap();
                request.extend_from_slice(&buffer[..count]);
            }
            requests.lock().unwrap().push(String::from_utf8(request).unwrap());
            before(number);
            stream.write_all(answer.as_bytes()).await.unwrap();
        }
    });
    (port, heard)
}

fn server(port: u16, login: Login) -> Server {
    Server {
        host: "127.0.0.1".to_owned(),
        port,
        login,
        dialer: Dialer::default(),
    }
}

fn password() -> Login {
    Login::Password {
        user: "u".to_owned(),
        pass: Secret::from("p"),
    }
}

fn answer(status: &str, body: &str) -> String {
    format!(
        "HTTP/1.1 {status}\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )
}

async fn post(server: &Server) -> Result<Response, String> {
    server.post(Bytes::from_static(b"body"), LIMIT).await
}

#[tokio::test]
async fn a_request_has_the_login_and_any_status_is_an_answer() {
    let (port, heard) = serve(vec![answer("500 Internal Server Error", "{}")]).await;
    let answer = post(&server(port, password())).await.unwrap();
    assert_eq!((answer.status, answer.body), (500, b"{}".to_vec()));
    let heard = heard.lock().unwrap()[0].to_ascii_lowercase();
    assert!(heard.starts_with("post / http/1.1\r\n"), "{heard}");
    assert!(heard.contains("authorization: basic dtpw"), "{heard}");
    assert!(heard.contains(&format!("host: 127.0.0.1:{port}\r\n")), "{heard}");
}

#[tokio::test]
async fn a_cookie_that_is_new_is_tried_at_once() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join(".cookie");
    std::fs::write(&path, "__cookie__:old\n").unwrap();
    let refusal = || answer("401 Unauthorized", "");
    let renewed = path.clone();
    // The node was started anew after the cookie had been read.
    let renew = move |number| {
        if number == 1 {
            std::fs::write(&renewed, "__cookie__:new").unwrap();
        }
    };
    let (port, heard) = serve_with(vec![refusal(), refusal(), answer("200 OK", "{}")], renew).await;
    let node = server(port, Login::Cookie(path));
    assert_eq!(post(&node).await.unwrap().status, 401);
    assert_eq!(
        heard.lock().unwrap().len(),
        1,
        "the same cookie is not tried twice"
    );
    assert_eq!(post(&node).await.unwrap().status, 200);
    let heard = heard.lock().unwrap();
    assert!(heard[2].contains(&STANDARD.encode("__cookie__:new")), "{heard:?}");
}

#[tokio::test]
async fn what_is_no_cookie_is_named() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join(".cookie");
    let node = server(1, Login::Cookie(path.clone()));
    for (content, wanted) in [
        (None, "it is not there"),
        (Some("secret"), "no user:password on one line"),
    ] {
        if let Some(content) = content {
            std::fs::write(&path, content).unwrap();
        }
        let error = post(&node).await.unwrap_err();
        assert!(
            error.starts_with("--rpc-cookie-file ") && error.contains(wanted),
            "{error}"
        );
        assert!(!error.contains("secret"), "{error}");
    }
    let node = server(1, Login::Cookie(dir.path().to_owned()));
    assert!(post(&node).await.unwrap_err().contains("it is no file"));
}

#[tokio::test]
async fn what_is_no_answer_is_told() {
    let (port, _) = serve(vec!["\x15\x03\x01\x00\x02\x02\x28".to_owned()]).await;
    let error = post(&server(port, password())).await.unwrap_err();
    assert!(
        error.contains("not HTTP") && error.contains("https://"),
        "{error}"
    );
    let (port, _) = serve(vec![
        "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc".to_owned(),
    ])
    .await;
    let error = post(&server(port, password())).await.unwrap_err();
    assert!(error.contains("connection lost"), "{error}");
    let error = post(&server(1, password())).await.unwrap_err();
    assert!(
        error.starts_with("cannot connect: ") && error.contains("check --url"),
        "{error}"
    );
}

#[tokio::test]
async fn an_answer_has_a_time_and_a_size() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let silent = server(listener.local_addr().unwrap().port(), password());
    let limit = Duration::from_millis(1);
    let error = silent.post(Bytes::from_static(b"body"), limit).await.unwrap_err();
    assert_eq!(error, "no answer within 0 s");
    let (port, _) = serve(vec![answer("200 OK", &"x".repeat(MAX_ANSWER + 1))]).await;
    let error = post(&server(port, password())).await.unwrap_err();
    assert!(error.contains("more than 33554432 bytes"), "{error}");
}

#[test]
fn a_login_is_not_shown() {
    let shown = format!("{:?}", server(1, password()));
    assert!(!shown.contains("\"p\""), "{shown}");
    assert!(format!("{:?}", password().credentials().unwrap()).contains("Sensitive"));
}

#[tokio::test]
async fn a_node_behind_tls_is_reached_and_one_in_plain_http_is_told() {
    let (plain, _) = serve(vec![answer("200 OK", "{}"); 2]).await;
    let authority = Authority::new("an authority");
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let secured = listener.local_addr().unwrap().port();
    let config = server_config(&authority.issue(&["127.0.0.1"]), None);
    front(listener, ([127, 0, 0, 1], plain).into(), config, Admits::Tls);
    let over_tls = |port, authority: &Authority| Server {
        dialer: Dialer {
            tls: Some(Tls::new(Some(&authority.pem), None).unwrap()),
            is_node: true,
            ..Dialer::default()
        },
        ..server(port, password())
    };
    assert_eq!(post(&over_tls(secured, &authority)).await.unwrap().status, 200);
    let stranger = Authority::new("another one");
    let error = post(&over_tls(secured, &stranger)).await.unwrap_err();
    assert!(error.contains("nobody who is trusted here"), "{error}");
    // What is no request is refused at once.
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let plain = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        stream
            .write_all(answer("400 Bad Request", "").as_bytes())
            .await
            .unwrap();
        let _ = stream.read(&mut [0; 1024]).await;
    });
    let error = post(&over_tls(plain, &authority)).await.unwrap_err();
    assert!(error.contains("write http://"), "{error}");
}
