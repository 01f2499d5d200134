//~ error: `Place` can't be a member: it has no form on the wire
//~ error: `Place` can't be read from a response

use surefire::{Output, Union};

/// A place, without a derive of ours.
pub struct Place;

/// Where, or how often.
#[derive(Union)]
pub enum Greeting {
    At(Place),
    Times(i32),
}

/// How it went.
#[derive(Output)]
pub struct Greeted {
    /// Where it was.
    pub place: Option<Place>,
}

fn main() {}
