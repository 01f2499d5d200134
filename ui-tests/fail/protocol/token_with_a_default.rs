//~ error: `idempotency_token` and `default` both fill it in; remove one

use surefire::Structure;

/// Who is greeted.
#[derive(Structure)]
pub struct Greeting {
    #[surefire(idempotency_token, default = String::new())]
    token: String,
}

fn main() {
    println!("{:?}", Greeting::builder().build());
}
