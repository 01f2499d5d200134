//~ error: `retryable` does not belong on a variant of a `ServiceError`; it is written on an `ErrorShape`

use surefire::{ErrorShape, ServiceError, UnknownError};

#[derive(ErrorShape)]
pub struct TooLoud {
    pub message: Option<String>,
}

/// Why not.
#[derive(ServiceError)]
pub enum GreetError {
    #[surefire(retryable)]
    TooLoud(TooLoud),
    #[surefire(unknown)]
    Unknown(UnknownError),
}

fn main() {}
