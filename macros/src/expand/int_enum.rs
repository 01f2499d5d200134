//! An enum of integers, open to values newer than the model unless the author says otherwise.

use proc_macro2::TokenStream;
use quote::quote;

use super::debug::{debug, debug_of_values};
use super::output::decode_fn;
use super::{implement, interop, owned};
use crate::gate;
use crate::model::IntEnum;
use crate::names;

/// Expands to:
///
/// ```ignore
/// impl Level { pub const VALUES, pub const fn value, pub const fn from_value, walk }
/// impl From<i32> for Level { … }       // or TryFrom, where no value is unknown
/// impl From<Level> for i32 { … }
/// impl Encode, Decode, Debug, Display for Level { … }
/// ```
pub(crate) fn int_enum(model: &IntEnum<'_>) -> TokenStream {
    let container = &model.container;
    let (ident, krate) = (container.ident, &container.krate);
    let own = own(model);
    let from = from(model);
    let encode = quote! {
        const IS_CHECKED: ::core::primitive::bool = true;
        fn visit<__V: #krate::__private::Visitor>(
            &self,
            __limits: &'static #krate::__private::Limits,
            __visitor: &mut __V,
        ) {
            let __value = ::core::convert::From::<::core::primitive::i32>::from(Self::value(self));
            __V::int(__visitor, __value, __limits);
        }
    };
    let encode = implement(container, Some(quote!(#krate::__private::Encode)), &encode);
    let display = quote! {
        fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Display::fmt(&Self::value(self), __f)
        }
    };
    let display = implement(container, Some(quote!(::core::fmt::Display)), &display);
    let values = model.values.iter().map(|(ident, _)| *ident);
    let unknown = model.unknown.map(|unknown| (unknown, quote!(__unknown)));
    let debug = debug(container, &debug_of_values(values, unknown));
    let decode = gate::with_json(&decode(model), krate);
    let interop = interop::int_enum(model);
    let itself = {
        let values = model.values.iter().map(|(ident, _)| *ident);
        owned::copied(container, values, model.unknown)
    };
    quote! {
        #own
        #from
        #[automatically_derived]
        impl ::core::convert::From<#ident> for ::core::primitive::i32 {
            fn from(value: #ident) -> Self {
                #ident::value(&value)
            }
        }
        #encode
        #debug
        #display
        #decode
        #interop
        #itself
    }
}

fn own(model: &IntEnum<'_>) -> TokenStream {
    let container = &model.container;
    let (vis, krate, walk) = (container.vis, &container.krate, names::walk());
    let (variants, values): (Vec<_>, Vec<_>) = model.values.iter().copied().unzip();
    let unknown = model.unknown.map(|unknown| quote!(Self::#unknown(__value) => __value,));
    let from_value = model.unknown.map(|unknown| {
        quote! {
            /// The variant for a number.
            #[must_use]
            #vis const fn from_value(value: ::core::primitive::i32) -> Self {
                match value {
                    #(#values => Self::#variants,)*
                    __other => Self::#unknown(__other),
                }
            }
        }
    });
    let body = quote! {
        /// The values that the model has.
        #vis const VALUES: &'static [::core::primitive::i32] = &[#(#values),*];

        /// The number on the wire.
        #[must_use]
        #vis const fn value(&self) -> ::core::primitive::i32 {
            match *self {
                #(Self::#variants => #values,)*
                #unknown
            }
        }
        #from_value
        #[doc(hidden)]
        #vis const fn #walk(
            &self,
            __walk: &mut #krate::__private::ConstWalk<'_>,
            __limits: &#krate::__private::Limits,
        ) {
            __walk.int(Self::value(self) as ::core::primitive::i64, __limits);
        }
    };
    let own = implement(container, None, &body);
    let marker = super::walk::marker(container);
    quote!(#[allow(dead_code)] #own #marker)
}

fn from(model: &IntEnum<'_>) -> TokenStream {
    let container = &model.container;
    if model.unknown.is_some() {
        let body = quote! {
            fn from(value: ::core::primitive::i32) -> Self {
                Self::from_value(value)
            }
        };
        let of = quote!(::core::convert::From<::core::primitive::i32>);
        return implement(container, Some(of), &body);
    }
    let krate = &container.krate;
    let (variants, values): (Vec<_>, Vec<_>) = model.values.iter().copied().unzip();
    let texts = values.iter().map(ToString::to_string);
    let body = quote! {
        type Error = #krate::ValidationError;

        fn try_from(
            value: ::core::primitive::i32,
        ) -> ::core::result::Result<Self, #krate::ValidationError> {
            const __LIMITS: &#krate::__private::Limits = &#krate::__private::Limits::new(
                &[#krate::__private::Constraint::Enum(&[#(#texts),*])],
            );
            match value {
                #(#values => ::core::result::Result::Ok(Self::#variants),)*
                _ => ::core::result::Result::Err(#krate::ValidationError::of_enum(__LIMITS)),
            }
        }
    };
    implement(container, Some(quote!(::core::convert::TryFrom<::core::primitive::i32>)), &body)
}

fn decode(model: &IntEnum<'_>) -> TokenStream {
    let container = &model.container;
    let krate = &container.krate;
    let read = if model.unknown.is_some() {
        quote!(::core::result::Result::map(__number, Self::from_value))
    } else {
        quote! {
            ::core::result::Result::map_err(
                <Self as ::core::convert::TryFrom<::core::primitive::i32>>::try_from(__number?),
                #krate::__private::invalid,
            )
        }
    };
    let body = decode_fn(
        krate,
        &quote! {
            let __number = <::core::primitive::i32 as #krate::__private::Decode>::decode(
                __reader,
                &#krate::__private::Limits::NONE,
            );
            #read
        },
    );
    implement(container, Some(quote!(#krate::__private::Decode)), &body)
}
