//! Runs Mesos v1 subscriptions over HTTP with tokio
