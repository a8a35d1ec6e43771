//! Drives a solo source: carries its requests to nodes, its files to disk, and what publishers announce to it. The source
//! decides what is asked, sent and kept.
//!
//! Every request has a task and a connection of its own, so none waits for another: a long poll does not hold up a block.

mod http;
mod publisher;
mod requests;
mod shelf;

pub use http::{Login, Server};
pub use shelf::{Shelf, ShelfError};

use super::{Commands, DUMP, now, sleep_until_some};
use job_source::{Command, Event, SourceId};
use machine::Machine;
use publisher::News;
use requests::Requests;
use solo::{RequestId, SoloAction, SoloEvent, SoloSource};
use std::collections::VecDeque;
use std::time::Duration;
use text::{foreign, foreign_bytes};
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

/// Announcements of all publishers that can wait for the source. When the channel is full, publishers are not read.
const MAX_NEWS: usize = 64;
/// Characters of a request or an answer that a dump shows. They have no passwords: logins are in headers.
const MAX_SHOWN: usize = 500;

/// Runs one source.
pub struct NodeDriver {
    id: SourceId,
    source: SoloSource,
    servers: Vec<Server>,
    shelf: Shelf,
    commands: mpsc::Receiver<Command>,
    events: mpsc::Sender<(SourceId, Event)>,
    /// Events that wait for room in the channel.
    waiting: VecDeque<Event>,
    news: mpsc::Receiver<News>,
    requests: Requests,
    /// Logs what is sent and received.
    dumps: bool,
}

impl NodeDriver {
    /// A driver of `source`, whose nodes are `servers`, and the sender of its commands. `publishers` are addresses of
    /// ZeroMQ publishers of `hashblock`.
    pub fn new(
        id: SourceId,
        source: SoloSource,
        servers: Vec<Server>,
        shelf: Shelf,
        publishers: &[String],
        events: mpsc::Sender<(SourceId, Event)>,
        cancel: &CancellationToken,
    ) -> (Self, Commands) {
        let (sender, commands) = Commands::channel();
        let (announce, news) = mpsc::channel(MAX_NEWS);
        for address in publishers {
            let listening = publisher::listen(address.clone(), announce.clone());
            tokio::spawn(cancel.clone().run_until_cancelled_owned(listening));
        }
        let driver = Self {
            id,
            source,
            servers,
            shelf,
            commands,
            events,
            waiting: VecDeque::new(),
            news,
            requests: Requests::default(),
            dumps: false,
        };
        (driver, sender)
    }

    /// Logs from now on what is sent and received, the beginning of each.
    pub fn with_dump(self, dumps: bool) -> Self {
        Self { dumps, ..self }
    }

    /// Runs until cancelled, or until one of the channels is closed.
    pub async fn run(mut self, cancel: CancellationToken) {
        cancel.run_until_cancelled(self.drive()).await;
    }

    async fn drive(&mut self) {
        loop {
            self.carry_out();
            let deadline = self.source.deadline();
            let is_idle = self.waiting.is_empty();
            let event = tokio::select! {
                command = self.commands.recv() => match command {
                    Some(command) => SoloEvent::Command(command),
                    None => return,
                },
                permit = self.events.reserve(), if !is_idle => {
                    match (permit, self.waiting.pop_front()) {
                        (Ok(permit), Some(event)) => permit.send((self.id, event)),
                        _ => return,
                    }
                    continue;
                }
                Some(answered) = self.requests.next(), if is_idle => SoloEvent::Answered(answered),
                kept = self.shelf.kept() => SoloEvent::Kept(kept),
                Some(news) = self.news.recv(), if is_idle => match news {
                    News::Block(hash) => SoloEvent::Announced(hash),
                    News::Fault(text) => {
                        self.waiting.push_back(Event::Notice(text));
                        continue;
                    }
                },
                () = sleep_until_some(deadline) => {
                    self.source.advance(now());
                    continue;
                }
            };
            self.source.handle(event, now());
        }
    }

    fn carry_out(&mut self) {
        while let Some(action) = self.source.poll(now()) {
            match action {
                SoloAction::Request {
                    id,
                    node,
                    body,
                    limit,
                } => self.request(id, node, body, limit),
                SoloAction::Cancel(id) => self.requests.cancel(id),
                SoloAction::Keep { name, bytes } => self.shelf.keep(name, bytes),
                SoloAction::Forget { name } => self.shelf.forget(name),
                SoloAction::Tell(event) => self.waiting.push_back(event),
            }
        }
    }

    fn request(&mut self, request: RequestId, node: usize, body: Vec<u8>, limit: Duration) {
        let Some(server) = self.servers.get(node).cloned() else {
            return;
        };
        let dumps = self.dumps;
        self.requests.begin(request, async move {
            let name = format!("{}:{}", server.host, server.port);
            if dumps {
                tracing::info!(target: DUMP, "{name} > {}", foreign_bytes(&body, MAX_SHOWN));
            }
            let answer = server.post(body.into(), limit).await;
            if dumps {
                match &answer {
                    Ok(answer) => {
                        let text = foreign_bytes(&answer.body, MAX_SHOWN);
                        tracing::info!(target: DUMP, "{name} < HTTP {} {text}", answer.status);
                    }
                    Err(why) => tracing::info!(target: DUMP, "{name} < {}", foreign(why)),
                }
            }
            answer
        });
    }
}
