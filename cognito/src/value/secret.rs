//! Values that prove something: passwords, codes, secrets and hashes. None of them is ever printed.

use surefire::Constrained;

/// A password, temporary or not. It may have spaces inside, not at its ends. What the pool's password
/// policy asks for is checked by the service alone. Sensitive: it is never printed.
///
/// Limits: at most 256 characters (service model of 2026-11-17), pattern `^[\S]+(.*[\S]+)?$`, which
/// is wider than the model's, as the service is; see [Limits](crate#limits).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Constrained)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(length = ..=256, pattern = r"^[\S]+(.*[\S]+)?$", sensitive)]
pub struct Password<'a>(&'a str);

/// The code that confirms a sign-up. Sensitive: it is never printed, although the model does not
/// mark it.
///
/// Limits (service model of 2026-11-17): 1 to 2048 characters, pattern `^[\S]+$`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Constrained)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(length = 1..=2048, pattern = r"^[\S]+$", sensitive)]
pub struct ConfirmationCode<'a>(&'a str);

/// The keyed hash that proves knowledge of an app client's secret. Sensitive: it is never printed.
///
/// It is `Base64(HMAC-SHA256(client secret, user name + client ID))`; `SecretHash::compute`
/// (feature `secret-hash`) computes it.
///
/// Limits (service model of 2026-11-17): 1 to 128 characters, pattern `^[\w+=/]+$`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Constrained)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(length = 1..=128, pattern = r"^[\w+=/]+$", sensitive)]
pub struct SecretHash<'a>(&'a str);

/// The secret of an app client. Sensitive: it is never printed.
///
/// Limits (service model of 2026-11-17): 24 to 64 characters, pattern `^[\w+]+$`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Constrained)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(length = 24..=64, pattern = r"^[\w+]+$", sensitive)]
pub struct ClientSecret<'a>(&'a str);
