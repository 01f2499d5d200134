use surefire::StringEnum;

/// How loud.
#[derive(StringEnum)]
pub struct Volume;

fn main() {}
