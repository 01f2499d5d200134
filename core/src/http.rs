//! Requests and responses as types of the crate `http`, for any client.

use core::fmt;
use std::vec::Vec;

use http::{HeaderName, HeaderValue, header::CONTENT_TYPE};

pub use http::{Request, Response, Uri};

use crate::decode::{Decode, Error, RawResponse, ServiceError, read};
use crate::operation::Operation;
use crate::wire::Protocol;

const TARGET: HeaderName = HeaderName::from_static("x-amz-target");

/// A request that any client of the crate `http` sends.
///
/// Its `Debug` is that of `http`, which shows the body byte by byte: log the request that it was
/// made from instead.
pub type HttpRequest = Request<Vec<u8>>;

/// The endpoint is not an absolute URI, such as `https://cognito-idp.us-east-1.amazonaws.com`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndpointError {
    endpoint: Uri,
}

impl fmt::Display for EndpointError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the endpoint `{}` needs a scheme and a host, as in `https://service.region.example`",
            self.endpoint
        )
    }
}

impl core::error::Error for EndpointError {}

/// The request for an operation at an endpoint, not signed.
///
/// # Errors
///
/// When the endpoint has no scheme or no host.
///
/// # Panics
///
/// When the method of a protocol of your own is none that HTTP can have.
pub fn to_http<O>(operation: &O, endpoint: &Uri) -> Result<HttpRequest, EndpointError>
where
    O: Operation + ?Sized,
{
    let prefix = operation.host_prefix();
    let uri = at(endpoint, prefix.as_deref(), O::Protocol::PATH)
        .ok_or_else(|| EndpointError { endpoint: endpoint.clone() })?;
    let mut body = Vec::new();
    operation.write_body(&mut body);
    let mut request = Request::new(body);
    *request.method_mut() = O::Protocol::METHOD.parse().expect("a method of HTTP");
    *request.uri_mut() = uri;
    let headers = request.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(O::Protocol::CONTENT_TYPE));
    headers.insert(TARGET, HeaderValue::from_static(O::TARGET));
    Ok(request)
}

/// The URI of `path` below an endpoint, whose own path is kept, at its host with a prefix.
fn at(endpoint: &Uri, prefix: Option<&str>, path: &'static str) -> Option<Uri> {
    let mut parts = endpoint.clone().into_parts();
    parts.scheme.as_ref()?;
    let authority = parts.authority.as_ref()?;
    if let Some(prefix) = prefix {
        let authority = authority.as_str();
        let (user, host) = authority.split_at(authority.rfind('@').map_or(0, |at| at + 1));
        parts.authority = Some(std::format!("{user}{prefix}{host}").parse().ok()?);
    }
    let base = endpoint.path().trim_end_matches('/');
    parts.path_and_query = Some(match base {
        "" => http::uri::PathAndQuery::from_static(path),
        base => std::format!("{base}{path}").parse().ok()?,
    });
    Uri::from_parts(parts).ok()
}

/// Reads the answer to an operation from an HTTP response.
///
/// # Errors
///
/// [`Error::Service`] when the service refused the request, [`Error::Unreadable`] when the answer
/// is not what the protocol has.
pub fn from_http<O>(response: &Response<impl AsRef<[u8]>>) -> Result<O::Response, Error<O::Error>>
where
    O: Operation,
    O::Response: Decode,
    O::Error: ServiceError,
{
    let text = |value: &'_ HeaderValue| value.to_str().map(std::string::ToString::to_string);
    let owned: Vec<_> = response
        .headers()
        .iter()
        .map(|(name, value)| (name.as_str(), text(value).unwrap_or_default()))
        .collect();
    let headers: Vec<_> = owned.iter().map(|(name, value)| (*name, value.as_str())).collect();
    read::<O>(&RawResponse {
        status: response.status().as_u16(),
        headers: &headers,
        body: response.body().as_ref(),
    })
}
