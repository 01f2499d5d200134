//! A tagged union: an enum whose variants are its members, exactly one of which is set.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::ext::IdentExt;

use super::debug::{debug, debug_tuple, shown};
use super::encode::encode;
use super::output::decode_fn;
use super::parts::{Parts, Values};
use super::table::{Row, evaluated as evaluated_table, members};
use super::{call_check, hidden, implement, interop, owned, walk};
use crate::constraint::OwnLimits;
use crate::gate;
use crate::kind;
use crate::lifetimes;
use crate::model::{Union, UnionVariant};
use crate::names;

/// Expands to:
///
/// ```ignore
/// impl Choice<'_> { const __MEMBERS, walk }
/// impl ::surefire::__private::Members for Choice<'_> { fn members }
/// impl ::surefire::Encode for Choice<'_> { fn visit }
/// impl ::surefire::Decode for Choice { … }
/// impl ::core::fmt::Debug for Choice<'_> { … }
/// ```
pub(crate) fn union(union: &Union<'_>) -> TokenStream {
    let table = table(union);
    let input = union.direction.is_sent().then(|| {
        let (members, interop) = (visit(union), interop::union(union));
        let encode = hidden(&encode(&union.container, false, &whole_rules(union)));
        quote!(#members #encode #interop)
    });
    let walk = union.is_const.then(|| walk(union));
    let decode = union.direction.is_read().then(|| decode(union));
    let debug = debug_of_union(union);
    let is_both = union.direction.is_sent() && union.direction.is_read();
    let itself = is_both.then(|| owned::itself(&union.container));
    quote!(#table #input #walk #decode #debug #itself)
}

/// The members, with the limits of their types where requests hold the union.
fn table(union: &Union<'_>) -> TokenStream {
    let krate = &union.container.krate;
    let members = if union.direction.is_sent() {
        let rows = union.variants.iter().map(|variant| Row {
            name: &variant.name,
            is_required: false,
            limits: &variant.limits,
            is_parsed: false,
            own: Some((variant.ty, &variant.kind)),
        });
        members(rows, &own_limits(union))
    } else {
        let rows = union.variants.iter().map(|variant| {
            let (name, json) = (&variant.name, names::json(&variant.name) + ":");
            let limits = variant.limits.expand_read(variant.ty, &variant.kind, krate);
            quote!(#krate::__private::Row::Limited(#name, #json, false, #limits))
        });
        quote!(&#krate::__private::members([#(#rows),*], &[]))
    };
    let body = quote! {
        #[doc(hidden)]
        // It is on no stack; a type that lends limits needs no lifetime.
        #[allow(dead_code, clippy::large_stack_arrays, elided_lifetimes_in_paths)]
        const __MEMBERS: &'static [#krate::__private::Member] = #members;
    };
    let table = implement(&union.container, None, &body);
    let has_constants = union.variants.iter().any(|variant| variant.limits.has_constants());
    let evaluated = has_constants.then(|| {
        let shape = lifetimes::static_self(&union.container);
        evaluated_table(&quote!(#shape::__MEMBERS), krate)
    });
    quote!(#table #evaluated)
}

fn own_limits<'u>(union: &'u Union<'_>) -> OwnLimits<'u> {
    OwnLimits { krate: &union.container.krate, is_const: union.is_const }
}

/// The visit to the member that is set.
fn visit(union: &Union<'_>) -> TokenStream {
    let krate = &union.container.krate;
    let arms = union.variants.iter().enumerate().map(|(index, variant)| {
        let ident = variant.ident;
        // In the span of the type, where rustc shows that it can't be a member.
        let value = Ident::new("__value", kind::span(variant.ty));
        let assertion = own_limits(union).assertion(variant.ty, &variant.kind);
        let rule = variant.check.as_ref().map(|path| {
            let outcome = call_check(path, &quote!(__value));
            quote!(__V::member_rule(__visitor, Self::__MEMBERS, #index, || #outcome);)
        });
        let parts = variant.limits.checks_parts().then(|| {
            let place = quote!(__visitor, Self::__MEMBERS, #index);
            let rule = (quote!(__V::member_part_rule), place);
            let parts = Parts { krate, rule, values: Values::Declared };
            let parts = parts.expand(&variant.kind, &variant.limits);
            quote!(if <__V as #krate::__private::MemberVisitor>::CHECKS { #parts })
        });
        quote! {
            Self::#ident(__value) => {
                {
                    let #value = __value;
                    #assertion
                    __V::member(__visitor, Self::__MEMBERS, #index, #value);
                }
                #rule
                #parts
            }
        }
    });
    let unknown = union.unknown.map(|unknown| quote!(Self::#unknown(_) => {}));
    let body = quote! {
        #[allow(unused_variables)]
        fn members<__V: #krate::__private::MemberVisitor>(&self, __visitor: &mut __V) {
            match self { #(#arms)* #unknown }
        }
    };
    hidden(&implement(&union.container, Some(quote!(#krate::__private::Members)), &body))
}

/// The rules of the whole: the author's own check, and that it can be sent.
fn whole_rules(union: &Union<'_>) -> TokenStream {
    let unknown = unknown_rule(union);
    let own = union.check.as_ref().map(|path| {
        let outcome = call_check(path, &quote!(self));
        quote!(__V::rule(__visitor, || #outcome);)
    });
    quote!(#unknown #own)
}

/// A member that the model does not have can be read, not sent.
fn unknown_rule(union: &Union<'_>) -> TokenStream {
    union.unknown.map_or_else(TokenStream::new, |unknown| {
        quote! {
            if let Self::#unknown(_) = self {
                __V::rule(__visitor, || {
                    ::core::result::Result::Err("Member must be one that the model has")
                });
            }
        }
    })
}

/// The walk in a `const`, where traits can't be called.
fn walk(union: &Union<'_>) -> TokenStream {
    let container = &union.container;
    let (vis, krate, function) = (container.vis, &container.krate, names::walk());
    let arms = union.variants.iter().enumerate().map(|(index, variant)| {
        let ident = variant.ident;
        let value =
            walk::value(variant.ty, &variant.kind, Some(&variant.limits), &quote!(__limits), krate);
        let assertion = walk::assertion(variant.ty, &variant.kind, krate);
        let own = variant.check.as_ref().map(walk::outcome);
        let parts = walk::parts(&variant.kind, &variant.limits, &quote!(__limits), krate);
        quote! {
            Self::#ident(__value) => {
                #assertion
                let __limits = __walk.member(&Self::__MEMBERS[#index]);
                #value
                #own
                #parts
            }
        }
    });
    let own = union.check.as_ref().map(|path| {
        let outcome = call_check(path, &quote!(self));
        quote!(__walk.outcome(#outcome);)
    });
    let fallback = walk::fallback(krate);
    let body = quote! {
        #[doc(hidden)]
        #vis const fn #function(
            &self,
            __walk: &mut #krate::__private::ConstWalk<'_>,
            _: &#krate::__private::Limits,
        ) {
            #fallback
            #own
            let __outer = __walk.open();
            match self { #(#arms)* }
            __walk.close(__outer);
        }
    };
    let walk = implement(container, None, &body);
    let marker = walk::marker(container);
    quote!(#[allow(dead_code)] #walk #marker)
}

/// Expands to:
///
/// ```ignore
/// impl ::surefire::__private::DecodeUnion for Choice {
///     const ROWS: &'static [Member] = Self::__MEMBERS;
///     fn read(row: usize, reader: R) -> Result<Option<Self>, DecodeError> {
///         Ok(match row {
///             0 => reader.optional::<String>(&Self::__MEMBERS[0].limits)?.map(Self::Name),
///             …
///             _ => None,
///         })
///     }
///     fn unknown(member: UnknownMember) -> Self { Self::Unknown(From::from(member)) }
/// }
/// impl ::surefire::Decode for Choice { fn decode }
/// ```
fn decode(union: &Union<'_>) -> TokenStream {
    let container = &union.container;
    let krate = &container.krate;
    let arms = union.variants.iter().enumerate().map(|(row, UnionVariant { ident, ty, .. })| {
        // In the span of its type, where rustc shows that it can't be read.
        let optional = Ident::new("optional", kind::span(ty));
        quote! {
            #row => ::core::option::Option::map(
                __reader.#optional(&Self::__MEMBERS[#row].limits)?,
                Self::#ident,
            ),
        }
    });
    let unknown =
        union.unknown.map(|unknown| quote!(Self::#unknown(::core::convert::From::from(__member))));
    let body = quote! {
        const ROWS: &'static [#krate::__private::Member] = Self::__MEMBERS;
        #[allow(unused_variables)]
        fn read<'__r, __R: #krate::__private::Reader<'__r>>(
            __row: ::core::primitive::usize,
            __reader: __R,
        ) -> ::core::result::Result<::core::option::Option<Self>, #krate::__private::DecodeError> {
            ::core::result::Result::Ok(match __row {
                #(#arms)*
                _ => ::core::option::Option::None,
            })
        }
        fn unknown(__member: #krate::__private::UnknownMember) -> Self { #unknown }
    };
    let members = implement(container, Some(quote!(#krate::__private::DecodeUnion)), &body);
    let body = decode_fn(krate, &quote!(#krate::__private::decode_union(__reader)));
    let decode = implement(container, Some(quote!(#krate::__private::Decode)), &body);
    gate::with_json(&quote!(#[doc(hidden)] #members #decode), krate)
}

/// Which member is set, and its value unless it is sensitive.
fn debug_of_union(union: &Union<'_>) -> TokenStream {
    let unknown = union.unknown.map(|unknown| {
        let shown = debug_tuple(unknown, &quote!(__unknown));
        quote!(Self::#unknown(__unknown) => #shown)
    });
    let shown =
        if union.direction.is_sent() { debug_of_members(union) } else { debug_of_values(union) };
    debug(&union.container, &quote!(match self { #unknown #shown }))
}

fn debug_of_members(union: &Union<'_>) -> TokenStream {
    let krate = &union.container.krate;
    let names = union.variants.iter().map(|variant| variant.ident.unraw().to_string());
    quote! {
        #[allow(unreachable_patterns)]
        __member => #krate::__private::debug_union(__member, &[#(#names),*], __f),
    }
}

/// Of a union that is only read, whose values are no members of requests.
fn debug_of_values(union: &Union<'_>) -> TokenStream {
    let krate = &union.container.krate;
    let arms = union.variants.iter().map(|variant| {
        let ident = variant.ident;
        let value = if variant.limits.sensitive {
            quote!(&#krate::__private::Redacted)
        } else {
            shown(&quote!(__value), &variant.kind, krate)
        };
        let shown = debug_tuple(ident, &value);
        quote! {
            #[allow(unused_variables)]
            Self::#ident(__value) => #shown
        }
    });
    quote!(#(#arms)*)
}
