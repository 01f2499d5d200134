//~ error: `append` adds to a `Vec`, a `HashMap` or a `BTreeMap`, and this is a list that does not grow
//~ error: `append` adds to a `Vec`, a `HashMap` or a `BTreeMap`, and this is a string that does not grow

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(append = name)]
    names: &'a [&'a str],
    #[surefire(append = word)]
    words: Option<String>,
}

fn main() {
    let _ = Greeting::builder().names(&["alice"]).build();
}
