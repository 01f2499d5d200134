//! Pointers: `&T`, `Box<T>`, `Arc<T>`, `Rc<T>` and `Cow<T>` are what they point to. (`Arc` and `Rc` are a
//! line each.)

use crate::constraint::Limits;
use crate::encode::{Encode, Visitor};
use crate::member::Member;
use crate::writer::Writer;

macro_rules! pointers {
    ($($(#[$cfg:meta])? [$($generics:tt)*] $pointer:ty;)*) => {$(
        $(#[$cfg])?
        impl<T: Encode + ?Sized $($generics)*> Encode for $pointer {
            const LIMITS: &'static Limits = T::LIMITS;
            const IS_CHECKED: bool = T::IS_CHECKED;

            #[inline]
            fn visit<V: Visitor>(&self, limits: &'static Limits, visitor: &mut V) {
                (**self).visit(limits, visitor);
            }

            #[inline]
            fn write_member<W: Writer>(&self, member: &'static Member, writer: &mut W) {
                (**self).write_member(member, writer);
            }
        }
    )*};
}
pointers! {
    [] &T;
    #[cfg(feature = "alloc")] [] alloc::boxed::Box<T>;
    #[cfg(feature = "alloc")] [] alloc::rc::Rc<T>;
    #[cfg(feature = "alloc")] [] alloc::sync::Arc<T>;
    #[cfg(feature = "alloc")]
    [+ alloc::borrow::ToOwned<Owned: core::fmt::Debug>] alloc::borrow::Cow<'_, T>;
}

macro_rules! described {
    ($($(#[$cfg:meta])? [$($generics:tt)*] $pointer:ty;)*) => {$(
        #[cfg(feature = "schemars")]
        $(#[$cfg])?
        impl<T: crate::schema::Describe + ?Sized $($generics)*> crate::schema::Describe for $pointer {
            fn schema(
                generator: &mut ::schemars::SchemaGenerator,
                limits: &'static Limits,
            ) -> ::schemars::Schema {
                T::schema(generator, limits)
            }
        }
    )*};
}
described! {
    [] &T;
    [] alloc::boxed::Box<T>;
    [] alloc::rc::Rc<T>;
    [] alloc::sync::Arc<T>;
    [+ alloc::borrow::ToOwned] alloc::borrow::Cow<'_, T>;
}

#[cfg(feature = "json")]
mod read {
    use alloc::borrow::{Cow, ToOwned};
    use alloc::boxed::Box;
    use alloc::rc::Rc;
    use alloc::string::String;
    use alloc::sync::Arc;

    use crate::constraint::Limits;
    use crate::decode::{Decode, DecodeError, Reader};

    macro_rules! pointers {
        ($($pointer:ident)*) => {$(
            impl<T: Decode> Decode for $pointer<T> {
                fn decode<'r, R: Reader<'r>>(
                    reader: R,
                    limits: &'static Limits,
                ) -> Result<Self, DecodeError> {
                    T::decode(reader, limits).map($pointer::new)
                }

                fn missing() -> Option<Self> {
                    T::missing().map($pointer::new)
                }
            }

            impl Decode for $pointer<str> {
                fn decode<'r, R: Reader<'r>>(
                    reader: R,
                    limits: &'static Limits,
                ) -> Result<Self, DecodeError> {
                    String::decode(reader, limits).map(Into::into)
                }
            }
        )*};
    }
    pointers!(Box Arc Rc);

    /// Owned, as everything that is read.
    impl<T: ToOwned<Owned: Decode> + ?Sized> Decode for Cow<'_, T> {
        fn decode<'r, R: Reader<'r>>(
            reader: R,
            limits: &'static Limits,
        ) -> Result<Self, DecodeError> {
            T::Owned::decode(reader, limits).map(Cow::Owned)
        }
    }
}
