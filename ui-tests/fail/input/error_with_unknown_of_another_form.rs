//~ error: the variant for `unknown` codes is `{ code: String, message: Option<String> }`

use surefire::ServiceError;

/// Why not.
#[derive(ServiceError)]
pub enum GreetError {
    TooLoud { message: Option<String> },
    #[surefire(unknown)]
    Unknown(String),
}

fn main() {
    let error = GreetError::TooLoud { message: None };
    println!("{error} {}", error.code());
}
