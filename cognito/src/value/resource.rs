//! Values that point elsewhere: ARNs, addresses, URLs, Regions and names of resources.

use surefire::Constrained;

/// An Amazon Resource Name, such as `arn:aws:lambda:us-east-1:123456789012:function:example`.
///
/// Limits (service model of 2026-11-17): 20 to 2048 characters, and the pattern
///
/// ```text
/// ^arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?$
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Constrained)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(
    length = 20..=2048,
    pattern = r"^arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?$",
)]
pub struct Arn<'a>(&'a str);

/// An Amazon Resource Name, or the empty string for none.
///
/// Limits (service model of 2026-11-17): at most 2048 characters, and the pattern
///
/// ```text
/// ^(arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?)?$
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Constrained)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(
    length = 0..=2048,
    pattern = r"^(arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?)?$",
)]
pub struct OptionalArn<'a>(&'a str);

/// The Amazon Resource Name of an AWS KMS key.
///
/// Limits (service model of 2026-11-17): 20 to 2048 characters, and the pattern
///
/// ```text
/// ^arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?$
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Constrained)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(
    length = 20..=2048,
    pattern = r"^arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?$",
)]
pub struct EncryptionKeyArn<'a>(&'a str);

/// An e-mail address: something, an `@`, and something more, without spaces.
///
/// Limits (service model of 2026-11-17): pattern
/// `^[\p{L}\p{M}\p{S}\p{N}\p{P}]+@[\p{L}\p{M}\p{S}\p{N}\p{P}]+$`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Constrained)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(pattern = r"^[\p{L}\p{M}\p{S}\p{N}\p{P}]+@[\p{L}\p{M}\p{S}\p{N}\p{P}]+$")]
pub struct EmailAddress<'a>(&'a str);

/// Hexadecimal digits of either case.
///
/// Limits (service model of 2026-11-17): pattern `^[0-9a-fA-F]+$`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Constrained)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(pattern = r"^[0-9a-fA-F]+$")]
pub struct HexString<'a>(&'a str);

/// The code of a Region, such as `eu-central-1`.
///
/// Limits (service model of 2026-11-17): 5 to 32 characters.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Constrained)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(length = 5..=32)]
pub struct RegionCode<'a>(&'a str);

/// The name of an Amazon SES configuration set: ASCII letters, digits, underscores and hyphens.
///
/// Limits (service model of 2026-11-17): 1 to 64 characters, pattern `^[a-zA-Z0-9_-]+$`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Constrained)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(length = 1..=64, pattern = r"^[a-zA-Z0-9_-]+$")]
pub struct SesConfigurationSet<'a>(&'a str);

/// A URL to which a browser returns, without spaces.
///
/// Limits (service model of 2026-11-17): 1 to 1024 characters, pattern
/// `^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Constrained)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(length = 1..=1024, pattern = r"^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$")]
pub struct RedirectUrl<'a>(&'a str);

/// The name of a level of assurance: visible ASCII characters except the quotation mark and the
/// backslash.
///
/// Limits (service model of 2026-11-17): 1 to 64 characters, pattern `^[\x21\x23-\x5B\x5D-\x7E]+$`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Constrained)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(length = 1..=64, pattern = r"^[\x21\x23-\x5B\x5D-\x7E]+$")]
pub struct AcrValue<'a>(&'a str);
