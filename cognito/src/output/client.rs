//! App clients: analytics, token lifetimes, and refresh tokens.

use surefire::Output;

use crate::enums::TimeUnits;
pub use crate::types::client::OwnedRefreshTokenRotation as RefreshTokenRotation;

/// The Amazon Pinpoint project that counts what an app client does.
#[derive(Clone, Default, PartialEq, Output)]
#[non_exhaustive]
pub struct AnalyticsConfiguration {
    /// The ID of the Amazon Pinpoint project.
    pub application_id: Option<String>,
    /// The ARN of the Amazon Pinpoint project, in place of its ID.
    pub application_arn: Option<String>,
    /// The ARN of the IAM role that lets the service write to the project.
    pub role_arn: Option<String>,
    /// The external ID that the role's trust policy asks for.
    pub external_id: Option<String>,
    /// Whether attributes of users are part of what is written to the project.
    pub user_data_shared: Option<bool>,
}

/// The units of an app client's token lifetimes.
#[derive(Clone, Default, PartialEq, Output)]
#[non_exhaustive]
pub struct TokenValidityUnits {
    /// The unit of `access_token_validity`; hours if it is left out.
    pub access_token: Option<TimeUnits>,
    /// The unit of `id_token_validity`; hours if it is left out.
    pub id_token: Option<TimeUnits>,
    /// The unit of `refresh_token_validity`; days if it is left out.
    pub refresh_token: Option<TimeUnits>,
}
