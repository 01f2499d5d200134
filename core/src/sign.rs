//! Signing with AWS Signature Version 4, by AWS's own crate `aws-sigv4`.

use core::fmt::{self, Write as _};
use std::boxed::Box;
use std::string::{String, ToString as _};
use std::time::SystemTime;

use aws_sigv4::http_request::{SignableBody, SignableRequest, SigningSettings, sign};
use aws_sigv4::sign::v4;
use http::{HeaderValue, Uri, header::AUTHORIZATION};
use sha2::{Digest, Sha256};

use crate::http::{EndpointError, HttpRequest, to_http, without_user_info};
use crate::operation::{Auth, Operation, Signed};

/// AWS's type for credentials; it shows no secret in `Debug`.
pub use aws_credential_types::Credentials;

/// What a signature is made with: credentials, a region and the service's signing name.
///
/// ```
/// use surefire::sign::{Credentials, Signer};
///
/// let credentials = Credentials::new("AKIDEXAMPLE", "secret", None, None, "example");
/// let signer = Signer::new(credentials, "us-east-1", "cognito-idp");
/// ```
#[derive(Clone)]
pub struct Signer {
    credentials: Credentials,
    region: String,
    service: String,
    time: Option<SystemTime>,
}

impl Signer {
    /// Signs for a service, such as `cognito-idp`, in a region, such as `us-east-1`.
    pub fn new(
        credentials: Credentials,
        region: impl Into<String>,
        service: impl Into<String>,
    ) -> Self {
        Signer { credentials, region: region.into(), service: service.into(), time: None }
    }

    /// Signs as of `time` instead of now: for tests, and for a clock that is known to be wrong.
    #[must_use]
    pub fn at(mut self, time: SystemTime) -> Self {
        self.time = Some(time);
        self
    }

    /// Signs a request as it is, in place of an earlier signature; whatever is changed afterwards
    /// makes the signature wrong.
    ///
    /// # Errors
    ///
    /// When the request has no host or a header that is no text, or the credentials can't sign.
    pub fn sign<B: AsRef<[u8]>>(&self, request: &mut http::Request<B>) -> Result<(), SignError> {
        if request.uri().authority().is_none() {
            return Err(SignError::Endpoint(EndpointError::not_absolute(request.uri())));
        }
        for name in ["authorization", "x-amz-date", "x-amz-security-token"] {
            request.headers_mut().remove(name);
        }
        let instructions = self.instructions(request).map_err(SignError::Signature)?;
        instructions.apply_to_request_http1x(request);
        if let Some(authorization) = request.headers_mut().get_mut(AUTHORIZATION) {
            authorization.set_sensitive(true);
        }
        Ok(())
    }

    /// Signs a request of the operation `O` if its `auth` says so, and leaves it as it is if not: one
    /// step for all operations, such as a `filter` of a `tower` stack.
    ///
    /// ```
    /// use surefire::http::HttpRequest;
    /// use surefire::sign::{SignError, Signer};
    ///
    /// fn signing<O: surefire::Operation>(
    ///     signer: &Signer,
    /// ) -> impl Fn(HttpRequest) -> Result<HttpRequest, SignError> + Clone {
    ///     |mut request| signer.authorize::<O>(&mut request).map(|()| request)
    /// }
    /// ```
    ///
    /// # Errors
    ///
    /// When the request has no host or a header that is no text, or the credentials can't sign.
    pub fn authorize<O: Operation + ?Sized>(
        &self,
        request: &mut http::Request<impl AsRef<[u8]>>,
    ) -> Result<(), SignError> {
        if O::Auth::IS_SIGNED { self.sign(request) } else { Ok(()) }
    }

    /// The signed request for an operation at an endpoint.
    ///
    /// An operation whose `auth` is `None` is refused by the compiler: it is sent with [`to_http`].
    ///
    /// ```compile_fail,E0277
    /// use surefire::http::Uri;
    /// use surefire::sign::Signer;
    /// use surefire::{NoAuth, Operation};
    ///
    /// fn sign<O: Operation<Auth = NoAuth>>(operation: &O, endpoint: &Uri, signer: &Signer) {
    ///     let _ = signer.to_http(operation, endpoint);
    /// }
    /// ```
    ///
    /// # Errors
    ///
    /// When the endpoint has no scheme or no host, or the credentials can't sign.
    pub fn to_http<O>(&self, operation: &O, endpoint: &Uri) -> Result<HttpRequest, SignError>
    where
        O: Operation<Auth: Signed> + ?Sized,
    {
        let mut request = to_http(operation, endpoint).map_err(SignError::Endpoint)?;
        self.sign(&mut request)?;
        Ok(request)
    }

    fn instructions<B: AsRef<[u8]>>(
        &self,
        request: &http::Request<B>,
    ) -> Result<aws_sigv4::http_request::SigningInstructions, Cause> {
        let identity = self.credentials.clone().into();
        let params = v4::SigningParams::builder()
            .identity(&identity)
            .region(&self.region)
            .name(&self.service)
            .time(self.time.unwrap_or_else(SystemTime::now))
            .settings(SigningSettings::default())
            .build()?
            .into();
        let text = |(name, value): (&'_ http::HeaderName, &'_ HeaderValue)| {
            Ok((name.as_str().into(), value.to_str()?.into()))
        };
        let headers: Result<std::vec::Vec<(String, String)>, Cause> =
            request.headers().iter().map(text).collect();
        let headers = headers?;
        // Only the hash is handed on: the signing crate may trace what it signs.
        let body = SignableBody::Precomputed(hash(request.body().as_ref()));
        let signable = SignableRequest::new(
            request.method().as_str(),
            // What is signed is the `Host` that clients send, and none sends a user name in it.
            without_user_info(request.uri()).to_string(),
            headers.iter().map(|(name, value)| (name.as_str(), value.as_str())),
            body,
        )?;
        Ok(sign(signable, &params)?.into_parts().0)
    }
}

fn hash(body: &[u8]) -> String {
    let mut hash = String::with_capacity(64);
    for byte in Sha256::digest(body) {
        // Writing to a string does not fail.
        let _ = write!(hash, "{byte:02x}");
    }
    hash
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signer")
            .field("region", &self.region)
            .field("service", &self.service)
            .field("time", &self.time)
            .finish_non_exhaustive()
    }
}

type Cause = Box<dyn core::error::Error + Send + Sync>;

/// Why a request could not be signed.
///
/// The example of [`Signer::authorize`] hands it on; see [`Signer`].
#[derive(Debug)]
#[non_exhaustive]
pub enum SignError {
    /// The endpoint is not an absolute URI.
    Endpoint(EndpointError),
    /// The signature could not be made.
    Signature(Cause),
}

impl fmt::Display for SignError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            SignError::Endpoint(error) => error.fmt(f),
            SignError::Signature(cause) => write!(f, "the request can't be signed: {cause}"),
        }
    }
}

impl core::error::Error for SignError {
    fn source(&self) -> Option<&(dyn core::error::Error + 'static)> {
        match self {
            SignError::Endpoint(error) => Some(error),
            SignError::Signature(cause) => Some(&**cause),
        }
    }
}
