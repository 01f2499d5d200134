//! Documents: members that hold any JSON, as `serde_json::Value`.

use alloc::string::ToString;

use serde_json::{Number, Value};

use crate::constraint::Limits;
use crate::decode::{Decode, DecodeError, Reader};
use crate::encode::{Encode, Keys, Visitor};

/// A document: any JSON, `null` included. As a member it is always written; an `Option` of it that
/// is not set is left out.
impl Encode for Value {
    /// There is nothing to check.
    const IS_CHECKED: bool = true;

    fn visit<V: Visitor>(&self, _: &'static Limits, visitor: &mut V) {
        match self {
            Value::Null => visitor.null(),
            Value::Bool(value) => visitor.bool(*value),
            Value::Number(number) => visit_number(number, visitor),
            Value::String(text) => visitor.text(text, &Limits::NONE),
            Value::Array(items) => visitor.list(items, &Limits::NONE),
            Value::Object(members) => visitor.map(members.iter(), Keys::Distinct, &Limits::NONE),
        }
    }
}

/// A number keeps its text where `serde_json` does, which another crate of the build may ask of it.
fn visit_number<V: Visitor>(number: &Number, visitor: &mut V) {
    match (number.as_i64(), number.as_u64(), number.as_f64()) {
        (Some(int), ..) => visitor.int(int, &Limits::NONE),
        (None, Some(uint), _) => visitor.uint(uint, &Limits::NONE),
        (None, None, Some(double)) if Number::from_f64(double).as_ref() == Some(number) => {
            visitor.double(double, &Limits::NONE);
        }
        _ => visitor.number(&number.to_string()),
    }
}

#[cfg(feature = "schemars")]
impl crate::schema::Describe for Value {
    fn schema(_: &mut ::schemars::SchemaGenerator, _: &'static Limits) -> ::schemars::Schema {
        ::schemars::Schema::default()
    }
}

impl Decode for Value {
    fn decode<'r, R: Reader<'r>>(reader: R, _: &'static Limits) -> Result<Self, DecodeError> {
        reader.document()
    }

    fn missing() -> Option<Self> {
        Some(Value::Null)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::{AwsJson1_1, wire::Protocol};
    use std::vec::Vec;

    #[test]
    fn writes_what_serde_json_reads() {
        for document in [
            json!(null),
            json!([null, true, "Zoë \"Z\"", []]),
            json!({"a": -1, "b": u64::MAX, "c": 0.1, "d": {"": {}}}),
            json!([1e300, -0.5, i64::MIN]),
        ] {
            let mut written = Vec::new();
            AwsJson1_1::write_body(&document, &mut written);
            assert_eq!(serde_json::from_slice::<Value>(&written).unwrap(), document);
        }
        // By its value: with `serde_json/arbitrary_precision` two numbers are equal if their texts are.
        let mut written = Vec::new();
        AwsJson1_1::write_body(&json!(-0.0), &mut written);
        let zero: f64 = serde_json::from_slice(&written).unwrap();
        assert!(zero == 0.0 && zero.is_sign_negative());
    }
}
