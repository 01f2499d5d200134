//! The traits of reading: a value asks a reader for what it should be.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::marker::PhantomData;
use core::str::FromStr;

use super::number::NumberText;
use super::problem::{DecodeError, Step};
use crate::constraint::Limits;
use crate::json::base64;

/// A value that can be read from a response.
///
/// Implemented for the types that members can have, and by the derives. A type of your own implements
/// it in a few lines, from what it is on the wire:
///
/// ```
/// use surefire::constraint::Limits;
/// use surefire::decode::{DecodeError, Reader};
/// use surefire::{Decode, Output};
///
/// /// A color, which is a string such as `#00ff7f` on the wire.
/// #[derive(Debug)]
/// struct Color(u32);
///
/// impl Decode for Color {
///     fn decode<'r, R: Reader<'r>>(reader: R, _: &'static Limits) -> Result<Self, DecodeError> {
///         let text = reader.text()?;
///         let color = text.strip_prefix('#').and_then(|hex| u32::from_str_radix(hex, 16).ok());
///         color.map(Color).ok_or_else(|| DecodeError::new("this is not a color"))
///     }
/// }
///
/// #[derive(Output)]
/// struct Pen {
///     color: Color,
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be read from a response",
    label = "no form on the wire",
    note = "a response holds `String`, `i32`, `i64`, `f64`, `bool`, `Timestamp`, `Option`, `Vec`, \
            `HashMap`, and types that derive `Output`, `Constrained`, `StringEnum` or `IntEnum`"
)]
pub trait Decode: Sized {
    /// Reads the value, whose member has these limits. They are those of its format; whether it
    /// breaks one is for the service to say.
    ///
    /// # Errors
    ///
    /// When the response has another type there.
    fn decode<'r, R: Reader<'r>>(reader: R, limits: &'static Limits) -> Result<Self, DecodeError>;

    /// The value of a member that is absent or `null`, where there is one.
    #[must_use]
    fn missing() -> Option<Self> {
        None
    }
}

/// A value of a response, not yet read. It is read once, as one of these.
///
/// The example of [`Decode`] reads a type with one.
pub trait Reader<'r>: Sized + Sealed {
    /// A boolean.
    ///
    /// # Errors
    ///
    /// When it is something else.
    fn bool(self) -> Result<bool, DecodeError>;

    /// A string.
    ///
    /// # Errors
    ///
    /// When it is something else.
    fn text(self) -> Result<Cow<'r, str>, DecodeError>;

    /// Any JSON, or nothing where [`document`](Self::document) fails.
    ///
    /// # Errors
    ///
    /// When it is not JSON.
    fn document_if_readable(self) -> Result<Option<serde_json::Value>, DecodeError>;

    /// Anything, which is not looked at.
    ///
    /// # Errors
    ///
    /// When it is not JSON.
    fn skip(self) -> Result<(), DecodeError>;

    #[doc(hidden)]
    /// A number or a string, whichever it is; `expected` says in an error what is due.
    ///
    /// # Errors
    ///
    /// When it is something else.
    fn number_or_text(self, expected: &str) -> Result<Scalar<'r>, DecodeError>;

    /// Any JSON.
    ///
    /// # Errors
    ///
    /// When it is nested too deep, or has text that is not Unicode.
    fn document(self) -> Result<serde_json::Value, DecodeError>;

    /// The value, or `None` for a null.
    ///
    /// # Errors
    ///
    /// Those of `T`.
    fn optional<T: Decode>(self, limits: &'static Limits) -> Result<Option<T>, DecodeError>;

    #[doc(hidden)]
    /// The value, or `None` for a null and where [`optional`](Self::optional) fails.
    ///
    /// # Errors
    ///
    /// When it is not JSON.
    fn if_readable<T: Decode>(self, limits: &'static Limits) -> Result<Option<T>, DecodeError>;

    /// The items of a list, each handed to `push`; a null is what [`Decode::missing`] says, or
    /// skipped.
    ///
    /// # Errors
    ///
    /// When it is something else, or those of an item.
    fn list<T: Decode>(
        self,
        limits: &'static Limits,
        push: impl FnMut(T),
    ) -> Result<(), DecodeError>;

    /// The entries of an object.
    ///
    /// # Errors
    ///
    /// When it is something else, or those of an entry.
    fn object(self, entries: &mut impl Entries) -> Result<(), DecodeError>;

    /// An integer, also one that is written as `5.0` or `5e3`.
    ///
    /// # Errors
    ///
    /// When it is something else, or has more digits than 128 bits hold.
    fn integer(self) -> Result<i128, DecodeError> {
        match self.number_or_text("an integer")? {
            Scalar::Number(number) => NumberText(number).to_integer(),
            Scalar::Text(_) => Err(DecodeError::expected("an integer", "a string")),
        }
    }

    /// Bytes, from base64.
    ///
    /// # Errors
    ///
    /// When it is something else.
    fn blob(self) -> Result<Vec<u8>, DecodeError> {
        match self.number_or_text("a blob")? {
            Scalar::Text(text) => {
                base64::decode(&text).ok_or_else(|| DecodeError::new("a blob that is not base64"))
            }
            Scalar::Number(_) => Err(DecodeError::expected("a blob", "a number")),
        }
    }

    /// The entries of a map, each handed to `insert`; a null is what [`Decode::missing`] says, or
    /// skipped.
    ///
    /// # Errors
    ///
    /// When it is something else, or those of an entry.
    fn map<K: FromStr, T: Decode>(
        self,
        limits: &'static Limits,
        insert: impl FnMut(K, T),
    ) -> Result<(), DecodeError> {
        self.object(&mut MapEntries { limits, insert, key: String::new(), of: PhantomData })
    }
}

/// Only this crate has readers.
#[doc(hidden)]
pub trait Sealed {}

/// A number or a string.
#[derive(Debug)]
pub enum Scalar<'r> {
    /// The number, as JSON has it.
    Number(&'r str),
    /// The string, unescaped.
    Text(Cow<'r, str>),
}

impl Scalar<'_> {
    /// The number, as JSON has it.
    pub(crate) fn as_number(&self) -> Option<&str> {
        match self {
            Scalar::Number(number) => Some(number),
            Scalar::Text(_) => None,
        }
    }

    /// The string, unescaped.
    pub(crate) fn as_text(&self) -> Option<&str> {
        match self {
            Scalar::Number(_) => None,
            Scalar::Text(text) => Some(text),
        }
    }
}

/// Takes the entries of an object, one after the other.
#[doc(hidden)]
pub trait Entries {
    /// The key of the next entry, none if it is not Unicode; whether its value is wanted.
    fn key(&mut self, key: Option<&str>) -> Result<bool, DecodeError>;

    /// The value of that entry.
    fn value<'r, R: Reader<'r>>(&mut self, reader: R) -> Result<(), DecodeError>;
}

/// The entries of a map.
struct MapEntries<K, T, F> {
    limits: &'static Limits,
    insert: F,
    key: String,
    of: PhantomData<fn() -> (K, T)>,
}

impl<K: FromStr, T: Decode, F: FnMut(K, T)> Entries for MapEntries<K, T, F> {
    fn key(&mut self, key: Option<&str>) -> Result<bool, DecodeError> {
        let key = key.ok_or_else(|| DecodeError::new("a key that is not Unicode"))?;
        self.key.clear();
        self.key.push_str(key);
        Ok(true)
    }

    fn value<'r, R: Reader<'r>>(&mut self, reader: R) -> Result<(), DecodeError> {
        let read = reader.optional(self.limits.values()).map(|value| value.or_else(T::missing));
        let within =
            |error: DecodeError| error.within(Step::Key(self.key.clone())).inside(self.limits);
        if let Some(value) = read.map_err(within)? {
            let key = K::from_str(&self.key);
            (self.insert)(
                key.map_err(|_| DecodeError::new("a key that is not of the model"))?,
                value,
            );
        }
        Ok(())
    }
}

/// The response of an operation that responds nothing: any JSON, or none.
///
/// It is the `response` in the example of [`Request`](derive@crate::Request).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Empty;

impl Decode for Empty {
    fn decode<'r, R: Reader<'r>>(reader: R, _: &'static Limits) -> Result<Self, DecodeError> {
        reader.skip().map(|()| Empty)
    }
}
