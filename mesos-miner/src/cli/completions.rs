//! `mesos-miner completions`: what shells need to complete this command line.

use super::Cli;
use clap::{Args, CommandFactory, ValueEnum};
use std::io::{self, Write};

#[derive(Args, Debug)]
#[command(
    after_help = "For the shell at hand: source <(mesos-miner completions bash). To keep them, write the output to \
    /usr/share/bash-completion/completions/mesos-miner, for zsh to a file _mesos-miner in a directory of $fpath, for \
    fish to ~/.config/fish/completions/mesos-miner.fish."
)]
pub struct CompletionsArgs {
    /// Shell to print completions for
    #[arg(value_name = "SHELL")]
    shell: Shell,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Shell {
    Bash,
    Zsh,
    Fish,
}

impl From<Shell> for clap_complete::Shell {
    fn from(shell: Shell) -> Self {
        match shell {
            Shell::Bash => Self::Bash,
            Shell::Zsh => Self::Zsh,
            Shell::Fish => Self::Fish,
        }
    }
}

/// # Errors
/// If the output cannot be written.
pub fn run(args: &CompletionsArgs, out: &mut impl Write) -> io::Result<()> {
    let mut command = Cli::command();
    let name = command.get_name().to_owned();
    // By way of memory: the generator panics if it cannot write.
    let mut script = Vec::new();
    clap_complete::generate(
        clap_complete::Shell::from(args.shell),
        &mut command,
        name,
        &mut script,
    );
    out.write_all(&script)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::tests::{every_command, spellings};

    fn script(shell: Shell) -> String {
        let mut script = Vec::new();
        run(&CompletionsArgs { shell }, &mut script).unwrap();
        String::from_utf8(script).unwrap()
    }

    #[test]
    fn bash_is_told_every_option_of_every_command() {
        let script = script(Shell::Bash);
        for (path, command) in every_command() {
            let label = format!("\n        {})\n", path.join("__").replace('-', "__"));
            let (_, case) = script
                .split_once(&label)
                .unwrap_or_else(|| panic!("{path:?} is missing"));
            let offered = case.split('"').nth(1).unwrap_or_default();
            let offered: Vec<_> = offered.split(' ').collect();
            for option in command.get_arguments().filter(|option| !option.is_hide_set()) {
                for spelling in spellings(option) {
                    assert!(offered.contains(&&*spelling), "{path:?}: {spelling}");
                }
            }
        }
    }

    #[test]
    fn zsh_and_fish_are_told_every_option() {
        let (zsh, fish) = (script(Shell::Zsh), script(Shell::Fish));
        for (path, command) in every_command() {
            for name in command.get_arguments().filter_map(clap::Arg::get_long) {
                let takes = |ending| zsh.contains(&format!("--{name}{ending}"));
                assert!(takes('=') || takes('['), "{path:?} --{name}");
                assert!(fish.contains(&format!(" -l {name}")), "{path:?} --{name}");
            }
        }
    }
}
