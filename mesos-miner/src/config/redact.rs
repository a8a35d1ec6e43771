//! Values of options as they may be shown: without passwords.

use super::PoolUrl;
use super::login::without_login;
use mesos_client::ZooKeeperUrl;
use text::foreign;
use url::Url;

/// What is shown of a secret.
const SET: &str = "set";

/// The value of the option `id`, fit to be shown.
pub(super) fn shown(id: &str, value: &str) -> String {
    match id {
        "pass" | "userpass" => SET.to_owned(),
        "url" => pool(value),
        "master" => place(value).unwrap_or_else(|| masters(value)),
        "state" => place(value).unwrap_or_else(|| foreign(value)),
        "proxy" | "zmq" => without_login(value),
        "executor_uri" => address(value),
        _ => foreign(value),
    }
}

fn pool(value: &str) -> String {
    match PoolUrl::with_login(value) {
        Ok((url, _)) => url.to_string(),
        Err(_) => without_login(value),
    }
}

/// A place in ZooKeeper; `None` if the value names something else.
fn place(value: &str) -> Option<String> {
    match value.parse::<ZooKeeperUrl>() {
        Ok(url) => Some(url.to_string()),
        Err(_) => value.starts_with("zk://").then(|| "zk://…".to_owned()),
    }
}

fn masters(value: &str) -> String {
    let shown: Vec<_> = value.split(',').map(without_login).collect();
    shown.join(",")
}

fn address(value: &str) -> String {
    match Url::parse(value) {
        Ok(url) if url.username().is_empty() && url.password().is_none() => foreign(value),
        _ => without_login(value),
    }
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn passwords_are_not_shown() {
        for (id, value, wanted) in [
            ("pass", "secret", "set"),
            ("userpass", "me:secret", "set"),
            ("user", "me", "me"),
            (
                "url",
                "stratum+tcp://me:secret@pool:3333",
                "stratum+tcp://pool:3333",
            ),
            ("url", "me:secret", "me:***"),
            ("url", "embedded", "embedded"),
            ("url", "quota=2", "quota=2"),
            ("master", "zk://me:secret@a:1,b:2/mesos", "zk://a:1,b:2/mesos"),
            ("master", "zk://me:secret@a:1", "zk://…"),
            ("master", "http://me:secret@a:5050,b:5050", "http://a:5050,b:5050"),
            ("master", "local[2]", "local[2]"),
            ("master", "a:5050,b:5050", "a:5050,b:5050"),
            ("state", "/var/lib/m@x", "/var/lib/m@x"),
            ("state", "zk://me:secret@a:1/m", "zk://a:1/m"),
            ("proxy", "socks5://me:secret@p:1080", "socks5://p:1080"),
            ("executor_uri", "https://me:secret@h/x:1", "https://h/x:1"),
            ("executor_uri", "hdfs://h/x:1#sha256=0", "hdfs://h/x:1#sha256=0"),
        ] {
            let told = shown(id, value);
            assert!(!told.contains("secret"), "{id} {value}: {told}");
            assert_eq!(told, wanted, "{id} {value}");
        }
    }
}
