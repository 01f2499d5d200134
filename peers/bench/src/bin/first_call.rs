//! Times the first call in a process, for `peers-bench`.

#![forbid(unsafe_code)]

fn main() {
    peers_bench::first_call();
}
