//~ error: a token that is `str` in the response can't be `Token<'__page>` in the request
//~ says: write `parse` on a `Constrained` string

use surefire::{Constrained, Output, Request, ServiceError};

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

#[derive(Clone, Copy, Constrained)]
#[surefire(length = 1..)]
pub struct Token<'a>(&'a str);

#[derive(Clone, Copy, Request)]
#[surefire(target = "A.B", protocol = AwsJson1_1, auth = None, response = Page, error = Failure)]
pub struct List<'a> {
    #[surefire(input_token)]
    token: Option<Token<'a>>,
}

fn main() {}
