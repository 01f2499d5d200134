//~ error: `shape` tells a type of your own from a built-in one of the same name, and there is none of the name of `i32`; remove `shape`

use surefire::Output;

#[derive(Output)]
pub struct Parcel {
    #[surefire(shape)]
    pub weights: Option<Vec<i32>>,
}

fn main() {}
