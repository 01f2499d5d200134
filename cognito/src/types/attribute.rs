//! User attributes: their values, their schema, and what happens when they change.

use surefire::Structure;

use crate::enums::{AttributeDataType, VerifiedAttribute};
use crate::value::{AttributeName, AttributeValue, CustomAttributeName};

/// One attribute of a user.
#[derive(Clone, Copy, Structure)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(const)]
pub struct Attribute<'a> {
    /// The attribute's name, such as `email`; custom attributes start with `custom:`. Limits of
    /// [`AttributeName`]: 1 to 32 characters and a pattern.
    #[surefire(parse)]
    name: AttributeName<'a>,
    /// The attribute's value. Never printed. Limits of [`AttributeValue`]: at most 2048 characters.
    #[surefire(parse)]
    value: Option<AttributeValue<'a>>,
}

/// One attribute that users of a pool can have.
#[derive(Clone, Copy, Structure)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(const)]
pub struct SchemaAttribute<'a> {
    /// The name of the attribute. The service puts `custom:` before the name of a custom one.
    /// Limits of [`CustomAttributeName`]: 1 to 20 characters and a pattern.
    #[surefire(parse)]
    name: Option<CustomAttributeName<'a>>,
    /// What values of the attribute look like.
    attribute_data_type: Option<AttributeDataType<&'a str>>,
    /// Whether only administrators can change the attribute. Superseded by the write permissions of
    /// app clients.
    developer_only_attribute: Option<bool>,
    /// Whether the attribute can be changed once it has a value. Cannot be changed later.
    mutable: Option<bool>,
    /// Whether users need a value for the attribute to sign up. Custom attributes cannot be
    /// required.
    required: Option<bool>,
    /// The smallest and largest value of a number.
    number_attribute_constraints: Option<NumberAttributeConstraints<'a>>,
    /// The shortest and longest value of a string.
    string_attribute_constraints: Option<StringAttributeConstraints<'a>>,
}

/// The limits of an attribute that holds a number.
#[derive(Clone, Copy, Structure)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(const)]
pub struct NumberAttributeConstraints<'a> {
    /// The smallest value, in decimal digits. At most 131072 characters.
    #[surefire(length = 0..=131_072)]
    min_value: Option<&'a str>,
    /// The largest value, in decimal digits. At most 131072 characters.
    #[surefire(length = 0..=131_072)]
    max_value: Option<&'a str>,
}

/// The limits of an attribute that holds a string.
#[derive(Clone, Copy, Structure)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(const)]
pub struct StringAttributeConstraints<'a> {
    /// The shortest length in characters, in decimal digits. At most 131072 characters.
    #[surefire(length = 0..=131_072)]
    min_length: Option<&'a str>,
    /// The longest length in characters, in decimal digits. At most 131072 characters.
    #[surefire(length = 0..=131_072)]
    max_length: Option<&'a str>,
}

/// What happens when users change attributes that need to be verified.
#[derive(Clone, Copy, Structure)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(const)]
pub struct UserAttributeUpdateSettings<'a> {
    /// The attributes whose new value takes effect only when the user has proved it with a code.
    /// Until then the old value stays in force.
    attributes_require_verification_before_update: Option<&'a [VerifiedAttribute<&'a str>]>,
}

/// How a pool compares user names.
#[derive(Clone, Copy, Structure)]
#[cfg_attr(feature = "serde", surefire(serialize))]
#[cfg_attr(feature = "schemars", surefire(json_schema))]
#[surefire(const)]
pub struct UsernameConfiguration {
    /// Whether `Alice` and `alice` are two users. With `false` they are one.
    case_sensitive: bool,
}
