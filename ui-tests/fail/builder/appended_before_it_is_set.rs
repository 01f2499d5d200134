//~ error: `Names` is set twice in `Greeting`
//~ says: `Names` is set before this, and this would discard it; call `.names(..)` first, and then `.name(..)`

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
#[surefire(into)]
pub struct Greeting {
    #[surefire(append = name)]
    names: Vec<String>,
}

fn main() {
    let _ = Greeting::builder().name("alice").names(vec!["bob".to_owned()]).build();
}
