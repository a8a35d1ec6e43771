use super::*;
use crate::cli::Cli;

const SUM: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

fn options(args: &[&str]) -> RunOptions {
    Cli::read([&["mesos-miner"], args].concat()).unwrap().run
}

fn of(args: &[&str]) -> Option<Delivery> {
    delivery(&options(args), false).unwrap()
}

fn fault_of(args: &[&str], local: bool) -> String {
    match delivery(&options(args), local) {
        Ok(taken) => panic!("{args:?} is taken as {taken:?}"),
        Err(fault) => fault.to_string(),
    }
}

fn fetched_from(uri: &str, sha256: Option<&str>) -> Option<Delivery> {
    Some(Delivery::Fetched(Program {
        uri: uri.to_owned(),
        sha256: sha256.map(str::to_owned),
    }))
}

fn in_image(program: &str, containerizer: Containerizer) -> Option<Delivery> {
    Some(Delivery::Image(ExecutorImage {
        name: "example.com:5000/miner:1".to_owned(),
        program: program.to_owned(),
        containerizer,
    }))
}

#[test]
fn this_program_serves_the_executor_unless_another_way_is_chosen() {
    let image = ["--executor-image", "example.com:5000/miner:1"];
    let with = |more: &[&str]| of(&[&image, more].concat());
    for (taken, wanted) in [
        (of(&[]), None),
        (of(&["--executor", "e", "--artifact-listen", "127.0.0.1:1"]), None),
        (
            of(&["--executor-uri", "hdfs://name/e"]),
            fetched_from("hdfs://name/e", None),
        ),
        (
            of(&["--executor-uri", &format!("https://h/e?v=1#sha256={SUM}")]),
            fetched_from("https://h/e?v=1", Some(SUM)),
        ),
        (
            of(&[
                "--executor-uri",
                &format!("file:///e#sha256={}", SUM.to_uppercase()),
            ]),
            fetched_from("file:///e", Some(SUM)),
        ),
        (
            of(&["--executor-path", "/opt/my miner"]),
            Some(Delivery::Installed("/opt/my miner".to_owned())),
        ),
        (
            of(&["--executor-path", "miner"]),
            Some(Delivery::Installed("miner".to_owned())),
        ),
        (with(&[]), in_image("mesos-miner-executor", Containerizer::Mesos)),
        (
            with(&["--containerizer", "docker"]),
            in_image("mesos-miner-executor", Containerizer::Docker),
        ),
        (
            with(&["--containerizer", "mesos", "--executor-path", "/bin/mesos-miner"]),
            in_image("/bin/mesos-miner", Containerizer::Mesos),
        ),
    ] {
        assert_eq!(taken, wanted);
    }
}

#[test]
fn what_contradicts_itself_or_cannot_be_is_refused_with_the_way_out() {
    let (uri, path, image) = (
        ["--executor-uri", "http://h/e"],
        ["--executor-path", "/e"],
        ["--executor-image", "m:1"],
    );
    for (args, wanted) in [
        (
            [uri, path].concat(),
            "--executor-uri and --executor-path are two ways",
        ),
        (
            [uri, image].concat(),
            "--executor-uri and --executor-image are two ways",
        ),
        (
            [uri, ["--executor", "e"]].concat(),
            "--executor is for executors that this scheduler serves, but with --executor-uri it serves none: drop one",
        ),
        (
            [path, ["--advertise", "h"]].concat(),
            "--advertise is for executors that this scheduler serves, but with --executor-path",
        ),
        (
            [image, ["--artifact-listen", "127.0.0.1:1"]].concat(),
            "--artifact-listen is for executors",
        ),
        (vec!["--containerizer", "mesos"], "name an image, or drop it"),
        (
            [image, ["--containerizer", "rkt"]].concat(),
            "--containerizer rkt: either mesos or docker",
        ),
        (vec!["--executor-uri", "/e"], "agents fetch http://…, https://…"),
        (vec!["--executor-uri", "gopher://h/e"], "agents fetch http://…"),
        (vec!["--executor-uri", "h:80/e"], "agents fetch http://…"),
        (vec!["--executor-uri", "http://"], "agents fetch http://…"),
        (
            vec!["--executor-uri", "ftp://u:p@h/e"],
            "serve the executor without one",
        ),
        (vec!["--executor-uri", "http://h/it's"], "write them as %XX"),
        (vec!["--executor-uri", "http://h/a b"], "write them as %XX"),
        (
            vec!["--executor-uri", "http://h/e#sha256=00"],
            "64 hexadecimal digits",
        ),
        (
            vec!["--executor-uri", "http://h/e#md5=00"],
            "64 hexadecimal digits",
        ),
        (
            vec!["--executor-path", "./e"],
            "--executor-path \"./e\": write an absolute path",
        ),
        (vec!["--executor-path", "a/b"], "write an absolute path"),
        (vec!["--executor-path", "/a/"], "write an absolute path"),
        (vec!["--executor-path", ""], "write an absolute path"),
        (vec!["--executor-image", ""], "--executor-image \"\": write"),
        (
            vec!["--executor-image=-v/:/host"],
            "--executor-image \"-v/:/host\": write",
        ),
        (vec!["--executor-image", "m 1"], "--executor-image \"m 1\": write"),
    ] {
        let fault = fault_of(&args, false);
        assert!(fault.contains(wanted), "{args:?}: {fault}");
        assert!(!fault.contains("u:p"), "{fault}");
    }
}

#[test]
fn the_embedded_cluster_has_no_images_and_fetches_less() {
    for (args, wanted) in [
        (["--executor-image", "m:1"], "name a real master, or drop it"),
        (
            ["--executor-uri", "https://h/e"],
            "the embedded cluster fetches http://…, file://…",
        ),
    ] {
        let fault = fault_of(&args, true);
        assert!(fault.contains(wanted), "{args:?}: {fault}");
    }
    for args in [
        ["--executor-uri", "http://h/e"],
        ["--executor-uri", "file:///e"],
        ["--executor-path", "/e"],
    ] {
        assert!(delivery(&options(&args), true).unwrap().is_some(), "{args:?}");
    }
}

/// A file or an image may name one way; whoever types another one need not undo that.
#[test]
fn the_uppermost_layer_that_chooses_a_way_decides() {
    let file = |text: &str| toml::from_str::<RunOptions>(text).unwrap();
    let served = "executor = ['e']\nadvertise = 'h'\nartifact-listen = '127.0.0.1:1'";
    let imaged = "executor-image = 'example.com:5000/miner:1'\ncontainerizer = 'docker'";
    let over = |args: &[&str], below: &str| options(args).over(file(below));
    for (args, below, wanted) in [
        (
            &["--executor-uri", "http://h/e"][..],
            served,
            fetched_from("http://h/e", None),
        ),
        (
            &["--executor-uri", "http://h/e"],
            "executor-path = '/e'",
            fetched_from("http://h/e", None),
        ),
        (&["--executor", "e"], "executor-uri = 'http://h/e'", None),
        (&["--advertise", "h"], imaged, None),
        (
            &["--executor-image", "example.com:5000/miner:1"],
            "executor-path = '/e'\ncontainerizer = 'docker'",
            in_image("mesos-miner-executor", Containerizer::Docker),
        ),
        (
            &[],
            imaged,
            in_image("mesos-miner-executor", Containerizer::Docker),
        ),
        (
            &["--containerizer", "mesos"],
            imaged,
            in_image("mesos-miner-executor", Containerizer::Mesos),
        ),
    ] {
        let taken = delivery(&over(args, below), false);
        assert_eq!(taken.unwrap(), wanted, "{args:?} over {below}");
    }
    let merged = over(&["--artifact-listen", "127.0.0.1:2"], served);
    assert_eq!(
        merged.advertise.as_deref(),
        Some("h"),
        "they are for the same way"
    );
}
