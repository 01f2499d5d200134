//! The marker of what a `const` can write.

use crate::const_walk::ConstWalk;
use crate::constraint::Limits;
use crate::encode::Encode;
use crate::string_map::StringMap;
use crate::timestamp::Timestamp;

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
pub trait ConstEncode: Encode {
    /// Same as `Encode::LIMITS`; used by the derives.
    #[doc(hidden)]
    const CONST_LIMITS: &'static Limits = <Self as Encode>::LIMITS;
    /// Same as `Encode::IS_CHECKED`; used by the derives.
    #[doc(hidden)]
    const CONST_IS_CHECKED: bool = <Self as Encode>::IS_CHECKED;
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
    [] [u8]; [] Timestamp; [] StringMap<'_>;
    [T: ConstEncode] Option<T>;
    [T: ConstEncode] [T];
    [K: AsRef<str> + Encode, V: ConstEncode] [(K, V)];
}

/// The walk over a type of ours that a derive sees as a shape, as it comes by an unknown path.
macro_rules! walk {
    ($($type:ty: |$walk:ident, $value:ident, $limits:ident| $visit:expr;)*) => {$(
        impl $type {
            #[doc(hidden)]
            pub const fn __surefire_walk(&self, $walk: &mut ConstWalk<'_>, $limits: &Limits) {
                let $value = self;
                $visit;
            }
        }
    )*};
}
walk! {
    Timestamp: |walk, value, limits| walk.timestamp(*value, limits);
    StringMap<'_>: |walk, value, limits| walk.string_map(value, limits);
}
