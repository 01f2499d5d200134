//! The Lambda functions that a pool calls.

use surefire::Structure;

use crate::enums::{
    CustomEmailSenderLambdaVersion, CustomSmsSenderLambdaVersion, InboundFederationLambdaVersion,
    PreTokenGenerationLambdaVersion,
};
use crate::value::Arn;

/// The Lambda functions that a pool calls at the steps of its work (its triggers).
#[derive(Clone, Copy, Structure)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(const)]
pub struct LambdaConfig<'a> {
    /// The ARN of the function that can accept, refuse or confirm a sign-up before it takes place.
    /// Limits of [`Arn`]: 20 to 2048 characters and a pattern.
    #[surefire(parse)]
    pre_sign_up: Option<Arn<'a>>,
    /// The ARN of the function that rewrites messages before they are sent. Limits of [`Arn`]: 20
    /// to 2048 characters and a pattern.
    #[surefire(parse)]
    custom_message: Option<Arn<'a>>,
    /// The ARN of the function that runs after a user is confirmed or has reset a password. Limits
    /// of [`Arn`]: 20 to 2048 characters and a pattern.
    #[surefire(parse)]
    post_confirmation: Option<Arn<'a>>,
    /// The ARN of the function that can refuse a sign-in before it is tried. Limits of [`Arn`]: 20
    /// to 2048 characters and a pattern.
    #[surefire(parse)]
    pre_authentication: Option<Arn<'a>>,
    /// The ARN of the function that runs after a sign-in. Limits of [`Arn`]: 20 to 2048 characters
    /// and a pattern.
    #[surefire(parse)]
    post_authentication: Option<Arn<'a>>,
    /// The ARN of the function that chooses the next challenge of a custom sign-in. Limits of
    /// [`Arn`]: 20 to 2048 characters and a pattern.
    #[surefire(parse)]
    define_auth_challenge: Option<Arn<'a>>,
    /// The ARN of the function that makes up a challenge of a custom sign-in. Limits of [`Arn`]: 20
    /// to 2048 characters and a pattern.
    #[surefire(parse)]
    create_auth_challenge: Option<Arn<'a>>,
    /// The ARN of the function that judges the answer to a challenge of a custom sign-in. Limits of
    /// [`Arn`]: 20 to 2048 characters and a pattern.
    #[surefire(parse)]
    verify_auth_challenge_response: Option<Arn<'a>>,
    /// The ARN of the function that changes tokens before they are issued, in its first version.
    /// When `pre_token_generation_config` is set too, both must name the same function. Limits of
    /// [`Arn`]: 20 to 2048 characters and a pattern.
    #[surefire(parse)]
    pre_token_generation: Option<Arn<'a>>,
    /// The ARN of the function that brings users over from another directory when they first sign
    /// in. Limits of [`Arn`]: 20 to 2048 characters and a pattern.
    #[surefire(parse)]
    user_migration: Option<Arn<'a>>,
    /// The function that changes tokens before they are issued, with the version of its event.
    pre_token_generation_config: Option<PreTokenGenerationVersionConfig<'a>>,
    /// The function that sends text messages in place of the service. Needs `kms_key_id`.
    #[surefire(rename = "CustomSMSSender")]
    custom_sms_sender: Option<CustomSmsLambdaVersionConfig<'a>>,
    /// The function that sends e-mails in place of the service. Needs `kms_key_id`.
    custom_email_sender: Option<CustomEmailLambdaVersionConfig<'a>>,
    /// The ARN of the AWS KMS key that encrypts codes and temporary passwords on their way to
    /// custom senders. Limits of [`Arn`]: 20 to 2048 characters and a pattern.
    #[surefire(rename = "KMSKeyID", parse)]
    kms_key_id: Option<Arn<'a>>,
    /// The function that changes what an outside identity provider says of a user, before the pool
    /// takes it over.
    inbound_federation: Option<InboundFederationLambda<'a>>,
}

/// The function that changes tokens before they are issued.
#[derive(Clone, Copy, Structure)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(const)]
pub struct PreTokenGenerationVersionConfig<'a> {
    /// The version of the event that the function is called with.
    lambda_version: PreTokenGenerationLambdaVersion<&'a str>,
    /// The ARN of the function. Limits of [`Arn`]: 20 to 2048 characters and a pattern.
    #[surefire(parse)]
    lambda_arn: Arn<'a>,
}

/// The function that sends text messages in place of the service.
#[derive(Clone, Copy, Structure)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(const)]
pub struct CustomSmsLambdaVersionConfig<'a> {
    /// The version of the event that the function is called with.
    lambda_version: CustomSmsSenderLambdaVersion<&'a str>,
    /// The ARN of the function. Limits of [`Arn`]: 20 to 2048 characters and a pattern.
    #[surefire(parse)]
    lambda_arn: Arn<'a>,
}

/// The function that sends e-mails in place of the service.
#[derive(Clone, Copy, Structure)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(const)]
pub struct CustomEmailLambdaVersionConfig<'a> {
    /// The version of the event that the function is called with.
    lambda_version: CustomEmailSenderLambdaVersion<&'a str>,
    /// The ARN of the function. Limits of [`Arn`]: 20 to 2048 characters and a pattern.
    #[surefire(parse)]
    lambda_arn: Arn<'a>,
}

/// The function that changes what an outside identity provider says of a user.
#[derive(Clone, Copy, Structure)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(const)]
pub struct InboundFederationLambda<'a> {
    /// The version of the event that the function is called with.
    lambda_version: InboundFederationLambdaVersion<&'a str>,
    /// The ARN of the function. Limits of [`Arn`]: 20 to 2048 characters and a pattern.
    #[surefire(parse)]
    lambda_arn: Arn<'a>,
}
