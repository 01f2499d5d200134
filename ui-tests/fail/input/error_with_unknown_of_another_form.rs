//~ error: the variant for `unknown` codes holds the code and what came with it: write `Unknown(UnknownError)`

use surefire::{ErrorShape, ServiceError};

#[derive(ErrorShape)]
pub struct TooLoud {
    pub message: Option<String>,
}

/// Why not.
#[derive(ServiceError)]
pub enum GreetError {
    TooLoud(TooLoud),
    #[surefire(unknown)]
    Unknown { code: String, message: Option<String> },
}

fn main() {}
