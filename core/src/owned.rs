//! Owned forms of what borrows, as responses hold them; and the way back, from what was read to what is
//! sent.

use crate::timestamp::Timestamp;

/// A shape that has an owned form: one that can be read from a response, and sent.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no owned form",
    label = "no owned form",
    note = "write `#[surefire(owned = SomeName)]` on the structure; enums and `Constrained` types of \
            strings, numbers and blobs have one anyway, and a union if it owns its values and has the \
            word `output`"
)]
pub trait HasOwned {
    /// The owned form.
    type Owned;
}

/// A value of a request that can be made of one that was read, which it borrows where it can.
#[diagnostic::on_unimplemented(
    message = "a member of the type `{Self}` can't be filled from `{S}`",
    label = "can't be filled from `{S}`",
    note = "a list of strings is filled as `Vec<&str>`, a `Constrained` type with the word `parse`, a \
            structure if it has `owned` or `from`, and a required member from one that is no `Option`; \
            or leave the member out, `from(SomeType, except(member))`, and call its setter"
)]
pub trait FromRead<'s, S: ?Sized>: Sized {
    /// The value.
    fn from_read(read: &'s S) -> Self;
}

/// A member of what was read, for an optional member of a request: nothing, where it is not set.
pub struct Field<'s, S>(pub &'s S);

impl<'s, S> Field<'s, Option<S>> {
    /// The value, if there is one. Found before [`IntoMember`], as it is the type's own.
    #[must_use]
    pub fn __surefire_fill<T: FromRead<'s, S>>(self) -> Option<T> {
        self.0.as_ref().map(T::from_read)
    }
}

/// A member that is always set.
pub trait IntoMember<'s, S: 's>: Sized {
    /// What it holds.
    fn inner(self) -> &'s S;

    /// The value.
    fn __surefire_fill<T: FromRead<'s, S>>(self) -> Option<T> {
        Some(T::from_read(self.inner()))
    }
}

impl<'s, S> IntoMember<'s, S> for Field<'s, S> {
    fn inner(self) -> &'s S {
        self.0
    }
}

macro_rules! copied {
    ($($ty:ty),*) => {$(
        impl FromRead<'_, $ty> for $ty {
            #[inline]
            fn from_read(read: &$ty) -> Self {
                *read
            }
        }
    )*};
}
copied!(bool, i8, i16, i32, i64, u8, u16, u32, u64, f32, f64, Timestamp);

/// An item or a value that may be `null`.
impl<'s, S, T: FromRead<'s, S>> FromRead<'s, Option<S>> for Option<T> {
    fn from_read(read: &'s Option<S>) -> Self {
        read.as_ref().map(T::from_read)
    }
}

#[cfg(feature = "alloc")]
mod allocated {
    use alloc::borrow::Cow;
    use alloc::boxed::Box;
    use alloc::collections::{BTreeMap, BTreeSet};
    use alloc::string::String;
    use alloc::vec::Vec;

    use super::FromRead;
    use crate::string_map::StringMap;

    // The message about another source then says that a `String` would do.
    #[diagnostic::do_not_recommend]
    impl<'s> FromRead<'s, Box<str>> for &'s str {
        fn from_read(read: &'s Box<str>) -> Self {
            read
        }
    }

    /// Of a `String` too, which is what is mostly read.
    impl<S: AsRef<str>> FromRead<'_, S> for Box<str> {
        fn from_read(read: &S) -> Self {
            read.as_ref().into()
        }
    }

    impl<'s> FromRead<'s, String> for &'s str {
        #[inline]
        fn from_read(read: &'s String) -> Self {
            read
        }
    }

    impl FromRead<'_, String> for String {
        fn from_read(read: &String) -> Self {
            read.clone()
        }
    }

    impl<'s> FromRead<'s, String> for Cow<'s, str> {
        fn from_read(read: &'s String) -> Self {
            Cow::Borrowed(read)
        }
    }

    /// Of bytes and numbers: what is read is what is sent.
    impl<'s, T> FromRead<'s, Vec<T>> for &'s [T] {
        #[inline]
        fn from_read(read: &'s Vec<T>) -> Self {
            read
        }
    }

    impl<'s, S, T: FromRead<'s, S>> FromRead<'s, Vec<S>> for Vec<T> {
        fn from_read(read: &'s Vec<S>) -> Self {
            read.iter().map(T::from_read).collect()
        }
    }

    impl<'s, S, T: FromRead<'s, S>> FromRead<'s, BTreeSet<S>> for Vec<T> {
        fn from_read(read: &'s BTreeSet<S>) -> Self {
            read.iter().map(T::from_read).collect()
        }
    }

    impl<'s, S, T: FromRead<'s, S> + Ord> FromRead<'s, BTreeSet<S>> for BTreeSet<T> {
        fn from_read(read: &'s BTreeSet<S>) -> Self {
            read.iter().map(T::from_read).collect()
        }
    }

    impl<'s, S, T: FromRead<'s, S> + Ord> FromRead<'s, Vec<S>> for BTreeSet<T> {
        fn from_read(read: &'s Vec<S>) -> Self {
            read.iter().map(T::from_read).collect()
        }
    }

    impl<'s, S, T: FromRead<'s, S>> FromRead<'s, Box<S>> for Box<T> {
        fn from_read(read: &'s Box<S>) -> Self {
            Box::new(T::from_read(read))
        }
    }

    impl<'s> FromRead<'s, BTreeMap<String, String>> for StringMap<'s> {
        fn from_read(read: &'s BTreeMap<String, String>) -> Self {
            read.into()
        }
    }

    impl<'s, K, S, L: FromRead<'s, K> + Ord, T: FromRead<'s, S>> FromRead<'s, BTreeMap<K, S>>
        for BTreeMap<L, T>
    {
        fn from_read(read: &'s BTreeMap<K, S>) -> Self {
            read.iter().map(|(key, value)| (L::from_read(key), T::from_read(value))).collect()
        }
    }

    impl<'s, K, S, L: FromRead<'s, K>, T: FromRead<'s, S>> FromRead<'s, BTreeMap<K, S>>
        for Vec<(L, T)>
    {
        fn from_read(read: &'s BTreeMap<K, S>) -> Self {
            read.iter().map(|(key, value)| (L::from_read(key), T::from_read(value))).collect()
        }
    }
}

#[cfg(feature = "std")]
mod hashed {
    use alloc::string::String;
    use alloc::vec::Vec;
    use core::hash::{BuildHasher, Hash};
    use std::collections::{HashMap, HashSet};

    use super::FromRead;
    use crate::string_map::StringMap;

    impl<'s, S, T: FromRead<'s, S>, H> FromRead<'s, HashSet<S, H>> for Vec<T> {
        fn from_read(read: &'s HashSet<S, H>) -> Self {
            read.iter().map(T::from_read).collect()
        }
    }

    impl<'s, S, T, H, I> FromRead<'s, HashSet<S, H>> for HashSet<T, I>
    where
        T: FromRead<'s, S> + Eq + Hash,
        I: BuildHasher + Default,
    {
        fn from_read(read: &'s HashSet<S, H>) -> Self {
            read.iter().map(T::from_read).collect()
        }
    }

    impl<'s, S, T, I> FromRead<'s, Vec<S>> for HashSet<T, I>
    where
        T: FromRead<'s, S> + Eq + Hash,
        I: BuildHasher + Default,
    {
        fn from_read(read: &'s Vec<S>) -> Self {
            read.iter().map(T::from_read).collect()
        }
    }

    impl<'s, H: BuildHasher + 's> FromRead<'s, HashMap<String, String, H>> for StringMap<'s>
    where
        StringMap<'s>: From<&'s HashMap<String, String, H>>,
    {
        fn from_read(read: &'s HashMap<String, String, H>) -> Self {
            read.into()
        }
    }

    impl<'s, K, S, L, T, H, I> FromRead<'s, HashMap<K, S, H>> for HashMap<L, T, I>
    where
        L: FromRead<'s, K> + Eq + Hash,
        T: FromRead<'s, S>,
        I: BuildHasher + Default,
    {
        fn from_read(read: &'s HashMap<K, S, H>) -> Self {
            read.iter().map(|(key, value)| (L::from_read(key), T::from_read(value))).collect()
        }
    }

    impl<'s, K, S, L: FromRead<'s, K>, T: FromRead<'s, S>, H> FromRead<'s, HashMap<K, S, H>>
        for Vec<(L, T)>
    {
        fn from_read(read: &'s HashMap<K, S, H>) -> Self {
            read.iter().map(|(key, value)| (L::from_read(key), T::from_read(value))).collect()
        }
    }
}

#[cfg(feature = "json")]
impl HasOwned for serde_json::Value {
    type Owned = Self;
}

#[cfg(feature = "json")]
impl FromRead<'_, serde_json::Value> for serde_json::Value {
    fn from_read(read: &Self) -> Self {
        read.clone()
    }
}
