//! A structure of a response: reading, and `Debug`.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::Type;
use syn::ext::IdentExt;

use super::{debug_body, implement, pages};
use crate::gate;
use crate::kind;
use crate::model::{Absent, Container, Output, OutputMember};
use crate::names;

/// Expands to:
///
/// ```ignore
/// impl User { const __ROWS }
/// impl ::surefire::__private::DecodeMembers for User { const ROWS, type Read, fn read }
/// impl ::surefire::Decode for User { fn decode }
/// impl ::core::fmt::Debug for User { … }
/// impl ::surefire::Page for Users { … }
/// ```
pub(crate) fn output(output: &Output<'_>) -> TokenStream {
    let container = &output.container;
    let krate = &container.krate;
    let members = output.members.iter().map(|member| Read {
        ident: member.ident,
        ty: member.ty,
        default: member.fill.as_ref().map(|absent| match absent {
            Absent::Default(default) => quote!(#default),
            Absent::Empty => quote!(::core::default::Default::default()),
        }),
    });
    let members: Vec<_> = members.collect();
    let rows = rows(&output.members, krate);
    let rows_of_self = quote!(Self::__ROWS);
    let body = quote!(const __ROWS: &'static [#krate::__private::Member] = #rows;);
    let rows = gate::with_json(&implement(container, None, &body), krate);
    let decode = decode(container, &rows_of_self, &members);
    let name = container.ident.unraw().to_string();
    let fields = output.members.iter().map(|member| (member.ident, member.sensitive, &member.kind));
    let debug = debug_body(krate, &name, fields);
    let debug = implement(container, Some(quote!(::core::fmt::Debug)), &debug);
    let page = pages::response(output);
    quote!(#rows #decode #debug #page)
}

/// The table of members that are read: their names, whether they are sensitive, and the format of
/// their timestamps.
pub(super) fn rows(members: &[OutputMember<'_>], krate: &TokenStream) -> TokenStream {
    let rows = members.iter().map(|member| {
        let (name, json) = (&member.name, names::json(&member.name) + ":");
        let limits = member.limits().expand_read(member.ty, &member.kind, krate);
        quote!(#krate::__private::Row::Limited(#name, #json, false, #limits))
    });
    quote!(&#krate::__private::members([#(#rows),*], &[]))
}

/// A member that is read, and what stands for one that is absent.
pub(super) struct Read<'m> {
    pub(super) ident: &'m Ident,
    pub(super) ty: &'m Type,
    pub(super) default: Option<TokenStream>,
}

/// Expands to:
///
/// ```ignore
/// impl ::surefire::__private::DecodeMembers for User {
///     const ROWS: &'static [Member] = Self::__ROWS;
///     type Read = (Option<String>, Option<bool>,);
///     fn read(read: &mut Self::Read, row: usize, field: Field<R>) -> Result<(), DecodeError> {
///         match row {
///             0 => if let Some(value) = field.read(&Self::__ROWS[0].limits)? {
///                 read.0 = Some(value);
///             },
///             …
///         }
///         Ok(())
///     }
/// }
/// impl ::surefire::Decode for User {
///     fn decode(reader: R, _: &'static Limits) -> Result<Self, DecodeError> {
///         let read = decode_structure::<Self, _>(reader, (None, None,))?;
///         Ok(User { username: required_member(read.0, Self::__ROWS, 0)?, … })
///     }
/// }
/// ```
pub(super) fn decode(
    container: &Container<'_>,
    rows: &TokenStream,
    members: &[Read<'_>],
) -> TokenStream {
    let krate = &container.krate;
    let types = members.iter().map(|member| member.ty);
    let nones = members.iter().map(|_| quote!(::core::option::Option::None));
    let arms = members.iter().enumerate().map(|(row, member)| {
        // In the span of its type, where rustc shows that it can't be read.
        let read = if member.default.is_some() { "given" } else { "read" };
        let (place, read) = (syn::Index::from(row), Ident::new(read, kind::span(member.ty)));
        quote! {
            #row => if let ::core::option::Option::Some(__value) =
                __field.#read(&#rows[#row].limits)?
            {
                __read.#place = ::core::option::Option::Some(__value);
            },
        }
    });
    let values = members.iter().enumerate().map(|(row, member)| member.value(row, rows, krate));
    let members_of = quote! {
        const ROWS: &'static [#krate::__private::Member] = #rows;
        type Read = (#(::core::option::Option<#types>,)*);
        #[allow(unused_variables)]
        fn read<'__r, __R: #krate::__private::Reader<'__r>>(
            __read: &mut Self::Read,
            __row: ::core::primitive::usize,
            __field: #krate::__private::Field<__R>,
        ) -> ::core::result::Result<(), #krate::__private::DecodeError> {
            match __row { #(#arms)* _ => {} }
            ::core::result::Result::Ok(())
        }
    };
    let members_of =
        implement(container, Some(quote!(#krate::__private::DecodeMembers)), &members_of);
    let decode = decode_fn(
        krate,
        &quote! {
            #[allow(unused_variables)]
            let __read = #krate::__private::decode_structure::<Self, __R>(__reader, (#(#nones,)*))?;
            ::core::result::Result::Ok(Self { #(#values)* })
        },
    );
    let decode = implement(container, Some(quote!(#krate::__private::Decode)), &decode);
    gate::with_json(&quote!(#[doc(hidden)] #members_of #decode), krate)
}

/// `fn decode` with this body, which reads from `__reader`.
pub(super) fn decode_fn(krate: &TokenStream, body: &TokenStream) -> TokenStream {
    quote! {
        fn decode<'__r, __R: #krate::__private::Reader<'__r>>(
            __reader: __R,
            _: &'static #krate::__private::Limits,
        ) -> ::core::result::Result<Self, #krate::__private::DecodeError> {
            #body
        }
    }
}

impl Read<'_> {
    /// `username: required_member(__read.0, Self::__ROWS, 0)?,`
    fn value(&self, row: usize, rows: &TokenStream, krate: &TokenStream) -> TokenStream {
        let (ident, place) = (self.ident, syn::Index::from(row));
        if let Some(default) = &self.default {
            return quote! {
                #ident: ::core::option::Option::unwrap_or_else(__read.#place, || #default),
            };
        }
        quote!(#ident: #krate::__private::required_member(__read.#place, #rows, #row)?,)
    }
}
