//! Values that name a user pool, an app client or a user.

use surefire::Constrained;

/// The ID of a user pool, such as `us-east-1_EXAMPLE`: the Region, an underscore, letters and
/// digits.
///
/// Limits (service model of 2026-11-17): 1 to 55 characters, pattern `^[\w-]+_[0-9a-zA-Z]+$`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Constrained)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(length = 1..=55, pattern = r"^[\w-]+_[0-9a-zA-Z]+$")]
pub struct UserPoolId<'a>(&'a str);

/// The name of a user pool, for people to read.
///
/// Limits (service model of 2026-11-17): 1 to 128 characters, pattern `^[\w\s+=,.@-]+$`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Constrained)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(length = 1..=128, pattern = r"^[\w\s+=,.@-]+$")]
pub struct UserPoolName<'a>(&'a str);

/// The ID of an app client. Sensitive: it is never printed.
///
/// Limits (service model of 2026-11-17): 1 to 128 characters, pattern `^[\w+]+$`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Constrained)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(length = 1..=128, pattern = r"^[\w+]+$", sensitive)]
pub struct ClientId<'a>(&'a str);

/// The name of an app client, for people to read.
///
/// Limits (service model of 2026-11-17): 1 to 128 characters, pattern `^[\w\s+=,.@-]+$`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Constrained)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(length = 1..=128, pattern = r"^[\w\s+=,.@-]+$")]
pub struct ClientName<'a>(&'a str);

/// The name of a user: letters, marks, symbols, numbers and punctuation of any script, without
/// spaces. Sensitive: it is never printed.
///
/// Limits (service model of 2026-11-17): 1 to 128 characters, pattern
/// `^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Constrained)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(length = 1..=128, pattern = r"^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$", sensitive)]
pub struct Username<'a>(&'a str);
