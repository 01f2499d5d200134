//! Ways to recover a forgotten password.

use surefire::Structure;

use crate::enums::RecoveryOptionName;

/// The ways by which users recover a forgotten password.
#[derive(Clone, Copy, Structure)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(const)]
pub struct AccountRecoverySetting<'a> {
    /// The ways to recover an account. The service tries the one with priority 1 first. 1 to 2
    /// items.
    #[surefire(length = 1..=2)]
    recovery_mechanisms: Option<&'a [RecoveryOption<'a>]>,
}

/// One way to recover a forgotten password.
#[derive(Clone, Copy, Structure)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(const)]
pub struct RecoveryOption<'a> {
    /// The place of this way among the others; 1 comes first. From 1 to 2.
    #[surefire(range = 1..=2)]
    priority: i32,
    /// The way itself.
    name: RecoveryOptionName<&'a str>,
}
