//! What may follow an address in `--url`: the pool's part of the work, and a share difficulty of its own.

use super::{ConfigError, RunOptions, SuggestDifficulty, fault, login};
use std::num::NonZeroU32;
use text::foreign;

/// Largest quota: parts of the work need no more digits.
const MAX_QUOTA: u32 = 1_000_000;

/// What may follow an address.
#[derive(Default)]
pub(super) struct Extras {
    pub(super) quota: Option<NonZeroU32>,
    pub(super) difficulty: Option<SuggestDifficulty>,
}

impl Extras {
    /// Takes up what follows this address, once.
    pub(super) fn add(&mut self, name: &str, value: &str, url: &str) -> Result<(), ConfigError> {
        let option = format!("--url {}: {name}", login::without_login(url));
        let twice = match name {
            "quota" => {
                let quota = value.parse().ok().filter(|quota| *quota <= MAX_QUOTA);
                let Some(quota) = quota.and_then(NonZeroU32::new) else {
                    return fault(format!(
                        "{option} {}: a whole number from 1 to {MAX_QUOTA}",
                        foreign(value)
                    ));
                };
                self.quota.replace(quota).is_some()
            }
            _ => self
                .difficulty
                .replace(suggest_difficulty(&option, value)?)
                .is_some(),
        };
        if twice {
            return fault(format!("{option} is given twice"));
        }
        Ok(())
    }

    /// Name and value, if this is what may follow an address and no address.
    pub(super) fn split(text: &str) -> Option<(&str, &str)> {
        text.split_once('=')
            .filter(|(name, _)| ["quota", "difficulty"].contains(name))
    }
}

/// What pools are asked for that have nothing of their own.
pub(super) fn suggested(options: &RunOptions) -> Result<Option<SuggestDifficulty>, ConfigError> {
    let all = options.suggest_difficulty.as_deref();
    all.map(|text| suggest_difficulty("--suggest-difficulty", text))
        .transpose()
}

fn suggest_difficulty(option: &str, text: &str) -> Result<SuggestDifficulty, ConfigError> {
    if text == "auto" {
        return Ok(SuggestDifficulty::Auto);
    }
    match text.parse() {
        Ok(value) => super::difficulty(option, value).map(SuggestDifficulty::Fixed),
        Err(_) => fault(format!("{option} {}: a number, or auto", foreign(text))),
    }
}
