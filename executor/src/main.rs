//! The executor as a program of its own, for images that contain nothing else.

use std::process::ExitCode;

const HELP: &str = "\
The executor of mesos-miner. A Mesos agent starts it, with MESOS_* variables; to mine, run
mesos-miner.

Options:
  -h, --help     Print this
  -V, --version  Print the version
";

fn main() -> ExitCode {
    let argument = std::env::args_os().nth(1);
    match argument
        .as_deref()
        .map(|argument| argument.to_string_lossy())
        .as_deref()
    {
        // Schedulers start it as they start the other program that can be an executor.
        None | Some("executor") => executor::run(),
        Some("-h" | "--help") => {
            print!("{HELP}");
            ExitCode::SUCCESS
        }
        Some("-V" | "--version") => {
            println!("mesos-miner-executor {}", env!("CARGO_PKG_VERSION"));
            ExitCode::SUCCESS
        }
        Some(other) => {
            eprintln!(
                "error: unknown argument {other:?}: mesos-miner-executor is started by a Mesos agent, and takes no other than `executor`"
            );
            ExitCode::from(2)
        }
    }
}
