//~ error: `Rc` has no form on the wire; write `&'a str`, `String` or `Box<T>`

use surefire::Constrained;

/// Who is greeted.
#[derive(Constrained)]
#[surefire(length = 1..=8)]
pub struct Name(std::rc::Rc<str>);

fn main() {}
