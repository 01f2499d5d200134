//! How values write themselves: into a writer that knows a format, so that a format is one file.

use crate::constraint::{Check, Limits};
use crate::types::{Timestamp, TimestampFormat};

/// A writer of one wire format. Shapes call it; [`JsonWriter`](crate::wire::JsonWriter) is one.
pub trait Writer {
    /// Opens a structure; its members follow, each a [`name`](Self::name) and a value.
    fn begin_structure(&mut self);
    /// Closes a structure.
    fn end_structure(&mut self);
    /// Opens a list; its items follow.
    fn begin_list(&mut self);
    /// Closes a list.
    fn end_list(&mut self);
    /// Opens a map; its entries follow, each a [`key`](Self::key) and a value.
    fn begin_map(&mut self);
    /// Closes a map.
    fn end_map(&mut self);
    /// The name of the member whose value follows.
    fn name(&mut self, name: &'static Name);
    /// The key of the map entry whose value follows.
    fn key(&mut self, key: &str);
    /// No value, in a sparse list or map.
    fn null(&mut self);
    /// A boolean.
    fn bool(&mut self, value: bool);
    /// A signed integer.
    fn int(&mut self, value: i64);
    /// An unsigned integer.
    fn uint(&mut self, value: u64);
    /// A float.
    fn float(&mut self, value: f32);
    /// A double.
    fn double(&mut self, value: f64);
    /// A string.
    fn str(&mut self, value: &str);
    /// Bytes.
    fn blob(&mut self, value: &[u8]);
    /// A point in time.
    fn timestamp(&mut self, value: Timestamp);

    /// A point in time, in the format that its member has whatever the protocol. To override where
    /// [`timestamp`](Self::timestamp) does not write seconds.
    fn timestamp_as(&mut self, value: Timestamp, format: TimestampFormat) {
        match format {
            TimestampFormat::EpochSeconds => self.timestamp(value),
            TimestampFormat::DateTime => self.str(value.date_time().as_str()),
            TimestampFormat::HttpDate => self.str(value.http_date().as_str()),
        }
    }

    /// A member whose value is a string: [`name`](Self::name) and [`str`](Self::str) in one.
    #[inline]
    fn str_member(&mut self, name: &'static Name, value: &str) {
        self.name(name);
        self.str(value);
    }

    /// An entry whose value is a string: [`key`](Self::key) and [`str`](Self::str) in one.
    #[inline]
    fn str_entry(&mut self, key: &str, value: &str) {
        self.key(key);
        self.str(value);
    }
}

/// The wire name of a member, also as the JSON text that introduces its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Name {
    pub(crate) text: &'static str,
    pub(crate) json: &'static str,
}

impl Name {
    pub(crate) const NONE: Name = Name { text: "", json: "" };

    /// The name, such as `UserPoolId`.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        self.text
    }

    /// The name as a JSON string with a colon, such as `"UserPoolId":`.
    #[must_use]
    pub const fn as_json(&self) -> &'static str {
        self.json
    }
}

/// A value that can be written to the wire.
///
/// Implemented for the types that members can have, and by the derives.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be a member: it has no form on the wire",
    label = "no form on the wire",
    note = "a member is a string, number, `bool`, blob, list, map, `Timestamp`, or a type that \
            derives `Structure`, `Union`, `Constrained`, `StringEnum` or `IntEnum`"
)]
pub trait Encode {
    /// Writes the value.
    fn encode<W: Writer>(&self, writer: &mut W);

    /// Writes the value as the member `name` of a structure; nothing, if it is not set.
    #[inline]
    fn encode_member<W: Writer>(&self, name: &'static Name, writer: &mut W) {
        writer.name(name);
        self.encode(writer);
    }
}

/// A value that [`wire!`](crate::wire!) can write in a `const`.
///
/// The derives implement it on types that are marked `const`, next to the function that does the
/// work: a trait's functions can't be called in a `const`. So there is nothing to implement by hand.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be written in a `const`",
    label = "not `const`",
    note = "write `const` in the `#[surefire(…)]` of `{Self}`; without a derive of this crate, a type \
            has no place in a `const`"
)]
pub trait ConstEncode: Check {
    /// As of [`Check`], for the derives.
    #[doc(hidden)]
    const CONST_LIMITS: &'static Limits = <Self as Check>::LIMITS;
    /// Whether the payload is JSON: as the protocol says, for a request.
    #[doc(hidden)]
    const IS_JSON: bool = true;
}

impl<T: ConstEncode + ?Sized> ConstEncode for &T {
    const IS_JSON: bool = T::IS_JSON;
}

macro_rules! const_encode {
    ($([$($generics:tt)*] $type:ty;)*) => {$(
        impl<$($generics)*> ConstEncode for $type {}
    )*};
}
const_encode! {
    [] str; [] bool; [] i8; [] i16; [] i32; [] i64; [] u16; [] u32; [] u64; [] f32; [] f64;
    [] [u8]; [] crate::Timestamp; [] crate::StringMap<'_>;
    [T: ConstEncode] Option<T>;
    [T: ConstEncode] [T];
    [V: ConstEncode] [(&str, V)];
}

impl Encode for str {
    #[inline]
    fn encode<W: Writer>(&self, writer: &mut W) {
        writer.str(self);
    }

    #[inline]
    fn encode_member<W: Writer>(&self, name: &'static Name, writer: &mut W) {
        writer.str_member(name, self);
    }
}

impl Encode for [u8] {
    fn encode<W: Writer>(&self, writer: &mut W) {
        writer.blob(self);
    }
}

macro_rules! plain {
    ($($type:ty: $method:ident;)*) => {$(
        impl Encode for $type {
            #[inline]
            fn encode<W: Writer>(&self, writer: &mut W) {
                writer.$method((*self).into());
            }
        }
    )*};
}
plain! {
    bool: bool;
    i8: int;
    i16: int;
    i32: int;
    i64: int;
    u16: uint;
    u32: uint;
    u64: uint;
    f32: float;
    f64: double;
}

impl<T: Encode + ?Sized> Encode for &T {
    #[inline]
    fn encode<W: Writer>(&self, writer: &mut W) {
        (**self).encode(writer);
    }

    #[inline]
    fn encode_member<W: Writer>(&self, name: &'static Name, writer: &mut W) {
        (**self).encode_member(name, writer);
    }
}

/// As a member, `None` is left out; as an item of a list or a value of a map it is `null`.
impl<T: Encode> Encode for Option<T> {
    #[inline]
    fn encode<W: Writer>(&self, writer: &mut W) {
        match self {
            Some(value) => value.encode(writer),
            None => writer.null(),
        }
    }

    #[inline]
    fn encode_member<W: Writer>(&self, name: &'static Name, writer: &mut W) {
        if let Some(value) = self {
            value.encode_member(name, writer);
        }
    }
}

impl<T: Encode> Encode for [T] {
    fn encode<W: Writer>(&self, writer: &mut W) {
        writer.begin_list();
        for item in self {
            item.encode(writer);
        }
        writer.end_list();
    }
}

/// Pairs are a map.
impl<K: AsRef<str>, V: Encode> Encode for [(K, V)] {
    fn encode<W: Writer>(&self, writer: &mut W) {
        encode_map(self.iter().map(|(key, value)| (key, value)), writer);
    }
}

fn encode_map<'m, K, V, W>(entries: impl Iterator<Item = (&'m K, &'m V)>, writer: &mut W)
where
    K: AsRef<str> + 'm,
    V: Encode + 'm,
    W: Writer,
{
    writer.begin_map();
    for (key, value) in entries {
        writer.key(key.as_ref());
        value.encode(writer);
    }
    writer.end_map();
}

#[cfg(feature = "alloc")]
mod owned {
    use alloc::borrow::{Cow, ToOwned};
    use alloc::boxed::Box;
    use alloc::collections::BTreeMap;
    use alloc::string::String;
    use alloc::vec::Vec;

    use super::{Encode, Name, Writer, encode_map};

    macro_rules! by_deref {
        ($([$($generics:tt)*] $type:ty;)*) => {$(
            impl<$($generics)*> Encode for $type {
                #[inline]
                fn encode<W: Writer>(&self, writer: &mut W) {
                    (**self).encode(writer);
                }

                #[inline]
                fn encode_member<W: Writer>(&self, name: &'static Name, writer: &mut W) {
                    (**self).encode_member(name, writer);
                }
            }
        )*};
    }
    by_deref! {
        [] String;
        [T: Encode + ToOwned + ?Sized] Cow<'_, T>;
        [T: Encode + ?Sized] Box<T>;
    }

    impl<T> Encode for Vec<T>
    where
        [T]: Encode,
    {
        fn encode<W: Writer>(&self, writer: &mut W) {
            self.as_slice().encode(writer);
        }
    }

    impl<K: AsRef<str>, V: Encode> Encode for BTreeMap<K, V> {
        fn encode<W: Writer>(&self, writer: &mut W) {
            encode_map(self.iter(), writer);
        }
    }

    #[cfg(feature = "std")]
    impl<K: AsRef<str>, V: Encode, S> Encode for std::collections::HashMap<K, V, S> {
        fn encode<W: Writer>(&self, writer: &mut W) {
            encode_map(self.iter(), writer);
        }
    }
}
