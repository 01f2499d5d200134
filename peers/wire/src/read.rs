//! Values of our requests from JSON: by the type that a setter takes.

use serde_json::Value;
use surefire_cognito::surefire::StringMap;

/// The text of inputs, which live as long as the program.
pub(crate) type Json = &'static Value;

/// A type that a setter takes.
pub(crate) trait Read: Sized {
    /// Reads a value.
    fn read(json: Json) -> Self;

    /// Stands for a member that the input does not have.
    fn absent(name: &str) -> Self {
        panic!("the input has no `{name}`")
    }
}

/// Reads a member of a structure.
pub(crate) fn member<T: Read>(json: Json, name: &str) -> T {
    json.get(name).map_or_else(|| T::absent(name), T::read)
}

impl<T: Read> Read for Option<T> {
    fn read(json: Json) -> Self {
        Some(T::read(json))
    }

    fn absent(_: &str) -> Self {
        None
    }
}

impl Read for &'static str {
    fn read(json: Json) -> Self {
        json.as_str().expect("a string")
    }
}

impl Read for bool {
    fn read(json: Json) -> Self {
        json.as_bool().expect("true or false")
    }
}

impl Read for i32 {
    fn read(json: Json) -> Self {
        json.as_i64().and_then(|number| number.try_into().ok()).expect("a number of 32 bits")
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(json: Json) -> Self {
        json.as_array().expect("a list").iter().map(T::read).collect()
    }
}

impl<T: Read> Read for &'static [T] {
    fn read(json: Json) -> Self {
        Vec::read(json).leak()
    }
}

fn entries<T: Read>(json: Json) -> impl Iterator<Item = (&'static str, T)> {
    json.as_object().expect("a map").iter().map(|(key, value)| (key.as_str(), T::read(value)))
}

impl<T: Read> Read for &'static [(&'static str, T)] {
    fn read(json: Json) -> Self {
        entries(json).collect::<Vec<_>>().leak()
    }
}

impl Read for StringMap<'static> {
    fn read(json: Json) -> Self {
        StringMap::from_pairs(Read::read(json))
    }
}
