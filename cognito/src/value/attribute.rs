//! Names and values of user attributes.

use surefire::Constrained;

/// The name of an attribute, such as `email` or `custom:team`.
///
/// Limits (service model of 2026-11-17): 1 to 32 characters, pattern
/// `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r ]+$`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Constrained)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(length = 1..=32, pattern = r"^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r ]+$")]
pub struct AttributeName<'a>(&'a str);

/// The value of an attribute. Sensitive: it is never printed.
///
/// Limits (service model of 2026-11-17): at most 2048 characters.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Constrained)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(length = ..=2048, sensitive)]
pub struct AttributeValue<'a>(&'a str);

/// The name of an attribute in a pool's schema, without the prefix `custom:`.
///
/// Limits (service model of 2026-11-17): 1 to 20 characters, pattern
/// `^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Constrained)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(length = 1..=20, pattern = r"^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$")]
pub struct CustomAttributeName<'a>(&'a str);
