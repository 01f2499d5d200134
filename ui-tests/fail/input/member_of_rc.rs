//~ error: `Rc` has no form on the wire; write `&'a str`, `String` or `Box<T>`

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    name: &'a str,
    place: std::rc::Rc<str>,
}

fn main() {}
