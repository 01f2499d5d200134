//! What a mock does with one request.

use std::sync::Arc;

use surefire::http::Response;

use super::recorded::Recorded;
use crate::transport::{TransportError, TransportFailure};

type Outcome = Result<Response<Vec<u8>>, TransportError>;

#[derive(Clone)]
pub(super) enum Answer {
    Respond(Response<Vec<u8>>),
    Fail(TransportFailure),
    /// Nothing, ever.
    Stall,
    /// As the function says, from now on.
    Always(Arc<dyn Fn(&Recorded) -> Outcome + Send + Sync>),
}

impl Answer {
    /// Whether it answers all requests that follow.
    pub(super) fn is_lasting(&self) -> bool {
        matches!(self, Answer::Always(_))
    }

    pub(super) fn give(self, request: &Recorded) -> Option<Outcome> {
        match self {
            Answer::Respond(response) => Some(Ok(response)),
            Answer::Fail(TransportFailure::Connect) => {
                Some(Err(TransportError::connect("the mock has no connection")))
            }
            Answer::Fail(TransportFailure::Exchange) => {
                Some(Err(TransportError::exchange("the mock lost the response")))
            }
            Answer::Stall => None,
            Answer::Always(answer) => Some(answer(request)),
        }
    }
}
