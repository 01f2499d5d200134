//~ error: `append` adds to a `Vec`, a `HashMap` or a `BTreeMap`, and this is a list that does not grow
//~ error: `append` adds to a `Vec`, a `HashMap` or a `BTreeMap`, and this is a string that does not grow
//~ error: `append` adds to a `Vec`, a `HashMap` or a `BTreeMap`, and this is a set
//~ error: `append` adds to a `Vec`, a `HashMap` or a `BTreeMap`, and this is a type of its own

use std::collections::{BTreeMap, BTreeSet};

use surefire::Structure;

/// Hides from the derive what it is.
type Labels = BTreeMap<String, String>;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting<'a> {
    #[surefire(append = name)]
    names: &'a [&'a str],
    #[surefire(append = word)]
    words: Option<String>,
    #[surefire(append = nickname)]
    nicknames: Option<BTreeSet<String>>,
    #[surefire(append = label)]
    labels: Option<Labels>,
}

fn main() {
    let _ = Greeting::builder().names(&["alice"]).build();
}
