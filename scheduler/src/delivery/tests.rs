use super::*;
use prost::Message;

const SHA256: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

fn program(uri: &str, sha256: Option<&str>) -> Program {
    Program {
        uri: uri.to_owned(),
        sha256: sha256.map(str::to_owned),
    }
}

fn image(name: &str, containerizer: Containerizer) -> Delivery {
    Delivery::Image(ExecutorImage {
        name: name.to_owned(),
        program: "mesos-miner-executor".to_owned(),
        containerizer,
    })
}

fn x86_64() -> Architecture {
    Architecture::named("x86_64")
}

fn container(delivery: &Delivery) -> ContainerInfo {
    delivery.container().unwrap()
}

#[test]
fn what_is_served_is_cached_and_checked() {
    let delivery = Delivery::Served {
        file: "mesos-miner".to_owned(),
        programs: [(
            x86_64(),
            program("http://s/artifacts/e3/mesos-miner", Some(SHA256)),
        )]
        .into(),
    };
    let wanted = CommandInfo {
        uris: vec![CommandUri {
            value: "http://s/artifacts/e3/mesos-miner".to_owned(),
            executable: Some(true),
            extract: Some(false),
            cache: Some(true),
            output_file: Some("mesos-miner".to_owned()),
        }],
        environment: Some(Environment {
            variables: vec![EnvironmentVariable {
                name: "MESOS_MINER_EXECUTOR_SHA256".to_owned(),
                value: Some(SHA256.to_owned()),
                ..EnvironmentVariable::default()
            }],
        }),
        value: Some("exec ./mesos-miner executor".to_owned()),
        shell: Some(true),
        ..CommandInfo::default()
    };
    assert_eq!(delivery.command(&x86_64()), Some(wanted));
    assert_eq!(delivery.container(), None);
    let other = Architecture::named("aarch64");
    assert!(delivery.serves(&x86_64()) && !delivery.serves(&other));
    assert_eq!(delivery.command(&other), None);
}

/// Nobody knows whether the file there stays the same, so no agent may keep it.
#[test]
fn what_is_fetched_from_elsewhere_is_fetched_each_time() {
    for sha256 in [None, Some(SHA256)] {
        let delivery = Delivery::Fetched(program("hdfs://store/executor", sha256));
        let command = delivery.command(&Architecture::named("riscv64")).unwrap();
        let [uri] = &command.uris[..] else {
            panic!("{command:?}");
        };
        assert_eq!(uri.value, "hdfs://store/executor");
        assert_eq!(
            (uri.cache, uri.executable, uri.extract),
            (Some(false), Some(true), Some(false))
        );
        assert_eq!(uri.output_file.as_deref(), Some("mesos-miner-executor"));
        assert_eq!(
            command.value.as_deref(),
            Some("exec ./mesos-miner-executor executor")
        );
        let told = command.environment.map(|environment| environment.variables);
        let told = told.as_ref().and_then(|variables| variables[0].value.as_deref());
        assert_eq!(told, sha256);
        assert_eq!(delivery.container(), None);
    }
}

#[test]
fn what_is_installed_is_started_without_a_shell() {
    let delivery = Delivery::Installed("/opt/it's mine/executor".to_owned());
    let wanted = CommandInfo {
        value: Some("/opt/it's mine/executor".to_owned()),
        shell: Some(false),
        arguments: vec!["/opt/it's mine/executor".to_owned(), "executor".to_owned()],
        ..CommandInfo::default()
    };
    assert_eq!(delivery.command(&x86_64()), Some(wanted));
    assert_eq!(delivery.container(), None);
}

#[test]
fn the_mesos_containerizer_runs_the_images_program() {
    let delivery = image("example.com/miner:1", Containerizer::Mesos);
    let wanted = CommandInfo {
        value: Some("mesos-miner-executor".to_owned()),
        shell: Some(false),
        arguments: vec!["mesos-miner-executor".to_owned(), "executor".to_owned()],
        ..CommandInfo::default()
    };
    assert_eq!(delivery.command(&x86_64()), Some(wanted));
    let wanted = ContainerInfo {
        r#type: ContainerType::Mesos.into(),
        mesos: Some(Box::new(MesosContainerInfo {
            image: Some(Image {
                r#type: ImageType::Docker.into(),
                docker: Some(DockerImage {
                    name: "example.com/miner:1".to_owned(),
                    ..DockerImage::default()
                }),
                cached: Some(true),
                ..Image::default()
            }),
        })),
        ..ContainerInfo::default()
    };
    assert_eq!(container(&delivery), wanted);
}

/// Docker's containerizer makes `docker run --net=host --entrypoint=mesos-miner-executor … IMAGE executor` of this.
#[test]
fn docker_runs_the_images_program() {
    let delivery = image("example.com/miner:1", Containerizer::Docker);
    let wanted = CommandInfo {
        value: None,
        shell: Some(false),
        arguments: vec!["executor".to_owned()],
        ..CommandInfo::default()
    };
    assert_eq!(delivery.command(&x86_64()), Some(wanted));
    let wanted = ContainerInfo {
        r#type: ContainerType::Docker.into(),
        docker: Some(Box::new(DockerInfo {
            image: "example.com/miner:1".to_owned(),
            network: Some(DockerNetwork::Host.into()),
            parameters: vec![Parameter {
                key: "entrypoint".to_owned(),
                value: "mesos-miner-executor".to_owned(),
            }],
            force_pull_image: Some(false),
            ..DockerInfo::default()
        })),
        ..ContainerInfo::default()
    };
    assert_eq!(container(&delivery), wanted);
}

/// As Python's protobuf 7.36 encodes them by Mesos's own `include/mesos/v1/mesos.proto`.
#[test]
fn containers_are_encoded_as_mesos_defines_them() {
    for (containerizer, wanted) in [
        (Containerizer::Mesos, "08022a0d0a0b08021a050a036d3a312001"),
        (
            Containerizer::Docker,
            "08011a2d0a036d3a3110012a220a0a656e747279706f696e7412146d65736f732d6d696e65722d6578656375746f723000",
        ),
    ] {
        let encoded = image("m:1", containerizer).container().unwrap().encode_to_vec();
        assert_eq!(hex::encode(encoded), wanted, "{containerizer:?}");
    }
}

#[test]
fn only_images_that_change_are_pulled_again() {
    for (name, changes) in [
        ("miner", true),
        ("miner:latest", true),
        ("example.com:5000/team/miner", true),
        ("example.com:5000/team/miner:latest", true),
        ("miner:1", false),
        ("example.com:5000/miner:1.2", false),
        ("miner@sha256:00", false),
        ("miner:latest@sha256:00", false),
    ] {
        let mesos = container(&image(name, Containerizer::Mesos)).mesos.unwrap();
        assert_eq!(mesos.image.unwrap().cached, Some(!changes), "{name}");
        let docker = container(&image(name, Containerizer::Docker)).docker.unwrap();
        assert_eq!(docker.force_pull_image, Some(changes), "{name}");
    }
}

#[test]
fn people_are_told_what_to_look_at() {
    let assumed = x86_64();
    let served = Delivery::Served {
        file: String::new(),
        programs: BTreeMap::new(),
    };
    let fetched = Delivery::Fetched(program("file:///e", None));
    let installed = Delivery::Installed("/opt/e".to_owned());
    for (delivery, launch, end) in [
        (&served, "--artifact-listen", "needs the attribute arch"),
        (&fetched, "--executor-uri", "--executor-uri"),
        (&installed, "--mesos-user", "--executor-path /opt/e"),
        (
            &image("m:1", Containerizer::Mesos),
            "--image_providers",
            "in the image m:1",
        ),
        (
            &image("m:1", Containerizer::Docker),
            "--containerizers",
            "in the image m:1",
        ),
    ] {
        assert!(delivery.see_if_not_launched().contains(launch), "{delivery:?}");
        let told = delivery.see_if_ended_at_once(Some(&assumed)).unwrap();
        assert!(told.contains(end), "{told}");
    }
    assert_eq!(served.see_if_ended_at_once(None), None);
    assert!(fetched.see_if_ended_at_once(None).is_some());
}
