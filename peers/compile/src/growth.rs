//! The cost of structures of 10, 100 and 200 members, without that of an empty crate.

use std::io;
use std::path::{Path, PathBuf};

use peers_report::{Axis, Plot, Ratios, Series, Table};

use crate::measure::{Cost, compiler};
use crate::package;
use crate::source::{Contender, STRUCTURES};

const MEMBERS: [usize; 3] = [10, 100, 200];
const ROUNDS: usize = 5;
const PLOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../plots/compile.svg");

/// The cost of one contender with one number of members.
struct Point {
    contender: Contender,
    members: usize,
    folder: PathBuf,
    seen: Vec<Cost>,
}

impl Point {
    fn median(&self, of: impl Fn(&Cost) -> f64) -> f64 {
        let mut values: Vec<_> = self.seen.iter().map(of).collect();
        values.sort_by(f64::total_cmp);
        values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
    }
}

/// Measures `cargo check` and `cargo build`, prints both tables, draws the first.
pub(crate) fn run(ratios: &mut Ratios) -> io::Result<()> {
    let check = measure("check")?;
    print("check", &check);
    plot(&check)?;
    hold(&check, ratios);
    print("build", &measure("build")?);
    Ok(())
}

/// The points, and last an empty crate.
fn measure(command: &str) -> io::Result<Vec<Point>> {
    let mut points = Vec::new();
    for contender in Contender::ALL {
        for members in MEMBERS {
            let name = format!("{contender:?}-{members}").to_lowercase();
            let dependencies = contender.dependencies();
            let folder =
                package::write(&name, &dependencies, "lib.rs", &contender.source(members))?;
            points.push(Point { contender, members, folder, seen: Vec::new() });
        }
    }
    let folder = package::write("empty", "", "lib.rs", "")?;
    points.push(Point { contender: Contender::Plain, members: 0, folder, seen: Vec::new() });
    for round in 0..=ROUNDS {
        for point in &mut points {
            // What takes minutes is measured once, and its `build` not at all.
            let slow = point.contender.is_slow() && point.members > 10;
            let skipped = round != 1 || (command == "build" && point.members > 100);
            if slow && skipped {
                continue;
            }
            let cost = compiler(&point.folder, command)?;
            // The first one compiled the dependencies too, and met a cold disk.
            if round > 0 {
                point.seen.push(cost);
            }
        }
    }
    Ok(points)
}

/// Processor seconds without those of an empty crate.
fn seconds(points: &[Point], contender: Contender, members: usize) -> f64 {
    let of = |point: &Point| point.median(|cost| cost.seconds);
    let empty = points.iter().find(|point| point.members == 0).map_or(f64::NAN, of);
    let found =
        points.iter().find(|point| point.contender == contender && point.members == members);
    found.map_or(f64::NAN, |point| of(point) - empty)
}

fn print(command: &str, points: &[Point]) {
    let titles: Vec<_> = MEMBERS.iter().map(|members| format!("{members} members")).collect();
    let mut heads = vec![""];
    heads.extend(titles.iter().map(String::as_str));
    heads.extend(["200 to 100", "memory at 200"]);
    let mut table = Table::new(&heads);
    for contender in Contender::ALL {
        let times = MEMBERS.map(|members| seconds(points, contender, members));
        let mut row = vec![contender.name().to_string()];
        let measured = |number: f64, text: String| if number.is_nan() { "-".into() } else { text };
        row.extend(times.iter().map(|time| measured(*time, format!("{time:.2}"))));
        let growth = times[2] / times[1];
        row.push(measured(growth, format!("{growth:.1} times")));
        let last =
            points.iter().find(|point| point.contender == contender && point.members == MEMBERS[2]);
        let memory = last.map_or(f64::NAN, |point| point.median(|cost| cost.megabytes));
        row.push(measured(memory, format!("{memory:.0} MB")));
        table.row(row);
    }
    println!(
        "### `cargo {command}` of {STRUCTURES} structures, dependencies built: CPU seconds over \
         an empty crate\n\n{table}"
    );
}

fn hold(points: &[Point], ratios: &mut Ratios) {
    let of = |contender, members| seconds(points, contender, members);
    let ours = Contender::Request;
    ratios.at_most("10 members, of bon", of(ours, 10) / of(Contender::Bon, 10), 1.0);
    let together = of(Contender::DeriveBuilder, 100) + of(Contender::Serialize, 100);
    ratios.at_most("100 members, of derive_builder + Serialize", of(ours, 100) / together, 1.0);
    for (ours, what) in [(ours, "limits"), (Contender::Const, "limits, `const`")] {
        let growth = of(ours, 200) / of(ours, 100);
        ratios.at_most(&format!("200 members to 100, {what}"), growth, 2.2);
    }
}

fn plot(points: &[Point]) -> io::Result<()> {
    let series = |contender: Contender| Series {
        name: contender.name().replace('`', "").replace(" (no typestate)", ""),
        points: MEMBERS
            .iter()
            .map(|members| {
                let x = f64::from(u32::try_from(*members).unwrap_or(0));
                (x, seconds(points, contender, *members))
            })
            .collect(),
    };
    let contenders = [
        Contender::Request,
        Contender::Const,
        Contender::Bon,
        Contender::TypedBuilder,
        Contender::DeriveBuilder,
        Contender::Serialize,
        Contender::Both,
    ];
    let plot = Plot {
        title: format!("cargo check of {STRUCTURES} structures"),
        x: "members of each structure".into(),
        y: "CPU seconds, logarithmic".into(),
        y_axis: Axis::Logarithmic,
        series: contenders.map(series).into(),
    };
    plot.write(Path::new(PLOT))
}
