//~ error: `more_results` says whether there is a next page; write `output_token` on the member that holds its token
use surefire::Output;

#[derive(Output)]
pub struct Page {
    #[surefire(more_results)]
    pub is_truncated: bool,
    pub next: Option<String>,
}

fn main() {}
