//! The traits of a tuple struct that keeps its limits.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::debug::{debug, debug_tuple};
use super::super::output::decode_fn;
use super::super::parts::{Parts, Values};
use super::super::{call_check, hidden, implement};
use crate::gate;
use crate::kind::Kind;
use crate::model::Newtype;

pub(super) fn traits(newtype: &Newtype<'_>) -> TokenStream {
    let container = &newtype.container;
    let krate = &container.krate;
    let rule = newtype.check.as_ref().map(|path| {
        let outcome = call_check(path, &quote!(&self.0));
        quote!(__V::rule(__visitor, || #outcome);)
    });
    let parts = newtype.limits.checks_parts().then(|| {
        let rule = (quote!(__V::part_rule), quote!(__visitor, Self::__LIMITS));
        let parts = Parts { krate, rule, values: Values::Declared };
        let parts = parts.expand(&newtype.kind, &newtype.limits);
        quote! {
            if <__V as #krate::__private::Visitor>::CHECKS {
                let __value = &self.0;
                #parts
            }
        }
    });
    let body = quote! {
        const LIMITS: &'static #krate::__private::Limits = Self::__LIMITS;
        const IS_CHECKED: ::core::primitive::bool = true;
        #[inline]
        fn visit<__V: #krate::__private::Visitor>(
            &self,
            _: &'static #krate::__private::Limits,
            __visitor: &mut __V,
        ) {
            #krate::__private::Encode::visit(&self.0, Self::__LIMITS, __visitor);
            #rule
            #parts
        }
        #[inline]
        fn write_member<__W: #krate::__private::Writer>(
            &self,
            __member: &'static #krate::__private::Member,
            __writer: &mut __W,
        ) {
            #krate::__private::Encode::write_member(&self.0, __member, __writer);
        }
    };
    let encode = hidden(&implement(container, Some(quote!(#krate::__private::Encode)), &body));
    let debug = shown(newtype);
    quote!(#encode #debug)
}

/// `Debug`, redacted where the value is sensitive; and `Display`, where it is not.
fn shown(newtype: &Newtype<'_>) -> TokenStream {
    let container = &newtype.container;
    let krate = &container.krate;
    let value = if newtype.limits.sensitive {
        quote!(&#krate::__private::Redacted)
    } else {
        quote!(&self.0)
    };
    let debug = debug(container, &debug_tuple(container.ident, &value));
    let shows = matches!(newtype.kind, Kind::Str | Kind::Int(_) | Kind::Float(_) | Kind::Bool);
    let display = (shows && !newtype.limits.sensitive).then(|| {
        let body = quote! {
            fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.0, __f)
            }
        };
        implement(container, Some(quote!(::core::fmt::Display)), &body)
    });
    quote!(#debug #display)
}

/// From and to the value inside.
pub(super) fn conversions(newtype: &Newtype<'_>) -> TokenStream {
    let container = &newtype.container;
    let (krate, ty) = (&container.krate, newtype.ty);
    let try_from = implement(
        container,
        Some(quote!(::core::convert::TryFrom<#ty>)),
        &quote! {
            type Error = #krate::ValidationError;
            fn try_from(value: #ty) -> ::core::result::Result<Self, Self::Error> {
                Self::new(value)
            }
        },
    );
    let text = matches!(newtype.kind, Kind::Str).then(|| {
        let as_ref = implement(
            container,
            Some(quote!(::core::convert::AsRef<::core::primitive::str>)),
            &quote!(
                fn as_ref(&self) -> &::core::primitive::str {
                    &self.0
                }
            ),
        );
        let deref = implement(
            container,
            Some(quote!(::core::ops::Deref)),
            &quote! {
                type Target = ::core::primitive::str;
                fn deref(&self) -> &::core::primitive::str { &self.0 }
            },
        );
        quote!(#as_ref #deref)
    });
    let decode = (!newtype.storage.is_reference()).then(|| decode(newtype));
    quote!(#try_from #text #decode)
}

/// Reading a value that owns itself checks it.
fn decode(newtype: &Newtype<'_>) -> Option<TokenStream> {
    let container = &newtype.container;
    let (krate, ty) = (&container.krate, newtype.ty);
    if container.generics.lifetimes().next().is_some() {
        return None;
    }
    let body = decode_fn(
        krate,
        &quote! {
            let __value =
                <#ty as #krate::__private::Decode>::decode(__reader, Self::__LIMITS)?;
            ::core::result::Result::map_err(Self::new(__value), #krate::__private::invalid)
        },
    );
    let decode = implement(container, Some(quote!(#krate::__private::Decode)), &body);
    Some(gate::with_json(&decode, krate))
}
