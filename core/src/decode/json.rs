//! Reads JSON into members as the text comes, with `serde_json`'s deserializer.
//!
//! Errors of `serde_json` tell a position at most; what we find wrong ourselves is kept beside them, as
//! its errors would show values. Numbers are read as text, so that another crate's
//! `serde_json/arbitrary_precision` changes nothing.

use alloc::borrow::Cow;
use alloc::string::String;
use core::fmt;
use core::marker::PhantomData;

use serde_core::Deserialize as _;
use serde_core::de::{
    DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor,
};
use serde_json::value::RawValue;

use super::document::Document;
use super::problem::{DecodeError, Step};
use super::reader::{Decode, Entries, Reader, Scalar, Sealed};
use super::take::{Due, Take, Taking, not_json};
use crate::constraint::Limits;

/// A value that a deserializer of `serde_json` is at.
pub(super) struct Json<D>(pub(super) D);

impl<D> Sealed for Json<D> {}

impl<'r, D: Deserializer<'r>> Json<D> {
    /// Reads with `take`; `expected` says in an error what is due.
    #[inline]
    fn take<T: Take<'r>>(self, expected: &'static str, take: T) -> Result<T::Value, DecodeError> {
        let mut problem = None;
        let due = Due::new(expected, &mut problem);
        let taken = self.0.deserialize_any(Taking { take, due });
        taken.map_err(|error| problem.unwrap_or_else(|| not_json(&error)))
    }
}

impl<'r, D: Deserializer<'r>> Reader<'r> for Json<D> {
    fn bool(self) -> Result<bool, DecodeError> {
        self.take("a boolean", Bool)
    }

    #[inline]
    fn text(self) -> Result<Cow<'r, str>, DecodeError> {
        self.take("a string", Text)
    }

    fn number_or_text(self, expected: &str) -> Result<Scalar<'r>, DecodeError> {
        let raw = <&RawValue>::deserialize(self.0).map_err(|error| not_json(&error))?.get();
        let found = match raw.as_bytes() {
            [b'-' | b'0'..=b'9', ..] => return Ok(Scalar::Number(raw)),
            [b'"', inside @ .., b'"'] if !inside.contains(&b'\\') => {
                return Ok(Scalar::Text(Cow::Borrowed(&raw[1..raw.len() - 1])));
            }
            [b'"', ..] => {
                let text: String = serde_json::from_str(raw).map_err(|error| not_json(&error))?;
                return Ok(Scalar::Text(Cow::Owned(text)));
            }
            [b'{', ..] => "an object",
            [b'[', ..] => "a list",
            [b'n', ..] => "null",
            _ => "a boolean",
        };
        Err(DecodeError::expected(expected, found))
    }

    fn document(self) -> Result<serde_json::Value, DecodeError> {
        Document.deserialize(self.0).map_err(|error| not_json(&error))
    }

    fn document_if_readable(self) -> Result<Option<serde_json::Value>, DecodeError> {
        let raw = <&RawValue>::deserialize(self.0).map_err(|error| not_json(&error))?;
        Ok(Document.deserialize(&mut serde_json::Deserializer::from_str(raw.get())).ok())
    }

    fn skip(self) -> Result<(), DecodeError> {
        IgnoredAny::deserialize(self.0).map(drop).map_err(|error| not_json(&error))
    }

    #[inline]
    fn optional<T: Decode>(self, limits: &'static Limits) -> Result<Option<T>, DecodeError> {
        let mut problem = None;
        let due = Due::new("", &mut problem);
        let read = self.0.deserialize_option(Optional { limits, due, of: PhantomData });
        read.map_err(|error| problem.unwrap_or_else(|| not_json(&error)))
    }

    fn if_readable<T: Decode>(self, limits: &'static Limits) -> Result<Option<T>, DecodeError> {
        let raw = <&RawValue>::deserialize(self.0).map_err(|error| not_json(&error))?;
        let mut json = serde_json::Deserializer::from_str(raw.get());
        Ok(Json(&mut json).optional(limits).ok().flatten())
    }

    fn list<T: Decode>(
        self,
        limits: &'static Limits,
        push: impl FnMut(T),
    ) -> Result<(), DecodeError> {
        self.take("a list", List { limits, push, of: PhantomData })
    }

    #[inline]
    fn object(self, entries: &mut impl Entries) -> Result<(), DecodeError> {
        self.take("an object", Object { entries })
    }
}

struct Bool;

impl Take<'_> for Bool {
    type Value = bool;

    fn bool<E: Error>(self, value: bool, _: Due<'_>) -> Result<bool, E> {
        Ok(value)
    }
}

struct Text;

impl<'r> Take<'r> for Text {
    type Value = Cow<'r, str>;

    #[inline]
    fn text<E: Error>(self, text: Cow<'r, str>, _: Due<'_>) -> Result<Cow<'r, str>, E> {
        Ok(text)
    }
}

/// A value, or null.
struct Optional<'d, T> {
    limits: &'static Limits,
    due: Due<'d>,
    of: PhantomData<fn() -> T>,
}

impl<'r, T: Decode> Visitor<'r> for Optional<'_, T> {
    type Value = Option<T>;

    fn expecting(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Ok(())
    }

    fn visit_none<E>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_unit<E>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    #[inline]
    fn visit_some<D: Deserializer<'r>>(mut self, json: D) -> Result<Option<T>, D::Error> {
        T::decode(Json(json), self.limits).map(Some).map_err(|error| self.due.fail(error))
    }
}

impl<'r, T: Decode> DeserializeSeed<'r> for Optional<'_, T> {
    type Value = Option<T>;

    #[inline]
    fn deserialize<D: Deserializer<'r>>(self, json: D) -> Result<Option<T>, D::Error> {
        json.deserialize_option(self)
    }
}

struct List<T, F> {
    limits: &'static Limits,
    push: F,
    of: PhantomData<fn() -> T>,
}

impl<'r, T: Decode, F: FnMut(T)> Take<'r> for List<T, F> {
    type Value = ();

    fn list<A: SeqAccess<'r>>(mut self, mut items: A, mut due: Due<'_>) -> Result<(), A::Error> {
        let limits = self.limits.items();
        let mut index = 0;
        loop {
            let seed = Optional::<T> { limits, due: due.again(), of: PhantomData };
            match items.next_element_seed(seed) {
                Ok(None) => return Ok(()),
                Ok(Some(item)) => item.or_else(T::missing).into_iter().for_each(&mut self.push),
                Err(error) => {
                    let within = |error: DecodeError| error.within(Step::Index(index));
                    due.within(|error| within(error).inside(self.limits));
                    return Err(error);
                }
            }
            index += 1;
        }
    }
}

struct Object<'e, E> {
    entries: &'e mut E,
}

impl<'r, E: Entries> Take<'r> for Object<'_, E> {
    type Value = ();

    fn object<A: MapAccess<'r>>(self, mut map: A, mut due: Due<'_>) -> Result<(), A::Error> {
        while let Some(key) = map.next_key_seed(Key(self.entries))? {
            match key {
                Found::Number => return due.but_found("a number"),
                Found::Wrong(error) => return Err(due.fail(error)),
                Found::Unwanted => map.next_value::<IgnoredAny>().map(drop)?,
                Found::Wanted => map.next_value_seed(Entry(self.entries, due.again()))?,
            }
        }
        Ok(())
    }
}

/// What a key is.
enum Found {
    Wanted,
    Unwanted,
    Wrong(DecodeError),
    /// That of a number as text, which is no object.
    Number,
}

/// The next key of an object. As bytes, so that one that is not Unicode can be skipped.
struct Key<'e, E>(&'e mut E);

impl<'r, E: Entries> DeserializeSeed<'r> for Key<'_, E> {
    type Value = Found;

    #[inline]
    fn deserialize<D: Deserializer<'r>>(self, json: D) -> Result<Found, D::Error> {
        json.deserialize_bytes(self)
    }
}

impl<E: Entries> Visitor<'_> for Key<'_, E> {
    type Value = Found;

    fn expecting(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Ok(())
    }

    #[inline]
    fn visit_bytes<Err>(self, key: &[u8]) -> Result<Found, Err> {
        Ok(match self.0.key(core::str::from_utf8(key).ok()) {
            Ok(true) => Found::Wanted,
            Ok(false) => Found::Unwanted,
            Err(error) => Found::Wrong(error),
        })
    }

    /// Keys of JSON come as bytes; this is a number's only.
    fn visit_str<Err>(self, _: &str) -> Result<Found, Err> {
        Ok(Found::Number)
    }
}

struct Entry<'e, E>(&'e mut E, Due<'e>);

impl<'r, E: Entries> DeserializeSeed<'r> for Entry<'_, E> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'r>>(mut self, json: D) -> Result<(), D::Error> {
        self.0.value(Json(json)).map_err(|error| self.1.fail(error))
    }
}
