//~ error: `Names` does not tell the token of the next page
//~ says: write `#[surefire(output_token)]` on the member of `Names` that holds the token
use surefire::Output;

#[derive(Output)]
pub struct Names {
    pub next: Option<String>,
}

#[derive(Output)]
pub struct Listed {
    #[surefire(page)]
    pub names: Names,
}

fn main() {}
