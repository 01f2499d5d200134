//~ error: a range of floats ends inclusively: write `..=`

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    name: &'a str,
    #[surefire(range = 0.0..1.0)]
    volume: f64,
}

fn main() {}
