//! Traits that stand for a mistake in an annotation: what the compiler says of them is what to write.

/// A type that `build` can parse a value to. (A `Constrained` type has a function of its own, which is
/// found first.)
#[diagnostic::on_unimplemented(
    message = "`parse` needs a `Constrained` type, and `{Self}` is not one",
    label = "not `Constrained`",
    note = "remove `parse`, and the setter takes a `{Self}`"
)]
pub trait Parsed {}

/// Stands in for the function that a type has which can be parsed.
pub trait NewUnchecked: Sized {
    /// Never called.
    #[must_use]
    fn new_unchecked<R>(_: R) -> Self
    where
        Self: Parsed,
    {
        unreachable!("nothing is `Parsed`")
    }
}

impl<T> NewUnchecked for T {}

/// Text that a `const` can hold. (`String` is not.)
#[diagnostic::on_unimplemented(
    message = "an enum that owns its `unknown` values has no place in a `const`",
    label = "owns its text",
    note = "write `Unknown(&'a str)` in the enum; or `Unknown(T)` with a parameter `T = String`, and \
            `&'a str` for it in a `const`"
)]
pub trait ConstText {}
