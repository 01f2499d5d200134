//! Times of surefire beside what its users would use instead, in one run.
//!
//! ```text
//! cargo run --release -p peers-bench
//! ```
//!
//! Allocations are counted by the program `allocations`, which this one builds and runs: an
//! allocator that counts has other times.

#![forbid(unsafe_code)]

use std::process::ExitCode;

fn main() -> ExitCode {
    peers_bench::times()
}
