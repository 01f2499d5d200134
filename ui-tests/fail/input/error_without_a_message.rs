//~ error: every error has a `message: Option<String>`; add it

use surefire::ServiceError;

/// Why not.
#[derive(Clone, PartialEq, Eq, ServiceError)]
pub enum GreetError {
    TooLoud { limit: Option<i32> },
    #[surefire(unknown)]
    Unknown(surefire::UnknownError),
}

fn main() {}
