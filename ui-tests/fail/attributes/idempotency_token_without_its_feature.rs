//~ error: `idempotency_token` needs the feature `idempotency` of `surefire`
//~ says: turn it on in `Cargo.toml`, or, if a feature of your crate turns it on, write `#[cfg_attr(feature = "idempotency", surefire(idempotency_token))]`

use surefire::{Empty, Request};

#[derive(Request)]
#[surefire(target = "A.B", protocol = AwsJson1_1, auth = None, response = Empty, error = surefire::UnknownError, const)]
pub struct StartRequest<'a> {
    #[surefire(idempotency_token)]
    client_token: Option<&'a str>,
}

fn main() {
    let _ = StartRequest::builder().build_const().to_wire();
}
