//~ error: `more_results` needs a `bool`, and this is an integer
use surefire::Output;

#[derive(Output)]
pub struct Page {
    #[surefire(more_results)]
    pub left: i32,
    #[surefire(output_token)]
    pub next: Option<String>,
}

fn main() {}
