//! Maps: pairs, `HashMap<K, T>` and `BTreeMap<K, T>`; keys are strings, or enums of strings.

use crate::constraint::Limits;
use crate::encode::{Encode, Keys, Visitor};

/// Pairs are a map.
impl<K: AsRef<str> + Encode, T: Encode> Encode for [(K, T)] {
    #[inline]
    fn visit<V: Visitor>(&self, limits: &'static Limits, visitor: &mut V) {
        visitor.map(self.iter().map(|(key, value)| (key, value)), Keys::Any, limits);
    }
}

#[cfg(feature = "schemars")]
impl<K, T: crate::schema::Describe> crate::schema::Describe for [(K, T)] {
    fn schema(
        generator: &mut ::schemars::SchemaGenerator,
        limits: &'static Limits,
    ) -> ::schemars::Schema {
        crate::schema::of_map::<T>(generator, limits)
    }
}

#[cfg(feature = "alloc")]
macro_rules! maps {
    ($($(#[$cfg:meta])? $map:path, [$($hasher:ident)?], [$($key:tt)*];)*) => {$(
        $(#[$cfg])?
        impl<K: AsRef<str> + Encode, T: Encode $(, $hasher)?> Encode for $map {
            fn visit<V: Visitor>(&self, limits: &'static Limits, visitor: &mut V) {
                visitor.map(self.iter(), Keys::Distinct, limits);
            }
        }

        #[cfg(feature = "schemars")]
        $(#[$cfg])?
        impl<K, T: crate::schema::Describe $(, $hasher)?> crate::schema::Describe for $map {
            fn schema(
                generator: &mut ::schemars::SchemaGenerator,
                limits: &'static Limits,
            ) -> ::schemars::Schema {
                crate::schema::of_map::<T>(generator, limits)
            }
        }

        /// A null is skipped, unless the values are `Option`s.
        #[cfg(feature = "json")]
        $(#[$cfg])?
        impl<K, T $(, $hasher)?> crate::decode::Decode for $map
        where
            K: core::str::FromStr + $($key)*,
            T: crate::decode::Decode,
            $($hasher: core::hash::BuildHasher + Default)?
        {
            fn decode<'r, R: crate::decode::Reader<'r>>(
                reader: R,
                limits: &'static Limits,
            ) -> Result<Self, crate::decode::DecodeError> {
                let mut map = Self::default();
                reader.map(limits, |key, value| {
                    map.insert(key, value);
                })?;
                Ok(map)
            }
        }
    )*};
}
#[cfg(feature = "alloc")]
maps! {
    alloc::collections::BTreeMap<K, T>, [], [Ord];
    #[cfg(feature = "std")]
    std::collections::HashMap<K, T, S>, [S], [Eq + core::hash::Hash];
}
