//! Every request with every member set, through the SDK's own client: it sends what surefire writes.

#[path = "../../tests/tests/full/mod.rs"]
mod full;

use std::error::Error;
use std::sync::{Arc, Mutex};

use aws_sdk_cognitoidentityprovider::Client;
use aws_sdk_cognitoidentityprovider::config::http::HttpRequest;
use aws_sdk_cognitoidentityprovider::config::interceptors::BeforeTransmitInterceptorContextRef;
use aws_sdk_cognitoidentityprovider::config::{
    self, Config, ConfigBag, Intercept, Region, RuntimeComponents,
};
use futures_executor::block_on;
use serde_json::Value;
use surefire_aws_sdk::ToSdk;
use surefire_cognito::surefire::Operation;

/// Keeps what the client is about to send, and sends nothing.
#[derive(Clone, Debug, Default)]
struct Sent(Arc<Mutex<Option<HttpRequest>>>);

impl Intercept for Sent {
    fn name(&self) -> &'static str {
        "Sent"
    }

    fn read_after_serialization(
        &self,
        context: &BeforeTransmitInterceptorContextRef<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), Box<dyn Error + Send + Sync>> {
        *self.0.lock().unwrap() = context.request().try_clone();
        Err("nothing is sent".into())
    }
}

/// Compares what `call` makes the SDK send.
fn assert_same<R: Operation + ToSdk>(request: &R, call: impl AsyncFnOnce(R::Builder, &Client)) {
    let sent = Sent::default();
    let config = Config::builder()
        .behavior_version_latest()
        .region(Region::from_static("us-east-1"))
        .interceptor(sent.clone())
        // These would need an async runtime's clock.
        .identity_cache(config::IdentityCache::no_cache())
        .retry_config(config::retry::RetryConfig::disabled())
        .timeout_config(config::timeout::TimeoutConfig::disabled())
        .stalled_stream_protection(config::StalledStreamProtectionConfig::disabled())
        .build();
    block_on(call(request.to_sdk().unwrap(), &Client::from_conf(config)));
    let theirs = sent.0.lock().unwrap().take().expect("the SDK wrote it");
    let json = |body: &[u8]| serde_json::from_slice::<Value>(body).unwrap();
    assert_eq!(theirs.headers().get("x-amz-target"), Some(R::TARGET));
    let body = theirs.body().bytes().unwrap();
    assert_eq!(json(body), json(&request.to_wire().body), "{}", R::TARGET);
}

macro_rules! assert_all_same {
    ($($request:expr,)*) => {$(
        assert_same(&$request, async |builder, client| drop(builder.send_with(client).await));
    )*};
}

#[test]
fn the_sdk_sends_every_member_of_every_request() {
    assert_all_same! {
        full::ADMIN_CONFIRM_SIGN_UP,
        full::ADMIN_CREATE_USER,
        full::ADMIN_DELETE_USER,
        full::ADMIN_GET_USER,
        full::CONFIRM_SIGN_UP,
        full::CREATE_USER_POOL_OF_THE_SDK.build_const(),
        full::CREATE_USER_POOL_CLIENT_OF_THE_SDK.build_const(),
        full::LIST_USERS,
        full::RESEND_CONFIRMATION_CODE,
        full::SIGN_UP,
    }
}
