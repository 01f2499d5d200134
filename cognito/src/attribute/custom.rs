//! The names of custom attributes.

use surefire::Constrained;

const PREFIX: &str = "custom:";
const DEVELOPER_PREFIX: &str = "dev:custom:";

/// The name of a custom attribute with its prefix, such as `custom:team`, or `dev:custom:team` for
/// one that only developers write.
///
/// Limits: after the prefix 1 to 20 characters of
/// [`CustomAttributeName`](crate::value::CustomAttributeName), that is letters, marks, symbols,
/// numbers and punctuation. The whole is an
/// [`AttributeName`](crate::value::AttributeName) then, 8 to 31 characters.
///
/// ```
/// use surefire_cognito::attribute::CustomName;
///
/// const TEAM: CustomName<'static> = CustomName::from_static("custom:team");
/// assert_eq!(TEAM.short(), "team");
/// assert!(CustomName::new("team").is_err());
/// ```
///
/// In a `const`, a wrong name does not compile:
///
/// ```compile_fail
/// use surefire_cognito::attribute::CustomName;
///
/// const TEAM: CustomName<'static> = CustomName::from_static("team");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Constrained)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(full_match = r"(dev:)?custom:[\p{L}\p{M}\p{S}\p{N}\p{P}]{1,20}")]
pub struct CustomName<'a>(&'a str);

impl<'a> CustomName<'a> {
    /// The name without its prefix, as the pool's schema has it. With
    /// [`new_unchecked`](Self::new_unchecked) there may be no prefix; then it is the whole name.
    #[must_use]
    pub fn short(self) -> &'a str {
        let name = self.0;
        name.strip_prefix(DEVELOPER_PREFIX).or_else(|| name.strip_prefix(PREFIX)).unwrap_or(name)
    }

    /// Whether only developers write the attribute: its name begins with `dev:custom:`.
    #[must_use]
    pub fn is_developer_only(self) -> bool {
        self.0.starts_with(DEVELOPER_PREFIX)
    }
}
