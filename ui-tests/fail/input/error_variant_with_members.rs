//~ error: a variant holds one error, which is a structure with `#[derive(ErrorShape)]`: write `TooLoud(ThatError)`

use surefire::{ServiceError, UnknownError};

/// Why not.
#[derive(ServiceError)]
pub enum GreetError {
    TooLoud { message: Option<String> },
    #[surefire(unknown)]
    Unknown(UnknownError),
}

fn main() {}
