//! Booleans: `bool`.

use super::describe;
use crate::constraint::Limits;
use crate::encode::{Encode, Visitor};

impl Encode for bool {
    fn visit<V: Visitor>(&self, _: &'static Limits, visitor: &mut V) {
        visitor.bool(*self);
    }
}

describe!([] bool, |_, _| crate::schema::object(serde_json::json!({ "type": "boolean" })));

#[cfg(feature = "json")]
impl crate::decode::Decode for bool {
    fn decode<'r, R: crate::decode::Reader<'r>>(
        reader: R,
        _: &'static Limits,
    ) -> Result<Self, crate::decode::DecodeError> {
        reader.bool()
    }
}
