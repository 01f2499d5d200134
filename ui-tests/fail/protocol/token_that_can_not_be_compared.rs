//~ error: can't compare `Key` with `Key`
//~ says: `PageToken`

use surefire::Output;

#[derive(Clone, Output)]
pub struct Key {
    pub id: String,
}

#[derive(Output)]
pub struct Page {
    #[surefire(output_token)]
    pub next: Option<Key>,
}

fn main() {}
