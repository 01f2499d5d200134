//! A borrowed map of strings, from whatever the caller keeps its strings in.

use core::fmt;
use core::hash::{Hash, Hasher};

use crate::constraint::has_equal_keys;

/// A map of strings, borrowed: from a slice or an array of pairs, or with the features `alloc` and
/// `std` from a `&BTreeMap` or a `&HashMap`.
///
/// A value may also be an `Option`: an entry whose value is `None` is left out of the payload. The
/// entries of a `HashMap` are sent in its order, which differs from run to run.
///
/// In a `const`, make one with [`from_pairs`](Self::from_pairs).
///
/// ```
/// use surefire::StringMap;
///
/// const SOURCE: StringMap<'static> = StringMap::from_pairs(&[("source", "batch")]);
/// let map = std::collections::HashMap::from([("source", Some("batch")), ("none", None)]);
/// assert_eq!(StringMap::from(&map), SOURCE);
/// ```
#[derive(Clone, Copy)]
pub struct StringMap<'a> {
    entries: Entries<'a>,
}

#[derive(Clone, Copy)]
enum Entries<'a> {
    /// What `const` code can read.
    Pairs(&'a [(&'a str, &'a str)]),
    OptionalPairs(&'a [(&'a str, Option<&'a str>)]),
    #[cfg(feature = "alloc")]
    OwnedPairs(&'a [(alloc::string::String, alloc::string::String)]),
    Other(&'a dyn Each),
}

/// Anything else that holds entries of text.
trait Each: Sync {
    fn each(&self, visit: &mut dyn FnMut(&str, &str));
    fn has_equal_keys(&self) -> bool;
}

/// A value that a [`StringMap`] can hold: text, or an `Option` of text.
pub trait MapValue: Sync {
    /// The text, unless there is none.
    fn text(&self) -> Option<&str>;
}

impl MapValue for str {
    fn text(&self) -> Option<&str> {
        Some(self)
    }
}

#[cfg(feature = "alloc")]
impl MapValue for alloc::string::String {
    fn text(&self) -> Option<&str> {
        Some(self)
    }
}

#[cfg(feature = "alloc")]
impl MapValue for alloc::borrow::Cow<'_, str> {
    fn text(&self) -> Option<&str> {
        Some(self)
    }
}

impl<T: MapValue + ?Sized> MapValue for &T {
    fn text(&self) -> Option<&str> {
        (**self).text()
    }
}

impl<T: MapValue> MapValue for Option<T> {
    fn text(&self) -> Option<&str> {
        self.as_ref().and_then(MapValue::text)
    }
}

impl<'a> StringMap<'a> {
    /// No entries, which is sent as `{}`.
    pub const EMPTY: StringMap<'static> = StringMap::from_pairs(&[]);

    /// The entries of a slice, in its order; usable in a `const`.
    #[must_use]
    pub const fn from_pairs(pairs: &'a [(&'a str, &'a str)]) -> Self {
        StringMap { entries: Entries::Pairs(pairs) }
    }

    /// Calls `visit` with each key and value, entries without a value left out.
    #[inline]
    pub fn for_each(&self, mut visit: impl FnMut(&str, &str)) {
        match self.entries {
            Entries::Pairs(pairs) => pairs.iter().for_each(|(key, value)| visit(key, value)),
            Entries::OptionalPairs(pairs) => each(pairs.iter().map(by_ref), &mut visit),
            #[cfg(feature = "alloc")]
            Entries::OwnedPairs(pairs) => each(pairs.iter().map(by_ref), &mut visit),
            Entries::Other(entries) => entries.each(&mut visit),
        }
    }

    /// The number of entries, those without a value left out.
    #[must_use]
    pub fn len(&self) -> usize {
        let mut len = 0;
        self.for_each(|_, _| len += 1);
        len
    }

    /// Whether there is no entry.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Whether two entries have the same key, which those of a map of the standard library do not.
    pub(crate) fn has_equal_keys(&self) -> bool {
        match self.entries {
            Entries::Pairs(pairs) => has_equal_keys(pairs.iter().map(|(key, _)| *key)),
            Entries::OptionalPairs(pairs) => has_equal_keys(keys_of(pairs)),
            #[cfg(feature = "alloc")]
            Entries::OwnedPairs(pairs) => has_equal_keys(keys_of(pairs)),
            Entries::Other(entries) => entries.has_equal_keys(),
        }
    }

    /// The pairs of a map that was made in a `const`; `None` for one that was not.
    pub(crate) const fn pairs(&self) -> Option<&'a [(&'a str, &'a str)]> {
        match self.entries {
            Entries::Pairs(pairs) => Some(pairs),
            _ => None,
        }
    }
}

fn by_ref<K, V>((key, value): &(K, V)) -> (&K, &V) {
    (key, value)
}

/// The keys of the entries that are sent: those with a value.
fn keys_of<K: AsRef<str>, V: MapValue>(pairs: &[(K, V)]) -> impl Iterator<Item = &str> + Clone {
    let sent = pairs.iter().filter(|(_, value)| value.text().is_some());
    sent.map(|(key, _)| key.as_ref())
}

fn each<'m, K, V>(entries: impl Iterator<Item = (&'m K, &'m V)>, visit: &mut dyn FnMut(&str, &str))
where
    K: AsRef<str> + 'm,
    V: MapValue + 'm,
{
    for (key, value) in entries {
        if let Some(text) = value.text() {
            visit(key.as_ref(), text);
        }
    }
}

impl<K: AsRef<str> + Sync, V: MapValue, const N: usize> Each for [(K, V); N] {
    fn each(&self, visit: &mut dyn FnMut(&str, &str)) {
        each(self.iter().map(by_ref), visit);
    }

    fn has_equal_keys(&self) -> bool {
        has_equal_keys(keys_of(self))
    }
}

impl<'a, K: AsRef<str> + Sync, V: MapValue, const N: usize> From<&'a [(K, V); N]>
    for StringMap<'a>
{
    fn from(pairs: &'a [(K, V); N]) -> Self {
        StringMap { entries: Entries::Other(pairs) }
    }
}

macro_rules! from_reference {
    ($($(#[$cfg:meta])? [$($generics:tt)*] $type:ty;)*) => {$(
        $(#[$cfg])?
        impl<K: AsRef<str> + Sync, V: MapValue $($generics)*> Each for $type {
            fn each(&self, visit: &mut dyn FnMut(&str, &str)) {
                each(self.iter(), visit);
            }

            fn has_equal_keys(&self) -> bool {
                false
            }
        }

        $(#[$cfg])?
        impl<'a, K: AsRef<str> + Sync, V: MapValue $($generics)*> From<&'a $type> for StringMap<'a> {
            fn from(map: &'a $type) -> Self {
                StringMap { entries: Entries::Other(map) }
            }
        }
    )*};
}
from_reference! {
    #[cfg(feature = "alloc")] [] alloc::collections::BTreeMap<K, V>;
    #[cfg(feature = "std")] [, S: Sync] std::collections::HashMap<K, V, S>;
}

macro_rules! from_slice {
    ($($(#[$cfg:meta])? $variant:ident: $type:ty;)*) => {$(
        $(#[$cfg])?
        impl<'a> From<&'a [$type]> for StringMap<'a> {
            fn from(pairs: &'a [$type]) -> Self {
                StringMap { entries: Entries::$variant(pairs) }
            }
        }

        #[cfg(feature = "alloc")]
        impl<'a> From<&'a alloc::vec::Vec<$type>> for StringMap<'a> {
            fn from(pairs: &'a alloc::vec::Vec<$type>) -> Self {
                StringMap { entries: Entries::$variant(pairs) }
            }
        }
    )*};
}
from_slice! {
    Pairs: (&'a str, &'a str);
    OptionalPairs: (&'a str, Option<&'a str>);
    #[cfg(feature = "alloc")]
    OwnedPairs: (alloc::string::String, alloc::string::String);
}

impl fmt::Debug for StringMap<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut map = f.debug_map();
        self.for_each(|key, value| {
            map.entry(&key, &value);
        });
        map.finish()
    }
}

impl StringMap<'_> {
    /// How often the map has an entry: once at most, unless it breaks the rule that keys differ.
    fn count(&self, key: &str, value: &str) -> usize {
        let mut count = 0;
        self.for_each(|other_key, other_value| {
            count += usize::from(key == other_key && value == other_value);
        });
        count
    }
}

/// Maps are equal when they hold the same entries in any order.
impl PartialEq for StringMap<'_> {
    fn eq(&self, other: &Self) -> bool {
        let mut equal = self.len() == other.len();
        self.for_each(|key, value| {
            equal &= self.count(key, value) == other.count(key, value);
        });
        equal
    }
}

impl Eq for StringMap<'_> {}

/// The same in any order of the entries.
impl Hash for StringMap<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        // What is added up has no order; the hasher itself can be fed in one order only.
        let mut sum = 0_u64;
        self.for_each(|key, value| {
            let mut entry = EntryHasher::new();
            (key, value).hash(&mut entry);
            sum = sum.wrapping_add(entry.finish());
        });
        sum.hash(state);
    }
}

/// FNV-1a of one entry.
struct EntryHasher(u64);

impl EntryHasher {
    fn new() -> Self {
        EntryHasher(0xcbf2_9ce4_8422_2325)
    }
}

impl Hasher for EntryHasher {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    fn finish(&self) -> u64 {
        self.0
    }
}
