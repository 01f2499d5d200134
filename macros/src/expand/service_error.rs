//! The modelled errors of an operation, or of a whole service.

use proc_macro2::TokenStream;
use quote::quote;
use syn::ext::IdentExt;

use super::debug::debug;
use super::implement;
use crate::model::{ErrorVariant, ServiceError};

/// Expands to:
///
/// ```ignore
/// impl ::surefire::ServiceError for AdminConfirmSignUpError { fn decode_error, fn view }
/// impl Debug, Display for AdminConfirmSignUpError { … }
/// impl Error for AdminConfirmSignUpError {}
/// impl AdminConfirmSignUpError { pub fn as_user_not_found, …, pub fn as_unknown }
/// impl From<UserNotFoundException> for AdminConfirmSignUpError { … }
/// impl From<UnknownError> for AdminConfirmSignUpError { … }
/// ```
pub(crate) fn service_error(error: &ServiceError<'_>) -> TokenStream {
    let container = &error.container;
    let krate = &container.krate;
    let (decode, view) = (decode(error), view(error));
    let body = quote!(#decode #view);
    let service_error = implement(container, Some(quote!(#krate::__private::ServiceError)), &body);
    let view = quote!(#krate::__private::ServiceError::view(self));
    let debug = debug(container, &quote!(::core::fmt::Debug::fmt(&#view, __f)));
    let display = quote! {
        fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(&#view, __f)
        }
    };
    let display = implement(container, Some(quote!(::core::fmt::Display)), &display);
    let of_core = implement(container, Some(quote!(::core::error::Error)), &TokenStream::new());
    let accessors = accessors(error);
    let conversions = all(error).map(|variant| conversion(error, variant));
    quote!(#service_error #debug #display #of_core #accessors #(#conversions)*)
}

/// Every variant, that for unknown codes last.
fn all<'e>(error: &'e ServiceError<'_>) -> impl Iterator<Item = &'e ErrorVariant<'e>> {
    error.variants.iter().chain([&error.unknown])
}

/// An error whose members are not those of the model leaves its code: it is then an unknown one.
///
/// What a type lacks is said where it is called, by the type's own span: here and in [`view`] the same
/// message at the same place, which rustc shows once.
fn decode(error: &ServiceError<'_>) -> TokenStream {
    let krate = &error.container.krate;
    let known = error.variants.iter().map(|ErrorVariant { ident, ty, .. }| {
        let shape = quote!(<#ty as #krate::__private::ErrorShape>);
        quote!(#shape::CODE => #shape::read_error(__body, Self::#ident),)
    });
    let ErrorVariant { ident: unknown, ty, .. } = &error.unknown;
    quote! {
        fn decode_error(
            __code: &::core::primitive::str,
            __body: &#krate::__private::ErrorBody<'_>,
        ) -> Self {
            let __read = match __code {
                #(#known)*
                _ => ::core::result::Result::Err(
                    <#krate::UnknownError as #krate::__private::ServiceError>::decode_error(
                        __code, __body,
                    ),
                ),
            };
            ::core::result::Result::unwrap_or_else(__read, |__unknown| {
                Self::#unknown(<#ty as #krate::__private::UnknownVariant>::of(__unknown))
            })
        }
    }
}

fn view(error: &ServiceError<'_>) -> TokenStream {
    let krate = &error.container.krate;
    let known = error.variants.iter().map(|ErrorVariant { ident, ty, .. }| {
        let name = ident.unraw().to_string();
        quote! {
            Self::#ident(__error) => <#ty as #krate::__private::ErrorShape>::view(__error, #name),
        }
    });
    let ErrorVariant { ident: unknown, ty, .. } = &error.unknown;
    let name = unknown.unraw().to_string();
    quote! {
        fn view(&self) -> #krate::__private::ErrorView<'_> {
            match self {
                #(#known)*
                Self::#unknown(__error) => {
                    <#ty as #krate::__private::UnknownVariant>::view(__error, #name)
                }
            }
        }
    }
}

/// A function a variant that gives its error.
fn accessors(error: &ServiceError<'_>) -> TokenStream {
    let vis = error.container.vis;
    let accessors = all(error).map(|ErrorVariant { ident, shape, accessor, .. }| {
        let docs = format!("The error, if it is `{}`.", ident.unraw());
        quote! {
            #[doc = #docs]
            #[must_use]
            #vis fn #accessor(&self) -> ::core::option::Option<&#shape> {
                match self {
                    Self::#ident(__error) => ::core::option::Option::Some(__error),
                    _ => ::core::option::Option::None,
                }
            }
        }
    });
    let accessors = implement(&error.container, None, &quote!(#(#accessors)*));
    quote!(#[allow(dead_code, unreachable_patterns)] #accessors)
}

/// From an error to the enum that holds it.
fn conversion(error: &ServiceError<'_>, variant: &ErrorVariant<'_>) -> TokenStream {
    let ErrorVariant { ident, ty, shape, .. } = variant;
    let is_boxed = !std::ptr::eq(*ty, *shape);
    let value =
        if is_boxed { quote!(::core::convert::From::from(__error)) } else { quote!(__error) };
    let body = quote!(fn from(__error: #shape) -> Self { Self::#ident(#value) });
    implement(&error.container, Some(quote!(::core::convert::From<#shape>)), &body)
}
