//~ error: an error is a structure with `#[derive(ErrorShape)]`, and this is a string

use surefire::{ServiceError, UnknownError};

/// Why not.
#[derive(ServiceError)]
pub enum GreetError {
    TooLoud(String),
    #[surefire(unknown)]
    Unknown(UnknownError),
}

fn main() {}
