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
use std::process::ExitCode;

pub use measure::Count;
use measure::Meter;

/// Times everything, prints the tables and the ratios, and draws the plot.
#[must_use]
pub fn times() -> ExitCode {
    let run = || groups::run(&mut Meter::timer(counted()?));
    ended(run())
}

/// Counts the allocations of everything, and prints the numbers in the order of the tables.
#[must_use]
pub fn allocations(count: Count) -> ExitCode {
    let mut arguments = env::args().skip(1);
    let of = arguments.next().filter(|first| first == first::ARGUMENT).and(arguments.next());
    if let Some(name) = of {
        first::count(&name, count);
        return ExitCode::SUCCESS;
    }
    ended(groups::run(&mut Meter::Counter(count)))
}

/// Times one call, of the contender that the argument names, and prints the nanoseconds.
pub fn first_call() {
    first::time(&env::args().nth(1).unwrap_or_default());
}

/// The numbers that the program `allocations` prints.
fn counted() -> io::Result<Vec<u64>> {
    let text = first::cargo(&["run", "--bin", "allocations"])?;
    let numbers: Result<_, _> = text.lines().map(str::parse).collect();
    numbers.map_err(io::Error::other)
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
