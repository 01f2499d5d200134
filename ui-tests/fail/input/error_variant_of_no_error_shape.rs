//~ error: `TooLoud` is not an error of a service

use surefire::{ServiceError, UnknownError};

pub struct TooLoud {}

/// Why not.
#[derive(ServiceError)]
pub enum GreetError {
    TooLoud(TooLoud),
    #[surefire(unknown)]
    Unknown(UnknownError),
}

fn main() {}
