//~ error: `TooLoud` can't hold an error that the model does not have

use surefire::{ErrorShape, ServiceError};

#[derive(ErrorShape)]
pub struct TooLoud {
    pub message: Option<String>,
}

/// Why not.
#[derive(ServiceError)]
pub enum GreetError {
    #[surefire(unknown)]
    Unknown(TooLoud),
}

fn main() {}
