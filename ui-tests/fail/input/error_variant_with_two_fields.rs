//~ error: a variant holds one error, which is a structure with `#[derive(ErrorShape)]`: write `TooLoud(ThatError)`

use surefire::{ErrorShape, ServiceError, UnknownError};

#[derive(ErrorShape)]
pub struct TooLoud {
    pub message: Option<String>,
}

/// Why not.
#[derive(ServiceError)]
pub enum GreetError {
    TooLoud(TooLoud, i32),
    #[surefire(unknown)]
    Unknown(UnknownError),
}

fn main() {}
