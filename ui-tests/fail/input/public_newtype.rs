//~ error: a public field could be changed without its checks; remove `pub`, and read the value with its accessor

use surefire::Constrained;

/// Who is greeted.
#[derive(Constrained)]
#[surefire(length = 1..=8)]
pub struct Name<'a>(pub &'a str);

fn main() {}
