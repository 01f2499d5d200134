//! The Lambda functions that a pool calls.

use surefire::Output;

use crate::enums::{
    CustomEmailSenderLambdaVersion, CustomSmsSenderLambdaVersion, InboundFederationLambdaVersion,
    PreTokenGenerationLambdaVersion,
};

/// The Lambda functions that a pool calls at the steps of its work (its triggers).
#[derive(Clone, Default, PartialEq, Output)]
#[non_exhaustive]
pub struct LambdaConfig {
    /// The ARN of the function that can accept, refuse or confirm a sign-up before it takes place.
    pub pre_sign_up: Option<String>,
    /// The ARN of the function that rewrites messages before they are sent.
    pub custom_message: Option<String>,
    /// The ARN of the function that runs after a user is confirmed or has reset a password.
    pub post_confirmation: Option<String>,
    /// The ARN of the function that can refuse a sign-in before it is tried.
    pub pre_authentication: Option<String>,
    /// The ARN of the function that runs after a sign-in.
    pub post_authentication: Option<String>,
    /// The ARN of the function that chooses the next challenge of a custom sign-in.
    pub define_auth_challenge: Option<String>,
    /// The ARN of the function that makes up a challenge of a custom sign-in.
    pub create_auth_challenge: Option<String>,
    /// The ARN of the function that judges the answer to a challenge of a custom sign-in.
    pub verify_auth_challenge_response: Option<String>,
    /// The ARN of the function that changes tokens before they are issued, in its first version.
    /// When `pre_token_generation_config` is set too, both must name the same function.
    pub pre_token_generation: Option<String>,
    /// The ARN of the function that brings users over from another directory when they first sign
    /// in.
    pub user_migration: Option<String>,
    /// The function that changes tokens before they are issued, with the version of its event.
    pub pre_token_generation_config: Option<PreTokenGenerationVersionConfig>,
    /// The function that sends text messages in place of the service. Needs `kms_key_id`.
    #[surefire(rename = "CustomSMSSender")]
    pub custom_sms_sender: Option<CustomSmsLambdaVersionConfig>,
    /// The function that sends e-mails in place of the service. Needs `kms_key_id`.
    pub custom_email_sender: Option<CustomEmailLambdaVersionConfig>,
    /// The ARN of the AWS KMS key that encrypts codes and temporary passwords on their way to
    /// custom senders.
    #[surefire(rename = "KMSKeyID")]
    pub kms_key_id: Option<String>,
    /// The function that changes what an outside identity provider says of a user, before the pool
    /// takes it over.
    pub inbound_federation: Option<InboundFederationLambda>,
}

/// The function that changes tokens before they are issued.
#[derive(Clone, Default, PartialEq, Output)]
#[non_exhaustive]
pub struct PreTokenGenerationVersionConfig {
    /// The version of the event that the function is called with.
    pub lambda_version: Option<PreTokenGenerationLambdaVersion>,
    /// The ARN of the function.
    pub lambda_arn: Option<String>,
}

/// The function that sends text messages in place of the service.
#[derive(Clone, Default, PartialEq, Output)]
#[non_exhaustive]
pub struct CustomSmsLambdaVersionConfig {
    /// The version of the event that the function is called with.
    pub lambda_version: Option<CustomSmsSenderLambdaVersion>,
    /// The ARN of the function.
    pub lambda_arn: Option<String>,
}

/// The function that sends e-mails in place of the service.
#[derive(Clone, Default, PartialEq, Output)]
#[non_exhaustive]
pub struct CustomEmailLambdaVersionConfig {
    /// The version of the event that the function is called with.
    pub lambda_version: Option<CustomEmailSenderLambdaVersion>,
    /// The ARN of the function.
    pub lambda_arn: Option<String>,
}

/// The function that changes what an outside identity provider says of a user.
#[derive(Clone, Default, PartialEq, Output)]
#[non_exhaustive]
pub struct InboundFederationLambda {
    /// The version of the event that the function is called with.
    pub lambda_version: Option<InboundFederationLambdaVersion>,
    /// The ARN of the function.
    pub lambda_arn: Option<String>,
}
