//! Time and allocations of surefire beside what its users would use instead, in one run.
//!
//! ```text
//! cargo run --release -p peers-bench
//! ```

#![forbid(unsafe_code)]

mod first;
mod groups;
mod measure;
mod official;
mod ours;
mod unchecked;
mod validating;
mod values;

use std::process::ExitCode;
use std::{env, io};

fn main() -> ExitCode {
    let arguments: Vec<_> = env::args().skip(1).collect();
    let outcome = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [first::ARGUMENT, name] => {
            first::child(name);
            Ok(())
        }
        [] => bench(),
        _ => Err(io::Error::other("this program takes no argument")),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn bench() -> io::Result<()> {
    groups::run()
}
