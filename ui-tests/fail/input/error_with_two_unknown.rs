//~ error: one variant is enough for `unknown` codes; remove this one

use surefire::ServiceError;

/// Why not.
#[derive(ServiceError)]
pub enum GreetError {
    #[surefire(unknown)]
    Unknown(surefire::UnknownError),
    #[surefire(unknown)]
    Other(surefire::UnknownError),
}

fn main() {}
