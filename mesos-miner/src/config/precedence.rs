//! Which of the ways to deliver the executor counts, if several layers of options name one.

use super::RunOptions;
use clap::ArgMatches;
use clap::parser::ValueSource;

/// Options that choose where else the executor comes from, and those for serving it. By their ids.
pub(super) const ELSEWHERE: [&str; 3] = ["executor_uri", "executor_path", "executor_image"];
pub(super) const SERVING: [&str; 3] = ["executor", "artifact_listen", "advertise"];
const CONTAINERIZER: &str = "containerizer";

/// Whether the option `id` gives way to what `above` names, in a layer of options that goes before its own: there is one
/// way, and the uppermost layer that chooses one decides.
fn gives_way(id: &str, above: impl Fn(&str) -> bool) -> bool {
    if ELSEWHERE.into_iter().any(&above) {
        return id != CONTAINERIZER;
    }
    SERVING.into_iter().any(&above) && !SERVING.contains(&id)
}

fn all() -> impl Iterator<Item = &'static str> {
    ELSEWHERE.into_iter().chain(SERVING).chain([CONTAINERIZER])
}

impl RunOptions {
    /// Whether the option `id` is given.
    pub(super) fn names(&self, id: &str) -> bool {
        match id {
            "executor_uri" => self.executor_uri.is_some(),
            "executor_path" => self.executor_path.is_some(),
            "executor_image" => self.executor_image.is_some(),
            "executor" => !self.executor.is_empty(),
            "artifact_listen" => self.artifact_listen.is_some(),
            "advertise" => self.advertise.is_some(),
            _ => self.containerizer.is_some(),
        }
    }

    /// Whether the option `id` has not been dropped for another way to deliver the executor.
    pub(super) fn has_kept(&self, id: &str) -> bool {
        all().all(|name| name != id) || self.names(id)
    }

    fn drop_option(&mut self, id: &str) {
        match id {
            "executor_uri" => self.executor_uri = None,
            "executor_path" => self.executor_path = None,
            "executor_image" => self.executor_image = None,
            "executor" => self.executor.clear(),
            "artifact_listen" => self.artifact_listen = None,
            "advertise" => self.advertise = None,
            _ => self.containerizer = None,
        }
    }

    /// Drops the way to deliver the executor where the options `above` choose another one.
    pub(super) fn yield_delivery(&mut self, above: &Self) {
        for id in all().filter(|id| gives_way(id, |id| above.names(id))) {
            self.drop_option(id);
        }
    }

    /// Drops the way to deliver the executor that the environment names if another one was typed.
    pub(super) fn prefer_typed_delivery(&mut self, matches: &ArgMatches) {
        let is_typed = |id: &str| matches.value_source(id) == Some(ValueSource::CommandLine);
        for id in all().filter(|id| !is_typed(id) && gives_way(id, is_typed)) {
            self.drop_option(id);
        }
    }
}
