//! Errors of the command line in one line, with the way out.

use super::{Cli, foreign};
use clap::CommandFactory;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use std::ffi::OsStr;
use text::one_line;

/// What clap's parsers say of a value, and the form in words.
const FORMS: [(&str, &str); 4] = [
    ("invalid float literal", "a number, such as 3.5"),
    ("invalid digit found in string", "a whole number"),
    ("cannot parse integer from empty string", "a whole number"),
    (
        "invalid socket address syntax",
        "an address and a port, such as 127.0.0.1:8645",
    ),
];

/// The error in one line.
pub fn message(error: &clap::Error) -> String {
    if let Some(advice) = foreign::advice(error) {
        return advice;
    }
    if error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        return "a command is missing".to_owned();
    }
    let text = error.render().to_string();
    // Usage and the pointer to the help are in the last line that the program prints anyway.
    let text = ["\n\nUsage:", "\n\nFor more information"]
        .iter()
        .fold(text.as_str(), |text, end| text.split(end).next().unwrap_or(text));
    let text = text.trim_start_matches("error: ").replace("\n\n  tip: ", "; ");
    let text = one_line(&text);
    let Some((_, form)) = FORMS.iter().find(|(said, _)| text.ends_with(said)) else {
        return text;
    };
    let get = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.as_str()),
        _ => None,
    };
    match (get(ContextKind::InvalidArg), get(ContextKind::InvalidValue)) {
        (Some(option), Some(value)) if error.kind() == ErrorKind::ValueValidation => {
            let option = option.split(' ').next().unwrap_or(option);
            format!("{option} {value}: expected {form}")
        }
        _ => text,
    }
}

/// How to get the help for a command line with these arguments, the program's name left out.
pub fn help(arguments: impl IntoIterator<Item = impl AsRef<OsStr>>) -> String {
    let mut command = &Cli::command();
    let mut named = String::from("mesos-miner");
    for argument in arguments {
        let Some(below) = command.find_subcommand(argument.as_ref()) else {
            break;
        };
        named = named + " " + below.get_name();
        command = below;
    }
    named + " --help"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_help_is_that_of_the_command() {
        assert_eq!(help(["kernels"]), "mesos-miner kernels --help");
        assert_eq!(help(["config", "show", "-x"]), "mesos-miner config show --help");
        assert_eq!(help(["--cpus"]), "mesos-miner --help");
        assert_eq!(help([""; 0]), "mesos-miner --help");
    }

    #[test]
    fn a_wrong_value_is_told_with_option_and_form() {
        for (arguments, wanted) in [
            (
                &["--cpus", "four"][..],
                "--cpus four: expected a number, such as 3.5",
            ),
            (&["-t", "four"], "--cpus four: expected a number, such as 3.5"),
            (&["--agents", "1.5"], "--agents 1.5: expected a whole number"),
            (
                &["run", "--listen", "8645"],
                "--listen 8645: expected an address and a port, such as 127.0.0.1:8645",
            ),
            (
                &["--json=maybe"],
                "invalid value 'maybe' for '--json [<BOOL>]' [possible values: true, false]",
            ),
            (
                &["--config"],
                "a value is required for '--config <FILE>' but none was supplied",
            ),
            (
                &["--uesr", "x"],
                "unexpected argument '--uesr' found; a similar argument exists: '--user'",
            ),
            (&["config"], "a command is missing"),
            (
                &["pool", "--job-interval", "x"],
                "invalid value 'x' for '--job-interval <TIME>': expected number at 0",
            ),
        ] {
            let error = Cli::read([&["mesos-miner"], arguments].concat()).err().unwrap();
            assert_eq!(message(&error), wanted, "{arguments:?}");
        }
    }
}
