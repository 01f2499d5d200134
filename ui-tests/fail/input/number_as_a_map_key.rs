use std::collections::BTreeMap;

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting {
    names: BTreeMap<i32, String>,
}

fn main() {}
