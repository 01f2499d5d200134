//~ error: `sensitive` does not belong on a `Structure`; it is written on a `Constrained` type, on a member of a `Request` or `Structure`, on a variant of a `Union`, on a member of an `Output`, on a variant of an `Output`, on a member of an `ErrorShape`

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
#[surefire(sensitive)]
pub struct Greeting<'a> {
    name: &'a str,
}

fn main() {}
