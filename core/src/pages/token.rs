//! The tokens of pages: what a response tells, and what a request takes.

#[cfg(feature = "alloc")]
use alloc::borrow::{Cow, ToOwned};
#[cfg(feature = "alloc")]
use alloc::string::String;
#[cfg(feature = "alloc")]
use alloc::vec::Vec;
use core::marker::PhantomData;

/// A response that tells the token of the next page. Implemented by `#[derive(Output)]` with the
/// word `output_token` on the member that holds it, or `page` on a structure that has one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not tell the token of the next page",
    label = "this response has no `output_token`",
    note = "write `#[surefire(output_token)]` on the member of `{Self}` that holds the token"
)]
pub trait Page {
    /// The token: `str`, or any other type that is read.
    type Token: PageToken + ?Sized;

    /// Whether the service ends a list by giving the token again that the last page was asked for
    /// with, as `GetLogEvents` does: the word `output_token = repeats_at_end`.
    const REPEATS_AT_END: bool = false;

    /// The token of the next page; none after the last one. (The derive takes an empty one for none.)
    fn next_token(&self) -> Option<&Self::Token>;
}

/// A token that can be kept until its page is asked for, and compared to notice that a list never ends.
#[cfg(feature = "alloc")]
pub trait PageToken: PartialEq + ToOwned<Owned: Clone> {}

#[cfg(feature = "alloc")]
impl<T: PartialEq + ToOwned<Owned: Clone> + ?Sized> PageToken for T {}

/// A token that can be compared.
#[cfg(not(feature = "alloc"))]
pub trait PageToken: PartialEq {}

#[cfg(not(feature = "alloc"))]
impl<T: PartialEq + ?Sized> PageToken for T {}

/// A member of a request that takes the token of a page.
#[diagnostic::on_unimplemented(
    message = "a token that is `{Token}` in the response can't be `{Self}` in the request",
    label = "takes another token",
    note = "write the type of the token, or a reference to it; write `parse` on a `Constrained` string"
)]
pub trait TakesToken<'p, Token: ?Sized>: Sized {
    /// The member that holds the token.
    fn take(token: &'p Token) -> Self;

    /// The token that the member holds; none, if it has another form than that of the response.
    fn given(&self) -> Option<&Token>;
}

impl<'p, T: ?Sized> TakesToken<'p, T> for &'p T {
    fn take(token: &'p T) -> Self {
        token
    }

    fn given(&self) -> Option<&T> {
        Some(self)
    }
}

impl<T: Clone> TakesToken<'_, T> for T {
    fn take(token: &T) -> Self {
        token.clone()
    }

    fn given(&self) -> Option<&T> {
        Some(self)
    }
}

#[cfg(feature = "alloc")]
impl TakesToken<'_, str> for String {
    fn take(token: &str) -> Self {
        token.into()
    }

    fn given(&self) -> Option<&str> {
        Some(self)
    }
}

#[cfg(feature = "alloc")]
impl<'p> TakesToken<'p, str> for Cow<'p, str> {
    fn take(token: &'p str) -> Self {
        Cow::Borrowed(token)
    }

    fn given(&self) -> Option<&str> {
        Some(self)
    }
}

/// The member of a request, asked for the token that it was built with.
pub struct Given<'v, T, Token: ?Sized> {
    member: &'v T,
    token: PhantomData<fn() -> &'v Token>,
}

impl<'v, T, Token: ?Sized> Given<'v, T, Token> {
    /// Asks this member.
    pub const fn by(member: &'v T) -> Self {
        Given { member, token: PhantomData }
    }
}

impl<'v, T: TakesToken<'v, Token>, Token: ?Sized> Given<'v, T, Token> {
    /// The token.
    #[must_use]
    pub fn __surefire_given(&self) -> Option<&'v Token> {
        self.member.given()
    }
}

/// What stands for the token of a member that takes another one, so that this is the only error.
pub trait NotGiven<'v, Token: ?Sized> {
    /// Never called.
    fn __surefire_given(&self) -> Option<&'v Token> {
        None
    }
}

impl<'v, T, Token: ?Sized> NotGiven<'v, Token> for Given<'v, T, Token> {}

/// A list that is borrowed; so is a blob.
#[cfg(feature = "alloc")]
impl<'p, T> TakesToken<'p, Vec<T>> for &'p [T] {
    fn take(token: &'p Vec<T>) -> Self {
        token
    }

    fn given(&self) -> Option<&Vec<T>> {
        None
    }
}

/// A map of strings that is borrowed.
#[cfg(feature = "std")]
impl<'p> TakesToken<'p, std::collections::HashMap<String, String>> for crate::StringMap<'p> {
    fn take(token: &'p std::collections::HashMap<String, String>) -> Self {
        token.into()
    }

    fn given(&self) -> Option<&std::collections::HashMap<String, String>> {
        None
    }
}
