//! Lists: `&[T]`, `Vec<T>`, which is a blob or a map if `[T]` is.

use super::describe;
use crate::constraint::Limits;
use crate::encode::{Encode, Visitor};

impl<T: Encode> Encode for [T] {
    #[inline]
    fn visit<V: Visitor>(&self, limits: &'static Limits, visitor: &mut V) {
        visitor.list(self, limits);
    }
}

describe!([T: crate::schema::Describe] [T], |generator, limits| {
    crate::schema::of_list::<T>(generator, limits)
});

#[cfg(feature = "alloc")]
mod owned {
    use alloc::vec::Vec;
    use core::fmt::Debug;

    use super::{Encode, Limits, Visitor};

    impl<T: Debug> Encode for Vec<T>
    where
        [T]: Encode,
    {
        #[inline]
        fn visit<V: Visitor>(&self, limits: &'static Limits, visitor: &mut V) {
            self.as_slice().visit(limits, visitor);
        }
    }

    #[cfg(feature = "schemars")]
    impl<T> crate::schema::Describe for Vec<T>
    where
        [T]: crate::schema::Describe,
    {
        fn schema(
            generator: &mut ::schemars::SchemaGenerator,
            limits: &'static Limits,
        ) -> ::schemars::Schema {
            <[T]>::schema(generator, limits)
        }
    }

    /// A null is skipped, unless the items are `Option`s.
    #[cfg(feature = "json")]
    impl<T: crate::decode::Decode> crate::decode::Decode for Vec<T> {
        fn decode<'r, R: crate::decode::Reader<'r>>(
            reader: R,
            limits: &'static Limits,
        ) -> Result<Self, crate::decode::DecodeError> {
            let mut list = Vec::new();
            reader.list(limits, |item| list.push(item))?;
            Ok(list)
        }
    }
}
