//! A transport for tests of your own code: it sends nothing, answers by a script, and keeps what it was
//! handed.

mod answer;
mod recorded;
mod script;

use std::collections::HashMap;
use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use surefire::Operation;
use surefire::http::{HttpRequest, Response, Uri};
use surefire::sign::Credentials;

use self::answer::Answer;
use crate::blocking;
use crate::sender::Sender;
use crate::transport::TransportError;

pub use self::recorded::Recorded;
pub use self::script::Script;

/// A transport that answers by a script, and keeps what it was handed. A clone is the same one.
///
/// ```
/// use surefire_client::mock::Mock;
/// use surefire_client::surefire::Document;
/// use surefire_client::{Repeat, TransportFailure};
/// use surefire_cognito::error::TooManyRequestsException;
/// use surefire_cognito::ListUsersRequest;
///
/// let mock = Mock::new();
/// mock.on::<ListUsersRequest<'_>>()
///     .refuse::<TooManyRequestsException>("slow down")
///     .fail(TransportFailure::Connect)
///     .answer_json(r#"{ "Users": [{ "Username": "alice" }] }"#);
///
/// // What is to be tested is handed this client.
/// let client = mock.blocking();
/// let request = ListUsersRequest::builder().user_pool_id("us-east-1_EXAMPLE").build()?;
/// let users = client.send(&request)?.users.unwrap_or_default();
/// assert_eq!(users[0].username.as_deref(), Some("alice"));
///
/// // It was sent three times, with two delays that nobody waited for.
/// assert_eq!(mock.requests().len(), 3);
/// assert!(mock.requests()[2].is(&request));
/// assert_eq!(mock.requests()[2].body(), Document::from_iter([("UserPoolId", "us-east-1_EXAMPLE")]));
/// assert_eq!(mock.waits().len(), 2);
/// assert_eq!(mock.unused(), 0);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// A request that no script has an answer to fails, and is not sent again.
#[derive(Clone, Default)]
pub struct Mock(Arc<State>);

#[derive(Default)]
struct State {
    /// By the operation's target.
    answers: Mutex<HashMap<&'static str, VecDeque<Answer>>>,
    requests: Mutex<Vec<Recorded>>,
    waits: Mutex<Vec<Duration>>,
}

/// A thread that panicked with it left it whole.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Mock {
    /// A transport that has no answers yet.
    #[must_use]
    pub fn new() -> Self {
        Mock::default()
    }

    /// The answers to an operation, one for each attempt, to be added to.
    #[must_use]
    pub fn on<O: Operation>(&self) -> Script<'_, O> {
        Script::new(self)
    }

    /// What was sent, in this order: one for each attempt.
    #[must_use]
    pub fn requests(&self) -> Vec<Recorded> {
        lock(&self.0.requests).clone()
    }

    /// How long clients would have waited: before another attempt, and for a response that
    /// [never came](Script::stall).
    #[must_use]
    pub fn waits(&self) -> Vec<Duration> {
        lock(&self.0.waits).clone()
    }

    /// How many answers are left. Those of [`always`](Script::always) don't count.
    #[must_use]
    pub fn unused(&self) -> usize {
        let answers = lock(&self.0.answers);
        answers.values().flatten().filter(|answer| !answer.is_lasting()).count()
    }

    /// A sender for the clients of tests: a region of its own, an endpoint that does not exist. Retries
    /// are those of [`Sender::new`].
    #[must_use]
    pub fn sender() -> Sender {
        Sender::new(Uri::from_static("https://mock.invalid"), "mock-region-1", "mock")
    }

    /// Credentials that no service knows.
    #[must_use]
    pub fn credentials() -> Credentials {
        Credentials::new("AKIDMOCK", "mock", None, None, "mock")
    }

    /// A blocking client over it. With a sender of your own, write
    /// [`Client::over`](blocking::Client::over).
    #[must_use]
    pub fn blocking(&self) -> blocking::Client<Mock> {
        blocking::Client::over(self.clone(), Mock::sender(), Mock::credentials())
    }

    /// An asynchronous client over it. With a sender of your own, write
    /// [`Client::over`](crate::asynchronous::Client::over).
    #[cfg(feature = "async")]
    #[must_use]
    pub fn asynchronous(&self) -> crate::asynchronous::Client<Mock> {
        crate::asynchronous::Client::over(self.clone(), Mock::sender(), Mock::credentials())
    }

    fn push(&self, target: &'static str, answer: Answer) {
        lock(&self.0.answers).entry(target).or_default().push_back(answer);
    }

    /// What comes of a request; `None` if nothing ever does.
    fn answer(&self, request: HttpRequest) -> Option<Result<Response<Vec<u8>>, TransportError>> {
        let request = Recorded::new(request);
        lock(&self.0.requests).push(request.clone());
        let answer = {
            let mut answers = lock(&self.0.answers);
            answers.get_mut(request.target()).and_then(|answers| match answers.front() {
                Some(answer) if answer.is_lasting() => Some(answer.clone()),
                _ => answers.pop_front(),
            })
        };
        // A function is called when nothing is locked: it may ask the mock.
        let Some(answer) = answer else {
            let why = format!("the mock has no answer left to `{}`", request.target());
            return Some(Err(TransportError::exchange(why)));
        };
        answer.give(&request)
    }

    fn waited(&self, time: Duration) {
        lock(&self.0.waits).push(time);
    }
}

impl blocking::Transport for Mock {
    fn exchange(
        &self,
        request: HttpRequest,
        limit: Duration,
    ) -> Result<Response<Vec<u8>>, TransportError> {
        self.answer(request).unwrap_or_else(|| {
            self.waited(limit);
            Err(TransportError::timeout(limit))
        })
    }

    fn sleep(&self, time: Duration) {
        self.waited(time);
    }
}

#[cfg(feature = "async")]
impl crate::asynchronous::Transport for Mock {
    async fn exchange(&self, request: HttpRequest) -> Result<Response<Vec<u8>>, TransportError> {
        match self.answer(request) {
            Some(outcome) => outcome,
            None => std::future::pending().await,
        }
    }

    async fn sleep(&self, time: Duration) {
        self.waited(time);
    }
}

/// Without what was sent, which may hold secrets.
impl fmt::Debug for Mock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mock")
            .field("requests", &lock(&self.0.requests))
            .field("unused", &self.unused())
            .finish_non_exhaustive()
    }
}
