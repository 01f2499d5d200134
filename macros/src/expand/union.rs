//! A tagged union: an enum whose variants are its members, exactly one of which is set.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::ext::IdentExt;

use super::table::{Row, members};
use super::{Way, call_check, gate, implement, interop, shown, timestamp_format, walk};
use crate::constraint::OwnLimits;
use crate::kind::{self, TimestampFormat};
use crate::model::{Union, UnionVariant};
use crate::names;

/// Expands to:
///
/// ```ignore
/// impl Choice<'_> { const __MEMBERS, walk }
/// impl ::surefire::Encode for Choice<'_> { … }
/// impl ::surefire::constraint::Check for Choice<'_> { … }
/// impl ::surefire::Decode for Choice { … }
/// impl ::core::fmt::Debug for Choice<'_> { … }
/// ```
pub(crate) fn union(union: &Union<'_>) -> TokenStream {
    let input = union.is_input.then(|| {
        let (table, encode, check) = (table(union), encode(union), check(union));
        let interop = interop::union(union);
        quote!(#table #encode #check #interop)
    });
    let walk = union.is_const.then(|| walk(union));
    let decode = union.is_output.then(|| decode(union));
    let debug = debug(union);
    quote!(#input #walk #decode #debug)
}

fn table(union: &Union<'_>) -> TokenStream {
    let krate = &union.container.krate;
    let rows = union.variants.iter().map(|variant| Row {
        name: &variant.name,
        is_required: false,
        limits: &variant.limits,
        own: Some((variant.ty, &variant.kind)),
    });
    let members = members(rows, &own_limits(union));
    let body = quote! {
        #[doc(hidden)]
        #[allow(clippy::large_stack_arrays)] // it is on no stack
        const __MEMBERS: &'static [#krate::__private::Member] = #members;
    };
    implement(&union.container, None, &body)
}

fn own_limits<'u>(union: &'u Union<'_>) -> OwnLimits<'u> {
    OwnLimits { krate: &union.container.krate, is_const: union.is_const }
}

fn encode(union: &Union<'_>) -> TokenStream {
    let krate = &union.container.krate;
    let arms = union.variants.iter().enumerate().map(|(index, variant)| {
        let ident = variant.ident;
        let name = quote!(&Self::__MEMBERS[#index].name);
        // In the span of the type, where rustc shows that it can't be a member.
        let value = Ident::new("__value", kind::span(variant.ty));
        let assertion = own_limits(union).assertion(variant.ty, &variant.kind);
        let encode = encode_member(&quote!(#value), &name, variant.timestamp, krate);
        quote!(Self::#ident(__value) => { let #value = __value; #assertion #encode })
    });
    let refused = refused(union, &quote!({}));
    // A check refuses it before this.
    let unknown = union.unknown.map(|unknown| quote!(Self::#unknown(_) => {}));
    let body = quote! {
        fn encode<__W: #krate::__private::Writer>(&self, __writer: &mut __W) {
            #krate::__private::Writer::begin_structure(__writer);
            match self { #(#arms)* #unknown #refused }
            #krate::__private::Writer::end_structure(__writer);
        }
    };
    implement(&union.container, Some(quote!(#krate::__private::Encode)), &body)
}

/// Writes the member that is set.
fn encode_member(
    value: &TokenStream,
    name: &TokenStream,
    timestamp: Option<TimestampFormat>,
    krate: &TokenStream,
) -> TokenStream {
    if let Some(format) = timestamp {
        let format = timestamp_format(format, krate);
        quote! {
            #krate::__private::Timestamps::encode_member_as(#value, #name, #format, __writer);
        }
    } else {
        quote!(#krate::__private::Encode::encode_member(#value, #name, __writer);)
    }
}

fn check(union: &Union<'_>) -> TokenStream {
    let krate = &union.container.krate;
    let arms = union.variants.iter().enumerate().map(|(index, variant)| {
        let (ident, body) = (variant.ident, check_variant(index, variant, krate));
        let assertion = own_limits(union).assertion(variant.ty, &variant.kind);
        quote!(Self::#ident(__value) => { #assertion #body })
    });
    let unknown = union.unknown.map(|unknown| {
        quote! {
            Self::#unknown(_) => #krate::__private::outcome(
                ::core::result::Result::Err("Member must be one that the model has"),
                __at,
                __report,
            ),
        }
    });
    let refused = refused(union, &quote!({}));
    let body = quote! {
        #[allow(unused_variables)]
        fn check(
            &self,
            _: &'static #krate::__private::Limits,
            __at: &#krate::__private::Path<'_>,
            __report: &mut #krate::__private::Report,
        ) {
            match self { #(#arms)* #unknown #refused }
        }
    };
    implement(&union.container, Some(quote!(#krate::__private::Check)), &body)
}

/// The arms of variants that are no members, so that nothing but the message is seen.
fn refused(union: &Union<'_>, value: &TokenStream) -> TokenStream {
    let refused = &union.refused;
    quote!(#(Self::#refused { .. } => #value,)*)
}

fn check_variant(index: usize, variant: &UnionVariant<'_>, krate: &TokenStream) -> TokenStream {
    let name = &variant.name;
    let limits = quote!(&Self::__MEMBERS[#index].limits);
    let path = quote!(&#krate::__private::Path::member(__at, #name));
    let own = variant.check.as_ref().map(|check| {
        let outcome = call_check(check, &quote!(__value));
        quote!(#krate::__private::outcome(#outcome, #path, __report);)
    });
    let time = variant.timestamp.map(|format| {
        let format = timestamp_format(format, krate);
        quote! {
            #krate::__private::Timestamps::check_as(__value, #format, #limits, #path, __report);
        }
    });
    let value = Ident::new("__value", kind::span(variant.ty));
    quote! {
        { let #value = __value; #krate::__private::Check::check(#value, #limits, #path, __report); }
        #own
        #time
    }
}

/// The walk in a `const`, where traits can't be called.
fn walk(union: &Union<'_>) -> TokenStream {
    let container = &union.container;
    let (vis, krate, function) = (container.vis, &container.krate, names::walk());
    let arms = union.variants.iter().enumerate().map(|(index, variant)| {
        let ident = variant.ident;
        let value =
            walk::value(&variant.kind, Some(&variant.limits), &quote!(&__row.limits), krate);
        let assertion = walk::assertion(variant.ty, &variant.kind, krate);
        let own = variant.check.as_ref().map(walk::outcome);
        quote! {
            Self::#ident(__value) => {
                let __row = &Self::__MEMBERS[#index];
                let __mark = __walk.member(&__row.name);
                #assertion
                #value
                #own
                __walk.back(__mark);
            }
        }
    });
    let refused = refused(union, &quote!({}));
    let body = quote! {
        #[doc(hidden)]
        #vis const fn #function(
            &self,
            __walk: &mut #krate::__private::ConstJson<'_>,
            _: &#krate::__private::Limits,
        ) {
            __walk.open();
            match self { #(#arms)* #refused }
            __walk.close();
        }
    };
    let walk = implement(container, None, &body);
    let marker = walk::marker_of_enum(container);
    quote!(#[allow(dead_code)] #walk #marker)
}

fn decode(union: &Union<'_>) -> TokenStream {
    let krate = &union.container.krate;
    let arms = union.variants.iter().map(|UnionVariant { ident, name, timestamp, .. }| {
        let read = if let Some(format) = timestamp {
            let format = timestamp_format(*format, krate);
            quote!(#krate::__private::DecodeTimestamps::decode_as(__value, #format))
        } else {
            quote!(#krate::__private::Decode::decode(__value))
        };
        quote!(#name => ::core::result::Result::map(#read, Self::#ident),)
    });
    let unknown = union.unknown.map(|unknown| {
        quote!(_ => {
            return ::core::result::Result::Ok(Self::#unknown(::core::convert::From::from(__name)));
        })
    });
    let body = quote! {
        fn decode(
            __value: #krate::__private::Value,
        ) -> ::core::result::Result<Self, #krate::__private::DecodeError> {
            let (__name, __value) = #krate::__private::Object::into_only_member(
                #krate::__private::Object::new(__value)?,
            )?;
            let __read = match ::core::convert::AsRef::<::core::primitive::str>::as_ref(&__name) {
                #(#arms)*
                #unknown
            };
            ::core::result::Result::map_err(
                __read,
                |__error| #krate::__private::DecodeError::within(__error, __name),
            )
        }
    };
    let decode = implement(&union.container, Some(quote!(#krate::__private::Decode)), &body);
    gate::with_json(&decode, krate)
}

/// Which member is set, and its value unless it is sensitive.
fn debug(union: &Union<'_>) -> TokenStream {
    let krate = &union.container.krate;
    let way = if union.is_input { Way::Sent } else { Way::Read };
    let arms = union.variants.iter().map(|variant| {
        let (ident, label) = (variant.ident, variant.ident.unraw().to_string());
        if variant.limits.sensitive {
            quote!(Self::#ident(_) => (#label, &#krate::__private::Redacted),)
        } else {
            let value = shown(&quote!(__value), &variant.kind, way, krate);
            quote!(Self::#ident(__value) => (#label, #value),)
        }
    });
    let unknown = union.unknown.map(|unknown| {
        let label = unknown.unraw().to_string();
        quote!(Self::#unknown(__name) => (#label, __name),)
    });
    let refused = refused(union, &quote!(("", &"")));
    let body = quote! {
        fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            let (__member, __value): (&'static ::core::primitive::str, &dyn ::core::fmt::Debug) =
                match self { #(#arms)* #unknown #refused };
            let mut __debug = ::core::fmt::Formatter::debug_tuple(__f, __member);
            ::core::fmt::DebugTuple::field(&mut __debug, __value);
            ::core::fmt::DebugTuple::finish(&mut __debug)
        }
    };
    implement(&union.container, Some(quote!(::core::fmt::Debug)), &body)
}
