//! A JSON object whose members are taken out one by one.

use alloc::string::String;

use serde_json::{Map, Value};

use super::{Decode, DecodeError};
use crate::types::{DecodeTimestamps, TimestampFormat};

/// A JSON object whose members are taken out by name; the rest is passed over.
#[derive(Clone, Default)]
pub struct Object {
    members: Map<String, Value>,
}

impl Object {
    /// The object that a value is.
    ///
    /// # Errors
    ///
    /// When it is not an object.
    pub fn new(value: Value) -> Result<Self, DecodeError> {
        match value {
            Value::Object(members) => Ok(Object { members }),
            other => Err(DecodeError::unexpected("an object", &other)),
        }
    }

    /// Takes the member `name` out.
    ///
    /// # Errors
    ///
    /// When it has another type, or is absent or `null` although `T` needs it.
    pub fn member<T: Decode>(&mut self, name: &str) -> Result<T, DecodeError> {
        self.read(name, T::decode, T::missing)
    }

    /// Takes the member `name` out, which holds timestamps of a format.
    ///
    /// # Errors
    ///
    /// When it has another type or format, or is absent or `null` although `T` needs it.
    pub fn timestamps<T: DecodeTimestamps>(
        &mut self,
        name: &str,
        format: TimestampFormat,
    ) -> Result<T, DecodeError> {
        self.read(name, |value| T::decode_as(value, format), T::missing)
    }

    fn read<T>(
        &mut self,
        name: &str,
        decode: impl FnOnce(Value) -> Result<T, DecodeError>,
        missing: impl FnOnce() -> Option<T>,
    ) -> Result<T, DecodeError> {
        match self.members.remove(name) {
            None | Some(Value::Null) => {
                missing().ok_or_else(|| DecodeError::new("a member is missing").within(name))
            }
            Some(value) => decode(value).map_err(|error| error.within(name)),
        }
    }

    /// The one member of a union that is set: its name and its value. Nulls beside it are passed
    /// over, and so is `__type`, which tells nothing.
    ///
    /// # Errors
    ///
    /// When no member is set, or more than one.
    pub fn into_only_member(self) -> Result<(String, Value), DecodeError> {
        let is_set = |(name, value): &(String, Value)| !value.is_null() && name != "__type";
        let mut set = self.members.into_iter().filter(is_set);
        match (set.next(), set.next()) {
            (Some(only), None) => Ok(only),
            (None, _) => Err(DecodeError::new("a union without a member")),
            (Some(_), Some(_)) => Err(DecodeError::new("a union with more than one member")),
        }
    }

    /// The text of the member `name`, if it is a string.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.members.get(name)?.as_str()
    }

    /// Lets the member `from` be read as `to` too, unless there is one of that name.
    pub(crate) fn alias(&mut self, from: &str, to: &str) {
        if !self.members.contains_key(to)
            && let Some(value) = self.members.get(from)
        {
            self.members.insert(to.into(), value.clone());
        }
    }

    pub(crate) fn into_entries(self) -> impl Iterator<Item = (String, Value)> {
        self.members.into_iter()
    }
}
