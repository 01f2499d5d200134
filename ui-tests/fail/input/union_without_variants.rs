//~ error: this enum has no variant; add one for each member: `Name(Type)`

use surefire::Union;

/// Who, or how many.
#[derive(Union)]
pub enum Greeting {}

fn main() {}
