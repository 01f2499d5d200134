//! One visitor for serde: takes a value if it is what is due, and says what it is if not.

use alloc::borrow::Cow;
use alloc::string::String;
use core::fmt;

use serde_core::de::{Error, MapAccess, SeqAccess, Visitor};

use super::problem::DecodeError;

/// The key under which `serde_json` hands on a number as text, with its feature `arbitrary_precision`.
const NUMBER: &str = "$serde_json::private::Number";

pub(super) fn not_json(error: &impl fmt::Display) -> DecodeError {
    DecodeError::new(alloc::format!("the body is not JSON ({error})"))
}

/// What is due, and where is kept what is wrong.
pub(super) struct Due<'d> {
    expected: &'static str,
    problem: &'d mut Option<DecodeError>,
}

impl<'d> Due<'d> {
    pub(super) fn new(expected: &'static str, problem: &'d mut Option<DecodeError>) -> Self {
        Due { expected, problem }
    }

    pub(super) fn again(&mut self) -> Due<'_> {
        Due { expected: self.expected, problem: self.problem }
    }

    /// Keeps what is wrong, and gives the error that ends `serde_json`'s work.
    #[cold]
    pub(super) fn fail<E: Error>(&mut self, error: DecodeError) -> E {
        *self.problem = Some(error);
        E::custom("")
    }

    #[cold]
    pub(super) fn but_found<V, E: Error>(&mut self, found: &str) -> Result<V, E> {
        Err(self.fail(DecodeError::expected(self.expected, found)))
    }

    /// Says more of what is wrong.
    #[cold]
    pub(super) fn within(&mut self, say: impl FnOnce(DecodeError) -> DecodeError) {
        *self.problem = self.problem.take().map(say);
    }
}

/// What is taken of a value; anything else is not what is due.
pub(super) trait Take<'r>: Sized {
    type Value;

    fn bool<E: Error>(self, _: bool, mut due: Due<'_>) -> Result<Self::Value, E> {
        due.but_found("a boolean")
    }

    fn text<E: Error>(self, _: Cow<'r, str>, mut due: Due<'_>) -> Result<Self::Value, E> {
        due.but_found("a string")
    }

    fn list<A: SeqAccess<'r>>(self, _: A, mut due: Due<'_>) -> Result<Self::Value, A::Error> {
        due.but_found("a list")
    }

    fn object<A: MapAccess<'r>>(
        self,
        mut map: A,
        mut due: Due<'_>,
    ) -> Result<Self::Value, A::Error> {
        let is_number = map.next_key::<String>().is_ok_and(|key| key.as_deref() == Some(NUMBER));
        due.but_found(if is_number { "a number" } else { "an object" })
    }
}

pub(super) struct Taking<'d, T> {
    pub(super) take: T,
    pub(super) due: Due<'d>,
}

impl<'r, T: Take<'r>> Visitor<'r> for Taking<'_, T> {
    type Value = T::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.due.expected)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<T::Value, E> {
        self.take.bool(value, self.due)
    }

    fn visit_i64<E: Error>(mut self, _: i64) -> Result<T::Value, E> {
        self.due.but_found("a number")
    }

    fn visit_u64<E: Error>(mut self, _: u64) -> Result<T::Value, E> {
        self.due.but_found("a number")
    }

    fn visit_f64<E: Error>(mut self, _: f64) -> Result<T::Value, E> {
        self.due.but_found("a number")
    }

    #[inline]
    fn visit_borrowed_str<E: Error>(self, text: &'r str) -> Result<T::Value, E> {
        self.take.text(Cow::Borrowed(text), self.due)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T::Value, E> {
        self.take.text(Cow::Owned(text.into()), self.due)
    }

    fn visit_unit<E: Error>(mut self) -> Result<T::Value, E> {
        self.due.but_found("null")
    }

    #[inline]
    fn visit_seq<A: SeqAccess<'r>>(self, items: A) -> Result<T::Value, A::Error> {
        self.take.list(items, self.due)
    }

    #[inline]
    fn visit_map<A: MapAccess<'r>>(self, map: A) -> Result<T::Value, A::Error> {
        self.take.object(map, self.due)
    }
}
