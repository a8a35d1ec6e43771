//! An executor played by the test.

use std::time::Duration;

use mesos::proto::{ExecutorId, FrameworkId, Offer, Source, TaskId, TaskState, TaskStatus, executor};
use prost::Message;

use super::{Framework, PATIENCE, PROTOBUF, Stream, client, post, text};

/// An executor played by the test, while the process that the agent started does nothing.
pub(crate) struct Executor {
    pub(crate) http: reqwest::Client,
    pub(crate) url: String,
    pub(crate) framework: FrameworkId,
    pub(crate) id: ExecutorId,
    pub(crate) stream: Option<Stream>,
}

impl Executor {
    pub(crate) fn new(offer: &Offer, id: &str) -> Self {
        let url = offer.url.as_ref().unwrap();
        let address = &url.address;
        let path = url.path.as_deref().unwrap();
        let url = format!(
            "http://{}:{}{path}/api/v1/executor",
            address.ip.as_ref().unwrap(),
            address.port
        );
        let (framework, id) = (offer.framework_id.clone(), ExecutorId::new(id));
        Self {
            http: client(),
            url,
            framework,
            id,
            stream: None,
        }
    }

    /// One that has told that its only task, of its own name, runs.
    pub(crate) async fn running(framework: &mut Framework, offer: &Offer, name: &str) -> Self {
        let mut executor = Self::start(offer, name).await;
        executor.expect_first_task().await;
        executor.update(status(name, TaskState::Running, 1)).await;
        executor.expect_acknowledged(1).await;
        assert_eq!(
            text(&framework.update().await),
            format!("{name} TASK_RUNNING Executor")
        );
        executor
    }

    /// Subscribed for the first time.
    pub(crate) async fn start(offer: &Offer, id: &str) -> Self {
        let mut executor = Self::new(offer, id);
        executor.subscribe(Default::default()).await;
        executor
    }

    pub(crate) fn call_of(&self, kind: executor::call::Type) -> executor::Call {
        executor::Call {
            executor_id: self.id.clone(),
            framework_id: self.framework.clone(),
            r#type: Some(kind.into()),
            ..executor::Call::default()
        }
    }

    /// Subscribes with what is unacknowledged, which replaces the stream. Waits until the agent knows the executor.
    pub(crate) async fn subscribe(&mut self, subscribe: executor::call::Subscribe) {
        let call = executor::Call {
            subscribe: Some(subscribe),
            ..self.call_of(executor::call::Type::Subscribe)
        };
        let deadline = tokio::time::Instant::now() + PATIENCE;
        loop {
            let sent = self.http.post(&self.url).header("content-type", PROTOBUF);
            let sent = sent.header("accept", PROTOBUF).body(call.encode_to_vec());
            let problem = match sent.send().await {
                Ok(response) if response.status() == 200 => {
                    self.stream = Some(Stream::open(response).await);
                    return;
                }
                // Not launched yet, or not recovered.
                Ok(response) if [400, 404, 503].contains(&response.status().as_u16()) => {
                    response.text().await.unwrap()
                }
                Ok(response) => panic!("{response:?}"),
                // The agent is about to start again.
                Err(error) => error.to_string(),
            };
            assert!(tokio::time::Instant::now() < deadline, "{problem}");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// The next event; `None` at the end of the stream.
    pub(crate) async fn event(&mut self) -> Option<executor::Event> {
        let record = self.stream.as_mut().expect("subscribed").record().await?;
        Some(executor::Event::decode(&record[..]).unwrap())
    }

    /// The next event, which must be of this kind.
    pub(crate) async fn expect(&mut self, kind: executor::event::Type) -> executor::Event {
        let event = self
            .event()
            .await
            .unwrap_or_else(|| panic!("{kind:?} before the stream ends"));
        assert_eq!(event.r#type(), kind, "{event:?}");
        event
    }

    /// The next events, which must be those after the first subscription.
    pub(crate) async fn expect_first_task(&mut self) {
        self.expect(executor::event::Type::Subscribed).await;
        self.expect(executor::event::Type::Launch).await;
    }

    /// The next event, which must acknowledge the [`status`] of this number.
    pub(crate) async fn expect_acknowledged(&mut self, number: u8) {
        let event = self.expect(executor::event::Type::Acknowledged).await;
        assert_eq!(event.acknowledged.unwrap().uuid[0], number);
    }

    pub(crate) async fn try_call(&self, call: executor::Call) -> (u16, String) {
        let response = post(&self.http, &self.url, None, call.encode_to_vec()).await;
        (response.status().as_u16(), response.text().await.unwrap())
    }

    pub(crate) async fn update(&self, status: TaskStatus) -> (u16, String) {
        let update = executor::call::Update { status };
        let call = self.call_of(executor::call::Type::Update);
        self.try_call(executor::Call {
            update: Some(update),
            ..call
        })
        .await
    }

    pub(crate) async fn message(&self, data: &[u8]) {
        let message = executor::call::Message { data: data.to_vec() };
        let call = self.call_of(executor::call::Type::Message);
        let call = executor::Call {
            message: Some(message),
            ..call
        };
        assert_eq!(self.try_call(call).await, (202, String::new()));
    }
}

/// A valid update with a uuid made of `number`.
pub(crate) fn status(task: &str, state: TaskState, number: u8) -> TaskStatus {
    let mut uuid = [number; 16];
    uuid[6] = 0x40;
    uuid[8] = 0x80;
    TaskStatus {
        uuid: Some(uuid.to_vec()),
        source: Some(Source::Executor.into()),
        ..TaskStatus::new(TaskId::new(task), state)
    }
}
