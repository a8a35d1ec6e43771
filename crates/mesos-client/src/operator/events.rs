//! The leading master's event stream.

#[cfg(feature = "zookeeper")]
use mesos::operator::Command;
use mesos::operator::{Output, Subscription};
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

#[cfg(feature = "zookeeper")]
use crate::LeaderWatch;
use crate::driver;
#[cfg(feature = "zookeeper")]
use crate::driver::{Commands, Item};
use crate::http::{Http, Login};
use crate::{Credentials, Masters};

/// Subscribes to the leading master's events, and subscribes again whenever that is lost. Runs on the current tokio
/// runtime until the token is cancelled, the receiver is dropped, or an [`Output::Ended`] was delivered; then the
/// receiver ends.
///
/// ```no_run
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// use mesos_client::{Cluster, MasterUrls, OperatorOutput, operator_events};
/// use tokio_util::sync::CancellationToken;
///
/// let masters: MasterUrls = "master.example:5050".parse()?;
/// let mut outputs = operator_events(masters, None, CancellationToken::new());
/// let mut cluster = Cluster::default();
/// while let Some(output) = outputs.recv().await {
///     if let OperatorOutput::Event(event) = output {
///         cluster.apply(&event);
///         println!("{} tasks", cluster.tasks().count());
///     }
/// }
/// # Ok(())
/// # }
/// ```
pub fn operator_events(
    masters: impl Into<Masters>,
    credentials: Option<Credentials>,
    cancel: CancellationToken,
) -> mpsc::Receiver<Output> {
    let http = Http::new(credentials.map_or(Login::None, Login::Basic), 1);
    let seed = rand::random();
    match masters.into() {
        Masters::List(list) => driver::spawn(Subscription::new(list, seed, driver::now()), http, cancel).1,
        #[cfg(feature = "zookeeper")]
        Masters::Detected(watch) => {
            let (commands, outputs) = driver::spawn(Subscription::detecting(seed), http, cancel);
            tokio::spawn(forward(watch, commands));
            outputs
        }
    }
}

/// Passes on what ZooKeeper says for as long as the driver runs.
#[cfg(feature = "zookeeper")]
async fn forward(mut watch: LeaderWatch, commands: Commands<Command>) {
    loop {
        let detected = tokio::select! {
            Some(detected) = watch.next() => detected,
            () = commands.closed() => return,
            else => return,
        };
        if commands
            .send(Item::Command(Command::Detected(detected)))
            .await
            .is_err()
        {
            return;
        }
    }
}
