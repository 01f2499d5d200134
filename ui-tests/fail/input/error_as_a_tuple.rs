//~ error: write the members of the error by name: `{ message: Option<String> }`

use surefire::ServiceError;

/// Why not.
#[derive(Clone, PartialEq, Eq, ServiceError)]
pub enum GreetError {
    TooLoud(String),
    #[surefire(unknown)]
    Unknown { code: String, message: Option<String> },
}

fn main() {}
