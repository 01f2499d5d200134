//! Values of searches: the filter, and the token of the next page.

use surefire::Constrained;

/// The token with which a search goes on where the last page ended.
///
/// Limits (service model of 2026-11-17): at least 1 character, pattern `^[\S]+$`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Constrained)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(length = 1.., pattern = r"^[\S]+$")]
pub struct SearchPaginationToken<'a>(&'a str);

/// A search for users, such as `email = "alice@example.com"` or `email ^= "alice"`. Sensitive: it
/// quotes attribute values, so it is never printed, although the model does not mark it.
///
/// Limits (service model of 2026-11-17): at most 256 characters.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Constrained)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(length = ..=256, sensitive)]
pub struct UserFilter<'a>(&'a str);
