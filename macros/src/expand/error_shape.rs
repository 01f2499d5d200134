//! An error of a service: what every structure of a response has, its code, and what the service says.

use proc_macro2::TokenStream;
use quote::quote;

use super::debug::debug_of_members;
use super::implement;
use super::output::{Read, decode, default, rows};
use crate::kind::Kind;
use crate::model::{ErrorShape, OutputMember};

/// Expands to:
///
/// ```ignore
/// impl UserNotFoundException { const __ROWS }
/// impl DecodeMembers, Decode, Debug for UserNotFoundException { … }
/// impl Display for UserNotFoundException { … }
/// impl Error for UserNotFoundException {}
/// impl ::surefire::ErrorShape for UserNotFoundException { const CODE, const TRAITS, fn message }
/// impl UserNotFoundException { pub fn code, pub fn message }
/// ```
pub(crate) fn error_shape(error: &ErrorShape<'_>) -> TokenStream {
    let container = &error.container;
    let krate = &container.krate;
    let reading = reading(error);
    let debug = debug_of_members(container, &error.members);
    let display = quote! {
        fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(&#krate::__private::ErrorShape::view(self, ""), __f)
        }
    };
    let display = implement(container, Some(quote!(::core::fmt::Display)), &display);
    let of_core = implement(container, Some(quote!(::core::error::Error)), &TokenStream::new());
    let shape = shape(error);
    let inherent = inherent(error);
    quote!(#reading #debug #display #of_core #shape #inherent)
}

/// As a structure of a response is read, with the message after all other members.
fn reading(error: &ErrorShape<'_>) -> TokenStream {
    let container = &error.container;
    let krate = &container.krate;
    let index = error.message.index;
    let (before, after) = (&error.members[..index], &error.members[index + 1..]);
    let others = before.iter().chain(after);
    let rows = rows(others.clone(), &error.message.names, container);
    let others = others.enumerate().map(|(row, member)| other(row, member, krate));
    let read = others.chain([message(error)]);
    let decode = decode(container, &quote!(Self::__ROWS), read);
    quote!(#rows #decode)
}

/// An error keeps what can be read of it: a member that is odd is as good as none, where it need not be
/// there.
fn other(row: usize, member: &OutputMember<'_>, krate: &TokenStream) -> Read {
    let OutputMember { ident, ty, kind, fill, .. } = member;
    let default = match (fill, kind) {
        (Some(absent), _) => Some(default(absent)),
        (None, Kind::Optional(_)) => Some(quote!(::core::option::Option::None)),
        (None, _) => None,
    };
    let default = default.as_ref().map(|default| ("if_readable", default));
    Read::member(row, ident, ty, default, &quote!(Self::__ROWS), krate)
}

fn message(error: &ErrorShape<'_>) -> Read {
    let krate = &error.container.krate;
    let OutputMember { ident, fill, .. } = &error.members[error.message.index];
    let row = error.members.len() - 1;
    let value = |text: &TokenStream| {
        let text = quote!(::core::option::Option::map(#text, ::core::convert::From::from));
        match fill.as_ref().map(default) {
            Some(default) if error.message.is_optional => {
                quote!(::core::option::Option::or_else(#text, || #default))
            }
            Some(default) => quote!(::core::option::Option::unwrap_or_else(#text, || #default)),
            None if error.message.is_optional => text,
            None => quote!(#krate::__private::required_member(#text, Self::__ROWS, #row)?),
        }
    };
    Read::message(row, ident, value, krate)
}

fn shape(error: &ErrorShape<'_>) -> TokenStream {
    let container = &error.container;
    let krate = &container.krate;
    let ErrorShape { code, retryable, throttling, message, members, .. } = error;
    let member = &members[message.index];
    let (ident, sensitive) = (member.ident, member.sensitive);
    let traits = (*retryable || *throttling || sensitive).then(|| {
        quote! {
            const TRAITS: #krate::__private::ErrorTraits = #krate::__private::ErrorTraits {
                is_retryable: #retryable,
                is_throttling: #throttling,
                hides_message: #sensitive,
            };
        }
    });
    let message = if message.is_optional {
        quote!(::core::option::Option::as_deref(&self.#ident))
    } else {
        quote!(::core::option::Option::Some(&self.#ident))
    };
    let body = quote! {
        const CODE: &'static ::core::primitive::str = #code;
        #traits
        fn message(&self) -> ::core::option::Option<&::core::primitive::str> { #message }
    };
    implement(container, Some(quote!(#krate::__private::ErrorShape)), &body)
}

/// The most wanted functions of the trait as inherent ones, so that a caller needs no import.
fn inherent(error: &ErrorShape<'_>) -> TokenStream {
    let container = &error.container;
    let (vis, krate) = (container.vis, &container.krate);
    let body = quote! {
        /// The code by which the service calls this error.
        #[must_use]
        #vis const fn code(&self) -> &'static ::core::primitive::str {
            <Self as #krate::__private::ErrorShape>::CODE
        }

        /// What the service says about it.
        #[must_use]
        #vis fn message(&self) -> ::core::option::Option<&::core::primitive::str> {
            #krate::__private::ErrorShape::message(self)
        }
    };
    let inherent = implement(container, None, &body);
    // The author decides which of them are used; what is the trait's too is so on purpose.
    quote!(#[allow(dead_code, clippy::same_name_method)] #inherent)
}
