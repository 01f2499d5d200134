//~ error: `shape` tells a type of your own from a built-in one of the same name, and there is none of the name of `Package`; remove `shape`

use surefire::Structure;
use surefire_ui_tests::Package;

#[derive(Structure)]
pub struct Parcel<'a> {
    #[surefire(shape)]
    package: Package<'a>,
}

fn main() {}
