//~ error: `VecDeque` has no form on the wire; write `Vec<T>` or `&'a [T]`

use surefire::Constrained;

/// Who is greeted.
#[derive(Constrained)]
#[surefire(length = 1..=8)]
pub struct Name(std::collections::VecDeque<String>);

fn main() {}
