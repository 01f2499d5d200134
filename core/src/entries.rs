//! The entries of every kind of map, one after the other, for checks of the author's.

use crate::encode::Encode;
use crate::path::PartStep;
use crate::string_map::StringMap;

/// A map, of whatever kind.
pub trait EachEntry {
    /// The type of its keys.
    type Key: ?Sized;
    /// The type of its values.
    type Value: ?Sized;

    /// Calls `visit` with each entry, and the step to it.
    fn __surefire_each(&self, visit: impl FnMut(PartStep<'_>, &Self::Key, &Self::Value));
}

fn step<K: AsRef<str> + Encode>(key: &K) -> PartStep<'_> {
    PartStep::Entry(key.as_ref(), K::LIMITS.is_sensitive())
}

impl<K: AsRef<str> + Encode, T> EachEntry for [(K, T)] {
    type Key = K;
    type Value = T;

    fn __surefire_each(&self, mut visit: impl FnMut(PartStep<'_>, &K, &T)) {
        for (key, value) in self {
            visit(step(key), key, value);
        }
    }
}

impl EachEntry for StringMap<'_> {
    type Key = str;
    type Value = str;

    fn __surefire_each(&self, mut visit: impl FnMut(PartStep<'_>, &str, &str)) {
        self.for_each(|key, value| visit(PartStep::Entry(key, false), key, value));
    }
}

#[cfg(feature = "alloc")]
impl<K: AsRef<str> + Encode, T> EachEntry for alloc::collections::BTreeMap<K, T> {
    type Key = K;
    type Value = T;

    fn __surefire_each(&self, mut visit: impl FnMut(PartStep<'_>, &K, &T)) {
        for (key, value) in self {
            visit(step(key), key, value);
        }
    }
}

#[cfg(feature = "std")]
impl<K: AsRef<str> + Encode, T, S> EachEntry for std::collections::HashMap<K, T, S> {
    type Key = K;
    type Value = T;

    fn __surefire_each(&self, mut visit: impl FnMut(PartStep<'_>, &K, &T)) {
        for (key, value) in self {
            visit(step(key), key, value);
        }
    }
}
