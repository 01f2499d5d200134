//! What generated code calls. Not for users: it may change in any release.

pub use crate::const_encode::ConstEncode;
pub use crate::const_walk::{ConstItem, ConstWalk, pairs};
pub use crate::constraint::{ConstantInteger, at_most_one_of, checked, constant, one_of};
pub use crate::constraint::{Constraint, Length, Limits, Number, Pattern, Range, Subject};
pub use crate::constraint::{LikeBlob, LikeFloat, LikeInteger, LikeString};
pub use crate::debug::{
    Redacted, builder as debug_builder, fields as debug_fields, structure as debug_structure,
    union as debug_union,
};
pub use crate::encode::{Encode, MemberVisitor, Members, Visitor};
pub use crate::entries::EachEntry;
pub use crate::host_label::host_label;
#[cfg(feature = "alloc")]
pub use crate::idempotency::{idempotency_token, write_with_tokens};
pub use crate::member::{Member, Row, lengths, members};
pub use crate::misuse::{ConstText, NewUnchecked};
pub use crate::owned::{Field as ReadField, FromRead, HasOwned, IntoMember};
pub use crate::pages::{Given, NotGiven, TakesToken};
pub use crate::path::PartStep;
pub use crate::timestamp::TimestampFormat;
pub use crate::violation::ValidationError;
pub use crate::writer::Writer;

#[cfg(feature = "alloc")]
pub use alloc::boxed::Box;
#[cfg(feature = "alloc")]
pub use alloc::collections::BTreeMap;
#[cfg(feature = "alloc")]
pub use alloc::string::String;
#[cfg(feature = "alloc")]
pub use alloc::vec::Vec;
pub use core::primitive::{str, u8, usize};

use crate::check::{Depth, check};

/// The text of the form of an enum that type inference finds: `String`, as for responses.
#[cfg(feature = "alloc")]
pub type OwnText = String;
/// Where there is no allocator, `&str` is the only text there is.
#[cfg(not(feature = "alloc"))]
pub type OwnText = &'static str;

#[cfg(feature = "json")]
pub use json::*;

#[cfg(feature = "schemars")]
pub use crate::schema::{
    Describe, MemberSchema, constrained, int_enum, string_enum, structure as structure_schema,
    union as union_schema, with_rule,
};
#[cfg(feature = "serde")]
pub use crate::serialize::serialize;
#[cfg(feature = "schemars")]
pub use ::schemars::{JsonSchema, Schema, SchemaGenerator};
#[cfg(feature = "schemars")]
pub use alloc::borrow::Cow;
#[cfg(feature = "serde")]
pub use serde::{Serialize, Serializer};

#[cfg(feature = "json")]
mod json {
    use core::str::FromStr;

    use crate::ValidationError;
    pub use crate::decode::{
        Decode, DecodeError, DecodeMembers, DecodeUnion, ErrorBody, Field, Reader, UnknownMember,
        error_structure, required as required_member, required_message,
        structure as decode_structure, union as decode_union,
    };
    pub use crate::response::{
        ErrorShape, ErrorTraits, ErrorView, ServiceError, UnknownVariant, unknown_error,
    };

    /// A value that breaks its limits, as an error of reading.
    #[must_use]
    #[expect(clippy::needless_pass_by_value, reason = "it is handed to `map_err`")]
    pub fn invalid(error: ValidationError) -> DecodeError {
        DecodeError::invalid(&error)
    }

    /// Reads an enum that has a place for every text.
    ///
    /// # Errors
    ///
    /// When the JSON is not a string.
    pub fn open_enum<'r, T, R>(reader: R) -> Result<T, DecodeError>
    where
        T: FromStr<Err = core::convert::Infallible>,
        R: Reader<'r>,
    {
        let Ok(value) = T::from_str(&reader.text()?);
        Ok(value)
    }

    /// Reads an enum that knows its values.
    ///
    /// # Errors
    ///
    /// When the JSON is not a string, or one of no value.
    pub fn closed_enum<'r, T, R>(reader: R) -> Result<T, DecodeError>
    where
        T: FromStr<Err = ValidationError>,
        R: Reader<'r>,
    {
        T::from_str(&reader.text()?).map_err(invalid)
    }
}

/// The parts as one text.
#[cfg(feature = "alloc")]
#[must_use]
pub fn concat(parts: &[&str]) -> String {
    parts.concat()
}

/// The value of a required member, which the builder's state proves to be set.
#[must_use]
pub const fn required<T>(value: Option<T>) -> T {
    value.expect("the state of the builder proves that the member is set")
}

/// That a builder need not check a value again.
///
/// # Panics
///
/// With the message, when it has to.
#[track_caller]
pub const fn assert_checked(is_checked: bool, message: &str) {
    assert!(is_checked, "{}", message);
}

/// Ends a walk that checks.
///
/// # Panics
///
/// When a value failed a constraint.
#[track_caller]
pub const fn assert_valid(walk: &ConstWalk<'_>) {
    walk.assert_valid();
}

/// That `wire!` can write a value.
///
/// # Panics
///
/// When the protocol of a request is not one of JSON.
#[track_caller]
pub const fn const_payload<T: ConstEncode + ?Sized>(_: &T) {
    assert!(T::IS_JSON, "`wire!` writes JSON, which the protocol of this request does not");
}

/// Where a value has no walk of its own, this one is found: that it can't be written in a `const` is
/// then the only error. It is called on a place and not on a reference, for which it would be found
/// first.
pub trait Walk {
    /// Never called.
    fn __surefire_walk(&self, _: &mut ConstWalk<'_>, _: &Limits) {}
}

impl<T: ?Sized> Walk for T {}

/// That a type is what its name says.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the `Timestamp` of `surefire`",
    label = "a type of your own",
    note = "write `#[surefire(shape)]` on it, which says that the type is your own, or write it with a \
            path, such as `self::Timestamp`"
)]
pub trait IsTimestamp {
    /// That it is.
    const YES: () = ();
}

impl IsTimestamp for crate::Timestamp {}

impl<T: IsTimestamp + ?Sized> IsTimestamp for &T {}

/// Checks what a builder made: values of types that check themselves were checked before.
///
/// # Errors
///
/// Every violation, in the order of the members.
#[inline]
pub fn validated<T: Encode>(value: T) -> Result<T, ValidationError> {
    check(&value, Depth::Unchecked)?;
    Ok(value)
}

/// A value of a response for `Debug`. Where its type can't be read [`Hide`] is found, so that this is
/// the only error.
#[cfg(feature = "json")]
pub struct Read<'v, T>(pub &'v T);

#[cfg(feature = "json")]
impl<'v, T: Decode> Read<'v, T> {
    /// The value.
    #[must_use]
    pub fn __surefire_shown(&self) -> &'v dyn core::fmt::Debug
    where
        T: core::fmt::Debug,
    {
        self.0
    }
}

/// What stands for a value that there is an error about.
pub trait Hide {
    /// Never called.
    fn __surefire_shown(&self) -> &'static dyn core::fmt::Debug {
        &Redacted
    }
}

#[cfg(feature = "json")]
impl<T> Hide for Read<'_, T> {}

/// The first `N` bytes.
#[must_use]
pub const fn first<const N: usize>(bytes: &[u8]) -> [u8; N] {
    match bytes.first_chunk::<N>() {
        Some(first) => *first,
        None => panic!("the payload was counted before it was written"),
    }
}

/// The text of a payload.
#[must_use]
pub const fn utf8(bytes: &[u8]) -> &str {
    match core::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(_) => panic!("the writer cuts no character"),
    }
}
