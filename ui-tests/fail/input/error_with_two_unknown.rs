//~ error: one variant is enough for `unknown` codes; remove this one

use surefire::ServiceError;

/// Why not.
#[derive(ServiceError)]
pub enum GreetError {
    #[surefire(unknown)]
    Unknown { code: String, message: Option<String> },
    #[surefire(unknown)]
    Other { code: String, message: Option<String> },
}

fn main() {}
