//~ error: `Page` does not tell the token of the next page
//~ says: write `#[surefire(output_token)]` on the member of `Page` that holds the token
use surefire::{Output, Request, ServiceError};

#[derive(ServiceError)]
pub enum Failure {
    #[surefire(unknown)]
    Unknown(surefire::UnknownError),
}

#[derive(Output)]
pub struct Page {
    pub next: Option<String>,
}

#[derive(Clone, Copy, Request)]
#[surefire(target = "A.B", protocol = AwsJson1_1, auth = None, response = Page, error = Failure)]
pub struct List<'a> {
    #[surefire(input_token)]
    token: Option<&'a str>,
}

fn main() {}
