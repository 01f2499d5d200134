//! Documents: members that hold any JSON, as `serde_json::Value`.

use serde_json::Value;

use crate::constraint::{Check, Limits};
use crate::decode::{Decode, DecodeError};
use crate::encode::{Encode, Writer};
use crate::path::Path;
use crate::report::Report;

/// A document: any JSON, `null` included. As a member it is always written; an `Option` of it that
/// is not set is left out.
impl Encode for Value {
    fn encode<W: Writer>(&self, writer: &mut W) {
        match self {
            Value::Null => writer.null(),
            Value::Bool(value) => writer.bool(*value),
            Value::Number(number) => match (number.as_i64(), number.as_u64()) {
                (Some(int), _) => writer.int(int),
                (None, Some(uint)) => writer.uint(uint),
                (None, None) => writer.double(number.as_f64().unwrap_or(f64::NAN)),
            },
            Value::String(text) => writer.str(text),
            Value::Array(items) => items.encode(writer),
            Value::Object(members) => {
                writer.begin_map();
                for (key, value) in members {
                    writer.key(key);
                    value.encode(writer);
                }
                writer.end_map();
            }
        }
    }
}

impl Check for Value {
    fn check(&self, _: &'static Limits, _: &Path<'_>, _: &mut Report) {}
}

impl Decode for Value {
    fn decode(value: Value) -> Result<Self, DecodeError> {
        Ok(value)
    }

    fn missing() -> Option<Self> {
        Some(Value::Null)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::wire::{AwsJson1_1, Protocol};
    use std::vec::Vec;

    #[test]
    fn writes_what_serde_json_reads() {
        for document in [
            json!(null),
            json!([null, true, "Zoë \"Z\"", []]),
            json!({"a": -1, "b": u64::MAX, "c": 0.1, "d": {"": {}}}),
            json!([1e300, -0.0, i64::MIN]),
        ] {
            let mut written = Vec::new();
            AwsJson1_1::write_body(&document, &mut written);
            assert_eq!(serde_json::from_slice::<Value>(&written).unwrap(), document);
        }
    }
}
