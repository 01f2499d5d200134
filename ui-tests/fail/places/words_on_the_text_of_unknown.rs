//~ error: no word belongs on this field; write it on the variant

use surefire::StringEnum;

/// How someone is greeted.
#[derive(StringEnum)]
pub enum Medium<T = String> {
    Wave,
    #[surefire(unknown)]
    Unknown(#[surefire(length = 1..=8)] T),
}

fn main() {
    println!("{}", Medium::from("Wave").as_str());
}
