//! With the feature `send`: the request and what it needs, sent to an endpoint.

use std::error::Error;

use surefire_client::credentials::{Credentials, from_env};
use surefire_client::ureq::Client;
use surefire_client::{EndpointConfig, Sender};
use surefire_cognito::enums::UserStatus;
use surefire_cognito::{
    AdminGetUserRequest, CreateUserPoolClientRequest, CreateUserPoolRequest, SERVICE, SignUpRequest,
};

use super::{USERNAME, confirmation, print_request};

const PASSWORD: &str = "Correct-Horse-1";

pub(crate) fn confirm_a_user(endpoint: &str, region: &str) -> Result<(), Box<dyn Error>> {
    let sender = Sender::of(&SERVICE, &EndpointConfig::in_region(region).at(endpoint.parse()?))?;
    let client = Client::new(sender, credentials());

    println!("creating a user pool");
    let pool = CreateUserPoolRequest::builder().pool_name("example").build()?;
    let pool = client.send(&pool)?.user_pool;
    let pool = pool.and_then(|pool| pool.id).ok_or("the new user pool has no ID")?;

    println!("creating an app client of {pool}");
    let app = CreateUserPoolClientRequest::builder()
        .user_pool_id(&pool)
        .client_name("example")
        .build()?;
    let app = client.send(&app)?.user_pool_client;
    let app = app.and_then(|app| app.client_id).ok_or("the new app client has no ID")?;

    println!("signing up the user {USERNAME}");
    let sign_up =
        SignUpRequest::builder().client_id(&app).username(USERNAME).password(PASSWORD).build()?;
    client.send(&sign_up)?;

    println!("confirming the user with this request, and a signature:\n");
    print_request(&pool)?;
    client.send(&confirmation(&pool)?)?;

    println!("\nreading the user back");
    let user = AdminGetUserRequest::builder().user_pool_id(&pool).username(USERNAME).build()?;
    let status = client.send(&user)?.user_status.ok_or("the user has no status")?;
    println!("the status of the user is {status}");
    if status != UserStatus::Confirmed {
        return Err("the service took the request, but did not confirm the user".into());
    }
    Ok(())
}

/// Those of the environment; an emulator takes any.
fn credentials() -> Credentials {
    from_env().unwrap_or_else(|error| {
        println!("{error}: signing with some that only an emulator takes");
        Credentials::new("dummy", "dummy", None, None, "example")
    })
}
