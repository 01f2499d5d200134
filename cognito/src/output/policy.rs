//! Rules of a pool: passwords, first factors, devices, and threat protection.

use surefire::Output;

use crate::enums::{AdvancedSecurityEnabledMode, AdvancedSecurityMode, AuthFactor};

/// A pool's rules for passwords and sign-ins.
#[derive(Clone, Default, PartialEq, Output)]
#[non_exhaustive]
pub struct UserPoolPolicy {
    /// What passwords must contain, and how long they last.
    pub password_policy: Option<PasswordPolicy>,
    /// The factors that a sign-in may start with.
    pub sign_in_policy: Option<SignInPolicy>,
}

/// What passwords must contain, and how long they last.
#[derive(Clone, Default, PartialEq, Output)]
#[non_exhaustive]
pub struct PasswordPolicy {
    /// The shortest password, in characters.
    pub minimum_length: Option<i32>,
    /// Whether a password needs an upper-case letter.
    pub require_uppercase: Option<bool>,
    /// Whether a password needs a lower-case letter.
    pub require_lowercase: Option<bool>,
    /// Whether a password needs a digit.
    pub require_numbers: Option<bool>,
    /// Whether a password needs a symbol.
    pub require_symbols: Option<bool>,
    /// How many former passwords a user may not use again; 0 means that all may be used.
    pub password_history_size: Option<i32>,
    /// How long a temporary password is valid, in days; 7 if it is left out. An administrator has
    /// to renew it afterwards.
    pub temporary_password_validity_days: Option<i32>,
}

/// How a sign-in may start.
#[derive(Clone, Default, PartialEq, Output)]
#[non_exhaustive]
pub struct SignInPolicy {
    /// The factors that a sign-in may start with.
    pub allowed_first_auth_factors: Option<Vec<AuthFactor>>,
}

/// How a pool remembers users' devices.
#[derive(Clone, Default, PartialEq, Output)]
#[non_exhaustive]
pub struct DeviceConfiguration {
    /// Whether a remembered device takes the place of a second factor, and only new devices are
    /// asked for one.
    pub challenge_required_on_new_device: Option<bool>,
    /// Whether a device is remembered only if the user agrees. With `false`, all are remembered.
    pub device_only_remembered_on_user_prompt: Option<bool>,
}

/// Threat protection of a pool.
#[derive(Clone, Default, PartialEq, Output)]
#[non_exhaustive]
pub struct UserPoolAddOns {
    /// Whether threat protection is off, only writes logs, or also acts.
    pub advanced_security_mode: Option<AdvancedSecurityMode>,
    /// Threat protection for ways of signing in that `advanced_security_mode` does not cover.
    pub advanced_security_additional_flows: Option<AdvancedSecurityAdditionalFlows>,
}

/// Threat protection for further ways of signing in.
#[derive(Clone, Default, PartialEq, Output)]
#[non_exhaustive]
pub struct AdvancedSecurityAdditionalFlows {
    /// What threat protection does at custom sign-ins.
    pub custom_auth_mode: Option<AdvancedSecurityEnabledMode>,
}
