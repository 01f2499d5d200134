//! Lists the users of a pool page by page, with ureq.
//!
//! ```text
//! cargo run -p cognito-examples --features send --example list_users_ureq -- http://127.0.0.1:5000
//! ```
//!
//! Creates a user pool with seven users at an emulator, and lists them three at a time; pool and
//! users stay. Credentials are those of the environment, if it has any.

use std::env;
use std::error::Error;

use surefire_client::credentials::{Credentials, from_env};
use surefire_client::ureq::Client;
use surefire_client::{EndpointConfig, Sender};
use surefire_cognito::{AdminCreateUserRequest, CreateUserPoolRequest, ListUsersRequest, SERVICE};

fn main() -> Result<(), Box<dyn Error>> {
    let endpoint = env::args().nth(1).ok_or("usage: list_users_ureq ENDPOINT")?;
    let sender =
        Sender::of(&SERVICE, &EndpointConfig::in_region("us-east-1").at(endpoint.parse()?))?;
    // An emulator takes any credentials.
    let any = || Credentials::new("dummy", "dummy", None, None, "example");
    let client = Client::new(sender, from_env().unwrap_or_else(|_| any()));

    let pool = CreateUserPoolRequest::builder().pool_name("example").build()?;
    let pool = client.send(&pool)?.user_pool;
    let pool = pool.and_then(|pool| pool.id).ok_or("the new user pool has no ID")?;
    for name in ["ann", "bob", "cid", "dan", "eve", "fay", "gus"] {
        let user = AdminCreateUserRequest::builder().user_pool_id(&pool).username(name).build()?;
        client.send(&user)?;
    }

    let request = ListUsersRequest::builder().user_pool_id(&pool).limit(3).build()?;
    for page in client.pages(request) {
        let users = page?.users.unwrap_or_default();
        let names: Vec<_> = users.into_iter().filter_map(|user| user.username).collect();
        println!("{}", names.join(" "));
    }
    Ok(())
}
