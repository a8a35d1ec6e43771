//! HTTP/1.1 on the connections of a [`Listener`].

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::Request;
use axum::{Extension, Router};
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpStream;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use tracing::debug;

use crate::listener::{Listener, Place};
use crate::stall::Unstalled;

/// How long a peer may take, besides the [`idle`](crate::Limits::idle) time of its gate.
#[derive(Clone, Copy, Debug)]
pub struct Times {
    /// For the header of a request, including the time between two requests.
    pub header: Duration,
    /// To take bytes of an answer before the connection is cut.
    pub stall: Duration,
}

/// The connection that a request came on. Handlers and layers find it among the request's extensions.
#[derive(Clone, Debug)]
pub struct Connection {
    place: Arc<Place>,
    peer: SocketAddr,
}

impl Connection {
    /// See [`Place::touch`].
    pub fn touch(&self) {
        self.place.touch();
    }

    /// See [`Place::keep`].
    pub fn keep(&self) {
        self.place.keep();
    }

    /// Who has connected.
    pub fn peer(&self) -> SocketAddr {
        self.peer
    }

    /// Cancelling it cuts the connection.
    pub fn cut(&self) -> &CancellationToken {
        self.place.cut()
    }
}

/// Serves until `stop`, which also cuts the connections.
pub async fn serve(
    listener: Listener,
    routes: Router,
    times: Times,
    stop: CancellationToken,
    tasks: TaskTracker,
) {
    while let Some((stream, peer, place)) = stop.run_until_cancelled(listener.accept()).await {
        let connection = Connection {
            place: Arc::new(place),
            peer,
        };
        let routes = routes.clone().layer(Extension(connection.clone()));
        let stop = stop.clone();
        tasks.spawn(async move {
            tokio::select! {
                () = serve_connection(stream, routes, times) => {}
                () = connection.place.lost() => {}
                () = stop.cancelled() => {}
            }
        });
    }
}

/// A layer for routers whose every request is a sign of life.
pub async fn touch(request: Request, next: axum::middleware::Next) -> axum::response::Response {
    if let Some(connection) = request.extensions().get::<Connection>() {
        connection.touch();
    }
    next.run(request).await
}

/// A layer for routers whose callers are trusted with their connection once they have sent a request.
pub async fn keep(request: Request, next: axum::middleware::Next) -> axum::response::Response {
    if let Some(connection) = request.extensions().get::<Connection>() {
        connection.keep();
    }
    next.run(request).await
}

async fn serve_connection(stream: TcpStream, routes: Router, times: Times) {
    // Small answers and events would otherwise wait for acknowledgements. Fails only on a broken connection.
    let _ = stream.set_nodelay(true);
    let stream = TokioIo::new(Unstalled::new(stream, times.stall));
    let served = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(times.header)
        .serve_connection(stream, TowerToHyperService::new(routes))
        .await;
    if let Err(error) = served {
        debug!(%error, "connection ended");
    }
}
