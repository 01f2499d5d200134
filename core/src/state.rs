//! The two states of a required member of a builder.

/// The state of a required member that has been given to the builder.
#[derive(Debug)]
pub enum Set {}

/// The state of a required member that the builder still waits for.
#[derive(Debug)]
pub enum Unset {}
