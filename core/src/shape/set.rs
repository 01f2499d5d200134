//! Sets: `BTreeSet<T>` and `HashSet<T>` are lists whose items differ, written in the order of the set.

use crate::constraint::Limits;
use crate::encode::{Encode, Visitor};

macro_rules! sets {
    ($($(#[$cfg:meta])? $set:path, [$($hasher:ident)?], [$($item:tt)*];)*) => {$(
        $(#[$cfg])?
        impl<T: Encode $(, $hasher)?> Encode for $set {
            fn visit<V: Visitor>(&self, limits: &'static Limits, visitor: &mut V) {
                visitor.items(self.iter(), limits);
            }
        }

        #[cfg(feature = "schemars")]
        $(#[$cfg])?
        impl<T: crate::schema::Describe $(, $hasher)?> crate::schema::Describe for $set {
            fn schema(
                generator: &mut ::schemars::SchemaGenerator,
                limits: &'static Limits,
            ) -> ::schemars::Schema {
                let mut list = crate::schema::of_list::<T>(generator, limits);
                list.insert("uniqueItems".into(), true.into());
                list
            }
        }

        /// Equal items of a response are one; a null is skipped, unless the items are `Option`s.
        #[cfg(feature = "json")]
        $(#[$cfg])?
        impl<T, $($hasher)?> crate::decode::Decode for $set
        where
            T: crate::decode::Decode + $($item)*,
            $($hasher: core::hash::BuildHasher + Default)?
        {
            fn decode<'r, R: crate::decode::Reader<'r>>(
                reader: R,
                limits: &'static Limits,
            ) -> Result<Self, crate::decode::DecodeError> {
                let mut set = Self::default();
                reader.list(limits, |item| {
                    set.insert(item);
                })?;
                Ok(set)
            }
        }
    )*};
}
sets! {
    alloc::collections::BTreeSet<T>, [], [Ord];
    #[cfg(feature = "std")]
    std::collections::HashSet<T, S>, [S], [Eq + core::hash::Hash];
}
