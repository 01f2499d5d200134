//! The traits of an enum of strings.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::GenericParam;

use super::super::debug::debug_of_values;
use super::super::interop;
use super::super::output::decode_fn;
use crate::gate;
use crate::model::StringEnum;

/// Reading, by a function of `surefire`.
pub(super) fn decode(model: &StringEnum<'_>, arguments: &TokenStream, by: &str) -> TokenStream {
    let (ident, krate) = (model.container.ident, &model.container.krate);
    let by = format_ident!("{by}");
    let body = decode_fn(krate, &quote!(#krate::__private::#by(__reader)));
    let decode = quote! {
        #[automatically_derived]
        impl #krate::__private::Decode for #ident #arguments { #body }
    };
    gate::with_json(&decode, krate)
}

pub(super) fn from_str(
    model: &StringEnum<'_>,
    arguments: &TokenStream,
    unknown: Option<&syn::Ident>,
) -> TokenStream {
    let (ident, krate) = (model.container.ident, &model.container.krate);
    let (variants, values): (Vec<_>, Vec<_>) = model.values.iter().cloned().unzip();
    let (error, other) = match unknown {
        Some(unknown) => (
            quote!(::core::convert::Infallible),
            quote!(__other => Self::#unknown(::core::convert::From::from(__other)),),
        ),
        None => (
            quote!(#krate::ValidationError),
            quote! {
                _ => return ::core::result::Result::Err(
                    #krate::ValidationError::of_enum(Self::VALUES_LIMITS),
                ),
            },
        ),
    };
    let limits = unknown.is_none().then(|| {
        quote! {
            #[automatically_derived]
            impl #ident {
                #[doc(hidden)]
                const VALUES_LIMITS: &'static #krate::__private::Limits =
                    &#krate::__private::Limits::new(
                        &[#krate::__private::Constraint::Enum(&[#(#values),*])],
                    );
            }
        }
    });
    quote! {
        #limits
        #[automatically_derived]
        impl ::core::str::FromStr for #ident #arguments {
            type Err = #error;
            fn from_str(text: &::core::primitive::str) -> ::core::result::Result<Self, #error> {
                ::core::result::Result::Ok(match text {
                    #(#values => Self::#variants,)*
                    #other
                })
            }
        }
    }
}

/// The traits that every form has.
pub(super) fn traits(model: &StringEnum<'_>) -> TokenStream {
    let container = &model.container;
    let (ident, krate) = (container.ident, &container.krate);
    let params: Vec<_> = container.generics.params.iter().map(bounded).collect();
    let (_, arguments, _) = container.generics.split_for_impl();
    let texts = texts(model);
    let unknown = model.unknown.as_ref().map(|unknown| {
        let ident = unknown.ident;
        quote!(Self::#ident(__text) => ::core::convert::AsRef::as_ref(__text),)
    });
    let debug = debug(model);
    let text = quote! {
        let __text: &::core::primitive::str = match self { #texts #unknown };
    };
    let interop = interop::string_enum(model, |of, body| {
        quote! {
            #[automatically_derived]
            impl<#(#params),*> #of for #ident #arguments { #body }
        }
    });
    quote! {
        #[doc(hidden)]
        #[automatically_derived]
        impl<#(#params),*> #krate::__private::Encode for #ident #arguments {
            const IS_CHECKED: ::core::primitive::bool = true;
            fn visit<__V: #krate::__private::Visitor>(
                &self,
                __limits: &'static #krate::__private::Limits,
                __visitor: &mut __V,
            ) {
                #text
                __V::text(__visitor, __text, __limits);
            }
        }
        #[automatically_derived]
        impl<#(#params),*> ::core::convert::AsRef<::core::primitive::str> for #ident #arguments {
            fn as_ref(&self) -> &::core::primitive::str {
                #text
                __text
            }
        }
        #[automatically_derived]
        impl<#(#params),*> ::core::fmt::Debug for #ident #arguments {
            fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result { #debug }
        }
        #[automatically_derived]
        impl<#(#params),*> ::core::fmt::Display for #ident #arguments {
            fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                #text
                ::core::fmt::Formatter::write_str(__f, __text)
            }
        }
        #interop
    }
}

/// The text of an unknown value need not be `Debug` itself.
fn debug(model: &StringEnum<'_>) -> TokenStream {
    let values = model.values.iter().map(|(ident, _)| *ident);
    let text = quote! {
        &<_ as ::core::convert::AsRef<::core::primitive::str>>::as_ref(__unknown)
    };
    debug_of_values(values, model.unknown.as_ref().map(|unknown| (unknown.ident, text)))
}

/// A parameter as an `impl` needs it: text is what can be seen as a `str`.
fn bounded(param: &GenericParam) -> TokenStream {
    match param {
        GenericParam::Type(param) => {
            let ident = &param.ident;
            quote!(#ident: ::core::convert::AsRef<::core::primitive::str>)
        }
        other => quote!(#other),
    }
}

/// The arms `Self::Sms => "SMS",`.
pub(super) fn texts(model: &StringEnum<'_>) -> TokenStream {
    let arms = model.values.iter().map(|(ident, text)| quote!(Self::#ident => #text,));
    quote!(#(#arms)*)
}
