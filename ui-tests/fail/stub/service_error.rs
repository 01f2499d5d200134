//~ error: every error has a `message: Option<String>`; add it

use std::error::Error;
use surefire::{Empty, Request, ServiceError};

#[derive(ServiceError)]
pub enum GreetError {
    TooLoud {},
    #[surefire(unknown)]
    Unknown(surefire::UnknownError),
}

#[derive(Request)]
#[surefire(
    target = "A.Greet", protocol = AwsJson1_1, auth = None, response = Empty, error = GreetError,
)]
pub struct GreetRequest {}

fn main() {
    let error = GreetError::TooLoud {};
    println!("{error} {} {:?} {}", error.code(), error.message(), error.is_retryable());
    let _: Box<dyn Error> = Box::new(error);
}
