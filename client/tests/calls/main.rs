//! Calls without a network: what comes of each request is made up.

mod attempts;
mod clock;
mod support;
