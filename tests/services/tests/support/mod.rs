//! A client for moto, which `.ci/emulators` starts; it checks signatures.
#![allow(dead_code, reason = "each test file takes its part")]

use std::env;
use std::fmt::Debug;
use std::time::{Duration, SystemTime};

use surefire::decode::Decode;
use surefire::http::{HttpRequest, Response, Uri, from_http};
use surefire::response::{Error, ServiceError};
use surefire::sign::{Credentials, Signer};
use surefire::{Operation, SigV4};

/// What `.ci/emulators` wrote to its file `env`.
fn variable(name: &str) -> String {
    env::var(name).unwrap_or_else(|_| {
        panic!("`{name}` is not set: run `.ci/emulators start`, then `. target/emulators/env`")
    })
}

pub(crate) struct Client {
    agent: ureq::Agent,
    endpoint: Uri,
    signer: Signer,
}

impl Client {
    /// A client for a service, by the name that its requests are signed with.
    pub(crate) fn of(service: &str) -> Self {
        let config = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .proxy(None)
            .timeout_global(Some(Duration::from_secs(60)));
        let keys =
            ["ACCESS_KEY", "SECRET_KEY"].map(|key| variable(&format!("SUREFIRE_MOTO_{key}")));
        let [access_key, secret_key] = keys;
        let credentials = Credentials::new(access_key, secret_key, None, None, "emulators");
        Client {
            agent: config.build().new_agent(),
            endpoint: variable("SUREFIRE_MOTO").parse().unwrap(),
            signer: Signer::new(credentials, "us-east-1", service),
        }
    }

    pub(crate) fn send<O>(&self, operation: &O) -> Result<O::Response, Error<O::Error>>
    where
        O: Operation<Auth = SigV4, Response: Decode, Error: ServiceError>,
    {
        let request: HttpRequest = self.signer.to_http(operation, &self.endpoint).unwrap();
        let (head, mut body) = self.agent.run(request).unwrap().into_parts();
        from_http::<O>(&Response::from_parts(head, body.read_to_vec().unwrap()))
    }
}

/// The modelled error of a call that was refused.
pub(crate) fn refusal<T: Debug, E: Debug>(outcome: Result<T, Error<E>>) -> E {
    match outcome {
        Err(Error::Service(failure)) => failure.error,
        other => panic!("no refusal: {other:?}"),
    }
}

/// A name that no other run has.
pub(crate) fn name(start: &str) -> String {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap();
    format!("{start}-{}", since.as_nanos())
}
