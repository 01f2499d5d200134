//! The answers to one operation, as a test writes them.

#![expect(
    clippy::must_use_candidate,
    clippy::return_self_not_must_use,
    reason = "an answer is added at once; the script is handed on for the next one"
)]

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use surefire::http::{Response, from_http};
use surefire::wire::Protocol;
use surefire::{AwsJson1_1, Decode, Document, Encode, ErrorShape, Operation, ServiceError};

use super::Mock;
use super::answer::Answer;
use super::recorded::Recorded;
use crate::transport::{TransportError, TransportFailure};

/// The answers to an operation, one for each attempt, in the order in which they are added.
///
/// [`Mock`] has an example.
pub struct Script<'m, O> {
    mock: &'m Mock,
    operation: PhantomData<fn() -> O>,
}

impl<'m, O: Operation> Script<'m, O> {
    pub(super) fn new(mock: &'m Mock) -> Self {
        Script { mock, operation: PhantomData }
    }

    /// There is no response: no connection, or a connection that breaks after the request was sent.
    pub fn fail(self, failure: TransportFailure) -> Self {
        self.add(Answer::Fail(failure))
    }

    /// There is no response in time. Nobody waits for it: the attempt ends at once, as if its
    /// [time](crate::Sender::with_attempt_timeout) were over.
    pub fn stall(self) -> Self {
        self.add(Answer::Stall)
    }

    /// The service refuses the request with this error, with status 400.
    pub fn refuse<E: ErrorShape>(self, message: &str) -> Self {
        self.refuse_as(400, E::CODE, message)
    }

    /// The service refuses the request with this status, code and message: an error that the model does
    /// not have, or one with another status.
    ///
    /// # Panics
    ///
    /// When there is no such status: they have three digits.
    pub fn refuse_as(self, status: u16, code: &str, message: &str) -> Self {
        let body = Document::from_iter([("__type", code), ("message", message)]);
        self.status(status, body.to_string())
    }

    /// There is a response with this status and this body: the page of a proxy, or half of a JSON.
    ///
    /// ```
    /// use surefire_client::mock::Mock;
    /// use surefire_cognito::DescribeUserPoolRequest;
    ///
    /// let mock = Mock::new();
    /// mock.on::<DescribeUserPoolRequest<'_>>().status(502, "<html>no</html>").status(200, r#"{"UserPool":"#);
    /// let request = DescribeUserPoolRequest::builder().user_pool_id("us-east-1_EXAMPLE").build()?;
    /// assert!(mock.blocking().send(&request).is_err());
    /// assert_eq!(mock.requests().len(), 2);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Panics
    ///
    /// When there is no such status: they have three digits.
    pub fn status(self, status: u16, body: impl Into<Vec<u8>>) -> Self {
        let mut response = Response::new(body.into());
        *response.status_mut() = status.try_into().expect("a status has three digits");
        self.respond(response)
    }

    /// There is this response, headers and all.
    pub fn respond(self, response: Response<Vec<u8>>) -> Self {
        self.add(Answer::Respond(response))
    }

    /// All requests that follow are answered by this function, which may look at them. What is added
    /// after it is never used.
    ///
    /// ```
    /// use surefire_client::mock::Mock;
    /// use surefire_client::surefire::http::Response;
    /// use surefire_cognito::DescribeUserPoolRequest;
    ///
    /// let mock = Mock::new();
    /// mock.on::<DescribeUserPoolRequest<'_>>().always(|request| {
    ///     let id = &request.body()["UserPoolId"];
    ///     Ok(Response::new(format!(r#"{{ "UserPool": {{ "Id": {id} }} }}"#).into_bytes()))
    /// });
    /// let request = DescribeUserPoolRequest::builder().user_pool_id("us-east-1_EXAMPLE").build()?;
    /// let pool = mock.blocking().send(&request)?.user_pool;
    /// assert_eq!(pool.and_then(|pool| pool.id).as_deref(), Some("us-east-1_EXAMPLE"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn always(
        self,
        answer: impl Fn(&Recorded) -> Result<Response<Vec<u8>>, TransportError> + Send + Sync + 'static,
    ) {
        self.add(Answer::Always(Arc::new(answer)));
    }

    fn add(self, answer: Answer) -> Self {
        self.mock.push(O::TARGET, answer);
        self
    }
}

impl<O: Operation<Response: Decode, Error: ServiceError>> Script<'_, O> {
    /// The service answers with this value: a structure, or JSON, which `serde_json::json!` makes. An
    /// `Output` is only ever read, so it is written as JSON here.
    ///
    /// # Panics
    ///
    /// When it can't be read as the operation's response: the test would test something else.
    pub fn answer<T: Encode + ?Sized>(self, value: &T) -> Self {
        let mut body = Vec::new();
        AwsJson1_1::write_body(value, &mut body);
        self.readable(body)
    }

    /// The same of JSON as text.
    ///
    /// # Panics
    ///
    /// When it can't be read as the operation's response.
    pub fn answer_json(self, json: &str) -> Self {
        self.readable(json.into())
    }

    fn readable(self, body: Vec<u8>) -> Self {
        let response = Response::new(body);
        if let Err(error) = from_http::<O>(&response) {
            panic!("no response of `{}`: {error}", O::TARGET);
        }
        self.respond(response)
    }
}

impl<O: Operation> fmt::Debug for Script<'_, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Script").field("target", &O::TARGET).finish_non_exhaustive()
    }
}
