//! What the benches print and draw: Markdown tables, ratios beside their limits, and plots.

#![forbid(unsafe_code)]

mod plot;
mod ratio;
mod table;

pub use plot::{Axis, Plot, Series};
pub use ratio::Ratios;
pub use table::Table;
