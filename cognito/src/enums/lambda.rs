//! Lambda triggers: the versions of the events that they are called with.

use surefire::StringEnum;

/// The version of the event for the function that changes tokens.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[non_exhaustive]
pub enum PreTokenGenerationLambdaVersion<T = String> {
    /// The first version: ID tokens only.
    #[surefire(rename = "V1_0")]
    V1_0,
    /// The second version: access tokens of users too.
    #[surefire(rename = "V2_0")]
    V2_0,
    /// The third version: access tokens of app clients themselves too.
    #[surefire(rename = "V3_0")]
    V3_0,
    /// A value that is newer than the model.
    #[surefire(unknown)]
    Unknown(T),
}

/// The version of the event for the function that sends text messages.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[non_exhaustive]
pub enum CustomSmsSenderLambdaVersion<T = String> {
    /// The first version.
    #[surefire(rename = "V1_0")]
    V1_0,
    /// A value that is newer than the model.
    #[surefire(unknown)]
    Unknown(T),
}

/// The version of the event for the function that sends e-mails.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[non_exhaustive]
pub enum CustomEmailSenderLambdaVersion<T = String> {
    /// The first version.
    #[surefire(rename = "V1_0")]
    V1_0,
    /// A value that is newer than the model.
    #[surefire(unknown)]
    Unknown(T),
}

/// The version of the event for the function that changes what an outside identity provider says.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[non_exhaustive]
pub enum InboundFederationLambdaVersion<T = String> {
    /// The first version.
    #[surefire(rename = "V1_0")]
    V1_0,
    /// A value that is newer than the model.
    #[surefire(unknown)]
    Unknown(T),
}
