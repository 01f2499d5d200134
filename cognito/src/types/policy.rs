//! Rules of a pool: passwords, first factors, devices, and threat protection.

use surefire::Structure;

use crate::enums::{AdvancedSecurityEnabledMode, AdvancedSecurityMode, AuthFactor};

/// A pool's rules for passwords and sign-ins.
#[derive(Clone, Copy, Structure)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(const)]
pub struct UserPoolPolicy<'a> {
    /// What passwords must contain, and how long they last.
    password_policy: Option<PasswordPolicy>,
    /// The factors that a sign-in may start with.
    sign_in_policy: Option<SignInPolicy<'a>>,
}

/// What passwords must contain, and how long they last.
#[derive(Clone, Copy, Structure)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(const)]
pub struct PasswordPolicy {
    /// The shortest password, in characters. From 6 to 99.
    #[surefire(range = 6..=99)]
    minimum_length: Option<i32>,
    /// Whether a password needs an upper-case letter.
    require_uppercase: Option<bool>,
    /// Whether a password needs a lower-case letter.
    require_lowercase: Option<bool>,
    /// Whether a password needs a digit.
    require_numbers: Option<bool>,
    /// Whether a password needs a symbol.
    require_symbols: Option<bool>,
    /// How many former passwords a user may not use again; 0 means that all may be used. From 0 to
    /// 24.
    #[surefire(range = 0..=24)]
    password_history_size: Option<i32>,
    /// How long a temporary password is valid, in days; 7 if it is left out. An administrator has
    /// to renew it afterwards. From 0 to 365.
    #[surefire(range = 0..=365)]
    temporary_password_validity_days: Option<i32>,
}

/// How a sign-in may start.
#[derive(Clone, Copy, Structure)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(const)]
pub struct SignInPolicy<'a> {
    /// The factors that a sign-in may start with. At least 1 item. The model of 2026-11-17 also
    /// says at most 5, but this limit has grown with the list of factors, so it is not enforced.
    #[surefire(length = 1..)]
    allowed_first_auth_factors: Option<&'a [AuthFactor<&'a str>]>,
}

/// How a pool remembers users' devices.
#[derive(Clone, Copy, Structure)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(const)]
pub struct DeviceConfiguration {
    /// Whether a remembered device takes the place of a second factor, and only new devices are
    /// asked for one.
    challenge_required_on_new_device: Option<bool>,
    /// Whether a device is remembered only if the user agrees. With `false`, all are remembered.
    device_only_remembered_on_user_prompt: Option<bool>,
}

/// Threat protection of a pool.
#[derive(Clone, Copy, Structure)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(const)]
pub struct UserPoolAddOns<'a> {
    /// Whether threat protection is off, only writes logs, or also acts.
    advanced_security_mode: AdvancedSecurityMode<&'a str>,
    /// Threat protection for ways of signing in that `advanced_security_mode` does not cover.
    advanced_security_additional_flows: Option<AdvancedSecurityAdditionalFlows<'a>>,
}

/// Threat protection for further ways of signing in.
#[derive(Clone, Copy, Structure)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(const)]
pub struct AdvancedSecurityAdditionalFlows<'a> {
    /// What threat protection does at custom sign-ins.
    custom_auth_mode: Option<AdvancedSecurityEnabledMode<&'a str>>,
}
