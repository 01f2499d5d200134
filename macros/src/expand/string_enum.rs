//! An enum of strings: one type for requests and responses, open to values newer than the model.

mod traits;

use proc_macro2::TokenStream;
use quote::quote;

use self::traits::{decode, from_str, texts, traits};
use super::owned;
use crate::gate;
use crate::model::{EnumText, StringEnum, UnknownValue};
use crate::names;

/// Expands to:
///
/// ```ignore
/// impl<'__t> Medium<&'__t str> { pub const fn as_str, pub const fn from_wire, walk }
/// impl Medium<String> { pub const VALUES, pub fn as_str }
/// impl FromStr for Medium<String> { … }
/// impl<T: AsRef<str>> Encode, Debug, Display for Medium<T> { … }
/// impl Decode for Medium<String> { … }
/// ```
pub(crate) fn string_enum(model: &StringEnum<'_>) -> TokenStream {
    let own = own(model);
    let traits = traits(model);
    let form = owned::enum_of_text(model);
    let traits = quote!(#traits #form);
    match model.unknown.as_ref().map(|unknown| &unknown.text) {
        Some(EnumText::Param(_)) => {
            let borrowed = borrowed(
                model,
                &quote!(<'__t>),
                &quote!(<&'__t ::core::primitive::str>),
                &quote!('__t),
            );
            let values = values(model);
            quote!(#borrowed #values #own #traits)
        }
        Some(EnumText::Borrowed(lifetime)) => {
            let (generics, arguments, _) = model.container.generics.split_for_impl();
            let borrowed =
                borrowed(model, &quote!(#generics), &quote!(#arguments), &quote!(#lifetime));
            let values = values(model);
            quote!(#borrowed #values #traits)
        }
        Some(EnumText::Owned) => {
            let (values, marker) = (values(model), owned_marker(model));
            quote!(#own #values #traits #marker)
        }
        None => {
            let closed = closed(model);
            let values = values(model);
            quote!(#closed #values #traits)
        }
    }
}

fn type_arguments(model: &StringEnum<'_>, text: &TokenStream) -> TokenStream {
    if let Some(EnumText::Param(_)) = model.unknown.as_ref().map(|unknown| &unknown.text) {
        return quote!(<#text>);
    }
    let (_, arguments, _) = model.container.generics.split_for_impl();
    quote!(#arguments)
}

/// The functions of the borrowed form, which work in a `const`.
fn borrowed(
    model: &StringEnum<'_>,
    generics: &TokenStream,
    arguments: &TokenStream,
    lifetime: &TokenStream,
) -> TokenStream {
    let (ident, vis, krate) = (model.container.ident, model.container.vis, &model.container.krate);
    let Some(UnknownValue { ident: unknown, .. }) = &model.unknown else {
        return TokenStream::new();
    };
    let texts = texts(model);
    let walk = walk(model);
    let (variants, values): (Vec<_>, Vec<_>) = model.values.iter().cloned().unzip();
    quote! {
        #[allow(dead_code)]
        #[automatically_derived]
        impl #generics #ident #arguments {
            /// The value on the wire.
            #[must_use]
            #vis const fn as_str(&self) -> &#lifetime ::core::primitive::str {
                match self {
                    #texts
                    Self::#unknown(__text) => __text,
                }
            }
            #walk
        }

        #[automatically_derived]
        impl #generics #krate::__private::ConstEncode for #ident #arguments {}

        #[automatically_derived]
        impl #generics ::core::convert::From<&#lifetime ::core::primitive::str> for #ident #arguments {
            fn from(text: &#lifetime ::core::primitive::str) -> Self {
                match text {
                    #(#values => Self::#variants,)*
                    __other => Self::#unknown(__other),
                }
            }
        }
    }
}

/// That the owned form has no place in a `const`, which the bound says better than no impl would.
fn owned_marker(model: &StringEnum<'_>) -> TokenStream {
    let (ident, krate) = (model.container.ident, &model.container.krate);
    let (generics, arguments, _) = model.container.generics.split_for_impl();
    let items = quote! {
        #[automatically_derived]
        impl #generics #krate::__private::ConstEncode for #ident #arguments
        where
            for<'__text> #krate::__private::String: #krate::__private::ConstText,
            for<'__shown> #ident #arguments: ::core::fmt::Debug
        {}
    };
    gate::with_alloc(&items, krate)
}

/// The functions of an enum without a place for unknown values.
fn closed(model: &StringEnum<'_>) -> TokenStream {
    let container = &model.container;
    let (ident, vis) = (container.ident, container.vis);
    let texts = texts(model);
    let walk = walk(model);
    let from_str = from_str(model, &quote!(), None);
    let marker = super::walk::marker(container);
    let decode = decode(model, &quote!(), "closed_enum");
    quote! {
        #[allow(dead_code)]
        #[automatically_derived]
        impl #ident {
            /// The value on the wire.
            #[must_use]
            #vis const fn as_str(&self) -> &'static ::core::primitive::str {
                match *self { #texts }
            }
            #walk
        }

        #marker
        #from_str
        #decode
    }
}

fn walk(model: &StringEnum<'_>) -> TokenStream {
    let (vis, krate) = (model.container.vis, &model.container.krate);
    let walk = names::walk();
    quote! {
        #[doc(hidden)]
        #vis const fn #walk(
            &self,
            __walk: &mut #krate::__private::ConstWalk<'_>,
            __limits: &#krate::__private::Limits,
        ) {
            __walk.str(Self::as_str(self), __limits);
        }
    }
}

/// `VALUES`, on the form that type inference finds.
fn values(model: &StringEnum<'_>) -> TokenStream {
    let container = &model.container;
    let (ident, vis, krate) = (container.ident, container.vis, &container.krate);
    let values = model.values.iter().map(|(_, text)| text);
    let is_generic =
        matches!(model.unknown.as_ref().map(|unknown| &unknown.text), Some(EnumText::Param(_)));
    let (generics, arguments) = if is_generic {
        (quote!(), quote!(<#krate::__private::OwnText>))
    } else {
        let (generics, arguments, _) = container.generics.split_for_impl();
        (quote!(#generics), quote!(#arguments))
    };
    quote! {
        #[allow(dead_code)]
        #[automatically_derived]
        impl #generics #ident #arguments {
            /// The values that the model has, as they are on the wire.
            #vis const VALUES: &'static [&'static ::core::primitive::str] = &[#(#values),*];
        }
    }
}

/// The functions of the owned form, for responses.
fn own(model: &StringEnum<'_>) -> TokenStream {
    let container = &model.container;
    let (ident, vis, krate) = (container.ident, container.vis, &container.krate);
    let Some(UnknownValue { ident: unknown, .. }) = &model.unknown else {
        return TokenStream::new();
    };
    let texts = texts(model);
    let arguments = type_arguments(model, &quote!(#krate::__private::String));
    let from_str = from_str(model, &arguments, Some(unknown));
    let decode = decode(model, &arguments, "open_enum");
    let own = quote! {
        #[allow(dead_code)]
        #[automatically_derived]
        impl #ident #arguments {
            /// The value on the wire.
            #[must_use]
            #vis fn as_str(&self) -> &::core::primitive::str {
                match self {
                    #texts
                    Self::#unknown(__text) => __text,
                }
            }
        }
        #from_str
        #decode
    };
    gate::with_alloc(&own, krate)
}
