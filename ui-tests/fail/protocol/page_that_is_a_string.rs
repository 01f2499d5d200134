//~ error: `page` needs a structure whose member has the word `output_token`, and this is a string
use surefire::Output;

#[derive(Output)]
pub struct Listed {
    #[surefire(page)]
    pub next: Option<String>,
}

fn main() {}
