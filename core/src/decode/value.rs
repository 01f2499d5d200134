//! Values of a response, from JSON.

use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use serde_json::Value;

use super::Object;
use crate::types::Timestamp;

/// A value that can be read from a response.
///
/// Implemented for the types that members can have, and by the derives.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be read from a response",
    label = "no form on the wire",
    note = "a response holds `String`, `i32`, `i64`, `f64`, `bool`, `Timestamp`, `Option`, `Vec`, \
            `HashMap`, and types that derive `Output`, `Constrained` or `StringEnum`"
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
        #[expect(clippy::cast_possible_truncation, reason = "the nearest float is meant")]
        f64::decode(value).map(|double| double as f32)
    }
}

impl Decode for Timestamp {
    fn decode(value: Value) -> Result<Self, DecodeError> {
        let number =
            value.as_number().ok_or_else(|| DecodeError::unexpected("a timestamp", &value))?;
        Timestamp::from_epoch_seconds(&format!("{number}"))
            .ok_or_else(|| DecodeError::new("a timestamp out of range"))
    }
}

/// A document: any JSON, `null` included.
impl Decode for Value {
    fn decode(value: Value) -> Result<Self, DecodeError> {
        Ok(value)
    }

    fn missing() -> Option<Self> {
        Some(Value::Null)
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
}

/// A null is passed over, unless the items are `Option`s.
impl<T: Decode> Decode for Vec<T> {
    fn decode(value: Value) -> Result<Self, DecodeError> {
        let Value::Array(items) = value else {
            return Err(DecodeError::unexpected("a list", &value));
        };
        let mut list = Vec::with_capacity(items.len());
        for (index, item) in items.into_iter().enumerate() {
            list.extend(decode_held(item).map_err(|error| error.within(index))?);
        }
        Ok(list)
    }
}

fn decode_held<T: Decode>(value: Value) -> Result<Option<T>, DecodeError> {
    match value {
        Value::Null => Ok(T::missing()),
        value => T::decode(value).map(Some),
    }
}

fn decode_entries<T: Decode, M: Extend<(String, T)>>(
    value: Value,
    mut map: M,
) -> Result<M, DecodeError> {
    for (key, value) in Object::new(value)?.into_entries() {
        match decode_held(value) {
            Ok(value) => map.extend(value.map(|value| (key, value))),
            Err(error) => return Err(error.within(key)),
        }
    }
    Ok(map)
}

/// A null is passed over, unless the values are `Option`s.
impl<T: Decode> Decode for BTreeMap<String, T> {
    fn decode(value: Value) -> Result<Self, DecodeError> {
        decode_entries(value, BTreeMap::new())
    }
}

/// A null is passed over, unless the values are `Option`s.
#[cfg(feature = "std")]
impl<T: Decode, S: core::hash::BuildHasher + Default> Decode
    for std::collections::HashMap<String, T, S>
{
    fn decode(value: Value) -> Result<Self, DecodeError> {
        decode_entries(value, std::collections::HashMap::default())
    }
}
