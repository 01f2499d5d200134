//! The type that owns what a member borrows.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::Type;

use crate::kind::{self, Kind};
use crate::lifetimes;
use crate::model::{Member, Raw};

/// The type of a member of the owned form.
pub(super) fn place_type(member: &Member<'_>, krate: &TokenStream) -> TokenStream {
    let ty = match &member.parsed_from {
        Some(Raw::Str(_)) => quote!(#krate::__private::String),
        _ => owned_type(member.value, &member.kind, krate),
    };
    let ty = if member.optional { quote!(::core::option::Option<#ty>) } else { ty };
    // In one span wherever it is needed: that a shape has no owned form is then one error.
    kind::respan(ty, kind::span(member.value))
}

/// The type that owns a value: the type itself, if it borrows nothing.
pub(crate) fn owned_type(ty: &Type, kind: &Kind<'_>, krate: &TokenStream) -> TokenStream {
    if !kind::has_lifetime(ty) && !kind.holds_shape() {
        return ty.to_token_stream();
    }
    let private = quote!(#krate::__private);
    match kind {
        Kind::Str => quote!(#private::String),
        Kind::Bool | Kind::Int(_) | Kind::Float(_) | Kind::Timestamp(_) => {
            kind::pointee(ty).to_token_stream()
        }
        Kind::Blob => quote!(#private::Vec<::core::primitive::u8>),
        Kind::StringMap => quote!(#private::BTreeMap<#private::String, #private::String>),
        Kind::List(element) => {
            let item = owned_type(element.ty, &element.kind, krate);
            quote!(#private::Vec<#item>)
        }
        Kind::Map(_, element) => {
            let value = owned_type(element.ty, &element.kind, krate);
            quote!(#private::BTreeMap<#private::String, #value>)
        }
        Kind::Optional(element) => {
            let value = owned_type(element.ty, &element.kind, krate);
            quote!(::core::option::Option<#value>)
        }
        Kind::Shape => of_shape(ty, krate),
    }
}

/// A shape says what owns it; a pointer to one, by which it may hold itself, becomes a `Box`.
fn of_shape(ty: &Type, krate: &TokenStream) -> TokenStream {
    let shape = kind::pointee(ty);
    let span = kind::span(ty);
    let at_span = kind::respan(lifetimes::all_static(shape.to_token_stream()), span);
    let owned = quote::quote_spanned!(span=> <#at_span as #krate::__private::HasOwned>::Owned);
    if shape.to_token_stream().to_string() == ty.to_token_stream().to_string() {
        owned
    } else {
        quote!(#krate::__private::Box<#owned>)
    }
}
