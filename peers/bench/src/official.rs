//! The official SDK: owned values, no limits checked.
//!
//! Its body comes from the codec that its client uses, called without the rest of the client.

use aws_sdk_cognitoidentityprovider as sdk;
use aws_smithy_json::codec::{JsonCodec, JsonCodecSettings};
use aws_smithy_json::protocol::aws_json_rpc::AwsJsonRpcProtocol;
use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse, Metadata};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_schema::codec::Codec;
use aws_smithy_schema::protocol::{ClientProtocolInner, ServiceShapeName};
use aws_smithy_schema::serde::ShapeSerializer;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::config_bag::{ConfigBag, Layer};
use sdk::operation::admin_confirm_sign_up::{AdminConfirmSignUp, AdminConfirmSignUpInput};

use crate::values::Values;

/// What the SDK's client is configured with, as far as the protocol goes.
pub(crate) struct Official {
    codec: JsonCodec,
    protocol: AwsJsonRpcProtocol,
    config: ConfigBag,
    client: sdk::Client,
}

impl Official {
    pub(crate) fn new() -> Self {
        let settings = JsonCodecSettings::builder()
            .use_json_name(false)
            .default_timestamp_format(aws_smithy_types::date_time::Format::EpochSeconds)
            .build();
        let mut layer = Layer::new("bench");
        layer.store_put(ServiceShapeName::new("AWSCognitoIdentityProviderService"));
        layer.store_put(Metadata::new("AdminConfirmSignUp", "Cognito Identity Provider"));
        Official {
            codec: JsonCodec::new(settings),
            protocol: AwsJsonRpcProtocol::aws_json_1_1(),
            config: ConfigBag::of_layers(vec![layer]),
            client: sdk::Client::from_conf(config()),
        }
    }

    pub(crate) fn body(&self, input: &AdminConfirmSignUpInput) -> Vec<u8> {
        let mut serializer = self.codec.create_serializer();
        serializer.write_struct(AdminConfirmSignUp::INPUT_SCHEMA, input).expect("it serialises");
        serializer.finish()
    }

    pub(crate) fn http(&self, input: &AdminConfirmSignUpInput) -> HttpRequest {
        self.protocol
            .serialize_request(input, AdminConfirmSignUp::INPUT_SCHEMA, "/", &self.config)
            .expect("it serialises")
    }

    /// Signs and sends to a connector that answers at once.
    pub(crate) fn send(&self, values: &Values) {
        let mut call = self
            .client
            .admin_confirm_sign_up()
            .user_pool_id(&values.pool)
            .username(&values.username);
        for (key, value) in &values.metadata {
            call = call.client_metadata(*key, *value);
        }
        futures_executor::block_on(call.send()).expect("the stub answers");
    }
}

/// Builds the input, which checks nothing.
pub(crate) fn input(values: &Values) -> AdminConfirmSignUpInput {
    let mut builder =
        AdminConfirmSignUpInput::builder().user_pool_id(&values.pool).username(&values.username);
    for (key, value) in &values.metadata {
        builder = builder.client_metadata(*key, *value);
    }
    builder.build().expect("the builder checks nothing")
}

fn config() -> sdk::Config {
    sdk::Config::builder()
        .behavior_version_latest()
        .region(sdk::config::Region::new("us-east-1"))
        .credentials_provider(sdk::config::Credentials::new(
            "AKIDEXAMPLE",
            "secret",
            None,
            None,
            "bench",
        ))
        .http_client(Stub)
        // The cache needs an async runtime's clock; for fixed keys it saves nothing.
        .identity_cache(sdk::config::IdentityCache::no_cache())
        .retry_config(sdk::config::retry::RetryConfig::disabled())
        .timeout_config(sdk::config::timeout::TimeoutConfig::disabled())
        .stalled_stream_protection(sdk::config::StalledStreamProtectionConfig::disabled())
        .build()
}

/// Answers `{}` to everything.
#[derive(Clone, Copy, Debug)]
struct Stub;

impl HttpClient for Stub {
    fn http_connector(
        &self,
        _: &HttpConnectorSettings,
        _: &RuntimeComponents,
    ) -> SharedHttpConnector {
        SharedHttpConnector::new(Stub)
    }
}

impl HttpConnector for Stub {
    fn call(&self, _: HttpRequest) -> HttpConnectorFuture {
        let status = 200.try_into().expect("a status");
        HttpConnectorFuture::ready(Ok(HttpResponse::new(status, SdkBody::from("{}"))))
    }
}
