//! Lists the users of a pool page by page, with hyper and tower.
//!
//! ```text
//! cargo run -p list_users_hyper -- http://127.0.0.1:5000
//! ```
//!
//! Creates a user pool with seven users at an emulator, and lists them three at a time; pool and
//! users stay. Credentials are taken from `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY`.

use std::env;
use std::pin::pin;

use futures_util::TryStreamExt;
use list_users_hyper::client::Client;
use surefire::http::Uri;
use surefire::sign::{Credentials, Signer};
use surefire_cognito::{AdminCreateUserRequest, CreateUserPoolRequest, ListUsersRequest};
use tower::BoxError;

const USERS: [&str; 7] = ["ann", "bob", "cid", "dan", "eve", "fay", "gus"];

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), BoxError> {
    let endpoint = env::args().nth(1).ok_or("usage: list_users_hyper ENDPOINT")?;
    let client = client(endpoint.parse()?);
    let pool = create_users(&client).await?;

    let request = ListUsersRequest::builder().user_pool_id(&pool).limit(3).build()?;
    let mut pages = pin!(client.pages(request));
    while let Some(page) = pages.try_next().await? {
        let users = page.users.unwrap_or_default();
        let names: Vec<_> = users.into_iter().filter_map(|user| user.username).collect();
        println!("{}", names.join(" "));
    }
    Ok(())
}

fn client(endpoint: Uri) -> Client {
    let variable = |name| env::var(name).unwrap_or_else(|_| "dummy".into());
    let (access_key, secret_key) =
        (variable("AWS_ACCESS_KEY_ID"), variable("AWS_SECRET_ACCESS_KEY"));
    let credentials = Credentials::new(access_key, secret_key, None, None, "environment");
    Client::new(endpoint, Signer::new(credentials, "us-east-1", "cognito-idp"))
}

/// The ID of a new pool with users.
async fn create_users(client: &Client) -> Result<String, BoxError> {
    let pool = CreateUserPoolRequest::builder().pool_name("example").build()?;
    let pool = client.send(&pool).await?.user_pool;
    let pool = pool.and_then(|pool| pool.id).ok_or("the new user pool has no ID")?;
    for name in USERS {
        let user = AdminCreateUserRequest::builder().user_pool_id(&pool).username(name).build()?;
        client.send(&user).await?;
    }
    Ok(pool)
}
