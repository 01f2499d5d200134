//! What a call says about the caller: analytics, and the user's device.

use surefire::Structure;

/// Where Amazon Pinpoint counts a call.
#[derive(Clone, Copy, Structure)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(const)]
pub struct AnalyticsMetadata<'a> {
    /// The ID of the user's endpoint in Amazon Pinpoint. At most 131072 characters.
    #[surefire(length = 0..=131_072)]
    analytics_endpoint_id: Option<&'a str>,
}

/// What is known about a user's device and network. All of it is sensitive.
#[derive(Clone, Copy, Structure)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(const)]
pub struct UserContextData<'a> {
    /// The IP address of the user's device. Never printed. At most 131072 characters.
    #[surefire(length = 0..=131_072, sensitive)]
    ip_address: Option<&'a str>,
    /// The device's fingerprint, as the service's device library encodes it. Never printed. At most
    /// 131072 characters.
    #[surefire(length = 0..=131_072, sensitive)]
    encoded_data: Option<&'a str>,
}
