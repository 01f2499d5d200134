//~ error: `input_token` needs an `Option`: the first page is asked for without a token
use surefire::{Output, Request, ServiceError};

#[derive(ServiceError)]
pub enum Failure {
    #[surefire(unknown)]
    Unknown(surefire::UnknownError),
}

#[derive(Output)]
pub struct Page {
    #[surefire(output_token)]
    pub next: Option<String>,
}

#[derive(Clone, Copy, Request)]
#[surefire(target = "A.B", protocol = AwsJson1_1, auth = None, response = Page, error = Failure)]
pub struct List<'a> {
    #[surefire(input_token)]
    token: &'a str,
}

fn main() {}
