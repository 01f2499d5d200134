//! An error of a service: what every structure of a response has, its code, and what the service says.

use proc_macro2::TokenStream;
use quote::quote;

use super::debug::debug_of_members;
use super::implement;
use super::output::{Read, decode_fn, default, members_of, rows};
use crate::gate;
use crate::kind::Kind;
use crate::model::{Container, ErrorShape, OutputMember};

/// Expands to:
///
/// ```ignore
/// impl Decode, Debug, Display for UserNotFoundException { … }
/// impl Error for UserNotFoundException {}
/// impl ::surefire::ErrorShape for UserNotFoundException { const CODE, const TRAITS, fn message }
/// ```
pub(crate) fn error_shape(error: &ErrorShape<'_>) -> TokenStream {
    let container = &error.container;
    let reading = reading(error);
    let debug = debug_of_members(container, &error.members);
    let display = display(container, &quote!(ErrorShape));
    let shape = shape(error);
    quote!(#reading #debug #display #shape)
}

/// `Display` and `Error`, by the trait `of`.
pub(super) fn display(container: &Container<'_>, of: &TokenStream) -> TokenStream {
    let (ident, krate) = (container.ident, &container.krate);
    let (generics, arguments, clause) = container.generics.split_for_impl();
    quote!(#krate::__error! { impl [#generics] [#ident #arguments] [#clause] #of {} })
}

/// Reading; most errors have no members but what the service says.
fn reading(error: &ErrorShape<'_>) -> TokenStream {
    let container = &error.container;
    let krate = &container.krate;
    let index = error.message.index;
    let others = error.members[..index].iter().chain(&error.members[index + 1..]);
    let reads: Vec<_> =
        others.clone().enumerate().map(|(row, member)| other(row, member, krate)).collect();
    let (table, of) = if reads.is_empty() {
        (None, quote!(()))
    } else {
        let rows = rows(others, container);
        let members = gate::with_json(&members_of(container, &quote!(Self::__ROWS), &reads), krate);
        (Some(quote!(#rows #members)), quote!(Self))
    };
    let starts = reads.iter().map(|Read { start, .. }| start);
    let fields = reads.iter().map(|Read { field, .. }| field);
    let own = if let Some(name) = &error.message.own_name {
        quote!(::core::option::Option::Some(#name))
    } else {
        quote!(::core::option::Option::None)
    };
    let message = message(error);
    let decode = decode_fn(
        krate,
        &quote! {
            #[allow(unused_variables)]
            let (__read, __message) = #krate::__private::error_structure::<#of, __R>(
                __reader,
                (#(#starts,)*),
                #own,
            )?;
            ::core::result::Result::Ok(Self { #(#fields)* #message })
        },
    );
    let decode = implement(container, Some(quote!(#krate::__private::Decode)), &decode);
    let decode = gate::with_json(&decode, krate);
    quote!(#table #decode)
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

/// What the service says, made of the text that was read.
fn message(error: &ErrorShape<'_>) -> TokenStream {
    let krate = &error.container.krate;
    let OutputMember { ident, fill, .. } = &error.members[error.message.index];
    let text = quote!(::core::option::Option::map(__message, ::core::convert::From::from));
    let value = match fill.as_ref().map(default) {
        Some(default) if error.message.is_optional => {
            quote!(::core::option::Option::or_else(#text, || #default))
        }
        Some(default) => quote!(::core::option::Option::unwrap_or_else(#text, || #default)),
        None if error.message.is_optional => text,
        None => {
            let name = error.message.own_name.as_deref().unwrap_or("message");
            let text = quote!(#krate::__private::required_message(__message, #name)?);
            quote!(::core::convert::From::from(#text))
        }
    };
    quote!(#ident: #value)
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
