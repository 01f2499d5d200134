//! Measured ratios beside the limits that they are held to.

use crate::Table;

/// The ratios of one bench.
#[derive(Clone, Debug)]
pub struct Ratios {
    table: Table,
    missed: usize,
}

impl Default for Ratios {
    fn default() -> Self {
        Ratios { table: Table::new(&["", "measured", "at most", ""]), missed: 0 }
    }
}

impl Ratios {
    /// Holds a measured value to its limit. What could not be measured (`NaN`) is missed.
    pub fn at_most(&mut self, what: &str, measured: f64, limit: f64) {
        let ok = measured <= limit;
        self.missed += usize::from(!ok);
        let verdict = if ok { "ok" } else { "MISSED" };
        self.table.row([what.into(), short(measured), short(limit), verdict.into()]);
    }

    /// Prints every ratio, and how many are missed.
    pub fn print(&self) {
        println!("## Ratios\n\n{}\n{} missed\n", self.table, self.missed);
    }
}

/// Three digits that count.
fn short(value: f64) -> String {
    match value.abs() {
        size if size >= 100.0 || value.fract() == 0.0 => format!("{value:.0}"),
        size if size >= 10.0 => format!("{value:.1}"),
        size if size >= 0.1 => format!("{value:.2}"),
        _ => format!("{value:.4}"),
    }
}
