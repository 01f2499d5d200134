//! Requests and responses as types of the crate `http`, for any client.

use core::fmt;
use core::marker::PhantomData;
use std::borrow::Cow;
use std::string::{String, ToString};
use std::vec::Vec;

use http::uri::{Authority, PathAndQuery};
use http::{HeaderName, HeaderValue, header::CONTENT_TYPE};

pub use http::{Request, Response, Uri};

use crate::decode::Decode;
use crate::operation::{Auth, Operation, Protocol};
use crate::response::{Error, RawResponse, ServiceError, read};
use crate::wire::Header;

const TARGET: HeaderName = HeaderName::from_static("x-amz-target");
const QUERY_MODE: HeaderName = HeaderName::from_static("x-amzn-query-mode");

/// A request that any client of the crate `http` sends.
///
/// Its `Debug` is that of `http`, which shows the body byte by byte, and the URI with the labels of its
/// host: log the request that it was made from instead.
///
/// [`to_http`] makes one.
pub type HttpRequest = Request<Vec<u8>>;

/// No request can be sent to the endpoint.
///
/// It shows neither the user name and the password of the endpoint nor its query.
///
/// [`to_http`] gives it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndpointError {
    /// What of the endpoint may be shown.
    endpoint: String,
    problem: Problem,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Problem {
    NotAbsolute,
    HostPrefix,
    Header,
}

impl EndpointError {
    fn new(endpoint: &Uri, problem: Problem) -> Self {
        let mut endpoint = without_user_info(endpoint).to_string();
        endpoint.truncate(endpoint.find('?').unwrap_or(endpoint.len()));
        EndpointError { endpoint, problem }
    }

    #[cfg(feature = "sign")]
    pub(crate) fn not_absolute(endpoint: &Uri) -> Self {
        EndpointError::new(endpoint, Problem::NotAbsolute)
    }
}

impl fmt::Display for EndpointError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the endpoint `{}` ", self.endpoint)?;
        f.write_str(match self.problem {
            Problem::NotAbsolute => {
                "needs a scheme and a host, as in `https://service.region.example`"
            }
            Problem::HostPrefix => "has no valid host with the prefix of the request before it",
            Problem::Header => "is not asked: the protocol has a header that HTTP can't have",
        })
    }
}

impl core::error::Error for EndpointError {}

/// The request for an operation at an endpoint, not signed.
///
/// Clients make HTTP's own authorisation of a user name and a password before the host
/// (`http://user:password@host`), unless the request has another. So they stay where the operation is
/// not signed, and are left out where it is, as the official SDKs leave them out.
///
/// ```
/// use surefire::Operation;
/// use surefire::http::{EndpointError, HttpRequest, Uri, to_http};
///
/// /// One step for all operations that are not signed.
/// fn request<O: Operation>(operation: &O) -> Result<HttpRequest, EndpointError> {
///     to_http(operation, &Uri::from_static("https://cognito-idp.us-east-1.amazonaws.com"))
/// }
/// ```
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
    let endpoint =
        if O::Auth::IS_SIGNED { without_user_info(endpoint) } else { Cow::Borrowed(endpoint) };
    let prefix = operation.host_prefix();
    let uri = at(&endpoint, prefix.as_deref(), &O::Protocol::path(operation))
        .map_err(|problem| EndpointError::new(&endpoint, problem))?;
    let mut body = Vec::new();
    operation.__write_sent(&mut body);
    let mut request = Request::new(body);
    *request.method_mut() = O::Protocol::METHOD.parse().expect("a method of HTTP");
    *request.uri_mut() = uri;
    let headers = request.headers_mut();
    for header in &*O::Protocol::headers(operation) {
        let (name, value) =
            header_of::<O>(header).ok_or_else(|| EndpointError::new(&endpoint, Problem::Header))?;
        headers.append(name, value);
    }
    Ok(request)
}

/// The headers of the AWS JSON protocols, made when the program is compiled.
struct Made<O: ?Sized>(PhantomData<O>);

impl<O: Operation + ?Sized> Made<O> {
    const CONTENT_TYPE: HeaderValue = HeaderValue::from_static(O::Protocol::CONTENT_TYPE);
    const TARGET: HeaderValue = HeaderValue::from_static(O::TARGET);
    const QUERY_MODE: HeaderValue = HeaderValue::from_static("true");
}

/// A header; `None` if HTTP can't have it.
fn header_of<O: Operation + ?Sized>(header: &Header) -> Option<(HeaderName, HeaderValue)> {
    let Header { name, value } = header;
    match &**name {
        "Content-Type" if value == O::Protocol::CONTENT_TYPE => {
            Some((CONTENT_TYPE, Made::<O>::CONTENT_TYPE))
        }
        "X-Amz-Target" if value == O::TARGET => Some((TARGET, Made::<O>::TARGET)),
        "X-Amzn-Query-Mode" if value == "true" => Some((QUERY_MODE, Made::<O>::QUERY_MODE)),
        name => Some((name.parse().ok()?, value.parse().ok()?)),
    }
}

/// The URI of `path` below an endpoint, whose own path is kept, at its host with a prefix.
#[expect(clippy::ptr_arg, reason = "a path that is `'static` is not copied")]
fn at(endpoint: &Uri, prefix: Option<&str>, path: &Cow<'static, str>) -> Result<Uri, Problem> {
    let (Some(_), Some(authority)) = (endpoint.scheme(), endpoint.authority()) else {
        return Err(Problem::NotAbsolute);
    };
    // Most endpoints are what the request is sent to.
    if prefix.is_none() && endpoint.path() == *path && endpoint.query().is_none() {
        return Ok(endpoint.clone());
    }
    let mut parts = endpoint.clone().into_parts();
    if let Some(prefix) = prefix {
        let authority = authority.as_str();
        let (user, host) = authority.split_at(authority.rfind('@').map_or(0, |at| at + 1));
        let authority = std::format!("{user}{prefix}{host}").parse();
        parts.authority = Some(authority.map_err(|_| Problem::HostPrefix)?);
    }
    let base = endpoint.path().trim_end_matches('/');
    parts.path_and_query = Some(match (base, path) {
        ("", Cow::Borrowed(path)) => PathAndQuery::from_static(path),
        (base, path) => std::format!("{base}{path}").parse().map_err(|_| Problem::NotAbsolute)?,
    });
    Uri::from_parts(parts).map_err(|_| Problem::NotAbsolute)
}

/// The same URI without a user name and a password: its host is what clients send as `Host`.
pub(crate) fn without_user_info(uri: &Uri) -> Cow<'_, Uri> {
    let authority = uri.authority().map_or("", Authority::as_str);
    let Some((_, host)) = authority.rsplit_once('@') else {
        return Cow::Borrowed(uri);
    };
    let mut parts = uri.clone().into_parts();
    parts.authority = host.parse().ok();
    // A URI without a host rather than one with a secret, should one ever not be valid.
    Cow::Owned(Uri::from_parts(parts).unwrap_or_default())
}

/// Reads the response to an operation.
///
/// ```
/// use surefire::http::{HttpRequest, Response, from_http};
/// use surefire::{Decode, Error, Operation, ServiceError};
///
/// /// Sends any operation, with any client.
/// fn call<O>(request: HttpRequest, send: impl Fn(HttpRequest) -> Response<Vec<u8>>)
/// -> Result<O::Response, Error<O::Error>>
/// where
///     O: Operation<Response: Decode, Error: ServiceError>,
/// {
///     from_http::<O>(&send(request))
/// }
/// ```
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
