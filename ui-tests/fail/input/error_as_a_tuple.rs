//~ error: write the members of the error by name: `{ message: Option<String> }`

use surefire::ServiceError;

/// Why not.
#[derive(Clone, PartialEq, Eq, ServiceError)]
pub enum GreetError {
    TooLoud(String),
    #[surefire(unknown)]
    Unknown(surefire::UnknownError),
}

fn main() {}
