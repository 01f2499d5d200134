//! The limits of a `Constrained` type, lent to raw values by the word `like`. A trait a kind of value, as
//! the limits of a string say nothing about a number.

use super::Limits;

macro_rules! like {
    ($($name:ident: $message:literal, $label:literal;)*) => {$(
        /// Implemented by `#[derive(Constrained)]`, for a type without a `check` of its own.
        #[diagnostic::on_unimplemented(
            message = $message,
            label = $label,
            note = "`like` takes the limits of a type with `#[derive(Constrained)]`, which has no \
                    `check` and holds the same kind of value"
        )]
        pub trait $name {
            /// The limits.
            const LIMITS: &'static Limits;
        }
    )*};
}
like! {
    LikeString: "`{Self}` has no limits of strings to lend", "lends no limits of strings";
    LikeInteger: "`{Self}` has no limits of integers to lend", "lends no limits of integers";
    LikeFloat: "`{Self}` has no limits of floats to lend", "lends no limits of floats";
    LikeBlob: "`{Self}` has no limits of blobs to lend", "lends no limits of blobs";
}
