//! A real node: Bitcoin Core on a chain of its own, loopback only.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::support::{PATIENCE, eventually};

/// P2WSH of `OP_TRUE` on regtest: whoever shows the script can spend it.
pub(crate) const ANYONE_CAN_SPEND: &str = "bcrt1qft5p2uhsdcdc3l2ua4ap5qqfg4pjaqlp250x7us7a8qqhrxrxfsqseac85";

/// A running node, killed when dropped.
pub(crate) struct Node {
    program: PathBuf,
    chain: &'static str,
    extra: Vec<String>,
    dir: TempDir,
    pub(crate) port: u16,
    child: Child,
}

impl Node {
    /// `None`, after saying so, where there is no Bitcoin Core.
    pub(crate) fn start(chain: &'static str, extra: &[&str]) -> Option<Self> {
        let Ok(program) = std::env::var("MESOS_MINER_TEST_BITCOIND") else {
            testkit::skip("node: MESOS_MINER_TEST_BITCOIND is not set");
            return None;
        };
        let dir = tempfile::tempdir().unwrap();
        let (program, port) = (PathBuf::from(program), free_port());
        let extra: Vec<String> = extra.iter().map(|option| (*option).to_owned()).collect();
        let child = spawn(&program, chain, dir.path(), port, &extra);
        let node = Self {
            program,
            chain,
            extra,
            dir,
            port,
            child,
        };
        node.wait();
        Some(node)
    }

    /// Its address with a login from its cookie.
    pub(crate) fn url(&self) -> String {
        format!("http://{}@127.0.0.1:{}", self.cookie(), self.port)
    }

    /// Its address without a login.
    pub(crate) fn bare_url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    pub(crate) fn cookie_file(&self) -> PathBuf {
        self.dir.path().join(self.chain).join(".cookie")
    }

    fn cookie(&self) -> String {
        std::fs::read_to_string(self.cookie_file()).unwrap_or_default()
    }

    /// The result of a call.
    pub(crate) fn call(&self, method: &str, params: &Value) -> Value {
        let answer = self.try_call(method, params).expect("the node answers");
        assert_eq!(answer["error"], Value::Null, "{method}: {answer}");
        answer["result"].clone()
    }

    fn try_call(&self, method: &str, params: &Value) -> Option<Value> {
        let body = json!({"id": 1, "method": method, "params": params}).to_string();
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).ok()?;
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        let login = STANDARD.encode(self.cookie());
        let head = format!(
            "POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Basic {login}\r\nContent-Length: \
             {}\r\n\r\n",
            body.len()
        );
        stream.write_all(head.as_bytes()).ok()?;
        stream.write_all(body.as_bytes()).ok()?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer).ok()?;
        serde_json::from_str(answer.split_once("\r\n\r\n")?.1).ok()
    }

    /// Waits until it answers and is warmed up.
    pub(crate) fn wait(&self) {
        eventually("the node", || {
            let answer = self.try_call("getblockcount", &json!([]))?;
            answer["result"].is_u64().then_some(())
        });
    }

    pub(crate) fn height(&self) -> u64 {
        self.call("getblockcount", &json!([])).as_u64().unwrap()
    }

    /// The block at this height of its best chain, with its transactions.
    pub(crate) fn block(&self, height: u64) -> Value {
        let hash = self.call("getblockhash", &json!([height]));
        self.call("getblock", &json!([hash, 2]))
    }

    /// Hash of its tip.
    pub(crate) fn tip(&self) -> String {
        self.call("getbestblockhash", &json!([]))
            .as_str()
            .unwrap()
            .to_owned()
    }

    /// Whether it has this block, in its best chain or beside it.
    pub(crate) fn knows(&self, hash: &str) -> bool {
        let answer = self.try_call("getblockheader", &json!([hash]));
        answer.is_some_and(|answer| answer["error"].is_null())
    }

    /// Blocks that pay to this address.
    pub(crate) fn generate(&self, count: u64, address: &str) -> Value {
        self.call("generatetoaddress", &json!([count, address]))
    }

    /// Puts a transaction into the mempool that spends the coinbase of the block at this height, which pays to
    /// [`ANYONE_CAN_SPEND`]. Gives its id.
    pub(crate) fn spend_coinbase_of(&self, height: u64) -> Value {
        let coinbase = &self.block(height)["tx"][0];
        let fee = 0.001;
        let value = coinbase["vout"][0]["value"].as_f64().unwrap() - fee;
        let inputs = json!([{"txid": coinbase["txid"], "vout": 0}]);
        let raw = self.call(
            "createrawtransaction",
            &json!([inputs, [{ANYONE_CAN_SPEND: value}]]),
        );
        let raw = hex::decode(raw.as_str().unwrap()).unwrap();
        // Marker and flag after the version; before the lock time one item, the script.
        let (version, rest) = raw.split_at(4);
        let (middle, lock_time) = rest.split_at(rest.len() - 4);
        let whole = [version, &[0, 1], middle, &[1, 1, 0x51], lock_time].concat();
        self.call("sendrawtransaction", &json!([hex::encode(whole)]))
    }

    /// SIGKILL.
    pub(crate) fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Starts it again after [`kill`](Self::kill), with a new cookie, and does not wait.
    pub(crate) fn restart(&mut self) {
        self.child = spawn(&self.program, self.chain, self.dir.path(), self.port, &self.extra);
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn spawn(program: &Path, chain: &str, dir: &Path, port: u16, extra: &[String]) -> Child {
    Command::new(program)
        .arg(format!("-chain={chain}"))
        .arg(format!("-datadir={}", dir.display()))
        .arg(format!("-rpcport={port}"))
        .args([
            "-listen=0",
            "-connect=0",
            "-dnsseed=0",
            "-natpmp=0",
            "-printtoconsole=0",
            "-dbcache=16",
        ])
        .args(extra)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap_or_else(|error| panic!("{}: {error}", program.display()))
}

/// A port that was free a moment ago.
pub(crate) fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().port()
}
