use surefire::ServiceError;

/// Why not.
#[derive(Clone, Debug, PartialEq, Eq, ServiceError)]
pub enum GreetError {
    TooLoud { message: Option<String> },
}

fn main() {}
