//! A line plot as SVG.

use std::fmt::Write as _;
use std::path::Path;
use std::{fs, io};

const WIDTH: f64 = 720.0;
const HEIGHT: f64 = 400.0;
const LEFT: f64 = 70.0;
const RIGHT: f64 = 210.0;
const TOP: f64 = 40.0;
const BOTTOM: f64 = 50.0;
const COLOURS: [&str; 7] =
    ["#c0392b", "#2c6fbb", "#27804a", "#b7791f", "#6b46c1", "#4a5568", "#0e9aa7"];

/// One line of a plot.
#[derive(Clone, Debug)]
pub struct Series {
    /// What the line stands for.
    pub name: String,
    /// Its points, from left to right.
    pub points: Vec<(f64, f64)>,
}

/// How values are placed along an axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Axis {
    /// In proportion, from zero.
    Linear,
    /// By their logarithm, for values of which some are many times the others.
    Logarithmic,
}

/// Lines over two axes; the one to the right starts at zero.
#[derive(Clone, Debug)]
pub struct Plot {
    /// Stands above.
    pub title: String,
    /// What runs to the right, with its unit.
    pub x: String,
    /// What runs upwards, with its unit.
    pub y: String,
    /// How what runs upwards is placed.
    pub y_axis: Axis,
    /// The lines.
    pub series: Vec<Series>,
}

impl Plot {
    /// Writes the plot to a file, whose folder is made.
    pub fn write(&self, path: &Path) -> io::Result<()> {
        path.parent().map_or(Ok(()), fs::create_dir_all)?;
        fs::write(path, self.svg())
    }

    /// The text of the SVG.
    #[must_use]
    pub fn svg(&self) -> String {
        let points = || self.series.iter().flat_map(|series| &series.points);
        let x_ticks = linear(points().map(|point| point.0).fold(0.0, f64::max));
        let y_ticks = match self.y_axis {
            Axis::Linear => linear(points().map(|point| point.1).fold(0.0, f64::max)),
            Axis::Logarithmic => logarithmic(points().map(|point| point.1)),
        };
        let across = |x: f64| LEFT + part(&x_ticks, Axis::Linear, x) * (WIDTH - LEFT - RIGHT);
        let up =
            |y: f64| HEIGHT - BOTTOM - part(&y_ticks, self.y_axis, y) * (HEIGHT - TOP - BOTTOM);

        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" \
             font-family=\"sans-serif\" font-size=\"12\">\n\
             <rect width=\"{WIDTH}\" height=\"{HEIGHT}\" fill=\"white\"/>\n"
        );
        text(&mut svg, (LEFT, 22.0), "start", &self.title, "font-size=\"14\"");
        for &x in &x_ticks {
            line(&mut svg, (across(x), TOP), (across(x), HEIGHT - BOTTOM));
            text(&mut svg, (across(x), HEIGHT - BOTTOM + 16.0), "middle", &number(x), "");
        }
        for &y in &y_ticks {
            line(&mut svg, (LEFT, up(y)), (WIDTH - RIGHT, up(y)));
            text(&mut svg, (LEFT - 6.0, up(y) + 4.0), "end", &number(y), "");
        }
        let middle = LEFT.midpoint(WIDTH - RIGHT);
        text(&mut svg, (middle, HEIGHT - 12.0), "middle", &self.x, "");
        let turned = format!("transform=\"rotate(-90 16 {})\"", HEIGHT / 2.0);
        text(&mut svg, (16.0, HEIGHT / 2.0), "middle", &self.y, &turned);
        for (series, colour) in self.series.iter().zip(COLOURS.iter().cycle()) {
            draw(&mut svg, series, colour, |(x, y)| (across(x), up(y)));
        }
        self.legend(&mut svg);
        svg.push_str("</svg>\n");
        svg
    }

    /// The names of the lines, in the order in which the lines end on the right.
    fn legend(&self, svg: &mut String) {
        let mut names: Vec<_> = self.series.iter().zip(COLOURS.iter().cycle()).collect();
        let end = |series: &Series| series.points.last().map_or(0.0, |point| point.1);
        names.sort_by(|left, right| end(right.0).total_cmp(&end(left.0)));
        let mut y = TOP + 10.0;
        for (series, colour) in names {
            let x = WIDTH - RIGHT + 14.0;
            let _ = writeln!(
                svg,
                "<rect x=\"{x}\" y=\"{}\" width=\"10\" height=\"10\" fill=\"{colour}\"/>",
                y - 9.0
            );
            text(svg, (x + 16.0, y), "start", &series.name, "");
            y += 20.0;
        }
    }
}

fn draw(svg: &mut String, series: &Series, colour: &str, place: impl Fn((f64, f64)) -> (f64, f64)) {
    let places: Vec<_> = series.points.iter().map(|point| place(*point)).collect();
    let path: Vec<_> = places.iter().map(|(x, y)| format!("{x:.1},{y:.1}")).collect();
    let _ = writeln!(
        svg,
        "<polyline points=\"{}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"/>",
        path.join(" ")
    );
    for (x, y) in places {
        let _ = writeln!(svg, "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"3\" fill=\"{colour}\"/>");
    }
}

fn line(svg: &mut String, from: (f64, f64), to: (f64, f64)) {
    let _ = writeln!(
        svg,
        "<line x1=\"{:.1}\" y1=\"{:.1}\" x2=\"{:.1}\" y2=\"{:.1}\" stroke=\"#dddddd\"/>",
        from.0, from.1, to.0, to.1
    );
}

fn text(svg: &mut String, (x, y): (f64, f64), anchor: &str, words: &str, more: &str) {
    let words = words.replace('&', "&amp;").replace('<', "&lt;");
    let _ = writeln!(
        svg,
        "<text x=\"{x:.1}\" y=\"{y:.1}\" text-anchor=\"{anchor}\" {more}>{words}</text>"
    );
}

/// Four to ten round ticks from zero, the last of them at or above `highest`.
fn linear(highest: f64) -> Vec<f64> {
    let highest = highest.max(f64::MIN_POSITIVE);
    let power = 10_f64.powf(highest.log10().floor());
    let steps = [0.1, 0.2, 0.5, 1.0, 2.0].map(|step| step * power);
    let step = steps.into_iter().find(|step| highest / step <= 8.0).unwrap_or(power);
    let end = (highest / step).ceil() * step;
    let at = |index: u32| f64::from(index) * step;
    (0..20).map(at).take_while(|tick| *tick <= end + step / 2.0).collect()
}

/// 1, 2 and 5 times powers of ten, from below the lowest value to above the highest.
fn logarithmic(values: impl Iterator<Item = f64>) -> Vec<f64> {
    let (mut lowest, mut highest) = (f64::INFINITY, f64::MIN_POSITIVE);
    for value in values.filter(|value| *value > 0.0) {
        (lowest, highest) = (lowest.min(value), highest.max(value));
    }
    let round = (-9..9).flat_map(|power| [1.0, 2.0, 5.0].map(|step| step * 10_f64.powi(power)));
    let around = |tick: &f64| *tick * 2.5 > lowest && *tick < highest * 2.5;
    round.filter(around).collect()
}

/// How far along an axis with these ticks a value is, from 0 to 1.
fn part(ticks: &[f64], axis: Axis, value: f64) -> f64 {
    let place = |value: f64| match axis {
        Axis::Linear => value,
        Axis::Logarithmic => value.ln(),
    };
    match (ticks.first(), ticks.last()) {
        (Some(first), Some(last)) => {
            (place(value) - place(*first)) / (place(*last) - place(*first))
        }
        _ => 0.0,
    }
}

fn number(value: f64) -> String {
    let text = format!("{value:.3}");
    text.trim_end_matches('0').trim_end_matches('.').to_string()
}
