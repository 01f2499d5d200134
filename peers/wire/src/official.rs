//! What the official Rust SDK sends: a connector that keeps the request and answers `{}`.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, UNIX_EPOCH};

use aws_sdk_cognitoidentityprovider as sdk;
use aws_smithy_async::time::StaticTimeSource;
use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;

use crate::sent::{ACCESS_KEY, REGION, SECRET_KEY, Sent, TIME};

/// Runs one call, and tells what was sent.
pub(crate) fn captured(call: impl AsyncFnOnce(&sdk::Client)) -> Sent {
    let keep = Keep::default();
    let client = sdk::Client::from_conf(config(keep.clone()));
    futures_executor::block_on(call(&client));
    let sent = keep.0.lock().unwrap_or_else(PoisonError::into_inner).take();
    sent.expect("the call was sent")
}

fn config(keep: Keep) -> sdk::Config {
    let credentials = sdk::config::Credentials::new(ACCESS_KEY, SECRET_KEY, None, None, "peers");
    sdk::Config::builder()
        .behavior_version_latest()
        .region(sdk::config::Region::new(REGION))
        .credentials_provider(credentials)
        .time_source(StaticTimeSource::new(UNIX_EPOCH + Duration::from_secs(TIME)))
        .http_client(keep)
        // These would need an async runtime's clock.
        .identity_cache(sdk::config::IdentityCache::no_cache())
        .retry_config(sdk::config::retry::RetryConfig::disabled())
        .timeout_config(sdk::config::timeout::TimeoutConfig::disabled())
        .stalled_stream_protection(sdk::config::StalledStreamProtectionConfig::disabled())
        .build()
}

/// Keeps the last request.
#[derive(Clone, Debug, Default)]
struct Keep(Arc<Mutex<Option<Sent>>>);

impl HttpClient for Keep {
    fn http_connector(
        &self,
        _: &HttpConnectorSettings,
        _: &RuntimeComponents,
    ) -> SharedHttpConnector {
        SharedHttpConnector::new(self.clone())
    }
}

impl HttpConnector for Keep {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let headers = request.headers().iter();
        let body = request.body().bytes().expect("a body in memory");
        let sent = Sent {
            method: request.method().to_string(),
            url: request.uri().to_string(),
            headers: headers.map(|(name, value)| (name.to_lowercase(), value.into())).collect(),
            body: String::from_utf8(body.into()).expect("text"),
        };
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(sent);
        let status = 200.try_into().expect("a status");
        HttpConnectorFuture::ready(Ok(HttpResponse::new(status, SdkBody::from("{}"))))
    }
}
