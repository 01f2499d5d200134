//~ error: `TooLoud` holds this error already; remove one of the two
//~ error: every error has what the service says about it; add `message: Option<String>`

use std::error::Error;
use surefire::{Empty, ErrorShape, Request, ServiceError, UnknownError};

#[derive(ErrorShape)]
pub struct TooLoud {}

#[derive(ServiceError)]
pub enum GreetError {
    TooLoud(TooLoud),
    Other(TooLoud),
    #[surefire(unknown)]
    Unknown(UnknownError),
}

#[derive(Request)]
#[surefire(
    target = "A.Greet", protocol = AwsJson1_1, auth = None, response = Empty, error = GreetError,
)]
pub struct GreetRequest {}

fn main() {
    let error = GreetError::from(TooLoud {});
    println!("{error} {} {:?} {}", error.code(), error.message(), error.is_retryable());
    println!("{:?} {:?}", error.as_too_loud().unwrap().message(), error.as_unknown());
    let _: Box<dyn Error> = Box::new(error);
}
