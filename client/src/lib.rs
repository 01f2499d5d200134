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
//! With the feature `ureq` that loop is written already: [`ureq::Client`].
//!
//! Where the service is, [`Sender::from_env`] learns from the environment, and
//! [`credentials::from_env`] does so of credentials; [`EndpointConfig`] and [`credentials`] have
//! whatever else they may come from.

#![forbid(unsafe_code)]

mod cached;
mod call;
mod clock;
mod config_error;
pub mod credentials;
mod endpoint;
mod environment;
mod error;
mod partition;
mod retry;
mod sender;
mod transport;
#[cfg(feature = "ureq")]
pub mod ureq;

pub use call::{Call, Next};
pub use config_error::ConfigError;
pub use endpoint::{Endpoint, EndpointConfig};
pub use error::CallError;
pub use retry::{Repeat, RetryPolicy};
pub use sender::Sender;
pub use surefire;
pub use transport::{TransportError, TransportFailure};
