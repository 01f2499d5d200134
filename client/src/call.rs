//! One operation on its way, as a state machine without I/O.

use std::fmt;
use std::time::{Duration, Instant, SystemTime};

use surefire::http::{HttpRequest, Response, from_http};
use surefire::response::RawResponse;
use surefire::sign::{Credentials, SignError, Signer};
use surefire::{Auth, Decode, Operation, ServiceError};

use crate::attempt::Attempt;
use crate::clock::Offset;
use crate::error::CallError;
use crate::retry::{Reason, Repeat, Taken};
use crate::sender::Sender;
use crate::trace::Trace;
use crate::transport::{TransportError, TransportFailure};

/// What a [`Call`] ends with.
type Outcome<O> = Result<<O as Operation>::Response, CallError<<O as Operation>::Error>>;

/// What to do next for a [`Call`].
///
/// It has no `Debug`: requests and responses may hold secrets. A step that is new is a new major version,
/// so that no loop misses it.
#[expect(clippy::large_enum_variant, reason = "it is taken apart at once")]
pub enum Next<O: Operation> {
    /// Hand credentials to [`Call::authorize`]. It comes before each attempt, so that none is signed with
    /// credentials that have expired since; an operation that is not signed never asks.
    Authorize,
    /// Send this request, and hand to [`Call::receive`] what comes of it.
    Send(HttpRequest),
    /// Wait as long.
    Wait(Duration),
    /// The call is over.
    Done(Outcome<O>),
}

/// One operation on its way: asks for what it needs, and says when it is done.
///
/// The [page of the crate](crate) has a loop over it. A call that is dropped sends nothing more; what it
/// took of the quota for an attempt that was not made is given back.
pub struct Call<O: Operation> {
    sender: Sender,
    /// As it is before it is signed.
    request: HttpRequest,
    repeat: Repeat,
    attempts: u32,
    /// When the call has to be over.
    until: Option<Instant>,
    /// The ID that the service gave the last request.
    request_id: Option<String>,
    /// What the last attempt took of the quota.
    taken: Option<Taken>,
    /// What the next attempt took of it.
    reserved: Option<Taken>,
    trace: Trace,
    offset: Offset,
    state: State<O>,
}

enum State<O: Operation> {
    Ready(Option<Credentials>),
    Sent(SystemTime, Instant),
    Waiting(Duration),
    Done(Outcome<O>),
    Over,
}

impl<O: Operation> Call<O> {
    pub(crate) fn new(sender: Sender, request: HttpRequest) -> Self {
        // With a token the service knows the request again.
        let repeat = if O::HAS_IDEMPOTENCY_TOKEN { Repeat::Always } else { sender.repeat };
        let offset = sender.target.clock.offset();
        // A time that no clock has is no limit.
        let until = sender.timeout.and_then(|time| Instant::now().checked_add(time));
        Call {
            sender,
            request,
            repeat,
            attempts: 0,
            until,
            request_id: None,
            taken: None,
            reserved: None,
            trace: Trace::new(O::TARGET),
            offset,
            state: State::Ready(None),
        }
    }

    /// When this request is sent again though it may have been carried out.
    #[must_use]
    pub fn repeat(mut self, repeat: Repeat) -> Self {
        self.repeat = repeat;
        self
    }

    /// How often the request was sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// The ID that the service gave the last request, for its support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// How long the attempt may take that is sent now: as the [sender](Sender::with_attempt_timeout)
    /// says, or until the [call](Sender::with_timeout) has to be over. Whoever sends it gives up then,
    /// and hands in [`TransportError::timeout`].
    #[must_use]
    pub fn time_limit(&self) -> Duration {
        let time = self.sender.attempt_timeout;
        self.until.map_or(time, |until| time.min(until.saturating_duration_since(Instant::now())))
    }

    pub(crate) fn trace(&self) -> &Trace {
        &self.trace
    }

    /// Signs the next attempt with these credentials. Anywhere but after [`Next::Authorize`] it does
    /// nothing.
    pub fn authorize(&mut self, credentials: Credentials) {
        if let State::Ready(held) = &mut self.state {
            *held = Some(credentials);
        }
    }
}

impl<O: Operation<Response: Decode, Error: ServiceError>> Call<O> {
    /// What to do next.
    ///
    /// Asked again instead of being handed what came of a request, the call ends: the request may have
    /// been carried out.
    #[expect(clippy::should_implement_trait, reason = "it is no iterator: it waits for answers")]
    pub fn next(&mut self) -> Next<O> {
        match std::mem::replace(&mut self.state, State::Over) {
            State::Ready(None) if O::Auth::IS_SIGNED => {
                self.state = State::Ready(None);
                Next::Authorize
            }
            State::Ready(_) if self.is_late(Duration::ZERO) => {
                Next::Done(Err(CallError::Transport(TransportError::late())))
            }
            State::Ready(credentials) => match self.signed(credentials) {
                Ok(request) => {
                    self.attempts += 1;
                    self.taken = self.reserved.take();
                    self.trace.attempt(self.attempts);
                    self.state = State::Sent((self.sender.now)(), Instant::now());
                    Next::Send(request)
                }
                Err(error) => Next::Done(Err(CallError::Sign(error))),
            },
            State::Waiting(time) => {
                self.state = State::Ready(None);
                Next::Wait(time)
            }
            State::Done(outcome) => Next::Done(outcome),
            State::Sent(..) => Next::Done(Err(lost("what came of the request was not handed in"))),
            State::Over => Next::Done(Err(lost("the call is over"))),
        }
    }

    /// What came of the request of [`Next::Send`]: the whole response, whatever its status, or why there
    /// is none. Anywhere else it does nothing.
    pub fn receive(&mut self, outcome: Result<Response<Vec<u8>>, TransportError>) {
        let State::Sent(sent, start) = self.state else { return };
        self.tell(&outcome, start.elapsed());
        self.state = match outcome {
            Ok(response) => self.read(&response, sent),
            Err(error) => {
                let is_safe =
                    error.failure() == TransportFailure::Connect || self.repeat == Repeat::Always;
                let reason = Reason { is_throttling: false, asked: None };
                self.failed(CallError::Transport(error), is_safe.then_some(reason))
            }
        };
    }

    /// Tells what came of an attempt.
    fn tell(&mut self, outcome: &Result<Response<Vec<u8>>, TransportError>, duration: Duration) {
        let attempt = Attempt {
            target: O::TARGET,
            number: self.attempts,
            outcome: match outcome {
                Ok(response) => Ok(response.status().as_u16()),
                Err(error) => Err(error.failure()),
            },
            request_id: outcome.as_ref().ok().and_then(request_id),
            duration,
        };
        self.trace.received(&attempt);
        if let Some(hook) = &self.sender.hook {
            hook(&attempt);
        }
        self.request_id = attempt.request_id;
    }

    fn read(&mut self, response: &Response<Vec<u8>>, sent: SystemTime) -> State<O> {
        let offset = Offset::of(response, sent, (self.sender.now)());
        if let Some(offset) = offset {
            self.offset = offset;
            self.sender.target.clock.learn(offset);
        }
        let error = match from_http::<O>(response) {
            Ok(value) => {
                self.sender.target.quota.give_back(self.taken);
                return State::Done(Ok(value));
            }
            Err(error) => error,
        };
        let is_skewed = error.is_clock_skew() && offset.is_some_and(Offset::is_wrong);
        let reason = Reason { is_throttling: error.is_throttling(), asked: error.retry_after() };
        let is_of_use = is_skewed || error.is_throttling() || error.is_retryable();
        self.failed(CallError::Response(error), is_of_use.then_some(reason))
    }

    /// The state after a failure: another attempt, if there is a reason for one, and the quota has it.
    fn failed(&mut self, error: CallError<O::Error>, reason: Option<Reason>) -> State<O> {
        let Some(reason) = reason.filter(|_| self.attempts < self.sender.policy.max_attempts)
        else {
            return State::Done(Err(error));
        };
        let delay = self.sender.policy.delay(self.attempts, reason, (self.sender.random)());
        // A delay that ends too late is of no use.
        if self.is_late(delay) {
            return State::Done(Err(error));
        }
        self.reserved = self.sender.target.quota.take(reason);
        if self.reserved.is_none() {
            return State::Done(Err(error));
        }
        self.trace.waits(delay);
        State::Waiting(delay)
    }

    /// Whether the call has to be over in this time.
    fn is_late(&self, time: Duration) -> bool {
        self.until.is_some_and(|until| until.saturating_duration_since(Instant::now()) <= time)
    }

    /// The request as it is sent now.
    fn signed(&self, credentials: Option<Credentials>) -> Result<HttpRequest, SignError> {
        let mut request = self.request.clone();
        if let Some(credentials) = credentials {
            let target = &self.sender.target;
            Signer::new(credentials, &*target.region, &*target.service)
                .at(self.offset.apply((self.sender.now)()))
                .authorize::<O>(&mut request)?;
        }
        Ok(request)
    }
}

fn request_id(response: &Response<Vec<u8>>) -> Option<String> {
    let headers: Vec<_> = response
        .headers()
        .iter()
        .filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)))
        .collect();
    let status = response.status().as_u16();
    RawResponse { status, headers: &headers, body: &[] }.request_id()
}

impl<O: Operation> Drop for Call<O> {
    fn drop(&mut self) {
        if self.reserved.is_some() {
            self.sender.target.quota.give_back(self.reserved);
        }
    }
}

fn lost<E>(why: &str) -> CallError<E> {
    CallError::Transport(TransportError::exchange(why))
}

impl<O: Operation> fmt::Debug for Call<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("target", &O::TARGET)
            .field("attempts", &self.attempts)
            .field("repeat", &self.repeat)
            .finish_non_exhaustive()
    }
}
