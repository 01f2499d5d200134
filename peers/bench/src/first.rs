//! The first call in a fresh process: this program starts itself, once for each call.

use std::hint::black_box;
use std::process::Command;
use std::time::Instant;
use std::{env, io};

use crate::measure::{Cost, Count, Meter, median, nanoseconds};
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

/// What a child does: one call, and a number.
pub(crate) fn child(name: &str, count: Option<Count>) {
    let Some((_, call)) = CALLS.iter().find(|call| call.0 == name) else { return };
    let values = Values::short();
    if let Some(count) = count {
        println!("{}", count(&mut || call(black_box(&values))));
        return;
    }
    let start = Instant::now();
    call(black_box(&values));
    println!("{}", nanoseconds(start));
}

/// Starts the children, the contenders in turn.
pub(crate) fn measure(meter: &mut Meter) -> io::Result<Vec<Cost>> {
    if !meter.takes_times() {
        for (name, _) in CALLS {
            println!("{}", call(name)?);
        }
        return Ok(Vec::new());
    }
    let mut times = vec![Vec::new(); CALLS.len()];
    for _ in 0..PROCESSES {
        for ((name, _), times) in CALLS.iter().zip(&mut times) {
            times.push(call(name)?);
        }
    }
    let times: Vec<_> = times.into_iter().map(median).collect();
    let costs = CALLS.iter().zip(&times).map(|((name, _), time)| {
        let (allocations, ratio) = (meter.counted(), time / times[0]);
        Cost { name, time: *time, allocations, ratio }
    });
    Ok(costs.collect())
}

fn call(name: &str) -> io::Result<f64> {
    let output = Command::new(env::current_exe()?).args([ARGUMENT, name]).output()?;
    let text = String::from_utf8_lossy(&output.stdout);
    text.trim().parse().map_err(|_| io::Error::other(format!("the child `{name}` said `{text}`")))
}
