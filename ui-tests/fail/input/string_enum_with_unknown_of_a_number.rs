//~ error: the variant for `unknown` values holds their text: a type parameter, `&'a str` or `String`

use surefire::StringEnum;

/// How someone is greeted.
#[derive(Clone, StringEnum)]
pub enum Medium {
    Wave,
    #[surefire(unknown)]
    Unknown(i32),
}

fn main() {
    println!("{}", Medium::Wave);
}
