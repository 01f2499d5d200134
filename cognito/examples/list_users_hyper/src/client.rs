//! A client made of hyper and tower. It sends every operation: signed if the operation is, again if
//! that may help, page by page if there are pages.

use std::fmt::Debug;

use futures_util::Stream;
use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper_util::client::legacy::{Client as Hyper, connect::HttpConnector};
use hyper_util::rt::TokioExecutor;
use surefire::http::{EndpointError, HttpRequest, Response, Uri, from_http, to_http};
use surefire::sign::Signer;
use surefire::{Decode, Operation, Pages, Paginated, ServiceError};
use tower::{BoxError, ServiceBuilder, ServiceExt};

use crate::retry::Retry;

/// Sends requests to one endpoint.
#[derive(Clone)]
pub struct Client {
    // For `https`, take the connector of `hyper-rustls` or `hyper-tls`.
    hyper: Hyper<HttpConnector, Full<Bytes>>,
    endpoint: Uri,
    signer: Signer,
}

impl Client {
    /// Sends to this endpoint, and signs what needs it.
    #[must_use]
    pub fn new(endpoint: Uri, signer: Signer) -> Self {
        let hyper = Hyper::builder(TokioExecutor::new()).build_http();
        Client { hyper, endpoint, signer }
    }

    /// What the service answers to a request.
    pub async fn send<O>(&self, operation: &O) -> Result<O::Response, BoxError>
    where
        O: Operation<Response: Decode, Error: ServiceError + Debug + Send + Sync + 'static>,
    {
        self.call::<O>(to_http(operation, &self.endpoint)).await
    }

    /// The pages of a request, from the one that it asks for to the last.
    pub fn pages<R>(&self, request: R) -> impl Stream<Item = Result<R::Response, BoxError>>
    where
        R: Paginated<Response: Decode, Error: ServiceError + Debug + Send + Sync + 'static>,
    {
        Pages::of(request).stream(|page| self.call::<R>(to_http(&page, &self.endpoint)))
    }

    async fn call<O>(
        &self,
        request: Result<HttpRequest, EndpointError>,
    ) -> Result<O::Response, BoxError>
    where
        O: Operation<Response: Decode, Error: ServiceError + Debug + Send + Sync + 'static>,
    {
        let sign = |mut request| self.signer.authorize::<O>(&mut request).map(|()| request);
        // A request goes from top to bottom, its answer back up. Each try has a signature of its own.
        let stack = ServiceBuilder::new()
            .retry(Retry::<O::Error>::new())
            .and_then(read::<O>)
            .filter(sign)
            .map_request(|request: HttpRequest| request.map(Full::from))
            .service(self.hyper.clone());
        stack.oneshot(request?).await
    }
}

async fn read<O>(response: Response<Incoming>) -> Result<O::Response, BoxError>
where
    O: Operation<Response: Decode, Error: ServiceError + Debug + Send + Sync + 'static>,
{
    let (head, body) = response.into_parts();
    let body = body.collect().await?.to_bytes();
    Ok(from_http::<O>(&Response::from_parts(head, body))?)
}
