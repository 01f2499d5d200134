//! What the stubs have in common: impls whose functions all refuse.

use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;

use crate::errors::Errors;
use crate::gate;
use crate::names;
use crate::words::{self, Place, ShapeWords};

/// The words on the type, as far as they can be read; what is wrong with them is noted elsewhere.
pub(super) fn on_type<C: Place>(item: &DeriveInput) -> C {
    words::on_type(item, &mut Errors::default())
}

/// The end of every function of a stub.
pub(super) fn refuse(item: &DeriveInput) -> TokenStream {
    let (ident, (_, arguments, _)) = (&item.ident, item.generics.split_for_impl());
    quote!(<#ident #arguments>::__surefire_refused())
}

/// An `impl` of a trait for the type, or an inherent one.
pub(super) fn implement(
    item: &DeriveInput,
    of: Option<TokenStream>,
    body: &TokenStream,
) -> TokenStream {
    let ident = &item.ident;
    let (generics, arguments, clause) = item.generics.split_for_impl();
    let of = of.map(|of| quote!(#of for));
    quote! {
        #[allow(dead_code, non_snake_case)]
        #[automatically_derived]
        impl #generics #of #ident #arguments #clause { #body }
    }
}

/// What a member of the type asks of it, with `Debug`.
pub(super) fn shape(item: &DeriveInput, krate: &TokenStream) -> TokenStream {
    let (ident, vis, refuse, walk) = (&item.ident, &item.vis, refuse(item), names::walk());
    let (generics, arguments, clause) = item.generics.split_for_impl();
    let walk = quote! {
        #[doc(hidden)]
        #vis const fn #walk(
            &self,
            _: &mut #krate::__private::ConstWalk<'_>,
            _: &#krate::__private::Limits,
        ) {
            #refuse
        }
    };
    let (walk, debug) = (implement(item, None, &walk), debug(item));
    quote! {
        #walk
        #debug
        #[automatically_derived]
        impl #generics #krate::__private::Encode for #ident #arguments #clause {
            fn visit<__V: #krate::__private::Visitor>(
                &self,
                _: &'static #krate::__private::Limits,
                _: &mut __V,
            ) {
                #refuse
            }
        }
        #[automatically_derived]
        impl #generics #krate::__private::ConstEncode for #ident #arguments #clause {}
    }
}

/// Reading from a response.
pub(super) fn decode(item: &DeriveInput, krate: &TokenStream) -> TokenStream {
    let refuse = refuse(item);
    let body = quote! {
        fn decode<'__r, __R: #krate::__private::Reader<'__r>>(
            _: __R,
            _: &'static #krate::__private::Limits,
        ) -> ::core::result::Result<Self, #krate::__private::DecodeError> {
            #refuse
        }
    };
    let decode = implement(item, Some(quote!(#krate::__private::Decode)), &body);
    gate::with_json(&decode, krate)
}

/// What an author opts in to by a word.
pub(super) fn interop(item: &DeriveInput, words: &ShapeWords, krate: &TokenStream) -> TokenStream {
    let refuse = refuse(item);
    let serialize = words.serialize.word().map(|word| {
        let body = quote! {
            fn serialize<__S: #krate::__private::Serializer>(
                &self,
                _: __S,
            ) -> ::core::result::Result<__S::Ok, __S::Error> {
                #refuse
            }
        };
        let items = implement(item, Some(quote!(#krate::__private::Serialize)), &body);
        gate::asked_by(word, "serde", &items, krate)
    });
    let json_schema = words.json_schema.word().map(|word| {
        let generator = quote!(_: &mut #krate::__private::SchemaGenerator);
        let body = quote! {
            fn schema_name() -> #krate::__private::Cow<'static, ::core::primitive::str> { #refuse }
            fn json_schema(#generator) -> #krate::__private::Schema { #refuse }
        };
        let json_schema = implement(item, Some(quote!(#krate::__private::JsonSchema)), &body);
        let body = quote! {
            fn schema(
                #generator,
                _: &'static #krate::__private::Limits,
            ) -> #krate::__private::Schema {
                #refuse
            }
        };
        let describe = implement(item, Some(quote!(#krate::__private::Describe)), &body);
        gate::asked_by(word, "schemars", &quote!(#json_schema #describe), krate)
    });
    quote!(#serialize #json_schema)
}

pub(super) fn debug(item: &DeriveInput) -> TokenStream {
    format(item, &quote!(Debug))
}

/// `Debug` or `Display`.
pub(super) fn format(item: &DeriveInput, of: &TokenStream) -> TokenStream {
    let refuse = refuse(item);
    let body = quote! {
        fn fmt(&self, _: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result { #refuse }
    };
    implement(item, Some(quote!(::core::fmt::#of)), &body)
}
