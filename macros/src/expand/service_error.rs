//! The modelled errors of an operation.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::implement;
use crate::kind;
use crate::model::ServiceError;

/// Expands to:
///
/// ```ignore
/// impl ::surefire::ServiceError for AdminConfirmSignUpError { decode_error, code, message, … }
/// impl Display for AdminConfirmSignUpError { … }
/// impl Error for AdminConfirmSignUpError {}
/// ```
pub(crate) fn service_error(model: &ServiceError<'_>) -> TokenStream {
    let container = &model.container;
    let krate = &container.krate;
    let decode = decode(model);
    let reading = reading(model);
    let retry = retry(model);
    let body = quote!(#decode #reading #retry);
    let service_error = implement(container, Some(quote!(#krate::__private::ServiceError)), &body);
    let display = quote! {
        fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            #krate::__private::display_error(self, __f)
        }
    };
    let display = implement(container, Some(quote!(::core::fmt::Display)), &display);
    let error = implement(container, Some(quote!(::core::error::Error)), &TokenStream::new());
    quote!(#service_error #display #error)
}

/// A member that is missing or odd leaves the code: the error is then one of an unknown code.
fn decode(model: &ServiceError<'_>) -> TokenStream {
    let krate = &model.container.krate;
    let unknown = model.unknown;
    let variants = model.variants.iter().map(|variant| {
        let (ident, code) = (variant.ident, &variant.code);
        let members = variant.members.iter().map(|member| {
            let (ident, name, ty) = (member.ident, &member.name, member.ty);
            if ident == "message" {
                return quote!(#ident: #krate::__private::ErrorBody::message(__body));
            }
            let limits = member.limits().expand_read(ty, &member.kind, krate);
            let read = Ident::new("member", kind::span(ty));
            quote!(#ident: #krate::__private::ErrorBody::#read::<#ty>(__body, #name, const { &#limits })?)
        });
        quote!(#code => Self::#ident { #(#members),* },)
    });
    let unknown = quote! {
        Self::#unknown {
            code: ::core::convert::From::from(__code),
            message: #krate::__private::ErrorBody::message(__body),
        }
    };
    let error = if model.variants.is_empty() {
        unknown
    } else {
        quote! {
            let __read = || ::core::option::Option::Some(match __code {
                #(#variants)*
                _ => return ::core::option::Option::None,
            });
            ::core::option::Option::unwrap_or_else(__read(), || #unknown)
        }
    };
    quote! {
        fn decode_error(
            __code: &::core::primitive::str,
            __body: &#krate::__private::ErrorBody<'_>,
        ) -> Self {
            #error
        }
    }
}

fn reading(model: &ServiceError<'_>) -> TokenStream {
    let unknown = model.unknown;
    let codes = model.variants.iter().map(|variant| {
        let (ident, code) = (variant.ident, &variant.code);
        quote!(Self::#ident { .. } => #code,)
    });
    let with_message = model
        .variants
        .iter()
        .filter(|variant| variant.members.iter().any(|member| member.ident == "message"));
    let messages = with_message.map(|variant| {
        let ident = variant.ident;
        quote!(Self::#ident { message, .. } => ::core::option::Option::as_deref(message),)
    });
    quote! {
        fn code(&self) -> &::core::primitive::str {
            match self {
                #(#codes)*
                Self::#unknown { code, .. } => code,
            }
        }

        fn message(&self) -> ::core::option::Option<&::core::primitive::str> {
            #[allow(unreachable_patterns)]
            match self {
                #(#messages)*
                Self::#unknown { message, .. } => ::core::option::Option::as_deref(message),
                _ => ::core::option::Option::None,
            }
        }
    }
}

/// What the author says, and what the code says by itself.
fn retry(model: &ServiceError<'_>) -> TokenStream {
    let krate = &model.container.krate;
    let throttling = model.variants.iter().filter(|variant| variant.throttling);
    let throttling: Vec<_> = throttling.map(|variant| variant.ident).collect();
    let retryable = model.variants.iter().filter(|variant| variant.retryable);
    let retryable: Vec<_> = retryable.map(|variant| variant.ident).collect();
    quote! {
        fn is_throttling(&self) -> ::core::primitive::bool {
            match self {
                #(Self::#throttling { .. } => true,)*
                _ => #krate::__private::is_throttling_code(
                    #krate::__private::ServiceError::code(self),
                ),
            }
        }

        fn is_retryable(&self) -> ::core::primitive::bool {
            match self {
                #(Self::#retryable { .. } => true,)*
                _ => #krate::__private::is_retryable_by_code(self),
            }
        }
    }
}
