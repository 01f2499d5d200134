//! Sends the requests of [`surefire`]: retries, clocks and credentials, for any HTTP client.
//!
//! A [`Call`] is one operation on its way. It does no I/O: it says what to do next ([`Next`]), and is
//! told what came of it. So one implementation serves blocking and asynchronous clients, and is tested
//! without a network. What calls share is in a [`Sender`]: the endpoint, the quota of retries, and what
//! is known of the service's clock.
//!
//! ```
//! use std::thread::sleep;
//! use surefire_client::surefire::http::{HttpRequest, Response};
//! use surefire_client::surefire::sign::Credentials;
//! use surefire_client::surefire::{Decode, Operation, ServiceError};
//! use surefire_client::{CallError, Next, Sender, TransportError};
//!
//! /// Sends any operation, by any blocking client.
//! fn send<O: Operation<Response: Decode, Error: ServiceError>>(
//!     sender: &Sender,
//!     operation: &O,
//!     credentials: &Credentials,
//!     transport: impl Fn(HttpRequest) -> Result<Response<Vec<u8>>, TransportError>,
//! ) -> Result<O::Response, CallError<O::Error>> {
//!     let mut call = sender.call(operation)?;
//!     loop {
//!         match call.next() {
//!             Next::Authorize => call.authorize(credentials.clone()),
//!             Next::Send(request) => call.receive(transport(request)),
//!             Next::Wait(time) => sleep(time),
//!             Next::Done(outcome) => return outcome,
//!         }
//!     }
//! }
//! ```
//!
//! That loop is written already, in clients that send with timeouts, list page by page, and tell a hook
//! ([`Sender::with_hook`]) of each attempt:
//!
//! | feature | what it brings |
//! | --- | --- |
//! | | [`blocking::Client`], over any function that sends a request |
//! | `ureq` | the blocking client over the crate `ureq`, with `rustls` |
//! | `async` | `asynchronous::Client`, over a transport of your own |
//! | `tokio` | the same over any `async` function, with the timers of `tokio` |
//! | `hyper` | the same over `hyper`, with `rustls` |
//! | `reqwest` | the same over `reqwest`, with `rustls` |
//! | `tower` | the same over any `tower::Service` that takes requests of the crate `http` |
//! | `tracing` | a span for each call, and one for each attempt |
//! | `mock` | `mock::Mock`, a transport for tests, that answers by a script |
//!
//! Where the service is, [`Sender::from_env`] learns from the environment, and
//! [`credentials::from_env`] does so of credentials; [`EndpointConfig`] and [`credentials`] have
//! whatever else they may come from.
//!
//! # Spans
//!
//! With the feature `tracing`, the span `call` has the fields `operation` and `attempts`; in it, each
//! span `attempt` has `number`, `status` or `failure`, and `request_id`. The HTTP client sends within the
//! latter, so what it says is found there. Their level is `DEBUG`, their target is in `surefire_client`:
//!
//! ```text
//! RUST_LOG=surefire_client=debug
//! call{operation="AWSCognitoIdentityProviderService.ListUsers" attempts=1}: the request is sent again delay=31ms
//! ```
//!
//! Nothing of a request or a response is in them but what [`Attempt`] has.

#![forbid(unsafe_code)]

#[cfg(feature = "async")]
pub mod asynchronous;
mod attempt;
pub mod blocking;
mod cached;
mod call;
mod clock;
mod config_error;
pub mod credentials;
mod endpoint;
mod environment;
mod error;
#[cfg(feature = "hyper")]
pub mod hyper;
#[cfg(feature = "mock")]
pub mod mock;
mod partition;
mod report;
#[cfg(feature = "reqwest")]
pub mod reqwest;
mod retry;
mod sender;
mod source;
#[cfg(any(feature = "hyper", feature = "reqwest"))]
mod tls;
#[cfg(feature = "tower")]
pub mod tower;
mod trace;
mod transport;
#[cfg(feature = "ureq")]
pub mod ureq;

pub use attempt::Attempt;
pub use call::{Call, Next};
pub use config_error::ConfigError;
pub use endpoint::{Endpoint, EndpointConfig};
pub use error::CallError;
pub use report::Report;
pub use retry::{Repeat, RetryPolicy};
pub use sender::Sender;
pub use surefire;
pub use transport::{TransportError, TransportFailure};
