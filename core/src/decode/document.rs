//! Documents: any JSON, as it stands. (`serde_json::Value` could read itself, but takes an object with
//! one of that crate's private keys for a number or for JSON to be read once more.)

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use serde_core::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

/// Reads a document.
pub(super) struct Document;

impl<'r> DeserializeSeed<'r> for Document {
    type Value = Value;

    fn deserialize<D: Deserializer<'r>>(self, json: D) -> Result<Value, D::Error> {
        json.deserialize_any(self)
    }
}

impl<'r> Visitor<'r> for Document {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_u64<E>(self, number: u64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_f64<E>(self, number: f64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(text.into())
    }

    fn visit_seq<A: SeqAccess<'r>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(Document)? {
            list.push(item);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'r>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some(key) = entries.next_key_seed(Key)? {
            let Found::Key(key) = key else {
                let text: Cow<'_, str> = entries.next_value()?;
                return serde_json::from_str::<Number>(&text)
                    .map(Value::Number)
                    .map_err(Error::custom);
            };
            object.insert(key, entries.next_value_seed(Document)?);
        }
        Ok(Value::Object(object))
    }
}

/// What a key is.
enum Found {
    Key(String),
    /// That of a number as text, with the feature `serde_json/arbitrary_precision`.
    Number,
}

/// As bytes, which keys of JSON come as and that of a number does not.
struct Key;

impl<'r> DeserializeSeed<'r> for Key {
    type Value = Found;

    fn deserialize<D: Deserializer<'r>>(self, json: D) -> Result<Found, D::Error> {
        json.deserialize_bytes(self)
    }
}

impl Visitor<'_> for Key {
    type Value = Found;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_bytes<E: Error>(self, key: &[u8]) -> Result<Found, E> {
        let key = core::str::from_utf8(key).map_err(|_| E::custom("a key that is not Unicode"))?;
        Ok(Found::Key(key.into()))
    }

    fn visit_str<E>(self, _: &str) -> Result<Found, E> {
        Ok(Found::Number)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;
    use std::string::ToString;

    use crate::decode::from_json;

    /// Read wrongly without the feature `serde_json/float_roundtrip`.
    #[test]
    fn doubles_are_read_exactly() {
        for text in ["0.6046602879796196", "5.708990770823839e-15", "9.5367431640625e-7"] {
            let document: Value = from_json(text.as_bytes()).unwrap();
            assert_eq!(document.as_f64(), text.parse().ok(), "{text}");
        }
    }

    #[test]
    fn private_keys_of_serde_json_are_keys_like_others() {
        for key in ["$serde_json::private::Number", "$serde_json::private::RawValue"] {
            for value in ["5", "\"5\"", "\"x\"", "null", "{\"a\":[]}"] {
                let text = std::format!("{{\"{key}\":{value}}}");
                let document: Value = from_json(text.as_bytes()).unwrap();
                assert_eq!(document[key].to_string(), value);
            }
        }
    }
}
