//! Ways to recover a forgotten password.

use surefire::Output;

use crate::enums::RecoveryOptionName;

/// The ways by which users recover a forgotten password.
#[derive(Clone, Default, PartialEq, Output)]
#[non_exhaustive]
pub struct AccountRecoverySetting {
    /// The ways to recover an account. The service tries the one with priority 1 first.
    pub recovery_mechanisms: Option<Vec<RecoveryOption>>,
}

/// One way to recover a forgotten password.
#[derive(Clone, Default, PartialEq, Output)]
#[non_exhaustive]
pub struct RecoveryOption {
    /// The place of this way among the others; 1 comes first.
    pub priority: Option<i32>,
    /// The way itself.
    pub name: Option<RecoveryOptionName>,
}
