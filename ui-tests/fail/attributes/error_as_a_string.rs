//~ error: `error` needs a type, without quotes: write `error = GreetError`

use surefire::{Empty, Request, ServiceError};

/// Why not.
#[derive(ServiceError)]
pub enum GreetError {
    #[surefire(unknown)]
    Unknown(surefire::UnknownError),
}

/// Greets.
#[derive(Request)]
#[surefire(
    target = "A.Greet", protocol = AwsJson1_1, auth = None, response = Empty, error = "GreetError",
)]
pub struct GreetRequest {}

fn main() {}
