//! The metrics of a run as Prometheus sees them; the alert rules and the board that come with them.
#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use regex::Regex;
use serde_json::Value;
use support::{Miner, Peer, eventually, http};
use testkit::{openmetrics, skip};

/// What Prometheus adds to each sample, and what rules add to alerts.
const ADDED: [&str; 4] = ["job", "instance", "le", "severity"];
const BEGINNING: [&str; 4] = ["--difficulty", "0.0005", "--master", "local[2]"];

fn docs(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs").join(file)
}

fn read(file: &str) -> String {
    let path = docs(file);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// What belongs together: the metrics that are named in it are those whose labels it may use.
struct Part {
    name: String,
    text: String,
}

/// Each alert.
fn alerts() -> Vec<Part> {
    let text = read("prometheus/alerts.yml");
    let alerts = text.split("- alert: ").skip(1);
    alerts
        .map(|alert| Part {
            name: alert.lines().next().unwrap().to_owned(),
            text: alert.to_owned(),
        })
        .collect()
}

fn board() -> Value {
    serde_json::from_str(&read("grafana/mesos-miner.json")).unwrap()
}

/// The queries of the board, by the title of their panel, with the legend of each.
fn queries(board: &Value) -> Vec<(String, String, String)> {
    let mut queries = Vec::new();
    for panel in board["panels"].as_array().unwrap() {
        assert!(panel["type"] == "row" || panel["targets"].is_array(), "{panel}");
        for target in panel["targets"].as_array().into_iter().flatten() {
            let text = |value: &Value| value.as_str().unwrap().to_owned();
            let legend = text(&target["legendFormat"]);
            queries.push((text(&panel["title"]), text(&target["expr"]), legend));
        }
    }
    queries
}

fn metric_names(text: &str) -> BTreeSet<String> {
    let names = Regex::new(r"\bmesos_miner_[a-z_]+").unwrap();
    names
        .find_iter(text)
        .map(|name| name.as_str().to_owned())
        .collect()
}

/// Labels in matchers, in `by (…)` and `on (…)`, and in templates of texts and legends.
fn label_names(text: &str) -> BTreeSet<String> {
    let each = Regex::new(r#"([a-z_]+)\s*(?:=~|!=|!~|=)\s*\\?""#).unwrap();
    let lists = Regex::new(r"\b(?:by|on)\s*\(([^)]*)\)").unwrap();
    let templates = Regex::new(r"\$labels\.([a-z_]+)|\{\{\s*([a-z_]+)\s*\}\}").unwrap();
    let mut found: BTreeSet<String> = each
        .captures_iter(text)
        .map(|label| label[1].to_owned())
        .collect();
    for list in lists.captures_iter(text) {
        found.extend(list[1].split(',').map(|label| label.trim().to_owned()));
    }
    for template in templates.captures_iter(text) {
        let label = template.get(1).or(template.get(2)).unwrap();
        found.insert(label.as_str().to_owned());
    }
    found
}

/// The labels of each metric, by the reference.
fn reference() -> BTreeMap<String, BTreeSet<String>> {
    let text = read("metrics.md");
    let rows = Regex::new(r"(?m)^\| `(mesos_miner_[a-z_]+)` \| (\w+) \| [^|]* \| ([^|]*) \|").unwrap();
    let label = Regex::new("`([a-z_]+)`").unwrap();
    let mut metrics = BTreeMap::new();
    for row in rows.captures_iter(&text) {
        let labels: BTreeSet<String> = label.captures_iter(&row[3]).map(|l| l[1].to_owned()).collect();
        let suffixes: &[&str] = match &row[2] {
            "histogram" => &["", "_bucket", "_sum", "_count"],
            _ => &[""],
        };
        for suffix in suffixes {
            metrics.insert(format!("{}{suffix}", &row[1]), labels.clone());
        }
    }
    metrics
}

#[test]
fn alerts_and_board_name_what_there_is() {
    let metrics = reference();
    assert!(metrics.len() > 40, "{metrics:?}");
    let mut parts = alerts();
    assert!(parts.len() > 15);
    for (title, query, legend) in queries(&board()) {
        parts.push(Part {
            name: format!("the board's panel {title:?}"),
            text: format!("{query} {legend}"),
        });
    }
    for part in parts {
        let mut known: BTreeSet<&str> = ADDED.into();
        let names = metric_names(&part.text);
        assert!(!names.is_empty(), "{} is about nothing", part.name);
        for name in &names {
            let labels = metrics
                .get(name)
                .unwrap_or_else(|| panic!("{}: no metric {name}", part.name));
            known.extend(labels.iter().map(String::as_str));
        }
        for label in label_names(&part.text) {
            assert!(
                known.contains(label.as_str()),
                "{}: no label {label} in {names:?}",
                part.name
            );
        }
    }
}

#[test]
fn a_run_has_every_metric_of_the_reference() {
    let mut miner = Miner::start(&BEGINNING);
    let admin = miner.admin();
    miner.shares(1);
    let page = openmetrics::parse(&http::get(&admin, "/metrics").body);
    let mut families: BTreeSet<String> = page
        .iter()
        .map(|(name, family)| match family.kind.as_str() {
            "counter" => format!("{name}_total"),
            "info" => format!("{name}_info"),
            _ => name.clone(),
        })
        .collect();
    for (name, labels) in reference() {
        let part_of_histogram = ["_bucket", "_sum", "_count"]
            .iter()
            .any(|suffix| name.ends_with(suffix));
        assert!(
            part_of_histogram || families.remove(&name),
            "{name} is not in the page"
        );
        let samples = page.values().flat_map(|family| &family.samples);
        for sample in samples.filter(|sample| sample.name == name) {
            let found = sample.labels.keys().filter(|label| *label != "le");
            assert!(found.eq(&labels), "{sample:?} with the labels {labels:?}");
        }
    }
    assert!(families.is_empty(), "not in the reference: {families:?}");
    miner.stop();
}

#[test]
fn every_alert_fires_when_it_should() {
    let alerts = alerts();
    let tests = read("prometheus/alerts.test.yml");
    for alert in &alerts {
        let fires = format!("alertname=\"{}\"", alert.name);
        assert!(
            tests.contains(&fires),
            "alerts.test.yml does not test {}",
            alert.name
        );
        assert!(
            alert.text.contains("summary:") && alert.text.contains("description:"),
            "{}",
            alert.name
        );
    }
    for (command, file) in [("check", "alerts.yml"), ("test", "alerts.test.yml")] {
        let ran = Command::new("promtool")
            .args([command, "rules", file])
            .current_dir(docs("prometheus"))
            .output();
        let Ok(output) = ran else {
            return skip("prometheus: promtool is not installed");
        };
        let said = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
        assert!(output.status.success(), "{said}");
        let found = format!("{} rules found", alerts.len());
        assert!(command != "check" || said.contains(&found), "{said}");
    }
}

/// A Prometheus that scrapes this address every second, with the alert rules.
struct Prometheus {
    peer: Peer,
}

impl Prometheus {
    fn start(dir: &Path, target: &str) -> Option<Self> {
        let config = dir.join("prometheus.yml");
        let rules = docs("prometheus/alerts.yml");
        let text = serde_json::json!({
            "global": {"scrape_interval": "1s", "evaluation_interval": "1s"},
            "rule_files": [rules],
            "scrape_configs": [{"job_name": "mesos-miner", "static_configs": [{"targets": [target]}]}],
        });
        // JSON is YAML.
        fs::write(&config, text.to_string()).unwrap();
        let peer = Peer::start("prometheus", dir, "prometheus", |port| {
            vec![
                format!("--config.file={}", config.display()),
                format!("--storage.tsdb.path={}", dir.join("data").display()),
                format!("--web.listen-address=127.0.0.1:{port}"),
            ]
        })?;
        Some(Self { peer })
    }

    /// `data` of a successful answer.
    fn api(&self, path: &str) -> Value {
        let answer = http::get_plainly(
            &format!("127.0.0.1:{}", self.peer.port),
            &format!("/api/v1/{path}"),
        );
        assert_eq!(answer.status, 200, "{path}: {answer:?}\n{}", self.peer.log());
        let answer = answer.json();
        assert_eq!(answer["status"], "success", "{path}: {answer}");
        answer["data"].clone()
    }

    /// What a query finds.
    fn query(&self, query: &str) -> Vec<Value> {
        let encoded = utf8_percent_encode(query, NON_ALPHANUMERIC);
        self.api(&format!("query?query={encoded}"))["result"]
            .as_array()
            .unwrap_or_else(|| panic!("{query}"))
            .clone()
    }
}

#[test]
fn prometheus_scrapes_a_run_and_answers_the_board() {
    let dir = tempfile::tempdir().unwrap();
    let mut miner = Miner::start(&BEGINNING);
    let admin = miner.admin();
    let Some(prometheus) = Prometheus::start(dir.path(), &admin) else {
        miner.stop();
        return;
    };
    miner.executors(2);
    miner.shares(3);

    eventually("a scrape", || {
        let targets = prometheus.api("targets");
        let target = targets["activeTargets"].as_array()?.first()?;
        assert_eq!(target["lastError"], "", "{targets}");
        (target["health"] == "up").then_some(())
    });
    let filled: BTreeSet<String> = {
        let page = openmetrics::parse(&http::get(&admin, "/metrics").body);
        let samples = page.into_values().flat_map(|family| family.samples);
        samples.map(|sample| sample.name).collect()
    };
    for (title, query, _) in queries(&board()) {
        let query = query
            .replace("$job", "mesos-miner")
            .replace("$instance", &admin.replace('.', r"\\."))
            .replace("$__rate_interval", "1m");
        assert!(!query.contains('$'), "{query}");
        // Rates need two scrapes.
        eventually(&format!("{title}: {query}"), || {
            let found = prometheus.query(&query);
            (!found.is_empty() || !metric_names(&query).is_subset(&filled)).then_some(())
        });
    }
    let variables = board()["templating"]["list"].clone();
    assert_eq!(
        (&variables[0]["name"], &variables[0]["type"]),
        (&"datasource".into(), &"datasource".into())
    );
    let kernels = prometheus.query("mesos_miner_executor_info");
    assert_eq!(kernels.len(), 2, "{kernels:?}");
    assert_eq!(kernels[0]["metric"]["job"], "mesos-miner", "{kernels:?}");
    let accepted = prometheus.query(r#"mesos_miner_shares_total{verdict="accepted"} >= 1"#);
    assert_eq!(accepted.len(), 1, "{accepted:?}");

    let rules = eventually("an evaluation of every rule", || {
        let rules = prometheus.api("rules")["groups"][0]["rules"].as_array()?.clone();
        let evaluated = rules.iter().all(|rule| rule["health"] != "unknown");
        evaluated.then_some(rules)
    });
    assert_eq!(rules.len(), alerts().len());
    for rule in rules {
        assert_eq!(rule["health"], "ok", "{rule}");
        assert_ne!(rule["state"], "firing", "{rule}");
    }
    miner.stop();
}
