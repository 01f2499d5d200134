//~ error: `idempotency_token` and `input_token` both fill it in; remove one
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

#[derive(Clone, Request)]
#[surefire(target = "A.B", protocol = AwsJson1_1, auth = None, response = Page, error = Failure)]
pub struct List {
    #[surefire(idempotency_token, input_token)]
    token: Option<String>,
}

fn main() {}
