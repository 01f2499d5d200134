//! Strings: `&str`, `String`; length in characters, patterns.

use super::describe;
use crate::constraint::Limits;
use crate::encode::{Encode, Visitor};
use crate::member::Member;
use crate::writer::Writer;

impl Encode for str {
    #[expect(
        clippy::inline_always,
        reason = "its limits are then constants; a tenth of the time of a check"
    )]
    #[inline(always)]
    fn visit<V: Visitor>(&self, limits: &'static Limits, visitor: &mut V) {
        visitor.text(self, limits);
    }

    #[inline]
    fn write_member<W: Writer>(&self, member: &'static Member, writer: &mut W) {
        writer.str_member(member, self);
    }
}

describe!([] str, |_, limits| crate::schema::of_text(limits));

#[cfg(feature = "alloc")]
mod owned {
    use alloc::string::String;

    use super::{Encode, Limits, Member, Visitor, Writer, describe};

    impl Encode for String {
        #[inline]
        fn visit<V: Visitor>(&self, limits: &'static Limits, visitor: &mut V) {
            visitor.text(self, limits);
        }

        #[inline]
        fn write_member<W: Writer>(&self, member: &'static Member, writer: &mut W) {
            writer.str_member(member, self);
        }
    }

    describe!([] String, |_, limits| crate::schema::of_text(limits));

    #[cfg(feature = "json")]
    impl crate::decode::Decode for String {
        fn decode<'r, R: crate::decode::Reader<'r>>(
            reader: R,
            _: &'static Limits,
        ) -> Result<Self, crate::decode::DecodeError> {
            reader.text().map(alloc::borrow::Cow::into_owned)
        }
    }
}
