//~ error: `TooLoud` holds this error already; remove one of the two

use surefire::{ErrorShape, ServiceError, UnknownError};

#[derive(ErrorShape)]
pub struct TooLoud {
    pub message: Option<String>,
}

/// Why not.
#[derive(ServiceError)]
pub enum GreetError {
    TooLoud(TooLoud),
    MuchTooLoud(TooLoud),
    #[surefire(unknown)]
    Unknown(UnknownError),
}

fn main() {}
