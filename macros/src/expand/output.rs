//! A structure of a response: reading, and `Debug`.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::{Index, Type};

use super::debug::debug_of_members;
use super::{hidden, implement, pages};
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
    let rows = rows(output.members.iter(), container);
    let members = output.members.iter().enumerate();
    let members = members.map(|(index, member)| Read::of(index, member, &container.krate));
    let decode = decode(container, &quote!(Self::__ROWS), members);
    let debug = debug_of_members(container, &output.members);
    let page = pages::response(output);
    quote!(#rows #decode #debug #page)
}

/// The table of members that are read, `__ROWS`: their names, whether they are sensitive, and the format
/// of their timestamps.
pub(super) fn rows<'m>(
    members: impl Iterator<Item = &'m OutputMember<'m>>,
    container: &Container<'_>,
) -> TokenStream {
    let krate = &container.krate;
    let rows = members.map(|member| {
        let (name, json) = (&member.name, names::json(&member.name) + ":");
        let limits = member.limits().expand_read(member.ty, &member.kind, krate);
        quote!(#krate::__private::Row::Limited(#name, #json, false, #limits))
    });
    let body = quote! {
        const __ROWS: &'static [#krate::__private::Member] =
            &#krate::__private::members([#(#rows),*], &[]);
    };
    gate::with_json(&implement(container, None, &body), krate)
}

/// A member that is read.
pub(super) struct Read {
    /// The type of its place.
    ty: TokenStream,
    /// What is there before anything is read.
    pub(super) start: TokenStream,
    /// The arm for its row.
    arm: TokenStream,
    /// The field of the structure.
    pub(super) field: TokenStream,
}

impl Read {
    /// A member of a response.
    pub(super) fn of(index: usize, member: &OutputMember<'_>, krate: &TokenStream) -> Self {
        let default = member.fill.as_ref().map(default);
        let default = default.as_ref().map(|default| ("given", default));
        Read::member(index, member.ident, member.ty, default, &quote!(Self::__ROWS), krate)
    }

    /// A member at a row of the table; how it is read and what stands for it where it is absent, if
    /// something does:
    ///
    /// ```ignore
    /// 0 => field.read(&mut read.0, &Self::__ROWS[0].limits),
    /// username: required_member(read.0, Self::__ROWS, 0)?,
    /// ```
    pub(super) fn member(
        row: usize,
        ident: &Ident,
        ty: &Type,
        default: Option<(&str, &TokenStream)>,
        rows: &TokenStream,
        krate: &TokenStream,
    ) -> Self {
        // In the span of its type, where rustc shows that it can't be read.
        let read = default.map_or("read", |(read, _)| read);
        let span = Span::call_site().located_at(kind::span(ty));
        let index = u32::try_from(row).unwrap_or(u32::MAX);
        let (place, read) = (Index { index, span }, Ident::new(read, span));
        let into = quote_spanned!(span=> &mut __read.#place);
        let arm = quote!(#row => __field.#read(#into, &#rows[#row].limits),);
        let value = if let Some((_, default)) = default {
            quote!(::core::option::Option::unwrap_or_else(__read.#place, || #default))
        } else {
            quote!(#krate::__private::required_member(__read.#place, #rows, #row)?)
        };
        Read {
            ty: quote!(::core::option::Option<#ty>),
            start: quote!(::core::option::Option::None),
            arm,
            field: quote!(#ident: #value,),
        }
    }
}

/// What stands for a member that is absent.
pub(super) fn default(absent: &Absent) -> TokenStream {
    match absent {
        Absent::Default(default) => quote!(#default),
        Absent::Empty => quote!(::core::default::Default::default()),
    }
}

/// Expands to:
///
/// ```ignore
/// impl ::surefire::__private::DecodeMembers for User { … }
/// impl ::surefire::Decode for User {
///     fn decode(reader: R, _: &'static Limits) -> Result<Self, DecodeError> {
///         let read = decode_structure::<Self, _>(reader, (None, None,))?;
///         Ok(User { username: …, … })
///     }
/// }
/// ```
pub(super) fn decode(
    container: &Container<'_>,
    rows: &TokenStream,
    members: impl Iterator<Item = Read>,
) -> TokenStream {
    let krate = &container.krate;
    let members: Vec<Read> = members.collect();
    let members_of = members_of(container, rows, &members);
    let starts = members.iter().map(|Read { start, .. }| start);
    let fields = members.iter().map(|Read { field, .. }| field);
    let decode = quote! {
        #[allow(unused_variables)]
        let __read = #krate::__private::decode_structure::<Self, __R>(__reader, (#(#starts,)*))?;
        ::core::result::Result::Ok(Self { #(#fields)* })
    };
    let decode = decode_fn(krate, &decode);
    let decode = implement(container, Some(quote!(#krate::__private::Decode)), &decode);
    gate::with_json(&quote!(#members_of #decode), krate)
}

/// Expands to:
///
/// ```ignore
/// impl ::surefire::__private::DecodeMembers for User {
///     const ROWS: &'static [Member] = Self::__ROWS;
///     type Read = (Option<String>, Option<bool>,);
///     fn read(read: &mut Self::Read, row: usize, field: Field<R>) -> Result<(), DecodeError> {
///         match row { 0 => …, 1 => …, _ => Ok(()) }
///     }
/// }
/// ```
pub(super) fn members_of(
    container: &Container<'_>,
    rows: &TokenStream,
    members: &[Read],
) -> TokenStream {
    let krate = &container.krate;
    let types = members.iter().map(|Read { ty, .. }| ty);
    let arms = members.iter().map(|Read { arm, .. }| arm);
    let body = quote! {
        const ROWS: &'static [#krate::__private::Member] = #rows;
        type Read = (#(#types,)*);
        #[allow(unused_variables)]
        fn read<'__r, __R: #krate::__private::Reader<'__r>>(
            __read: &mut Self::Read,
            __row: ::core::primitive::usize,
            __field: #krate::__private::Field<__R>,
        ) -> ::core::result::Result<(), #krate::__private::DecodeError> {
            match __row { #(#arms)* _ => ::core::result::Result::Ok(()) }
        }
    };
    hidden(&implement(container, Some(quote!(#krate::__private::DecodeMembers)), &body))
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
