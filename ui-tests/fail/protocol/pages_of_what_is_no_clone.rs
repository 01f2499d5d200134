//~ error: the trait bound `Option<Range>: Clone` is not satisfied
use surefire::{Output, Request, ServiceError, Structure};

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

#[derive(Structure)]
pub struct Range {
    from: i32,
}

#[derive(Request)]
#[surefire(target = "A.B", protocol = AwsJson1_1, auth = None, response = Page, error = Failure)]
pub struct List<'a> {
    #[surefire(input_token)]
    token: Option<&'a str>,
    range: Option<Range>,
}

fn main() {}
