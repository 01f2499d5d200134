//! Idempotency tokens: random UUIDs, by which a service knows the same request again.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::constraint::Limits;
use crate::encode::{Encode, MemberVisitor, Members, Visitor};
use crate::member::Member;
use crate::operation::{Operation, Protocol};

/// A new token: a random UUID (version 4).
///
/// # Panics
///
/// When the operating system gives no random numbers: no program can do without them for long.
#[cfg(feature = "idempotency")]
#[must_use]
pub fn idempotency_token() -> String {
    let mut bits = [0; 16];
    getrandom::fill(&mut bits).expect("the operating system gives random numbers");
    uuid(u128::from_ne_bytes(bits))
}

/// Never called: without the feature, the word that asks for a token is an error.
#[cfg(not(feature = "idempotency"))]
#[must_use]
pub const fn idempotency_token() -> String {
    String::new()
}

/// The text of a UUID of version 4 and of the usual variant, with these bits for the others.
#[cfg(feature = "idempotency")]
fn uuid(bits: u128) -> String {
    let bits = bits & !(0xF000 << 64) | 0x4000 << 64;
    let bits = bits & !(0xC000 << 48) | 0x8000 << 48;
    let part = |from: u32, len: u32| bits >> from & ((1 << len) - 1);
    let (first, second, third) = (part(96, 32), part(80, 16), part(64, 16));
    let (fourth, last) = (part(48, 16), part(0, 48));
    alloc::format!("{first:08x}-{second:04x}-{third:04x}-{fourth:04x}-{last:012x}")
}

/// A token for the member at this row of the table, where it is not set.
type Token = Option<(usize, String)>;

/// Writes the payload of a request with tokens for the members that leave them to be made.
pub fn write_with_tokens<O>(request: &O, tokens: &[Token], out: &mut Vec<u8>)
where
    O: Operation + Members,
{
    O::Protocol::write_body(&WithTokens { request, tokens }, out);
}

/// A request, and the tokens that it is sent with.
struct WithTokens<'r, O> {
    request: &'r O,
    tokens: &'r [Token],
}

impl<O: fmt::Debug> fmt::Debug for WithTokens<'_, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.request.fmt(f)
    }
}

impl<O: Members> Encode for WithTokens<'_, O> {
    const LIMITS: &'static Limits = O::LIMITS;

    fn visit<V: Visitor>(&self, _: &'static Limits, visitor: &mut V) {
        visitor.structure(self);
    }
}

impl<O: Members> Members for WithTokens<'_, O> {
    fn members<V: MemberVisitor>(&self, visitor: &mut V) {
        self.request.members(&mut FillVisitor { visitor, tokens: self.tokens });
    }
}

/// Hands members on, and tokens in the place of those that are not set.
struct FillVisitor<'v, V> {
    visitor: &'v mut V,
    tokens: &'v [Token],
}

impl<V: MemberVisitor> MemberVisitor for FillVisitor<'_, V> {
    fn member<T: Encode + ?Sized>(&mut self, rows: &'static [Member], row: usize, value: &T) {
        match self.tokens.iter().flatten().find(|(index, _)| *index == row) {
            Some((_, token)) => self.visitor.member(rows, row, token),
            None => self.visitor.member(rows, row, value),
        }
    }
}

#[cfg(all(test, feature = "idempotency"))]
mod tests {
    use super::{idempotency_token, uuid};

    #[test]
    fn makes_uuids_of_version_4() {
        assert_eq!(uuid(0), "00000000-0000-4000-8000-000000000000");
        assert_eq!(uuid(u128::MAX), "ffffffff-ffff-4fff-bfff-ffffffffffff");
        let bits = 0x0011_2233_4455_6677_8899_aabb_ccdd_eeff;
        assert_eq!(uuid(bits), "00112233-4455-4677-8899-aabbccddeeff");
        assert_ne!(idempotency_token(), idempotency_token());
        assert_eq!(idempotency_token().len(), 36);
    }
}
