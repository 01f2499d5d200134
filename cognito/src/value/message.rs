//! Texts of e-mails and text messages, with the placeholders that they need.

use surefire::Constrained;

/// An invitation by text message. `{username}` and `{####}` stand for the user name and the
/// temporary password.
///
/// Limits (service model of 2026-11-17): 6 to 140 characters.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Constrained)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(length = 6..=140)]
pub struct SmsInviteMessage<'a>(&'a str);

/// A text message with a code. It must contain `{####}`, which stands for the code, and no line
/// break.
///
/// Limits (service model of 2026-11-17): 6 to 140 characters, pattern `^.*\{####\}.*$`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Constrained)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(length = 6..=140, pattern = r"^.*\{####\}.*$")]
pub struct SmsVerificationMessage<'a>(&'a str);

/// An invitation by e-mail. `{username}` and `{####}` stand for the user name and the temporary
/// password.
///
/// Limits (service model of 2026-11-17): 6 to 20000 characters, pattern
/// `^[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*$`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Constrained)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(length = 6..=20_000, pattern = r"^[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*$")]
pub struct EmailInviteMessage<'a>(&'a str);

/// An e-mail with a code. It must contain `{####}`, which stands for the code.
///
/// Limits (service model of 2026-11-17): 6 to 20000 characters, pattern
/// `^[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*\{####\}[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*$`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Constrained)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(
    length = 6..=20_000,
    pattern = r"^[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*\{####\}[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*$",
)]
pub struct EmailVerificationMessage<'a>(&'a str);

/// An e-mail with a link. It must contain `{##` and `##}`, and the words between them become the
/// link.
///
/// Limits (service model of 2026-11-17): 6 to 20000 characters, and the pattern
///
/// ```text
/// ^[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*\{##[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*##\}[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*$
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Constrained)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(
    length = 6..=20_000,
    pattern = r"^[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*\{##[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*##\}[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*$",
)]
pub struct EmailVerificationMessageByLink<'a>(&'a str);

/// The subject of an e-mail with a code, or of an invitation.
///
/// Limits (service model of 2026-11-17): 1 to 140 characters, pattern
/// `^[\p{L}\p{M}\p{S}\p{N}\p{P}\s]+$`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Constrained)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(length = 1..=140, pattern = r"^[\p{L}\p{M}\p{S}\p{N}\p{P}\s]+$")]
pub struct EmailVerificationSubject<'a>(&'a str);

/// The subject of an e-mail with a link.
///
/// Limits (service model of 2026-11-17): 1 to 140 characters, pattern
/// `^[\p{L}\p{M}\p{S}\p{N}\p{P}\s]+$`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Constrained)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(length = 1..=140, pattern = r"^[\p{L}\p{M}\p{S}\p{N}\p{P}\s]+$")]
pub struct EmailVerificationSubjectByLink<'a>(&'a str);
