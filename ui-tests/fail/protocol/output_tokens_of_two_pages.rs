//~ error: `output_token` is on `next` already; remove one of the two
use surefire::Output;

#[derive(Output)]
pub struct Page {
    #[surefire(output_token)]
    pub next: Option<String>,
    #[surefire(output_token)]
    pub marker: Option<String>,
}

fn main() {}
