//! What came of a call, with what is known of its way.

use std::fmt;

use surefire::Operation;
use surefire::http::EndpointError;

use crate::call::Call;
use crate::error::CallError;

/// What came of a call, how often its request was sent, and the ID of the last one.
///
/// ```
/// # #[cfg(feature = "mock")] {
/// use surefire_client::mock::Mock;
/// use surefire_client::surefire::Document;
/// use surefire_cognito::AdminConfirmSignUpRequest;
/// use surefire_cognito::error::TooManyRequestsException;
///
/// let mock = Mock::new();
/// mock.on::<AdminConfirmSignUpRequest<'_>>()
///     .refuse::<TooManyRequestsException>("later, please")
///     .answer(&Document::Object(Default::default()));
///
/// let request = AdminConfirmSignUpRequest::builder()
///     .user_pool_id("us-east-1_EXAMPLE")
///     .username("alice")
///     .build()?;
/// let report = mock.blocking().report(&request);
/// assert!(report.outcome.is_ok());
/// assert_eq!(report.attempts, 2);
/// # }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[non_exhaustive]
pub struct Report<O: Operation> {
    /// The response, or why there is none.
    pub outcome: Result<O::Response, CallError<O::Error>>,
    /// How often the request was sent.
    pub attempts: u32,
    /// The ID that the service gave the last request, for its support.
    pub request_id: Option<String>,
}

impl<O: Operation> Report<O> {
    /// What came of a call that is over.
    pub(crate) fn of(call: &Call<O>, outcome: Result<O::Response, CallError<O::Error>>) -> Self {
        let request_id = call.request_id().map(str::to_owned);
        Report { outcome, attempts: call.attempts(), request_id }
    }

    /// That there was nowhere to send to.
    pub(crate) fn unsent(error: EndpointError) -> Self {
        Report { outcome: Err(error.into()), attempts: 0, request_id: None }
    }
}

/// Without the outcome, which may hold secrets.
impl<O: Operation> fmt::Debug for Report<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Report")
            .field("target", &O::TARGET)
            .field("is_ok", &self.outcome.is_ok())
            .field("attempts", &self.attempts)
            .field("request_id", &self.request_id)
            .finish()
    }
}
