//! What a command costs: processor time and memory of it and of all that it starts.
//!
//! The kernel adds up the children of a process, so each command runs below a process of its own:
//! this program, started once more.

use std::ffi::OsString;
use std::path::Path;
use std::process::{Command, Stdio};
use std::{env, fs, io};

use nix::sys::resource::{Usage, UsageWho, getrusage};
use nix::sys::time::TimeValLike;

/// The argument that makes a process run one command and tell its cost.
pub(crate) const ARGUMENT: &str = "--measure";
/// The file that a compiler's cost is written to, if the process is a wrapper of the compiler.
const FILE: &str = "PEERS_COMPILE_FILE";

/// What a command cost.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Cost {
    /// Seconds of all processors.
    pub(crate) seconds: f64,
    /// The most memory of one process, in megabytes.
    pub(crate) megabytes: f64,
}

/// Runs a command and prints its cost as the last line, or writes it to the file.
pub(crate) fn child(mut words: impl Iterator<Item = OsString>) -> io::Result<i32> {
    let program = words.next().ok_or_else(|| io::Error::other("no command"))?;
    let words: Vec<_> = words.collect();
    let status = Command::new(program).args(&words).status()?;
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    let line = format!("{} {}", seconds(&usage), usage.max_rss() / 1024);
    if let Some(file) = env::var_os(FILE) {
        // The compiler is also asked for its version.
        if words.iter().any(|word| word == "--crate-name") {
            fs::write(file, line)?;
        }
    } else {
        println!("{line}");
    }
    Ok(status.code().unwrap_or(1))
}

fn seconds(usage: &Usage) -> f64 {
    let times = [usage.user_time(), usage.system_time()];
    #[expect(clippy::cast_precision_loss, reason = "microseconds of minutes")]
    times.iter().map(|time| time.num_microseconds() as f64 / 1e6).sum()
}

/// The cost of a whole `cargo` command in a folder.
pub(crate) fn cargo(folder: &Path, arguments: &[&str]) -> io::Result<Cost> {
    let output = Command::new(env::current_exe()?)
        .args([ARGUMENT, "cargo"])
        .args(arguments)
        .args(["--quiet", "--target-dir", "target"])
        .current_dir(folder)
        // What comes out of a registry is never compiled incrementally, but what has a path is.
        .env("CARGO_INCREMENTAL", "0")
        .stderr(Stdio::inherit())
        .output()?;
    let text = String::from_utf8_lossy(&output.stdout);
    if !output.status.success() {
        return Err(io::Error::other(format!("cargo failed in {}", folder.display())));
    }
    parse(text.lines().last().unwrap_or_default())
}

/// The cost of the compiler on the package itself, with its dependencies built before.
pub(crate) fn compiler(folder: &Path, command: &str) -> io::Result<Cost> {
    let file = folder.join("cost");
    let program = folder.join("src/lib.rs");
    fs::write(&program, fs::read(&program)?)?;
    let status = Command::new("cargo")
        // One for all, so that dependencies are compiled once.
        .args([command, "--quiet", "--target-dir", "../target"])
        .current_dir(folder)
        .env("CARGO_INCREMENTAL", "0")
        .env("RUSTC_WORKSPACE_WRAPPER", env::current_exe()?)
        .env(FILE, fs::canonicalize(folder)?.join("cost"))
        .status()?;
    if !status.success() {
        return Err(io::Error::other(format!("cargo failed in {}", folder.display())));
    }
    parse(&fs::read_to_string(file)?)
}

fn parse(line: &str) -> io::Result<Cost> {
    let numbers = line.trim().split_once(' ');
    numbers
        .and_then(|(seconds, megabytes)| {
            Some(Cost { seconds: seconds.parse().ok()?, megabytes: megabytes.parse().ok()? })
        })
        .ok_or_else(|| io::Error::other(format!("no cost in `{line}`")))
}
