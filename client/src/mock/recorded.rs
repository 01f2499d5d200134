//! What a mock was handed.

use std::fmt;

use surefire::decode::{DecodeError, from_json};
use surefire::http::HttpRequest;
use surefire::{Decode, Document, Operation};

/// A request as it was sent: one for each attempt.
///
/// [`Mock`](super::Mock) has an example.
#[derive(Clone)]
pub struct Recorded(HttpRequest);

impl Recorded {
    pub(super) fn new(request: HttpRequest) -> Self {
        Recorded(request)
    }

    /// The operation, as the header `X-Amz-Target` has it; empty, where the protocol has no use for it.
    #[must_use]
    pub fn target(&self) -> &str {
        self.header("x-amz-target").unwrap_or_default()
    }

    /// The value of a header, if there is one that is text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.0.headers().get(name)?.to_str().ok()
    }

    /// The body; `Null`, if it is no JSON.
    #[must_use]
    pub fn body(&self) -> Document {
        self.read().unwrap_or(Document::Null)
    }

    /// The body as a type of yours that is read: the owned form of a request or of a part of it, or a
    /// struct that derives [`Output`](surefire::Output) with the members that a test looks at.
    ///
    /// ```
    /// use surefire_client::mock::Mock;
    /// use surefire_client::surefire::Output;
    /// use surefire_cognito::AdminConfirmSignUpRequest;
    ///
    /// #[derive(Output)]
    /// struct Confirmed {
    ///     username: String,
    /// }
    ///
    /// let mock = Mock::new();
    /// mock.on::<AdminConfirmSignUpRequest<'_>>().answer_json("{}");
    /// let request = AdminConfirmSignUpRequest::builder()
    ///     .user_pool_id("us-east-1_EXAMPLE")
    ///     .username("alice")
    ///     .build()?;
    /// mock.blocking().send(&request)?;
    /// assert_eq!(mock.requests()[0].read::<Confirmed>()?.username, "alice");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// When the body is none of it.
    pub fn read<T: Decode>(&self) -> Result<T, DecodeError> {
        from_json(self.0.body())
    }

    /// Whether it is what this operation sends: the same target, and the same JSON in whatever order. An
    /// idempotency token that the operation leaves to be made is not there to be compared: set it.
    #[must_use]
    pub fn is<O: Operation>(&self, operation: &O) -> bool {
        let mut body = Vec::new();
        operation.write_body(&mut body);
        self.target() == O::TARGET
            && from_json(&body).is_ok_and(|body: Document| body == self.body())
    }

    /// All of it. Its `Debug` shows the body.
    #[must_use]
    pub fn request(&self) -> &HttpRequest {
        &self.0
    }
}

/// Without the body and the headers, which may hold secrets.
impl fmt::Debug for Recorded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recorded").field("target", &self.target()).finish_non_exhaustive()
    }
}
