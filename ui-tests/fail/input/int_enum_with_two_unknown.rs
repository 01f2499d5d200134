//~ error: one variant is enough for `unknown` values; remove this one

use surefire::IntEnum;

/// How loud.
#[derive(Clone, IntEnum)]
pub enum Level {
    #[surefire(value = 1)]
    Low,
    #[surefire(unknown)]
    Unknown(i32),
    #[surefire(unknown)]
    Other(i32),
}

fn main() {
    println!("{}", Level::Low.value());
}
