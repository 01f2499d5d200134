//! A client for the emulators that `.ci/emulators` starts.
#![allow(dead_code, reason = "each test file takes its part")]

pub(crate) mod lambda;
mod record;

use std::env;
use std::fmt::Debug;
use std::time::Duration;

use surefire::decode::Decode;
use surefire::http::{HttpRequest, Response, Uri, from_http, to_http};
use surefire::response::{Error, ServiceError, UnreadableResponse};
use surefire::sign::{Credentials, Signer};
use surefire::{NoAuth, Operation, SigV4};
use surefire_cognito::enums::UserStatus;
use surefire_cognito::{
    AdminGetUserRequest, CreateUserPoolClientRequest, CreateUserPoolRequest, SignUpRequest,
};

/// A password that satisfies the policy of a new pool.
pub(crate) const PASSWORD: &str = "Correct-Horse-1";

/// The code that ministack and cognito-local send.
pub(crate) const CODE: &str = "123456";

/// What `.ci/emulators` wrote to its file `env`.
pub(crate) fn variable(name: &str) -> String {
    env::var(name).unwrap_or_else(|_| {
        panic!("`{name}` is not set: run `.ci/emulators start`, then `. target/emulators/env`")
    })
}

/// The emulator whose address is in this variable.
fn emulator(name: &str) -> &'static str {
    match name {
        "SUREFIRE_MOTO" | "SUREFIRE_MOTO_OPEN" => "moto",
        "SUREFIRE_MINISTACK" => "ministack",
        "SUREFIRE_COGNITO_LOCAL" => "cognito-local",
        _ => panic!("no emulator is at `{name}`"),
    }
}

pub(crate) struct Client {
    agent: ureq::Agent,
    pub(crate) emulator: &'static str,
    pub(crate) endpoint: Uri,
    signer: Signer,
}

impl Client {
    /// A client for the server at the address in the variable `name`, whose user's keys are in
    /// `…_ACCESS_KEY` and `…_SECRET_KEY`.
    pub(crate) fn of_user(name: &str) -> Self {
        let access_key = variable(&format!("{name}_ACCESS_KEY"));
        let secret_key = variable(&format!("{name}_SECRET_KEY"));
        Client::new(name, &access_key, &secret_key)
    }

    /// A client for a server that does not look at signatures.
    pub(crate) fn of_anyone(name: &str) -> Self {
        Client::new(name, "anyone", "anything")
    }

    /// The same user with another secret key.
    pub(crate) fn with_wrong_secret_key(name: &str) -> Self {
        Client::new(name, &variable(&format!("{name}_ACCESS_KEY")), "wrong")
    }

    fn new(name: &str, access_key: &str, secret_key: &str) -> Self {
        let config = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .proxy(None)
            .timeout_global(Some(Duration::from_secs(60)));
        let credentials = Credentials::new(access_key, secret_key, None, None, "emulators");
        Client {
            agent: config.build().new_agent(),
            emulator: emulator(name),
            endpoint: variable(name).parse().unwrap(),
            signer: Signer::new(credentials, "us-east-1", "cognito-idp"),
        }
    }

    pub(crate) fn signed<O>(&self, operation: &O) -> Result<O::Response, Error<O::Error>>
    where
        O: Operation<Auth = SigV4, Response: Decode, Error: ServiceError>,
    {
        let response = self.send(self.sign(operation));
        record::note::<O>(self.emulator, &response);
        from_http::<O>(&response)
    }

    pub(crate) fn unsigned<O>(&self, operation: &O) -> Result<O::Response, Error<O::Error>>
    where
        O: Operation<Auth = NoAuth, Response: Decode, Error: ServiceError>,
    {
        let request = to_http(operation, &self.endpoint).unwrap();
        assert!(!request.headers().contains_key("authorization"));
        let response = self.send(request);
        record::note::<O>(self.emulator, &response);
        from_http::<O>(&response)
    }

    pub(crate) fn sign<O: Operation<Auth = SigV4>>(&self, operation: &O) -> HttpRequest {
        self.signer.to_http(operation, &self.endpoint).unwrap()
    }

    /// Signs a request that was changed.
    pub(crate) fn sign_again(&self, request: &mut HttpRequest) {
        self.signer.sign(request).unwrap();
    }

    pub(crate) fn send(&self, request: HttpRequest) -> Response<Vec<u8>> {
        let (head, mut body) = self.agent.run(request).unwrap().into_parts();
        Response::from_parts(head, body.read_to_vec().unwrap())
    }

    pub(crate) fn get(&self, path: &str) -> Vec<u8> {
        let address = format!("{}{path}", self.endpoint.to_string().trim_end_matches('/'));
        let mut response = self.agent.get(address).call().unwrap();
        // moto's records grow with every run, beyond the 10 MB that are the limit otherwise.
        response.body_mut().with_config().limit(1 << 30).read_to_vec().unwrap()
    }
}

/// A pool of a test's own, with one app client.
pub(crate) struct Pool {
    pub(crate) id: String,
    pub(crate) app: String,
    pub(crate) secret: Option<String>,
}

impl Pool {
    pub(crate) fn new(client: &Client) -> Self {
        Pool::create(client, None)
    }

    pub(crate) fn with_secret(client: &Client) -> Self {
        Pool::create(client, Some(true))
    }

    fn create(client: &Client, generate_secret: Option<bool>) -> Self {
        let pool = CreateUserPoolRequest::builder().pool_name("tests").build().unwrap();
        let id = client.signed(&pool).unwrap().user_pool.unwrap().id.unwrap();
        let app = CreateUserPoolClientRequest::builder()
            .user_pool_id(&id)
            .client_name("tests")
            .maybe_generate_secret(generate_secret)
            .build()
            .unwrap();
        let app = client.signed(&app).unwrap().user_pool_client.unwrap();
        Pool { id, app: app.client_id.unwrap(), secret: app.client_secret }
    }

    /// Signs a user up, who is unconfirmed then.
    pub(crate) fn sign_up(&self, client: &Client, username: &str) {
        let request = SignUpRequest::builder()
            .client_id(&self.app)
            .username(username)
            .password(PASSWORD)
            .build()
            .unwrap();
        let response = client.unsigned(&request).unwrap();
        assert!(!response.user_confirmed);
        assert!(!response.user_sub.is_empty());
        assert_eq!(self.status(client, username), UserStatus::Unconfirmed);
    }

    pub(crate) fn status(&self, client: &Client, username: &str) -> UserStatus {
        let request =
            AdminGetUserRequest::builder().user_pool_id(&self.id).username(username).build();
        let user = client.signed(&request.unwrap()).unwrap();
        assert_eq!(user.username, username);
        user.user_status.unwrap()
    }
}

/// The modelled error of a request that a service refused with status 400.
#[track_caller]
pub(crate) fn refusal<T: Debug, E: ServiceError + Clone + Debug>(answer: Result<T, Error<E>>) -> E {
    let error = answer.unwrap_err();
    assert_eq!(error.status(), 400, "{error}");
    error.as_service().unwrap_or_else(|| panic!("{error}")).error.clone()
}

/// The answer that could not be read.
#[track_caller]
pub(crate) fn unreadable<T: Debug, E: ServiceError + Debug>(
    answer: Result<T, Error<E>>,
) -> UnreadableResponse {
    match answer.unwrap_err() {
        Error::Unreadable(response) => *response,
        error => panic!("{error}"),
    }
}

/// The body of an answer that could not be read, as text.
pub(crate) fn text(response: &UnreadableResponse) -> &str {
    std::str::from_utf8(response.body()).unwrap()
}
