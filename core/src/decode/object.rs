//! A JSON object whose members are taken out one by one.

use alloc::string::String;

use serde_json::{Map, Value};

use super::{Decode, DecodeError};

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
        match self.members.remove(name) {
            None | Some(Value::Null) => {
                T::missing().ok_or_else(|| DecodeError::new("a member is missing").within(name))
            }
            Some(value) => T::decode(value).map_err(|error| error.within(name)),
        }
    }

    /// The text of the member `name`, if it is a string.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.members.get(name)?.as_str()
    }

    /// Lets the member `from` be read as `to`, unless there is one of that name.
    pub(crate) fn alias(&mut self, from: &str, to: &str) {
        if !self.members.contains_key(to)
            && let Some(value) = self.members.remove(from)
        {
            self.members.insert(to.into(), value);
        }
    }

    pub(crate) fn into_entries(self) -> impl Iterator<Item = (String, Value)> {
        self.members.into_iter()
    }
}
