//! The first call in a fresh process: a program of its own is started once for each call. It has none
//! of the official SDK in it, whose size would be what the first call of the others costs.

use std::hint::black_box;
use std::process::Command;
use std::time::Instant;
use std::{env, io};

use crate::measure::{Cost, Count, Meter, median, nanoseconds};
use crate::values::Values;
use crate::{ours, validating};

/// The argument of a counter that is to count the first call only.
pub(crate) const ARGUMENT: &str = "--first-call";
/// The program that times one.
const PROGRAM: &str = "first_call";
const PROCESSES: usize = 41;

type Call = fn(&Values);

/// Building and checking valid values, by name; ours first.
const CALLS: [(&str, Call); 5] = [
    ("surefire", |values| drop(black_box(ours::request(values)))),
    ("bon and regex", |values| drop(black_box(validating::with_bon::build(values)))),
    ("nutype", |values| drop(black_box(validating::with_nutype::build(values)))),
    ("garde", |values| drop(black_box(validating::with_garde::build(values)))),
    ("validator", |values| drop(black_box(validating::with_validator::build(values)))),
];

/// Counts the allocations of the first call.
pub(crate) fn count(name: &str, count: Count) {
    let Some((_, call)) = CALLS.iter().find(|call| call.0 == name) else { return };
    let values = Values::short();
    println!("{}", count(&mut || call(black_box(&values))));
}

/// Times the first call.
pub(crate) fn time(name: &str) {
    let Some((_, call)) = CALLS.iter().find(|call| call.0 == name) else { return };
    let values = Values::short();
    let start = Instant::now();
    call(black_box(&values));
    println!("{}", nanoseconds(start));
}

/// Starts the processes, the contenders in turn.
pub(crate) fn measure(meter: &mut Meter) -> io::Result<Vec<Cost>> {
    if !meter.takes_times() {
        for (name, _) in CALLS {
            println!("{}", number(Command::new(env::current_exe()?).args([ARGUMENT, name]))?);
        }
        return Ok(Vec::new());
    }
    cargo(&["build", "--bin", PROGRAM])?;
    let program = env::current_exe()?.with_file_name(PROGRAM);
    let mut times = vec![Vec::new(); CALLS.len()];
    for _ in 0..PROCESSES {
        for ((name, _), times) in CALLS.iter().zip(&mut times) {
            times.push(number(Command::new(&program).arg(name))?);
        }
    }
    let times: Vec<_> = times.into_iter().map(median).collect();
    let costs = CALLS.iter().zip(&times).map(|((name, _), time)| {
        let (allocations, ratio) = (meter.counted(), time / times[0]);
        Cost { name, time: *time, allocations, ratio }
    });
    Ok(costs.collect())
}

fn number(command: &mut Command) -> io::Result<f64> {
    let output = command.output()?;
    let text = String::from_utf8_lossy(&output.stdout);
    text.trim().parse().map_err(|_| io::Error::other(format!("{command:?} said `{text}`")))
}

/// Runs cargo on this package, and gives what it prints.
pub(crate) fn cargo(arguments: &[&str]) -> io::Result<String> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(arguments)
        .args(["--release", "--quiet"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(io::Error::other(String::from_utf8_lossy(&output.stderr)))
    }
}
