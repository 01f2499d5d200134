//! Counts the allocations of what `peers-bench` times, for it to read.

#![forbid(unsafe_code)]

use std::process::ExitCode;

fn main() -> ExitCode {
    peers_bench::allocations(|call| allocation_counter::measure(call).count_total)
}
