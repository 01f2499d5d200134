//! `Option<T>`: a member that may be unset; `null`, in a sparse list or map.

use crate::constraint::Limits;
use crate::encode::{Encode, Visitor};
use crate::member::Member;
use crate::writer::Writer;

impl<T: Encode> Encode for Option<T> {
    const LIMITS: &'static Limits = T::LIMITS;
    const IS_CHECKED: bool = T::IS_CHECKED;

    #[inline]
    fn visit<V: Visitor>(&self, limits: &'static Limits, visitor: &mut V) {
        match self {
            Some(value) => value.visit(limits, visitor),
            None => visitor.null(),
        }
    }

    #[inline]
    fn write_member<W: Writer>(&self, member: &'static Member, writer: &mut W) {
        if let Some(value) = self {
            value.write_member(member, writer);
        }
    }
}

/// An item or a value that may be `null`. (A member that is not set is left out, so its schema is
/// that of the value.)
#[cfg(feature = "schemars")]
impl<T: crate::schema::Describe> crate::schema::Describe for Option<T> {
    fn schema(
        generator: &mut ::schemars::SchemaGenerator,
        limits: &'static Limits,
    ) -> ::schemars::Schema {
        let value = T::schema(generator, limits);
        crate::schema::object(serde_json::json!({ "anyOf": [value, { "type": "null" }] }))
    }
}

#[cfg(feature = "json")]
impl<T: crate::decode::Decode> crate::decode::Decode for Option<T> {
    fn decode<'r, R: crate::decode::Reader<'r>>(
        reader: R,
        limits: &'static Limits,
    ) -> Result<Self, crate::decode::DecodeError> {
        T::decode(reader, limits).map(Some)
    }

    fn missing() -> Option<Self> {
        Some(None)
    }
}
