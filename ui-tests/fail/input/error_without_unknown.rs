//~ error: an error that is newer than the model has no place here; add the variant `#[surefire(unknown)] Unknown(surefire::UnknownError)`

use surefire::ServiceError;

/// Why not.
#[derive(Clone, PartialEq, Eq, ServiceError)]
pub enum GreetError {
    TooLoud { message: Option<String> },
}

fn main() {}
