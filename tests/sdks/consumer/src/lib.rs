//! An application that uses the six SDKs: a shop that takes orders. It depends on the SDKs alone.

pub mod batches;
pub mod cache;
pub mod form;
pub mod orders;
pub mod settings;
pub mod vault;

use std::error::Error as StdError;

use surefire_sdks::surefire::http::{HttpRequest, Response, Uri, from_http, to_http};
use surefire_sdks::surefire::{Decode, Operation, ServiceError};

/// Whatever may go wrong.
pub type Failure = Box<dyn StdError>;

/// What sends a request.
pub trait Client {
    /// Sends it, and gives the response.
    ///
    /// # Errors
    ///
    /// Those of the network.
    fn send(&self, request: HttpRequest) -> Result<Response<Vec<u8>>, Failure>;
}

/// Sends a request of any service.
///
/// # Errors
///
/// Those of the network, of the service, and of a response that can't be read.
pub fn call<O>(client: &dyn Client, operation: &O) -> Result<O::Response, Failure>
where
    O: Operation<Response: Decode, Error: ServiceError + 'static>,
{
    let service = O::TARGET.split('.').next().unwrap_or_default().to_ascii_lowercase();
    let endpoint: Uri = format!("https://{service}.example").replace('_', "-").parse()?;
    let response = client.send(to_http(operation, &endpoint)?)?;
    Ok(from_http::<O>(&response)?)
}
