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
use crate::http::{Http, Route};
use crate::{Access, Masters};

/// Subscribes to the leading master's events, and subscribes again whenever that is lost. Runs on the current tokio
/// runtime until the token is cancelled, the receiver is dropped, or an [`Output::Ended`] was delivered; then the
/// receiver ends.
///
/// ```no_run
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// use mesos_client::{Access, Cluster, MasterUrls, OperatorOutput, operator_events};
/// use tokio_util::sync::CancellationToken;
///
/// let masters: MasterUrls = "master.example:5050".parse()?;
/// let mut outputs = operator_events(masters, Access::default(), CancellationToken::new());
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
    access: Access,
    cancel: CancellationToken,
) -> mpsc::Receiver<Output> {
    let masters = masters.into();
    if let Err(reason) = access.check(&masters) {
        let (tell, outputs) = mpsc::channel(1);
        let _ = tell.try_send(Output::Ended(reason));
        return outputs;
    }
    let scheme = Route::of(access.tls.clone()).scheme();
    let http = Http::new(access, 1);
    let seed = rand::random();
    match masters {
        Masters::List(list) => {
            let subscription = Subscription::new(list, seed, driver::now()).over(scheme);
            driver::spawn(subscription, http, cancel).1
        }
        #[cfg(feature = "zookeeper")]
        Masters::Detected(watch) => {
            let (commands, outputs) = driver::spawn(Subscription::detecting(seed).over(scheme), http, cancel);
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
