use surefire::Structure;

/// A place, without a derive of ours.
#[derive(Debug)]
pub struct Place;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    name: &'a str,
    place: Place,
}

fn main() {}
