//~ error: an error that is newer than the model has no place here; add the variant `#[surefire(unknown)] Unknown(UnknownError)`

use surefire::{ErrorShape, ServiceError};

#[derive(ErrorShape)]
pub struct TooLoud {
    pub message: Option<String>,
}

/// Why not.
#[derive(ServiceError)]
pub enum GreetError {
    TooLoud(TooLoud),
}

fn main() {}
