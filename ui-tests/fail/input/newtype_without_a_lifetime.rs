//~ rustc: missing lifetime specifier

use surefire::Constrained;

/// A name.
#[derive(Constrained)]
#[surefire(length = 1..=8)]
pub struct Name(&str);

fn main() {}
