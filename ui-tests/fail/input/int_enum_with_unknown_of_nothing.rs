//~ error: the variant for `unknown` values holds them: `Unknown(i32)`

use surefire::IntEnum;

/// How loud.
#[derive(Clone, IntEnum)]
pub enum Level {
    Low = 1,
    #[surefire(unknown)]
    Unknown,
}

fn main() {
    println!("{}", i32::from(Level::Low));
}
