//! What is deprecated, or allowed, is so in generated code too.

use surefire::{
    Constrained, ErrorShape, IntEnum, Output, Request, ServiceError, StringEnum, Structure,
};

/// Not thrown any more.
#[derive(Clone, PartialEq, Eq, ErrorShape)]
#[non_exhaustive]
#[deprecated]
pub struct OldException {
    /// What the service says.
    pub message: Option<String>,
    /// Not sent any more.
    #[deprecated]
    pub detail: Option<String>,
}

/// What goes wrong.
#[allow(deprecated, reason = "it lists what is deprecated")]
#[derive(Clone, PartialEq, Eq, ServiceError)]
#[non_exhaustive]
pub enum RenameError {
    /// Not thrown any more.
    #[deprecated]
    OldException(OldException),
    /// Newer than the model.
    #[surefire(unknown)]
    Unknown(surefire::UnknownError),
}

/// An old name.
#[deprecated(since = "0.1.0", note = "braces {} are text, \"as\" are # these")]
#[derive(Clone, Copy, PartialEq, Eq, Constrained)]
#[surefire(serialize, json_schema, length = 1..=3)]
pub struct OldName<'a>(&'a str);

/// An old structure.
#[deprecated]
#[derive(Clone, Copy, Structure)]
#[surefire(serialize, json_schema, const)]
pub struct OldStructure<'a> {
    /// A {name} with braces, "quotes" and `#[attributes]`.
    #[surefire(rename = "{old}", length = 1..)]
    name: &'a str,
}

/// An old number.
#[derive(Clone, Copy, PartialEq, Eq, IntEnum)]
#[surefire(serialize, json_schema)]
pub enum Count {
    /// Once.
    #[deprecated]
    #[surefire(value = 1)]
    Once,
    /// Newer than the model.
    #[surefire(unknown)]
    Unknown(i32),
}

/// Named as the model names it.
#[allow(non_camel_case_types, reason = "the model's name")]
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[surefire(serialize, json_schema)]
#[non_exhaustive]
pub enum colour<T = String> {
    /// The colour of blood.
    red,
    /// Newer than the model.
    #[surefire(unknown)]
    unknown(T),
}

/// Renames; some of its members are old, one is behind a feature that there is not.
#[allow(deprecated, non_camel_case_types, reason = "the model's name, and old members")]
#[derive(Clone, Copy, Request)]
#[surefire(serialize, json_schema)]
#[surefire(
    target = "Service.Rename", protocol = AwsJson1_1, auth = None,
    response = Renamed, error = RenameError, const,
)]
pub struct rename<'a> {
    /// The name.
    #[deprecated(note = "write `new_name`")]
    #[surefire(parse)]
    old_name: OldName<'a>,
    /// All of it.
    old_structure: Option<OldStructure<'a>>,
    /// How often.
    #[deprecated]
    count: Option<Count>,
    #[cfg(any())]
    never: &'a str,
    /// Always.
    #[cfg_attr(all(), surefire(length = 1..=8, sensitive))]
    new_name: Option<&'a str>,
    /// How it looks.
    colour: Option<colour<&'a str>>,
}

/// How it went.
#[derive(Clone, Output)]
pub struct Renamed {
    /// Not sent any more.
    #[deprecated]
    pub old_name: Option<String>,
    #[doc = concat!("The ", "name.")]
    pub name: Option<String>,
}
