//! What a call ends with when it fails.

use std::error::Error;
use std::fmt;

use surefire::http::EndpointError;
use surefire::sign::SignError;
use surefire::{RepeatedToken, ServiceError};

use crate::credentials::CredentialsError;
use crate::transport::TransportError;

/// Why a call has no response. Of several attempts, it is the last one's.
#[derive(Debug)]
#[non_exhaustive]
pub enum CallError<E> {
    /// No request can be sent to the endpoint.
    Endpoint(EndpointError),
    /// There are no credentials to sign the request with.
    Credentials(CredentialsError),
    /// The request can't be signed.
    Sign(SignError),
    /// There is no response.
    Transport(TransportError),
    /// The service refused the request, or its response can't be read.
    Response(surefire::Error<E>),
    /// The pages of a list would never end.
    Pages(RepeatedToken),
}

impl<E: ServiceError> CallError<E> {
    /// The modelled error, if the service gave one.
    #[must_use]
    pub fn as_service(&self) -> Option<&E> {
        match self {
            CallError::Response(error) => error.as_service().map(|failure| &failure.error),
            _ => None,
        }
    }
}

impl<E> From<EndpointError> for CallError<E> {
    fn from(error: EndpointError) -> Self {
        CallError::Endpoint(error)
    }
}

impl<E> From<RepeatedToken> for CallError<E> {
    fn from(error: RepeatedToken) -> Self {
        CallError::Pages(error)
    }
}

impl<E> From<CredentialsError> for CallError<E> {
    fn from(error: CredentialsError) -> Self {
        CallError::Credentials(error)
    }
}

impl<E: ServiceError> fmt::Display for CallError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CallError::Endpoint(error) => error.fmt(f),
            CallError::Credentials(error) => error.fmt(f),
            CallError::Sign(error) => error.fmt(f),
            CallError::Transport(error) => error.fmt(f),
            CallError::Response(error) => error.fmt(f),
            CallError::Pages(error) => error.fmt(f),
        }
    }
}

impl<E: ServiceError + fmt::Debug + 'static> Error for CallError<E> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            CallError::Endpoint(error) => Some(error),
            CallError::Credentials(error) => Some(error),
            CallError::Sign(error) => Some(error),
            CallError::Transport(error) => Some(error),
            CallError::Response(error) => Some(error),
            CallError::Pages(error) => Some(error),
        }
    }
}
