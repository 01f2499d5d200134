//! Users, as the service returns them.

use surefire::{Output, Timestamp};

use crate::enums::{DeliveryMedium, UserStatus};
use crate::output::Attribute;

/// A user of a pool, as lists and creations return it.
#[derive(Clone, Default, PartialEq, Output)]
#[non_exhaustive]
pub struct User {
    /// The name of the user. Never printed.
    #[surefire(sensitive)]
    pub username: Option<String>,
    /// The user's attributes, standard and custom.
    pub attributes: Option<Vec<Attribute>>,
    /// When the user was created.
    pub user_create_date: Option<Timestamp>,
    /// When the user was last changed.
    pub user_last_modified_date: Option<Timestamp>,
    /// Whether the user may sign in.
    pub enabled: Option<bool>,
    /// Where the user is on the way from sign-up to sign-in.
    pub user_status: Option<UserStatus>,
    /// The SMS factor, as an early form of the API described it.
    #[surefire(rename = "MFAOptions")]
    pub mfa_options: Option<Vec<MfaOption>>,
}

/// A second factor by text message, in an early form of the API.
#[derive(Clone, Default, PartialEq, Output)]
#[non_exhaustive]
pub struct MfaOption {
    /// How the code is sent; always by text message.
    pub delivery_medium: Option<DeliveryMedium>,
    /// The attribute that the code is sent to; always the phone number.
    pub attribute_name: Option<String>,
}

/// Where a code went.
#[derive(Clone, Default, PartialEq, Output)]
#[non_exhaustive]
pub struct CodeDeliveryDetails {
    /// Where the code went, mostly masked, such as `a***@e***`.
    pub destination: Option<String>,
    /// How the code was sent.
    pub delivery_medium: Option<DeliveryMedium>,
    /// The attribute that the code went to, such as `email`.
    pub attribute_name: Option<String>,
}
