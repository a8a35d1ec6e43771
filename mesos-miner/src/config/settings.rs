//! Every option of a run with its effective value, and where that comes from.

use super::options::PoolTable;
use super::{ConfigError, Environment, RunOptions, file, redact};
use clap::parser::ValueSource;
use clap::{Arg, ArgAction, ArgMatches, Command};
use std::ffi::OsStr;
use std::fmt;
use std::path::PathBuf;
use toml::{Table, Value};

/// An option and what holds for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting {
    /// As it is typed, such as `--cpus`.
    pub option: String,
    /// Without passwords; several values if it was repeated, none if it is not set and has no default.
    pub values: Vec<String>,
    pub origin: Origin,
}

/// Where a value comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    Flag,
    /// The name of the variable.
    Environment(String),
    File(PathBuf),
    Default,
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Flag => f.write_str("command line"),
            Self::Environment(name) => f.write_str(name),
            Self::File(path) => path.display().fmt(f),
            Self::Default => f.write_str("default"),
        }
    }
}

/// The options of `command`, which takes those of a run, as `matches` has them and `typed` was made of them.
///
/// # Errors
/// If the file that `--config` names cannot be read.
pub fn settings(
    command: &Command,
    matches: &ArgMatches,
    typed: &RunOptions,
    environment: &Environment,
) -> Result<Vec<Setting>, ConfigError> {
    let file = match &typed.config {
        None => None,
        Some(path) => {
            let text = file::text(path)?;
            let below = file::parse(path, &text)?;
            let table = toml::from_str::<Table>(&text).unwrap_or_default();
            Some((path.clone(), below, table))
        }
    };
    let effective = match &file {
        Some((_, below, _)) => typed.clone().over(below.clone()),
        None => typed.clone(),
    };
    let in_file = |option: &Arg| {
        let (path, _, table) = file.as_ref()?;
        Some((path, table.get(option.get_long()?)?))
    };
    let setting = |option: &Arg| {
        let id = option.get_id().as_str();
        let (values, origin) = if !effective.has_kept(id) {
            (defaults(option, environment), Origin::Default)
        } else if let Some(origin) = typed_origin(option, matches) {
            let raw = matches.get_raw(id).into_iter().flatten();
            let texts = raw.map(OsStr::to_string_lossy);
            (texts.map(|text| redact::shown(id, &text)).collect(), origin)
        } else if let Some((path, value)) = in_file(option) {
            (texts(value, id), Origin::File(path.clone()))
        } else {
            (defaults(option, environment), Origin::Default)
        };
        Setting {
            option: format!("--{}", option.get_long().unwrap_or(id)),
            values,
            origin,
        }
    };
    let options = command.get_arguments().filter(|option| is_of_a_run(option));
    let mut all: Vec<_> = options.map(setting).collect();
    if let Some((path, ..)) = &file {
        all.extend(effective.pool.iter().map(|pool| Setting {
            option: "[[pool]]".to_owned(),
            values: pool_texts(pool),
            origin: Origin::File(path.clone()),
        }));
    }
    Ok(all)
}

/// Every option of a run has a variable, and nothing else has.
fn is_of_a_run(option: &Arg) -> bool {
    option.get_env().is_some()
}

fn typed_origin(option: &Arg, matches: &ArgMatches) -> Option<Origin> {
    match matches.value_source(option.get_id().as_str())? {
        ValueSource::CommandLine => Some(Origin::Flag),
        ValueSource::EnvVariable => {
            let name = option.get_env()?.to_string_lossy().into_owned();
            Some(Origin::Environment(name))
        }
        _ => None,
    }
}

/// What the help says, or what the environment makes of it.
fn defaults(option: &Arg, environment: &Environment) -> Vec<String> {
    if option.get_id() == "state" {
        return environment
            .state_dir()
            .map(|dir| dir.display().to_string())
            .into_iter()
            .collect();
    }
    if option.get_id() == "mesos_user" {
        return environment.user().map(str::to_owned).into_iter().collect();
    }
    let help = option.get_help().map(ToString::to_string).unwrap_or_default();
    let said = help
        .rsplit_once("[default: ")
        .and_then(|(_, rest)| rest.rsplit_once(']'));
    let is_switch = option.get_num_args().is_some_and(|count| count.min_values() == 0);
    match said {
        Some((text, _)) => vec![text::one_line(text)],
        None if is_switch && matches!(option.get_action(), ArgAction::Set) => vec!["false".to_owned()],
        None => Vec::new(),
    }
}

fn texts(value: &Value, id: &str) -> Vec<String> {
    match value {
        Value::String(text) => vec![redact::shown(id, text)],
        Value::Array(items) => items.iter().flat_map(|item| texts(item, id)).collect(),
        Value::Integer(number) => vec![number.to_string()],
        Value::Float(number) => vec![number.to_string()],
        Value::Boolean(switch) => vec![switch.to_string()],
        // No option takes one.
        Value::Datetime(_) | Value::Table(_) => Vec::new(),
    }
}

/// The keys of a pool in a file, as they are written there.
fn pool_texts(pool: &PoolTable) -> Vec<String> {
    let path = |path: &PathBuf| path.display().to_string();
    let keys = [
        ("url", Some(pool.url.clone())),
        ("user", pool.user.clone()),
        ("pass", pool.pass.clone()),
        ("pass_file", pool.pass_file.as_ref().map(path)),
        ("rpc_cookie_file", pool.rpc_cookie_file.as_ref().map(path)),
        ("quota", pool.quota.map(|quota| quota.to_string())),
        ("difficulty", pool.difficulty.clone()),
    ];
    let given = keys.into_iter().filter_map(|(key, value)| Some((key, value?)));
    given
        .map(|(key, value)| format!("{}={}", key.replace('_', "-"), redact::shown(key, &value)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::Args;
    use std::io::Write;

    /// The settings as `option=values (origin)`, those of `arguments` with a file of this text.
    fn told(arguments: &[&str], file: &str) -> Vec<String> {
        let mut written = tempfile::NamedTempFile::new().unwrap();
        written.write_all(file.as_bytes()).unwrap();
        let path = written.path().to_str().unwrap().to_owned();
        let command = RunOptions::augment_args(Command::new("run"));
        let arguments = [&["run", "--config", &path], arguments].concat();
        let matches = command.clone().get_matches_from(arguments);
        let mut typed = <RunOptions as clap::FromArgMatches>::from_arg_matches(&matches).unwrap();
        typed.distinguish_typed(&matches);
        let settings = settings(&command, &matches, &typed, &Environment::default()).unwrap();
        let line = |setting: &Setting| {
            let origin = setting.origin.to_string().replace(&path, "file");
            format!("{}={} ({origin})", setting.option, setting.values.join(" "))
        };
        settings.iter().map(line).collect()
    }

    #[test]
    fn each_option_tells_its_value_and_origin() {
        let told = told(
            &["--cpus", "4", "-u", "me", "--pass", "secret", "--json"],
            "cpus = 2\nmem = 256\nrole = [\"a\", \"b\"]\nproxy = \"socks5://u:secret@h:1\"\n",
        );
        for wanted in [
            "--cpus=4 (command line)",
            "--user=me (command line)",
            "--pass=set (command line)",
            "--mem=256 (file)",
            "--role=a b (file)",
            "--proxy=socks5://h:1 (file)",
            "--master=local (default)",
            "--tls=false (default)",
            "--json=true (command line)",
            "--secret-file= (default)",
            "--min-cpus=0.1 (default)",
        ] {
            assert!(
                told.iter().any(|line| line == wanted),
                "{wanted} is missing: {told:#?}"
            );
        }
        assert!(
            !told
                .iter()
                .any(|line| line.contains("secret@") || line.contains("=secret")),
            "{told:#?}"
        );
    }

    #[test]
    fn pools_of_a_file_and_what_gives_way_to_flags() {
        let file = "executor-uri = \"http://h/x\"\n[[pool]]\nurl = \"h:1\"\nuser = \"me\"\npass = \"secret\"\nquota = 2\n";
        let whole = told(&[], file);
        assert!(
            whole.contains(&"[[pool]]=url=stratum+tcp://h:1 user=me pass=set quota=2 (file)".to_owned()),
            "{whole:#?}"
        );
        assert!(whole.contains(&"--executor-uri=http://h/x (file)".to_owned()));
        let typed = told(&["--url", "other:1", "--executor-path", "/x"], file);
        assert!(
            !typed.iter().any(|line| line.starts_with("[[pool]]")),
            "{typed:#?}"
        );
        assert!(
            typed.contains(&"--executor-uri= (default)".to_owned()),
            "{typed:#?}"
        );
    }

    #[test]
    fn every_option_is_told_once() {
        let all = told(&[], "");
        let command = RunOptions::augment_args(Command::new("run"));
        let options: Vec<_> = command.get_arguments().filter_map(Arg::get_long).collect();
        assert_eq!(all.len(), options.len());
        for name in options {
            let line = format!("--{name}=");
            assert!(all.iter().any(|told| told.starts_with(&line)), "{name}");
        }
    }
}
