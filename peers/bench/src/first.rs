//! The first call in a fresh process: this program starts itself, once for each call.

use std::hint::black_box;
use std::process::Command;
use std::time::Instant;
use std::{env, io};

use crate::measure::{Cost, median, nanoseconds};
use crate::values::Values;
use crate::{ours, validating};

/// The argument that makes a process the child of a bench.
pub(crate) const ARGUMENT: &str = "--first-call";
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

/// What a child does: one call, and two numbers.
pub(crate) fn child(name: &str) {
    let Some((_, call)) = CALLS.iter().find(|call| call.0 == name) else { return };
    let values = Values::short();
    let mut time = 0.0;
    let count = allocation_counter::measure(|| {
        let start = Instant::now();
        call(black_box(&values));
        time = nanoseconds(start);
    });
    println!("{time} {}", count.count_total);
}

/// Starts the children, the contenders in turn.
pub(crate) fn measure() -> io::Result<Vec<Cost>> {
    let mut seen = vec![Vec::new(); CALLS.len()];
    for _ in 0..PROCESSES {
        for ((name, _), seen) in CALLS.iter().zip(&mut seen) {
            seen.push(call(name)?);
        }
    }
    let times = |seen: &[(f64, u64)]| median(seen.iter().map(|call| call.0).collect());
    let first = times(&seen[0]);
    let costs = CALLS.iter().zip(&seen).map(|((name, _), seen)| {
        let time = times(seen);
        Cost { name, time, allocations: seen[0].1, ratio: time / first }
    });
    Ok(costs.collect())
}

fn call(name: &str) -> io::Result<(f64, u64)> {
    let output = Command::new(env::current_exe()?).args([ARGUMENT, name]).output()?;
    let text = String::from_utf8_lossy(&output.stdout);
    let numbers = text.trim().split_once(' ');
    numbers
        .and_then(|(time, count)| Some((time.parse().ok()?, count.parse().ok()?)))
        .ok_or_else(|| io::Error::other(format!("the child `{name}` said `{text}`")))
}
