//! Requests and responses as types of the crate `http`, for any client.

use core::fmt;
use std::string::{String, ToString};
use std::vec::Vec;

use http::uri::{Authority, PathAndQuery};
use http::{HeaderName, HeaderValue, header::CONTENT_TYPE};

pub use http::{Request, Response, Uri};

use crate::decode::{Decode, Error, RawResponse, ServiceError, read};
use crate::operation::Operation;
use crate::wire::Protocol;

const TARGET: HeaderName = HeaderName::from_static("x-amz-target");
const QUERY_MODE: HeaderName = HeaderName::from_static("x-amzn-query-mode");

/// A request that any client of the crate `http` sends.
///
/// Its `Debug` is that of `http`, which shows the body byte by byte: log the request that it was
/// made from instead.
pub type HttpRequest = Request<Vec<u8>>;

/// No request can be sent to the endpoint, which is an absolute URI without a user name, such as
/// `https://cognito-idp.us-east-1.amazonaws.com`.
///
/// It shows neither the user name and the password of the endpoint nor its query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndpointError {
    /// What of the endpoint may be shown.
    endpoint: String,
    problem: Problem,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Problem {
    NotAbsolute,
    UserInfo,
    HostPrefix,
}

impl EndpointError {
    fn new(endpoint: &Uri, problem: Problem) -> Self {
        let scheme = endpoint.scheme().map(|scheme| std::format!("{scheme}://"));
        let host = endpoint.authority().map(without_user_info);
        let endpoint = [scheme.as_deref(), host, Some(endpoint.path())];
        EndpointError { endpoint: endpoint.into_iter().flatten().collect(), problem }
    }
}

impl fmt::Display for EndpointError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the endpoint `{}` ", self.endpoint)?;
        f.write_str(match self.problem {
            Problem::NotAbsolute => {
                "needs a scheme and a host, as in `https://service.region.example`"
            }
            Problem::UserInfo => {
                "has a user name before its host, which is no part of a request; remove it, and send \
                 it in a header if the server needs it"
            }
            Problem::HostPrefix => "has no valid host with the prefix of the request before it",
        })
    }
}

impl core::error::Error for EndpointError {}

/// The request for an operation at an endpoint, not signed.
///
/// # Errors
///
/// When the endpoint has no scheme or no host, or has a user name before its host
/// (`http://user:password@host`): HTTP keeps that out of requests, clients make different things of it,
/// and a signature takes the place that it would be sent in.
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
        .map_err(|problem| EndpointError::new(endpoint, problem))?;
    let mut body = Vec::new();
    operation.write_body(&mut body);
    let mut request = Request::new(body);
    *request.method_mut() = O::Protocol::METHOD.parse().expect("a method of HTTP");
    *request.uri_mut() = uri;
    let headers = request.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(O::Protocol::CONTENT_TYPE));
    headers.insert(TARGET, HeaderValue::from_static(O::TARGET));
    if O::QUERY_COMPATIBLE {
        headers.insert(QUERY_MODE, HeaderValue::from_static("true"));
    }
    Ok(request)
}

/// The URI of `path` below an endpoint, whose own path is kept, at its host with a prefix.
fn at(endpoint: &Uri, prefix: Option<&str>, path: &'static str) -> Result<Uri, Problem> {
    let (Some(_), Some(authority)) = (endpoint.scheme(), endpoint.authority()) else {
        return Err(Problem::NotAbsolute);
    };
    if without_user_info(authority) != authority.as_str() {
        return Err(Problem::UserInfo);
    }
    // Most endpoints are what the request is sent to.
    if prefix.is_none() && endpoint.path() == path && endpoint.query().is_none() {
        return Ok(endpoint.clone());
    }
    let mut parts = endpoint.clone().into_parts();
    if let Some(prefix) = prefix {
        let host = std::format!("{prefix}{authority}").parse();
        parts.authority = Some(host.map_err(|_| Problem::HostPrefix)?);
    }
    let base = endpoint.path().trim_end_matches('/');
    parts.path_and_query = Some(match base {
        "" => PathAndQuery::from_static(path),
        base => std::format!("{base}{path}").parse().map_err(|_| Problem::NotAbsolute)?,
    });
    Uri::from_parts(parts).map_err(|_| Problem::NotAbsolute)
}

/// The host and the port: what clients send as `Host`.
pub(crate) fn without_user_info(authority: &Authority) -> &str {
    let text = authority.as_str();
    text.rsplit_once('@').map_or(text, |(_, host)| host)
}

/// Reads the response to an operation.
///
/// # Errors
///
/// [`Error::Service`] when the service refused the request, [`Error::Unreadable`] when the response
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
