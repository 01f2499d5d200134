//~ error: `output_token` stands alone
//~ says: `output_token = repeats_at_end`
use surefire::Output;

#[derive(Output)]
pub struct Page {
    #[surefire(output_token = repeats)]
    pub next: Option<String>,
}

fn main() {}
