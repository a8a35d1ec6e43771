//! From options as typed to a validated configuration, or to all that is wrong with them.

use super::{
    Config, ConfigError, ConfigFaults, Environment, Logins, RunOptions, advertise, algorithm, contradictions,
    delivery, difficulty, duration, file, file_faults, framework, keeps_running, kernel, limits, listen,
    login, master, miners, pin, pool, pool_extras, pool_network, positive_shares, retries, solo, state, tls,
};

impl Config {
    /// Merges the options with the file that `--config` names, if any, and validates the result. An error names the
    /// first option that is wrong.
    pub fn read(typed: RunOptions, environment: &Environment) -> Result<Self, ConfigError> {
        let options = match typed.config.clone() {
            Some(path) => typed.over(file::read(&path)?),
            None => typed,
        };
        Self::validate(&options, environment).map_err(|faults| faults.first)
    }

    /// As [`Self::read`], with all faults that can be told at once: those of the file's form, or else those of values.
    pub fn check(typed: RunOptions, environment: &Environment) -> Result<Self, ConfigFaults> {
        let options = match typed.config.clone() {
            Some(path) => typed.over(file_faults::read(&path)?),
            None => typed,
        };
        Self::validate(&options, environment)
    }

    /// Looks at every option, but at none that depends on one that is wrong.
    fn validate(options: &RunOptions, environment: &Environment) -> Result<Self, ConfigFaults> {
        let mut faults = Faults::default();
        let master = faults.none_of(master(options));
        faults.none_of(algorithm(options.algo.as_deref()));
        let pools = faults.none_of(pool::pools(options));
        let both = master.as_ref().zip(pools.as_ref());
        if let Some((master, (pools, _))) = both {
            faults.none_of(contradictions::refuse(options, master, pools.is_empty()));
        }
        let state = master
            .as_ref()
            .and_then(|master| faults.none_of(state::place(options, master, environment)));
        let pool_network = pools
            .as_ref()
            .and_then(|(pools, _)| faults.none_of(pool_network::pool_network(options, pools)));
        let solo = pools
            .as_ref()
            .zip(state.as_ref())
            .and_then(|((pools, _), state)| {
                faults.none_of(solo::solo(options, pools, state.as_ref(), environment))
            });
        let miner_server = both.and_then(|(master, (pools, _))| {
            faults.none_of(miners::server(options, master, pools.is_empty()))
        });
        let suggest_difficulty = faults.none_of(pool_extras::suggested(options));
        let listen = faults.none_of(listen::listen(options));
        let limits = faults.none_of(limits::limits(options));
        let constraints = faults.none_of(limits::constraints(options));
        let revocable = faults.none_of(limits::revocable(options.revocable.as_deref()));
        let roles = faults.none_of(framework::roles(options));
        let framework_name = faults.none_of(framework::name(options));
        let credentials = faults.none_of(login::credentials(options));
        let tls = master
            .as_ref()
            .and_then(|master| faults.none_of(tls::settings(options, master)));
        let failover_timeout = faults.none_of(framework::failover_timeout(options));
        let delivery = master
            .as_ref()
            .and_then(|master| faults.none_of(delivery::delivery(options, master.is_local())));
        let advertise = faults.none_of(options.advertise.as_deref().map(advertise).transpose());
        let mesos_user = master.as_ref().and_then(|master| {
            faults.none_of(framework::mesos_user(options, master.is_local(), environment))
        });
        let checked = options.difficulty.map(|d| difficulty("--difficulty", d));
        let difficulty = faults.none_of(checked.transpose());
        let exit_after_shares = faults.none_of(positive_shares(options.exit_after_shares));
        let checked = options.duration.as_deref().map(|t| duration("--duration", t));
        let duration = faults.none_of(checked.transpose());
        let kernel = faults.none_of(options.kernel.as_deref().map(kernel).transpose());
        let pin = faults.none_of(pin(options.pin.as_deref()));
        let retries = faults.none_of(retries::retries(options));
        faults.end()?;
        let valid = || {
            let (pools, embedded_login) = pools?;
            Some(Self {
                pool_network: pool_network?,
                solo: solo?,
                miner_server: miner_server?,
                pools,
                embedded_login,
                suggest_difficulty: suggest_difficulty?,
                limits: limits?,
                constraints: constraints?,
                revocable: revocable?,
                roles: roles?,
                framework_name: framework_name?,
                credentials: credentials?,
                logins: Logins::of(options),
                tls: tls?,
                failover_timeout: failover_timeout?,
                state: state?,
                work_dir: options.work_dir.clone(),
                new_framework: options.new_framework.unwrap_or(false),
                upgrade_batch: options
                    .upgrade_batch
                    .map_or(scheduler::UpgradeBatch::Part, scheduler::UpgradeBatch::Number),
                keep_running: keeps_running(options),
                listen: listen?,
                delivery: delivery?,
                artifact_listen: options.artifact_listen,
                advertise: advertise?,
                executors: options.executor.clone(),
                mesos_user: mesos_user?,
                difficulty: difficulty?,
                exit_after_shares: exit_after_shares?,
                duration: duration?,
                kernel: kernel?,
                pin: pin?,
                record_search: options.record_search.unwrap_or(false),
                retries: retries?,
                quiet: options.quiet.unwrap_or(false),
                protocol_dump: options.protocol_dump.unwrap_or(false),
                json: options.json.unwrap_or(false),
                master: master?,
            })
        };
        // Whatever is missing has left a fault.
        valid().ok_or_else(|| ConfigError::new("the options contradict each other").into())
    }
}

/// Faults so far, in the order in which they were found.
#[derive(Default)]
struct Faults(Vec<ConfigError>);

impl Faults {
    /// The value, or `None` and a fault more. What several options complain of counts once.
    fn none_of<T>(&mut self, checked: Result<T, ConfigError>) -> Option<T> {
        let fault = match checked {
            Ok(value) => return Some(value),
            Err(fault) => fault,
        };
        if !self.0.contains(&fault) {
            self.0.push(fault);
        }
        None
    }

    fn end(self) -> Result<(), ConfigFaults> {
        let mut faults = self.0.into_iter();
        match faults.next() {
            None => Ok(()),
            Some(first) => Err(ConfigFaults {
                first,
                others: faults.collect(),
            }),
        }
    }
}
