//~ error: `idempotency_token` needs a string, and this is an integer

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting {
    #[surefire(idempotency_token)]
    token: Option<i32>,
}

fn main() {
    println!("{:?}", Greeting::builder().token(1).build());
}
