//! Compile time, memory and size of surefire beside what its users would use instead.
//!
//! ```text
//! cargo run --release -p peers-compile              growth, cold checks, sizes
//! cargo run --release -p peers-compile -- cold      one of `growth`, `cold`, `size`
//! cargo run --release -p peers-compile -- official  cold checks and sizes, the official SDK too
//! ```

#![forbid(unsafe_code)]

mod cold;
mod growth;
mod measure;
mod package;
mod size;
mod source;

use std::process::ExitCode;
use std::{env, io};

use peers_report::Ratios;

fn main() -> ExitCode {
    let mut words = env::args_os().skip(1).peekable();
    let first = words.peek().and_then(|word| word.to_str()).unwrap_or_default().to_string();
    // As a wrapper, this program gets the path of the compiler.
    if first == measure::ARGUMENT || first.ends_with("rustc") {
        if first == measure::ARGUMENT {
            words.next();
        }
        let code = measure::child(words).unwrap_or(1);
        return ExitCode::from(u8::try_from(code).unwrap_or(1));
    }
    match bench(&first) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn bench(part: &str) -> io::Result<()> {
    let mut ratios = Ratios::default();
    match part {
        "growth" => growth::run(&mut ratios)?,
        "cold" => cold::run(false, &mut ratios)?,
        "size" => size::run(false, &mut ratios)?,
        "official" => {
            cold::run(true, &mut ratios)?;
            size::run(true, &mut ratios)?;
        }
        "" => {
            growth::run(&mut ratios)?;
            cold::run(false, &mut ratios)?;
            size::run(false, &mut ratios)?;
        }
        other => return Err(io::Error::other(format!("unknown part `{other}`"))),
    }
    ratios.print();
    Ok(())
}
