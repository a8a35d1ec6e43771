//! What is on its way to the agent.

use mesos::proto::TaskStatus;
use mesos_client::ExecutorClient;
use std::collections::VecDeque;
use std::time::Duration;
use tokio::sync::mpsc;

#[derive(Debug)]
pub(crate) enum Outgoing {
    Update(Box<TaskStatus>),
    Message(Vec<u8>),
}

/// Calls that wait for the client, so that a slow agent never holds up the loop.
///
/// Nothing is dropped here. The logic hands out one framework message at a time, and few status updates: up
/// to four for each of its [`MAX_TASKS`](crate::logic::MAX_TASKS) tasks and one every
/// [`BLOCK_UPDATE_SPACING`](crate::logic::BLOCK_UPDATE_SPACING) for blocks.
pub(crate) struct Outbox {
    client: ExecutorClient,
    waiting: VecDeque<Outgoing>,
    forwarder: mpsc::Sender<Outgoing>,
    /// One item for each framework message that the client has taken.
    sent: mpsc::Receiver<()>,
}

impl Outbox {
    pub(crate) fn start(client: ExecutorClient) -> Self {
        let (forwarder, mut forwarded) = mpsc::channel(1);
        let (sender, sent) = mpsc::channel(1);
        let far_end = client.clone();
        tokio::spawn(async move {
            while let Some(outgoing) = forwarded.recv().await {
                match outgoing {
                    Outgoing::Update(status) => far_end.update(*status).await,
                    Outgoing::Message(data) => {
                        far_end.message(data).await;
                        // Fails only when the loop has ended.
                        let _ = sender.send(()).await;
                    }
                }
            }
        });
        Self {
            client,
            waiting: VecDeque::new(),
            forwarder,
            sent,
        }
    }

    pub(crate) fn push(&mut self, outgoing: Outgoing) {
        self.waiting.push_back(outgoing);
    }

    /// Waits until everything is sent and the agent has acknowledged all updates, but no longer than `limit`.
    pub(crate) async fn flush(mut self, limit: Duration) {
        let all = async {
            for outgoing in std::mem::take(&mut self.waiting) {
                if self.forwarder.send(outgoing).await.is_err() {
                    return;
                }
            }
            // Room again means that the forwarder has taken the last one.
            drop(self.forwarder.reserve().await);
            self.client.drained().await;
        };
        let _ = tokio::time::timeout(limit, all).await;
    }

    /// Passes on what waits, until the client has taken a framework message. Nothing is lost if this is cancelled.
    pub(crate) async fn forward(&mut self) {
        loop {
            tokio::select! {
                Some(()) = self.sent.recv() => return,
                Ok(permit) = self.forwarder.reserve(), if !self.waiting.is_empty() => {
                    if let Some(outgoing) = self.waiting.pop_front() {
                        permit.send(outgoing);
                    }
                }
                else => return std::future::pending().await,
            }
        }
    }
}
