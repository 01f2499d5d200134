//! User attributes: their values, their schema, and what happens when they change.

use surefire::Output;

use crate::enums::{AttributeDataType, VerifiedAttribute};

/// One attribute of a user.
#[derive(Clone, Default, PartialEq, Output)]
#[non_exhaustive]
pub struct Attribute {
    /// The attribute's name, such as `email`; custom attributes start with `custom:`.
    pub name: String,
    /// The attribute's value. Never printed.
    #[surefire(sensitive)]
    pub value: Option<String>,
}

/// One attribute that users of a pool can have.
#[derive(Clone, Default, PartialEq, Output)]
#[non_exhaustive]
pub struct SchemaAttribute {
    /// The name of the attribute. The service puts `custom:` before the name of a custom one.
    pub name: Option<String>,
    /// What values of the attribute look like.
    pub attribute_data_type: Option<AttributeDataType>,
    /// Whether only administrators can change the attribute. Superseded by the write permissions of
    /// app clients.
    pub developer_only_attribute: Option<bool>,
    /// Whether the attribute can be changed once it has a value. Cannot be changed later.
    pub mutable: Option<bool>,
    /// Whether users need a value for the attribute to sign up. Custom attributes cannot be
    /// required.
    pub required: Option<bool>,
    /// The smallest and largest value of a number.
    pub number_attribute_constraints: Option<NumberAttributeConstraints>,
    /// The shortest and longest value of a string.
    pub string_attribute_constraints: Option<StringAttributeConstraints>,
}

/// The limits of an attribute that holds a number.
#[derive(Clone, Default, PartialEq, Output)]
#[non_exhaustive]
pub struct NumberAttributeConstraints {
    /// The smallest value, in decimal digits.
    pub min_value: Option<String>,
    /// The largest value, in decimal digits.
    pub max_value: Option<String>,
}

/// The limits of an attribute that holds a string.
#[derive(Clone, Default, PartialEq, Output)]
#[non_exhaustive]
pub struct StringAttributeConstraints {
    /// The shortest length in characters, in decimal digits.
    pub min_length: Option<String>,
    /// The longest length in characters, in decimal digits.
    pub max_length: Option<String>,
}

/// What happens when users change attributes that need to be verified.
#[derive(Clone, Default, PartialEq, Output)]
#[non_exhaustive]
pub struct UserAttributeUpdateSettings {
    /// The attributes whose new value takes effect only when the user has proved it with a code.
    /// Until then the old value stays in force.
    pub attributes_require_verification_before_update: Option<Vec<VerifiedAttribute>>,
}

/// How a pool compares user names.
#[derive(Clone, Default, PartialEq, Output)]
#[non_exhaustive]
pub struct UsernameConfiguration {
    /// Whether `Alice` and `alice` are two users. With `false` they are one.
    pub case_sensitive: Option<bool>,
}
