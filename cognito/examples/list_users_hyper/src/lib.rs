//! A client of hyper and tower that sends any operation, in two files; `main.rs` lists users with it.

pub mod client;
pub mod retry;
