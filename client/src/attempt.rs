//! What is told of an attempt that is over: nothing secret.

use std::sync::Arc;
use std::time::Duration;

use crate::transport::TransportFailure;

/// An attempt that is over, for metrics and logs. It holds nothing of the request or the response but
/// what is shown here.
///
/// [`Sender::with_hook`](crate::Sender::with_hook) has an example.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Attempt {
    /// The operation, as the header `X-Amz-Target` has it.
    pub target: &'static str,
    /// 1 for the first attempt of a call.
    pub number: u32,
    /// The HTTP status, or how far the request came that got no response.
    pub outcome: Result<u16, TransportFailure>,
    /// The ID that the service gave the request, for its support.
    pub request_id: Option<String>,
    /// From when the request was handed to the HTTP client to when its response was there.
    pub duration: Duration,
}

/// What is told of each attempt.
pub(crate) type Hook = Arc<dyn Fn(&Attempt) + Send + Sync>;
