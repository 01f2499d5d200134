//! Blobs: `&[u8]`, `Vec<u8>`; length in bytes, base64 in JSON.

use super::describe;
use crate::constraint::Limits;
use crate::encode::{Encode, Visitor};

impl Encode for [u8] {
    fn visit<V: Visitor>(&self, limits: &'static Limits, visitor: &mut V) {
        visitor.blob(self, limits);
    }
}

describe!([][u8], |_, limits| crate::schema::of_blob(limits));

#[cfg(feature = "json")]
impl crate::decode::Decode for alloc::vec::Vec<u8> {
    fn decode<'r, R: crate::decode::Reader<'r>>(
        reader: R,
        _: &'static Limits,
    ) -> Result<Self, crate::decode::DecodeError> {
        reader.blob()
    }
}
