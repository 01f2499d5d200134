//~ error: one variant is enough for `unknown` values; remove this one

use surefire::StringEnum;

/// How someone is greeted.
#[derive(Clone, StringEnum)]
pub enum Medium {
    Wave,
    #[surefire(unknown)]
    Unknown(String),
    #[surefire(unknown)]
    Other(String),
}

fn main() {
    println!("{}", Medium::Wave.as_str());
}
