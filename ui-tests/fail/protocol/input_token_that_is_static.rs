//~ error: the token of a page is borrowed from a response, which is not `'static`
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
    token: Option<&'static str>,
}

fn main() {}
