//! Listens to a node's ZeroMQ publisher of `hashblock`. Messages can be lost there, so nodes are asked all the same.

use std::time::Duration;
use text::foreign;
use tokio::sync::mpsc;
use tokio::time::{sleep, timeout};
use zeromq::{Socket, SocketRecv, SubSocket, ZmqMessage};

const TOPIC: &str = "hashblock";
/// Longest wait for a connection.
const CONNECT_WITHIN: Duration = Duration::from_secs(10);
/// Pause before a publisher is connected again.
const AGAIN: Duration = Duration::from_secs(5);

/// What publishers tell.
#[derive(Debug)]
pub(super) enum News {
    /// Hash of a new tip, internal byte order.
    Block([u8; 32]),
    /// A publisher cannot be heard; told once until it can.
    Fault(String),
}

/// Listens for as long as somebody wants to hear.
pub(super) async fn listen(address: String, news: mpsc::Sender<News>) {
    let mut is_told = false;
    loop {
        let Some(reason) = hear(&address, &news, &mut is_told).await else {
            return;
        };
        if !std::mem::replace(&mut is_told, true) {
            let text = format!(
                "--zmq {address}: {}; the nodes are asked instead",
                foreign(&reason)
            );
            if news.send(News::Fault(text)).await.is_err() {
                return;
            }
        }
        sleep(AGAIN).await;
    }
}

/// Why it cannot be heard any more; `None` if nobody wants to.
async fn hear(address: &str, news: &mpsc::Sender<News>, is_told: &mut bool) -> Option<String> {
    let mut socket = SubSocket::new();
    let connect = async {
        socket.connect(address).await?;
        socket.subscribe(TOPIC).await
    };
    match timeout(CONNECT_WITHIN, connect).await {
        Ok(Ok(())) => *is_told = false,
        Ok(Err(error)) => return Some(error.to_string()),
        Err(_) => return Some(format!("no connection within {} s", CONNECT_WITHIN.as_secs())),
    }
    loop {
        match socket.recv().await {
            Ok(message) => {
                if let Some(hash) = block_of(&message)
                    && news.send(News::Block(hash)).await.is_err()
                {
                    return None;
                }
            }
            Err(error) => return Some(error.to_string()),
        }
    }
}

/// Topic, hash in display order, and a sequence number.
fn block_of(message: &ZmqMessage) -> Option<[u8; 32]> {
    let topic = message.get(0)?;
    let mut hash: [u8; 32] = message.get(1)?.as_ref().try_into().ok()?;
    hash.reverse();
    (topic.as_ref() == TOPIC.as_bytes()).then_some(hash)
}

#[cfg(test)]
mod tests {
    use super::*;
    use zeromq::{PubSocket, SocketSend};

    fn message(topic: &'static str, hash: &'static [u8]) -> ZmqMessage {
        let mut message = ZmqMessage::from(topic);
        message.push_back(hash.into());
        message.push_back(vec![1, 0, 0, 0].into());
        message
    }

    #[tokio::test]
    async fn a_new_block_is_heard_and_nothing_else() {
        const HASH: [u8; 32] = [
            0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26,
            27, 28, 29, 30, 31,
        ];
        let mut publisher = PubSocket::new();
        let address = publisher.bind("tcp://127.0.0.1:0").await.unwrap().to_string();
        let (sender, mut news) = mpsc::channel(8);
        let listening = tokio::spawn(listen(address, sender));
        // What is published before somebody listens is lost.
        let heard = loop {
            for other in [message("hashtx", &HASH), message("hashblock", &HASH[1..])] {
                publisher.send(other).await.unwrap();
            }
            publisher.send(message("hashblock", &HASH)).await.unwrap();
            if let Ok(heard) = timeout(Duration::from_millis(20), news.recv()).await {
                break heard.unwrap();
            }
        };
        let mut internal = HASH;
        internal.reverse();
        assert!(
            matches!(heard, News::Block(hash) if hash == internal),
            "{heard:?}"
        );
        drop(news);
        publisher.send(message("hashblock", &HASH)).await.unwrap();
        timeout(Duration::from_secs(60), listening)
            .await
            .unwrap()
            .unwrap();
    }

    #[tokio::test(start_paused = true)]
    async fn one_that_cannot_be_heard_is_told_of_once() {
        let (sender, mut news) = mpsc::channel(8);
        let listening = tokio::spawn(listen("tcp://127.0.0.1:1".to_owned(), sender));
        let Some(News::Fault(text)) = news.recv().await else {
            panic!("it is told");
        };
        assert!(text.starts_with("--zmq tcp://127.0.0.1:1: "), "{text}");
        assert!(timeout(Duration::from_secs(100), news.recv()).await.is_err());
        listening.abort();
    }

    /// libzmq is what nodes publish with.
    #[tokio::test]
    async fn a_publisher_with_libzmq_is_heard() {
        let has_zmq = std::process::Command::new("/usr/bin/python3")
            .args(["-c", "import zmq"])
            .output();
        if !has_zmq.is_ok_and(|output| output.status.success()) {
            return testkit::skip("zmq: Python has no zmq (Debian's python3-zmq)");
        }
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/peers/zmq_publisher.py");
        let mut publisher = tokio::process::Command::new("/usr/bin/python3")
            .args([script, &("0a".repeat(31) + "0b")])
            .stdout(std::process::Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        let mut port = String::new();
        let mut stdout = tokio::io::BufReader::new(publisher.stdout.take().unwrap());
        tokio::io::AsyncBufReadExt::read_line(&mut stdout, &mut port)
            .await
            .unwrap();
        let (sender, mut news) = mpsc::channel(8);
        let listening = tokio::spawn(listen(format!("tcp://127.0.0.1:{}", port.trim()), sender));
        let heard = timeout(Duration::from_secs(60), news.recv()).await.unwrap();
        assert!(
            matches!(heard, Some(News::Block(hash)) if hash[0] == 0x0b && hash[31] == 0x0a),
            "{heard:?}"
        );
        listening.abort();
    }
}
