//! With the feature `send`: the request and what it needs, sent to an endpoint.

use std::env;
use std::error::Error;
use std::fmt::Debug;
use std::time::Duration;

use surefire_cognito::enums::UserStatus;
use surefire_cognito::surefire::decode::Decode;
use surefire_cognito::surefire::http::{HttpRequest, Response, Uri, from_http, to_http};
use surefire_cognito::surefire::response::ServiceError;
use surefire_cognito::surefire::sign::{Credentials, Signer};
use surefire_cognito::surefire::{NoAuth, Operation, SigV4};
use surefire_cognito::{
    AdminGetUserRequest, CreateUserPoolClientRequest, CreateUserPoolRequest, SignUpRequest,
};

use super::{USERNAME, confirmation, print_request};

const PASSWORD: &str = "Correct-Horse-1";

pub(crate) fn confirm_a_user(endpoint: &str, region: String) -> Result<(), Box<dyn Error>> {
    let client = Client::new(endpoint, region)?;

    println!("creating a user pool");
    let pool = CreateUserPoolRequest::builder().pool_name("example").build()?;
    let pool = client.send_signed(&pool)?.user_pool;
    let pool = pool.and_then(|pool| pool.id).ok_or("the new user pool has no ID")?;

    println!("creating an app client of {pool}");
    let app = CreateUserPoolClientRequest::builder()
        .user_pool_id(&pool)
        .client_name("example")
        .build()?;
    let app = client.send_signed(&app)?.user_pool_client;
    let app = app.and_then(|app| app.client_id).ok_or("the new app client has no ID")?;

    println!("signing up the user {USERNAME}");
    let sign_up =
        SignUpRequest::builder().client_id(&app).username(USERNAME).password(PASSWORD).build()?;
    client.send_unsigned(&sign_up)?;

    println!("confirming the user with this request, and a signature:\n");
    print_request(&pool)?;
    client.send_signed(&confirmation(&pool)?)?;

    println!("\nreading the user back");
    let user = AdminGetUserRequest::builder().user_pool_id(&pool).username(USERNAME).build()?;
    let status = client.send_signed(&user)?.user_status.ok_or("the user has no status")?;
    println!("the status of the user is {status}");
    if status != UserStatus::Confirmed {
        return Err("the service took the request, but did not confirm the user".into());
    }
    Ok(())
}

/// Sends requests to one endpoint. Any client of the crate `http` could take the place of ureq.
struct Client {
    agent: ureq::Agent,
    endpoint: Uri,
    signer: Signer,
}

impl Client {
    fn new(endpoint: &str, region: String) -> Result<Self, Box<dyn Error>> {
        let config = ureq::Agent::config_builder()
            // A status of 400 and more is an answer with an error that has a type.
            .http_status_as_error(false)
            .timeout_global(Some(Duration::from_secs(30)));
        Ok(Client {
            agent: config.build().new_agent(),
            endpoint: endpoint.parse().map_err(|error| format!("`{endpoint}`: {error}"))?,
            signer: Signer::new(credentials(), region, "cognito-idp"),
        })
    }

    fn send_signed<O>(&self, operation: &O) -> Result<O::Response, Box<dyn Error>>
    where
        O: Operation<Auth = SigV4, Response: Decode, Error: ServiceError + Debug + 'static>,
    {
        self.send::<O>(self.signer.to_http(operation, &self.endpoint)?)
    }

    fn send_unsigned<O>(&self, operation: &O) -> Result<O::Response, Box<dyn Error>>
    where
        O: Operation<Auth = NoAuth, Response: Decode, Error: ServiceError + Debug + 'static>,
    {
        self.send::<O>(to_http(operation, &self.endpoint)?)
    }

    fn send<O>(&self, request: HttpRequest) -> Result<O::Response, Box<dyn Error>>
    where
        O: Operation<Response: Decode, Error: ServiceError + Debug + 'static>,
    {
        let unreachable = |error| format!("no answer from {}: {error}", self.endpoint);
        let (head, mut body) = self.agent.run(request).map_err(unreachable)?.into_parts();
        let body = body.read_to_vec().map_err(unreachable)?;
        Ok(from_http::<O>(&Response::from_parts(head, body))?)
    }
}

fn credentials() -> Credentials {
    let variable = |name| env::var(name).ok();
    let keys = variable("AWS_ACCESS_KEY_ID").zip(variable("AWS_SECRET_ACCESS_KEY"));
    let Some((access_key, secret_key)) = keys else {
        println!("signing with dummy credentials, as AWS_ACCESS_KEY_ID and the like are not set");
        return Credentials::new("dummy", "dummy", None, None, "dummy");
    };
    Credentials::new(access_key, secret_key, variable("AWS_SESSION_TOKEN"), None, "environment")
}
