//! What is measured against what, and the ratios that must hold.

use std::collections::HashMap;
use std::hint::black_box;
use std::io;
use std::path::Path;

use peers_report::{Axis, Plot, Ratios, Series, Table};
use surefire_cognito::surefire::http::Uri;

use crate::measure::{Contender, Cost, Meter};
use crate::official::Official;
use crate::values::Values;
use crate::{first, official, ours, unchecked, validating};

/// Where the plot is written to.
const PLOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../plots/time.svg");

/// Measures every group, prints its table, draws the plot, and prints the ratios.
pub(crate) fn run(meter: &mut Meter) -> io::Result<()> {
    let sdk = Official::new();
    let mut ratios = Ratios::default();
    build_and_check(meter, &mut ratios);
    build_check_and_body(meter, &sdk, &mut ratios);
    body(meter, &sdk);
    http(meter, &sdk, &mut ratios);
    for (title, values) in [
        ("short values, 1 metadata entry", Values::short()),
        ("a token of 2 KB", Values::long()),
        ("values with escapes", Values::escaped()),
        ("values that are not ASCII", Values::non_ascii()),
        ("2 metadata entries", Values::with_entries(2)),
        ("10 metadata entries", Values::with_entries(10)),
        ("100 metadata entries", Values::with_entries(100)),
    ] {
        print(&format!("Build, check and body: {title}"), &bodies(meter, &values, &sdk));
    }
    failing(meter, &mut ratios);
    first_call(meter, &mut ratios)?;
    plot(meter, &sdk)?;
    if meter.takes_times() {
        ratios.print();
    }
    Ok(())
}

fn build_and_check(meter: &mut Meter, ratios: &mut Ratios) {
    let values = &Values::usual();
    let costs = meter.measure(vec![
        Contender::new("surefire", || ours::request(black_box(values)).is_ok()),
        Contender::new("bon and regex", || validating::with_bon::build(black_box(values))),
        Contender::new("nutype", || validating::with_nutype::build(black_box(values))),
        Contender::new("garde", || validating::with_garde::build(black_box(values))),
        Contender::new("validator", || validating::with_validator::build(black_box(values))),
        Contender::new("typed-builder (no checks)", || {
            validating::with_typed_builder::build(black_box(values))
        }),
        Contender::new("official SDK (no checks)", || official::input(black_box(values))),
    ]);
    print("Build and check", &costs);
    for peer in costs.iter().skip(1).take(4) {
        ratios.at_most(&format!("build and check, of {}", peer.name), 1.0 / peer.ratio, 0.35);
    }
}

fn build_check_and_body(meter: &mut Meter, sdk: &Official, ratios: &mut Ratios) {
    let costs = bodies(meter, &Values::usual(), sdk);
    print("Build, check and body: 4 metadata entries", &costs);
    let of = |name: &str| 1.0 / find(&costs, name).ratio;
    ratios.at_most("build, check and body, of the official SDK", of(OFFICIAL), 0.20);
    ratios.at_most("build, check and body, of serde_json", of(SERDE_JSON), 0.75);
    ratios.at_most("build, check and body, of the copying limit (the aim)", of(COPIED), 2.0);
    ratios.at_most("allocations, new body", count(&find(&costs, OURS)), 1.0);
    ratios.at_most("allocations, kept buffer", count(&find(&costs, KEPT)), 0.0);
}

const OURS: &str = "surefire";
const KEPT: &str = "surefire, into a kept buffer";
const OFFICIAL: &str = "official SDK (no checks)";
const SERDE_JSON: &str = "serde_json of borrowed members (no checks)";
const COPIED: &str = "copying the pieces: the limit";

/// Build, check and body, as far as each contender does it.
fn bodies(meter: &mut Meter, values: &Values, sdk: &Official) -> Vec<Cost> {
    assert_same(values, sdk);
    let mut kept = Vec::with_capacity(1 << 14);
    let map: HashMap<&str, &str> = values.metadata.iter().copied().collect();
    meter.measure(vec![
        Contender::new(OURS, || ours::build_and_body(black_box(values))),
        Contender::new(KEPT, || ours::build_into(black_box(values), &mut kept)),
        Contender::new("surefire, metadata in a HashMap", || {
            let request = ours::with_metadata(black_box(values), black_box(&map).into());
            ours::body(&request.expect("the values are valid"))
        }),
        Contender::new(OFFICIAL, || sdk.body(&official::input(black_box(values)))),
        Contender::new(SERDE_JSON, || unchecked::serde_json(black_box(values))),
        Contender::new("serde_json, metadata in a HashMap", || {
            unchecked::with_metadata(black_box(values), black_box(&map))
        }),
        Contender::new(COPIED, || unchecked::copied(black_box(values))),
    ])
}

/// A contender that wrote something else would be no contender.
fn assert_same(values: &Values, sdk: &Official) {
    let ours = ours::build_and_body(values);
    let json = |body: &[u8]| -> serde_json::Value { serde_json::from_slice(body).expect("JSON") };
    assert_eq!(json(&ours), json(&sdk.body(&official::input(values))));
    assert_eq!(ours, unchecked::serde_json(values));
    let escaped = ours.contains(&b'\\');
    assert!(escaped || ours == unchecked::copied(values));
}

fn body(meter: &mut Meter, sdk: &Official) {
    let values = &Values::usual();
    let request = ours::request(values).expect("the values are valid");
    let input = official::input(values);
    let costs = meter.measure(vec![
        Contender::new("surefire", || ours::body(black_box(&request))),
        Contender::new("official SDK", || sdk.body(black_box(&input))),
        Contender::new("serde_json", || unchecked::serde_json(black_box(values))),
        Contender::new(COPIED, || unchecked::copied(black_box(values))),
    ]);
    print("Body of a finished request: 4 metadata entries", &costs);
}

fn http(meter: &mut Meter, sdk: &Official, ratios: &mut Ratios) {
    let values = &Values::usual();
    let endpoint = Uri::from_static("https://cognito-idp.us-east-1.amazonaws.com");
    let costs = meter.measure(vec![
        Contender::new("surefire", || ours::http(black_box(values), black_box(&endpoint))),
        Contender::new("official SDK, input and HTTP request", || {
            sdk.http(&official::input(black_box(values)))
        }),
        Contender::new("official SDK, `send()` to a stub", || sdk.send(black_box(values))),
    ]);
    print("HTTP request: 4 metadata entries", &costs);
    let official = find(&costs, "official SDK, input and HTTP request");
    ratios.at_most("HTTP request, of the official SDK", 1.0 / official.ratio, 0.25);
}

fn failing(meter: &mut Meter, ratios: &mut Ratios) {
    let values = &Values::failing();
    let costs = meter.measure(vec![
        Contender::new("surefire (all violations)", || ours::request(black_box(values)).err()),
        Contender::new("garde (all violations)", || {
            validating::with_garde::build(black_box(values)).err()
        }),
        Contender::new("validator (all violations)", || {
            validating::with_validator::build(black_box(values)).err()
        }),
        Contender::new("bon and regex (the first)", || {
            validating::with_bon::build(black_box(values)).err()
        }),
        Contender::new("nutype (the first)", || {
            validating::with_nutype::build(black_box(values)).is_none()
        }),
    ]);
    print("Two violations", &costs);
    for peer in costs.iter().skip(1).take(2) {
        ratios.at_most(&format!("two violations, of {}", peer.name), 1.0 / peer.ratio, 0.40);
    }
}

fn first_call(meter: &mut Meter, ratios: &mut Ratios) -> io::Result<()> {
    let costs = first::measure(meter)?;
    print("First call in a process: build and check", &costs);
    for peer in costs.iter().skip(1) {
        ratios.at_most(&format!("first call, of {}", peer.name), 1.0 / peer.ratio, 0.01);
    }
    Ok(())
}

/// Draws time over payload size.
fn plot(meter: &mut Meter, sdk: &Official) -> io::Result<()> {
    let names = [OURS, OFFICIAL, SERDE_JSON, COPIED];
    let mut series: Vec<_> =
        names.map(|name| Series { name: name.into(), points: Vec::new() }).into();
    for entries in [1, 4, 10, 20, 40, 70, 100] {
        let values = Values::with_entries(entries);
        let size = f64::from(u32::try_from(unchecked::copied(&values).len()).unwrap_or(0));
        let costs = bodies(meter, &values, sdk);
        for series in &mut series {
            series.points.push((size, find(&costs, &series.name).time / 1000.0));
        }
    }
    for series in &mut series {
        series.name = series.name.replace(" of borrowed members", "").replace(" the pieces", "");
    }
    let plot = Plot {
        title: "Build, check and write the body of AdminConfirmSignUp".into(),
        x: "bytes of the body".into(),
        y: "microseconds".into(),
        y_axis: Axis::Linear,
        series,
    };
    if meter.takes_times() { plot.write(Path::new(PLOT)) } else { Ok(()) }
}

fn print(title: &str, costs: &[Cost]) {
    if costs.is_empty() {
        return;
    }
    let mut table = Table::new(&["", "ns", "allocations", "ratio to ours"]);
    for cost in costs {
        let time = format!("{:.0}", cost.time);
        let ratio = format!("{:.2}", cost.ratio);
        table.row([cost.name.into(), time, cost.allocations.to_string(), ratio]);
    }
    println!("### {title}\n\n{table}");
}

fn find(costs: &[Cost], name: &str) -> Cost {
    let cost = costs.iter().find(|cost| cost.name == name);
    cost.cloned().unwrap_or(Cost { name: "", time: f64::NAN, allocations: 0, ratio: f64::NAN })
}

fn count(cost: &Cost) -> f64 {
    u32::try_from(cost.allocations).map_or(f64::NAN, f64::from)
}
