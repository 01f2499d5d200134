//~ error: `Names` is missing from `Greeting`
//~ says: call `.names(..)` or `.name(..)` before this

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting {
    #[surefire(append = name)]
    names: Vec<String>,
}

fn main() {
    let _ = Greeting::builder().build();
}
