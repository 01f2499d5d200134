//~ error: `HashSet` has no form on the wire; write `Vec<T>` or `&'a [T]`, with `unique`

use surefire::Constrained;

/// Who is greeted.
#[derive(Constrained)]
#[surefire(length = 1..=8)]
pub struct Name(std::collections::HashSet<String>);

fn main() {}
