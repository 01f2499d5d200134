//! The clients, one like the other, as the cases use them.

use std::time::Duration;

use ::hyper::body::{Bytes, Incoming};
use ::tower::{ServiceBuilder, ServiceExt};
use http_body_util::Full;
use hyper_util::client::legacy::Client as Hyper;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use surefire_client::surefire::http::HttpRequest;
use surefire_client::surefire::sign::Credentials;
use surefire_client::{
    Call, CallError, Sender, TransportError, asynchronous, hyper, reqwest, tower, ureq,
};
use surefire_cognito::{AdminConfirmSignUpError, AdminConfirmSignUpRequest};
use tokio::runtime::Runtime;

pub(crate) type Confirm = AdminConfirmSignUpRequest<'static>;
pub(crate) type Failure = CallError<AdminConfirmSignUpError>;

/// A client that waits for what comes of a call.
pub(crate) trait Adaptor {
    fn new(sender: Sender) -> Self;
    fn finish(&self, call: Call<Confirm>) -> Result<(), Failure>;
}

pub(crate) fn credentials() -> Credentials {
    Credentials::new("AKIDEXAMPLE", "hidden-secret", None, None, "test")
}

impl Adaptor for ureq::Client {
    fn new(sender: Sender) -> Self {
        let connect = Some(Duration::from_millis(500));
        let config = ::ureq::Agent::config_builder().timeout_connect(connect);
        ureq::Client::with_config(config, sender, credentials())
    }

    fn finish(&self, call: Call<Confirm>) -> Result<(), Failure> {
        self.finish(call).map(|_| ())
    }
}

/// An asynchronous client, with a runtime of its own.
pub(crate) struct Running<T> {
    runtime: Runtime,
    client: asynchronous::Client<T>,
}

impl<T: asynchronous::Transport> Running<T> {
    fn of(client: asynchronous::Client<T>) -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        Running { runtime, client }
    }

    fn wait(&self, call: Call<Confirm>) -> Result<(), Failure> {
        self.runtime.block_on(self.client.finish(call)).map(|_| ())
    }
}

impl Adaptor for Running<hyper::Transport> {
    fn new(sender: Sender) -> Self {
        Running::of(hyper::Client::new(sender, credentials()))
    }

    fn finish(&self, call: Call<Confirm>) -> Result<(), Failure> {
        self.wait(call)
    }
}

impl Adaptor for Running<reqwest::Transport> {
    fn new(sender: Sender) -> Self {
        Running::of(reqwest::Client::new(sender, credentials()).unwrap())
    }

    fn finish(&self, call: Call<Confirm>) -> Result<(), Failure> {
        self.wait(call)
    }
}

/// A stack of the user's own, which says what was not sent.
pub(crate) struct Stack(Running<tower::Transport<Boxed>>);

type Boxed =
    ::tower::util::BoxCloneSyncService<HttpRequest, http::Response<Incoming>, TransportError>;

pub(crate) fn stack() -> Boxed {
    let hyper: Hyper<HttpConnector, Full<Bytes>> =
        Hyper::builder(TokioExecutor::new()).build_http();
    let stack = ServiceBuilder::new()
        .map_request(|request: HttpRequest| request.map(Full::from))
        .map_err(|error: hyper_util::client::legacy::Error| {
            if error.is_connect() {
                TransportError::connect(error)
            } else {
                TransportError::exchange(error)
            }
        })
        .service(hyper);
    Boxed::new(stack.map_response(|response| response))
}

impl Adaptor for Stack {
    fn new(sender: Sender) -> Self {
        let transport = tower::Transport::new(stack());
        Stack(Running::of(asynchronous::Client::over(transport, sender, credentials())))
    }

    fn finish(&self, call: Call<Confirm>) -> Result<(), Failure> {
        self.0.wait(call)
    }
}
