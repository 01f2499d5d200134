//~ error: a request with a member in its `host_prefix` has no owned form; remove `owned`

use surefire::{Empty, Request, UnknownError};

#[derive(Request)]
#[surefire(target = "A.B", protocol = AwsJson1_1, auth = None, response = Empty, error = UnknownError)]
#[surefire(host_prefix = "{Account}.", owned = OwnedGreeting)]
struct Greeting<'a> {
    account: &'a str,
}

fn main() {}
