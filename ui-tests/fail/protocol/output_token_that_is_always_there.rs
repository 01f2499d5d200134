//~ error: `output_token` needs an `Option`, as there is no token after the last page; or write `more_results` on the `bool` that tells which one is the last
use surefire::Output;

#[derive(Output)]
pub struct Page {
    #[surefire(output_token)]
    pub next: String,
}

fn main() {}
