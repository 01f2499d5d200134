//~ error: responses hold no `Request`, so it needs no owned form

use surefire::{Empty, Request, ServiceError, UnknownError};

#[derive(ServiceError)]
enum GreetError {
    #[surefire(unknown)]
    Unknown(UnknownError),
}

#[derive(Request)]
#[surefire(target = "A.B", protocol = AwsJson1_1, auth = None, response = Empty, error = GreetError)]
#[surefire(owned = OwnedGreeting)]
struct Greeting<'a> {
    name: &'a str,
}

fn main() {}
