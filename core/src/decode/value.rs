//! Values of a response, from JSON.

use alloc::borrow::{Cow, ToOwned};
use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use serde_json::Value;

use crate::types::{DecodeTimestamps, Timestamp, TimestampFormat};
use crate::wire::base64;

/// A value that can be read from a response.
///
/// Implemented for the types that members can have, and by the derives.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be read from a response",
    label = "no form on the wire",
    note = "a response holds `String`, `i32`, `i64`, `f64`, `bool`, `Timestamp`, `Option`, `Vec`, \
            `HashMap`, and types that derive `Output`, `Constrained`, `StringEnum` or `IntEnum`"
)]
pub trait Decode: Sized {
    /// Reads the value.
    ///
    /// # Errors
    ///
    /// When the JSON has another type.
    fn decode(value: Value) -> Result<Self, DecodeError>;

    /// The value of a member that is absent or `null`, where there is one.
    #[must_use]
    fn missing() -> Option<Self> {
        None
    }
}

/// Why a response can't be read. Never holds a value of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError {
    path: String,
    problem: String,
}

impl DecodeError {
    /// A problem with the value itself.
    #[must_use]
    pub fn new(problem: impl Into<String>) -> Self {
        DecodeError { path: String::new(), problem: problem.into() }
    }

    /// Where a value of the type `expected` should be, there is another.
    #[must_use]
    pub fn unexpected(expected: &str, found: &Value) -> Self {
        let found = match found {
            Value::Null => "null",
            Value::Bool(_) => "a boolean",
            Value::Number(_) => "a number",
            Value::String(_) => "a string",
            Value::Array(_) => "a list",
            Value::Object(_) => "an object",
        };
        DecodeError::new(format!("expected {expected}, found {found}"))
    }

    /// The same problem, seen from the member, item or entry that holds the value.
    #[must_use]
    pub fn within(mut self, step: impl fmt::Display) -> Self {
        self.path = format!("/{step}{}", self.path);
        self
    }

    /// Where in the response the problem is, such as `/User/Enabled`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.problem)?;
        if !self.path.is_empty() {
            write!(f, " at '{}'", self.path)?;
        }
        Ok(())
    }
}

impl core::error::Error for DecodeError {}

/// The answer of an operation without a response: any JSON, or none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Empty;

impl Decode for Empty {
    fn decode(_: Value) -> Result<Self, DecodeError> {
        Ok(Empty)
    }
}

impl Decode for bool {
    fn decode(value: Value) -> Result<Self, DecodeError> {
        value.as_bool().ok_or_else(|| DecodeError::unexpected("a boolean", &value))
    }
}

impl Decode for String {
    fn decode(value: Value) -> Result<Self, DecodeError> {
        match value {
            Value::String(text) => Ok(text),
            other => Err(DecodeError::unexpected("a string", &other)),
        }
    }
}

macro_rules! integers {
    ($($type:ty)*) => {$(
        impl Decode for $type {
            fn decode(value: Value) -> Result<Self, DecodeError> {
                let integer = whole(&value)
                    .ok_or_else(|| DecodeError::unexpected("an integer", &value))?;
                integer.try_into().map_err(|_| {
                    DecodeError::new(concat!("a number that does not fit in `", stringify!($type), "`"))
                })
            }
        }
    )*};
}
integers!(i8 i16 i32 i64 u16 u32 u64);

/// The integer that a number stands for, `5.0` included.
fn whole(value: &Value) -> Option<i128> {
    let number = value.as_number()?;
    if let Some(integer) = number.as_i128() {
        return Some(integer);
    }
    let float = number.as_f64()?;
    #[expect(clippy::cast_possible_truncation, reason = "checked by the comparison")]
    let integer = float as i64;
    #[expect(clippy::cast_precision_loss, reason = "a whole float, compared with itself")]
    let exact = integer as f64 - float;
    (exact == 0.0).then_some(integer.into())
}

impl Decode for f64 {
    fn decode(value: Value) -> Result<Self, DecodeError> {
        let special = match value.as_str() {
            Some("NaN") => Some(f64::NAN),
            Some("Infinity") => Some(f64::INFINITY),
            Some("-Infinity") => Some(f64::NEG_INFINITY),
            _ => value.as_f64(),
        };
        special.ok_or_else(|| DecodeError::unexpected("a number", &value))
    }
}

impl Decode for f32 {
    fn decode(value: Value) -> Result<Self, DecodeError> {
        let double = f64::decode(value)?;
        #[expect(clippy::cast_possible_truncation, reason = "the nearest float is meant")]
        let float = double as f32;
        if float.is_infinite() && double.is_finite() {
            return Err(DecodeError::new("a number that does not fit in `f32`"));
        }
        Ok(float)
    }
}

/// A number of seconds; a member with another format says so with `timestamp = "…"`.
impl Decode for Timestamp {
    fn decode(value: Value) -> Result<Self, DecodeError> {
        Timestamp::decode_as(value, TimestampFormat::EpochSeconds)
    }
}

impl<T: Decode> Decode for Option<T> {
    fn decode(value: Value) -> Result<Self, DecodeError> {
        T::decode(value).map(Some)
    }

    fn missing() -> Option<Self> {
        Some(None)
    }
}

impl<T: Decode> Decode for Box<T> {
    fn decode(value: Value) -> Result<Self, DecodeError> {
        T::decode(value).map(Box::new)
    }

    fn missing() -> Option<Self> {
        T::missing().map(Box::new)
    }
}

/// Owned, as everything that is read.
impl<T: ToOwned + ?Sized> Decode for Cow<'_, T>
where
    T::Owned: Decode,
{
    fn decode(value: Value) -> Result<Self, DecodeError> {
        T::Owned::decode(value).map(Cow::Owned)
    }
}

/// A blob, from base64.
impl Decode for Vec<u8> {
    fn decode(value: Value) -> Result<Self, DecodeError> {
        let Value::String(text) = &value else {
            return Err(DecodeError::unexpected("a blob", &value));
        };
        base64::decode(text).ok_or_else(|| DecodeError::new("a blob that is not base64"))
    }
}
