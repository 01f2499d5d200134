//! `Serialize` (feature `serde`): every shape as the JSON that the writer writes.

mod tree;
mod violation;

use serde::{Serialize, Serializer};

use crate::encode::{Encode, write};
use crate::string_map::StringMap;
use crate::timestamp::Timestamp;

/// Serialises what a value writes to the wire.
///
/// # Errors
///
/// Those of the serialiser.
pub fn serialize<T, S>(value: &T, serializer: S) -> Result<S::Ok, S::Error>
where
    T: Encode + ?Sized,
    S: Serializer,
{
    let mut tree = tree::Tree::default();
    write(value, &mut tree);
    tree.finish().serialize(serializer)
}

/// A map from names to text, entries without a value left out.
impl Serialize for StringMap<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(self, serializer)
    }
}

/// A number of seconds: an integer, or a float where there is a fraction, which keeps
/// microseconds in the years until 2106 and is coarser beyond.
impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(self, serializer)
    }
}
