//! Lists the users of a pool page by page, with ureq.
//!
//! ```text
//! cargo run -p cognito-examples --example list_users_ureq --features send -- http://127.0.0.1:5000
//! ```
//!
//! Creates a user pool with seven users at an emulator, and lists them three at a time; pool and
//! users stay. Credentials are taken from `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY`.

use std::env;
use std::error::Error;
use std::fmt::Debug;

use surefire::http::{Response, Uri, from_http, to_http};
use surefire::sign::{Credentials, Signer};
use surefire::{Decode, Operation, Pages, ServiceError};
use surefire_cognito::{AdminCreateUserRequest, CreateUserPoolRequest, ListUsersRequest};

const USERS: [&str; 7] = ["ann", "bob", "cid", "dan", "eve", "fay", "gus"];

fn main() -> Result<(), Box<dyn Error>> {
    let endpoint = env::args().nth(1).ok_or("usage: list_users_ureq ENDPOINT")?;
    let client = Client::new(endpoint.parse()?);
    let pool = create_users(&client)?;

    let request = ListUsersRequest::builder().user_pool_id(&pool).limit(3).build()?;
    for page in Pages::of(request).responses(|request| client.send(&request)) {
        let users = page?.users.unwrap_or_default();
        let names: Vec<_> = users.into_iter().filter_map(|user| user.username).collect();
        println!("{}", names.join(" "));
    }
    Ok(())
}

/// The ID of a new pool with users.
fn create_users(client: &Client) -> Result<String, Box<dyn Error>> {
    let pool = CreateUserPoolRequest::builder().pool_name("example").build()?;
    let pool = client.send(&pool)?.user_pool;
    let pool = pool.and_then(|pool| pool.id).ok_or("the new user pool has no ID")?;
    for name in USERS {
        let user = AdminCreateUserRequest::builder().user_pool_id(&pool).username(name).build()?;
        client.send(&user)?;
    }
    Ok(pool)
}

/// Sends requests to one endpoint.
struct Client {
    agent: ureq::Agent,
    endpoint: Uri,
    signer: Signer,
}

impl Client {
    fn new(endpoint: Uri) -> Self {
        // A status of 400 and more is an answer with an error that has a type.
        let config = ureq::Agent::config_builder().http_status_as_error(false);
        let variable = |name| env::var(name).unwrap_or_else(|_| "dummy".into());
        let (access_key, secret_key) =
            (variable("AWS_ACCESS_KEY_ID"), variable("AWS_SECRET_ACCESS_KEY"));
        let credentials = Credentials::new(access_key, secret_key, None, None, "environment");
        Client {
            agent: config.build().new_agent(),
            endpoint,
            signer: Signer::new(credentials, "us-east-1", "cognito-idp"),
        }
    }

    /// Sends any operation: signed, if it is signed.
    fn send<O>(&self, operation: &O) -> Result<O::Response, Box<dyn Error>>
    where
        O: Operation<Response: Decode, Error: ServiceError + Debug + 'static>,
    {
        let mut request = to_http(operation, &self.endpoint)?;
        self.signer.authorize::<O>(&mut request)?;
        let (head, mut body) = self.agent.run(request)?.into_parts();
        let body = body.read_to_vec()?;
        Ok(from_http::<O>(&Response::from_parts(head, body))?)
    }
}
