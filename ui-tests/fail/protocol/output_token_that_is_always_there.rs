//~ error: `output_token` needs an `Option<String>`: there is no token after the last page
use surefire::Output;

#[derive(Output)]
pub struct Page {
    #[surefire(output_token)]
    pub next: String,
}

fn main() {}
