//! App clients: analytics, token lifetimes, and refresh tokens.

use surefire::Structure;

use crate::enums::{Feature, TimeUnits};
use crate::output;
use crate::value::{Arn, HexString};

/// The Amazon Pinpoint project that counts what an app client does.
#[derive(Clone, Copy, Structure)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(const, from = output::AnalyticsConfiguration)]
pub struct AnalyticsConfiguration<'a> {
    /// The ID of the Amazon Pinpoint project. Limits of [`HexString`]: a pattern.
    #[surefire(parse)]
    application_id: Option<HexString<'a>>,
    /// The ARN of the Amazon Pinpoint project, in place of its ID. Limits of [`Arn`]: 20 to 2048
    /// characters and a pattern.
    #[surefire(parse)]
    application_arn: Option<Arn<'a>>,
    /// The ARN of the IAM role that lets the service write to the project. Limits of [`Arn`]: 20 to
    /// 2048 characters and a pattern.
    #[surefire(parse)]
    role_arn: Option<Arn<'a>>,
    /// The external ID that the role's trust policy asks for. At most 131072 characters.
    #[surefire(length = 0..=131_072)]
    external_id: Option<&'a str>,
    /// Whether attributes of users are part of what is written to the project.
    user_data_shared: Option<bool>,
}

/// The units of an app client's token lifetimes.
#[derive(Clone, Copy, Structure)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[allow(clippy::struct_field_names, reason = "the names are those of the model")]
#[surefire(const, from = output::TokenValidityUnits)]
pub struct TokenValidityUnits<'a> {
    /// The unit of `access_token_validity`; hours if it is left out.
    access_token: Option<TimeUnits<&'a str>>,
    /// The unit of `id_token_validity`; hours if it is left out.
    id_token: Option<TimeUnits<&'a str>>,
    /// The unit of `refresh_token_validity`; days if it is left out.
    refresh_token: Option<TimeUnits<&'a str>>,
}

/// Whether using a refresh token replaces it by a new one.
#[derive(Clone, Copy, Structure)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(const, owned = OwnedRefreshTokenRotation)]
pub struct RefreshTokenRotation<'a> {
    /// Whether refresh tokens are replaced when they are used.
    feature: Feature<&'a str>,
    /// How long a replaced refresh token still works, in seconds, so that a lost response can be
    /// asked for again. From 0 to 60.
    #[surefire(range = 0..=60)]
    retry_grace_period_seconds: Option<i32>,
}
