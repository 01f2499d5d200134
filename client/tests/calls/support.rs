//! Calls with a clock that stands still, and responses by hand.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use surefire_client::surefire::http::{HttpRequest, Response, Uri};
use surefire_client::surefire::sign::Credentials;
use surefire_client::surefire::{Operation, Timestamp, TimestampFormat};
use surefire_client::{Call, CallError, Next, Sender, TransportError};
use surefire_cognito::{AdminConfirmSignUpError, AdminConfirmSignUpRequest};

pub(crate) type Confirm = AdminConfirmSignUpRequest<'static>;
pub(crate) type Outcome = Result<(), CallError<AdminConfirmSignUpError>>;

pub(crate) const CONFIRM: Confirm = AdminConfirmSignUpRequest::builder()
    .user_pool_id("us-east-1_EXAMPLE")
    .username("alice")
    .build_const();

/// A clock that is set by hand.
#[derive(Clone)]
pub(crate) struct Hand(Arc<Mutex<SystemTime>>);

impl Hand {
    pub(crate) fn at(text: &str) -> Self {
        Hand(Arc::new(Mutex::new(time(text))))
    }

    pub(crate) fn set(&self, text: &str) {
        *self.0.lock().unwrap() = time(text);
    }

    /// A sender with this clock, whose delays are the longest.
    pub(crate) fn sender(&self) -> Sender {
        let hand = self.0.clone();
        let endpoint = Uri::from_static("https://cognito-idp.us-east-1.amazonaws.com");
        Sender::new(endpoint, "us-east-1", "cognito-idp")
            .with_time(move || *hand.lock().unwrap(), || 1.0)
    }
}

pub(crate) fn time(text: &str) -> SystemTime {
    let time = Timestamp::parse(text, TimestampFormat::DateTime).unwrap();
    SystemTime::UNIX_EPOCH + Duration::from_secs(time.seconds().try_into().unwrap())
}

pub(crate) fn credentials() -> Credentials {
    Credentials::new("AKIDEXAMPLE", "hidden-secret", Some("hidden-token".into()), None, "test")
}

pub(crate) fn response(status: u16, headers: &[(&str, &str)], body: &str) -> Response<Vec<u8>> {
    let mut response = Response::new(body.as_bytes().to_vec());
    *response.status_mut() = status.try_into().unwrap();
    for (name, value) in headers {
        let name: http::HeaderName = name.parse().unwrap();
        response.headers_mut().insert(name, value.parse().unwrap());
    }
    response
}

pub(crate) fn refusal(code: &str) -> String {
    format!(r#"{{"__type":"{code}","message":"no"}}"#)
}

/// The request that the call sends next.
pub(crate) fn sent<O>(call: &mut Call<O>) -> HttpRequest
where
    O: Operation<Response = surefire_client::surefire::Empty, Error = AdminConfirmSignUpError>,
{
    loop {
        match call.next() {
            Next::Authorize => call.authorize(credentials()),
            Next::Send(request) => return request,
            Next::Wait(_) => panic!("waits"),
            Next::Done(outcome) => panic!("done: {:?}", outcome.map(|_| ())),
        }
    }
}

/// Runs a call, with these answers one after the other: its delays, the requests, and the outcome.
pub(crate) fn run(
    call: &mut Call<Confirm>,
    mut answers: Vec<Result<Response<Vec<u8>>, TransportError>>,
) -> (Vec<Duration>, Vec<HttpRequest>, Outcome) {
    answers.reverse();
    let (mut delays, mut requests) = (Vec::new(), Vec::new());
    loop {
        match call.next() {
            Next::Authorize => call.authorize(credentials()),
            Next::Send(request) => {
                requests.push(request);
                call.receive(answers.pop().expect("no more than these attempts"));
            }
            Next::Wait(time) => delays.push(time),
            Next::Done(outcome) => {
                assert!(answers.is_empty(), "{} answers are left", answers.len());
                return (delays, requests, outcome.map(|_| ()));
            }
        }
    }
}
