//~ error: `target` needs a value: `target = "Service.Operation"`

use surefire::{Empty, Request, ServiceError};

/// Greets.
#[derive(Request)]
#[surefire(target = , protocol = AwsJson1_1, auth = None, response = Empty, error = GreetError)]
pub struct GreetRequest<'a> {
    name: &'a str,
}

/// What the service refuses the request with.
#[derive(ServiceError)]
pub enum GreetError {
    #[surefire(unknown)]
    Unknown(surefire::UnknownError),
}

fn main() {}
