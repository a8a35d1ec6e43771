//! How often and when pools are tried again.

use super::{ConfigError, RunOptions, fault};
use scheduler::Retries;
use std::time::Duration;

/// Values of `--retry-pause`, in seconds. Below the least, a pool that is down would be asked without end.
const PAUSE: std::ops::RangeInclusive<f64> = 0.1..=86_400.0;

pub(super) fn retries(options: &RunOptions) -> Result<Retries, ConfigError> {
    let most = match options.retries {
        None | Some(-1) => None,
        Some(number) => match u32::try_from(number) {
            Ok(number) => Some(number),
            Err(_) => {
                return fault(format!(
                    "--retries {number}: a number from 0 on, or -1 for always"
                ));
            }
        },
    };
    let pause = match options.retry_pause {
        None => None,
        Some(seconds) if PAUSE.contains(&seconds) => Some(Duration::from_secs_f64(seconds)),
        Some(seconds) => {
            return fault(format!(
                "--retry-pause {seconds}: between {} and {} seconds",
                PAUSE.start(),
                PAUSE.end()
            ));
        }
    };
    Ok(Retries { most, pause })
}
