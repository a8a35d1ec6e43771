//! `/api/v1/config`: the options of the run with their effective values, without secrets.

use crate::config::Setting;
use serde::Serialize;
use utoipa::ToSchema;

#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Configuration {
    settings: Vec<ShownSetting>,
}

/// An option and what holds for it.
#[derive(Debug, Serialize, ToSchema)]
struct ShownSetting {
    /// As it is typed, such as `--cpus`.
    option: String,
    /// Several if it was repeated, none if it is not set and has no default; of a secret only that it is set.
    values: Vec<String>,
    /// Where that comes from: `command line`, a variable, a file or `default`.
    origin: String,
}

impl Configuration {
    pub(super) fn new(settings: &[Setting]) -> Self {
        let shown = |setting: &Setting| ShownSetting {
            option: setting.option.clone(),
            values: setting.values.clone(),
            origin: setting.origin.to_string(),
        };
        Self {
            settings: settings.iter().map(shown).collect(),
        }
    }
}
