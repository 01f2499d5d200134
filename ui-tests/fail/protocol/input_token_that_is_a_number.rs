//~ error: a token that is `str` in the response can't be `i32` in the request
//~ says: takes another token
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
pub struct List {
    #[surefire(input_token)]
    token: Option<i32>,
}

fn main() {}
