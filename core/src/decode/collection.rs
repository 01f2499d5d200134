//! Lists and maps of a response.

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;
use core::str::FromStr;

use serde_json::Value;

use super::{Decode, DecodeError, Object};

/// A key of a map: text, or an enum of strings.
pub trait MapKey: Sized {
    /// Reads the key.
    ///
    /// # Errors
    ///
    /// When an enum that knows its values does not know this one.
    fn from_key(text: String) -> Result<Self, DecodeError>;
}

impl<K: FromStr> MapKey for K {
    fn from_key(text: String) -> Result<Self, DecodeError> {
        K::from_str(&text).map_err(|_| DecodeError::new("a key that is not of the model"))
    }
}

/// The items of a list; a null is what `missing` says, or passed over.
pub(crate) fn decode_items<T>(
    value: Value,
    missing: fn() -> Option<T>,
    decode: impl Fn(Value) -> Result<T, DecodeError>,
) -> Result<Vec<T>, DecodeError> {
    let Value::Array(items) = value else {
        return Err(DecodeError::unexpected("a list", &value));
    };
    // Not of the size of `items`: a short text must not claim much memory before it is read.
    let mut list = Vec::new();
    for (index, item) in items.into_iter().enumerate() {
        let held = decode_held(item, missing, &decode);
        list.extend(held.map_err(|error| error.within(index))?);
    }
    Ok(list)
}

/// The entries of a map; a null is what `missing` says, or passed over.
pub(crate) fn decode_entries<K: MapKey, T, M: Default + Extend<(K, T)>>(
    value: Value,
    missing: fn() -> Option<T>,
    decode: impl Fn(Value) -> Result<T, DecodeError>,
) -> Result<M, DecodeError> {
    let mut map = M::default();
    for (key, value) in Object::new(value)?.into_entries() {
        match decode_held(value, missing, &decode) {
            Ok(Some(value)) => map.extend([(K::from_key(key)?, value)]),
            Ok(None) => {}
            Err(error) => return Err(error.within(key)),
        }
    }
    Ok(map)
}

fn decode_held<T>(
    value: Value,
    missing: fn() -> Option<T>,
    decode: impl Fn(Value) -> Result<T, DecodeError>,
) -> Result<Option<T>, DecodeError> {
    match value {
        Value::Null => Ok(missing()),
        value => decode(value).map(Some),
    }
}

/// A null is passed over, unless the items are `Option`s.
impl<T: Decode> Decode for Vec<T> {
    fn decode(value: Value) -> Result<Self, DecodeError> {
        decode_items(value, T::missing, T::decode)
    }
}

/// A null is passed over, unless the values are `Option`s.
impl<K: MapKey + Ord, T: Decode> Decode for BTreeMap<K, T> {
    fn decode(value: Value) -> Result<Self, DecodeError> {
        decode_entries(value, T::missing, T::decode)
    }
}

/// A null is passed over, unless the values are `Option`s.
#[cfg(feature = "std")]
impl<K, T, S> Decode for std::collections::HashMap<K, T, S>
where
    K: MapKey + Eq + core::hash::Hash,
    T: Decode,
    S: core::hash::BuildHasher + Default,
{
    fn decode(value: Value) -> Result<Self, DecodeError> {
        decode_entries(value, T::missing, T::decode)
    }
}
