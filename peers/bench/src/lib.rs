//! Time and allocations of surefire beside what its users would use instead.

#![forbid(unsafe_code)]

mod first;
mod groups;
mod measure;
mod official;
mod ours;
mod unchecked;
mod validating;
mod values;

use std::env;
use std::io;
use std::process::{Command, ExitCode};

pub use measure::Count;
use measure::Meter;

/// Times everything, prints the tables and the ratios, and draws the plot.
#[must_use]
pub fn times() -> ExitCode {
    let run = || groups::run(&mut Meter::timer(counted()?));
    ended(child(None).unwrap_or_else(run))
}

/// Counts the allocations of everything, and prints the numbers in the order of the tables.
#[must_use]
pub fn allocations(count: Count) -> ExitCode {
    ended(child(Some(count)).unwrap_or_else(|| groups::run(&mut Meter::Counter(count))))
}

/// The one call of a process that measures a first call.
fn child(count: Option<Count>) -> Option<io::Result<()>> {
    let mut arguments = env::args().skip(1);
    let name = arguments.next().filter(|first| first == first::ARGUMENT).and(arguments.next())?;
    first::child(&name, count);
    Some(Ok(()))
}

/// The numbers that the program `allocations` prints.
fn counted() -> io::Result<Vec<u64>> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["run", "--release", "--quiet", "--bin", "allocations"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()?;
    let text = String::from_utf8_lossy(&output.stdout);
    let numbers: Result<_, _> = text.lines().map(str::parse).collect();
    match numbers {
        Ok(numbers) if output.status.success() => Ok(numbers),
        _ => Err(io::Error::other(String::from_utf8_lossy(&output.stderr))),
    }
}

fn ended(outcome: io::Result<()>) -> ExitCode {
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
