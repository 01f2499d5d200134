//! A structure of a response: reading, and `Debug`.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::{Index, Type};

use super::debug::debug_of_members;
use super::{implement, pages};
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
    let rows = rows(output.members.iter(), &[], container);
    let members = output.members.iter().enumerate();
    let members = members.map(|(index, member)| Read::of(index, member, &container.krate));
    let decode = decode(container, &quote!(Self::__ROWS), members);
    let debug = debug_of_members(container, &output.members);
    let page = pages::response(output);
    quote!(#rows #decode #debug #page)
}

/// The table of members that are read, `__ROWS`: their names, whether they are sensitive, and the format
/// of their timestamps; after them, the names of an error's message.
pub(super) fn rows<'m>(
    members: impl Iterator<Item = &'m OutputMember<'m>>,
    message: &[String],
    container: &Container<'_>,
) -> TokenStream {
    let krate = &container.krate;
    let row = |name: &str, limits: &TokenStream| {
        let json = names::json(name) + ":";
        quote!(#krate::__private::Row::Limited(#name, #json, false, #limits))
    };
    let none = quote!(#krate::__private::Limits::NONE);
    let members = members.map(|member| {
        row(&member.name, &member.limits().expand_read(member.ty, &member.kind, krate))
    });
    let rows = members.chain(message.iter().map(|name| row(name, &none)));
    let body = quote! {
        const __ROWS: &'static [#krate::__private::Member] =
            &#krate::__private::members([#(#rows),*], &[]);
    };
    gate::with_json(&implement(container, None, &body), krate)
}

/// Something that is read into a place of its own: a member, or what a service says about an error.
pub(super) struct Read {
    /// The type of the place.
    ty: TokenStream,
    /// What is there before anything is read.
    start: TokenStream,
    /// The arm for its rows.
    arm: TokenStream,
    /// The field of the structure.
    field: TokenStream,
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
    /// 0 => if let Some(value) = field.read(&Self::__ROWS[0].limits)? { read.0 = Some(value); },
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
        let (place, read) = (Index::from(row), Ident::new(read, kind::span(ty)));
        let arm = quote! {
            #row => if let ::core::option::Option::Some(__value) =
                __field.#read(&#rows[#row].limits)?
            {
                __read.#place = ::core::option::Option::Some(__value);
            },
        };
        let value = match default {
            Some((_, default)) => {
                quote!(::core::option::Option::unwrap_or_else(__read.#place, || #default))
            }
            None => quote!(#krate::__private::required_member(__read.#place, #rows, #row)?),
        };
        Read {
            ty: quote!(::core::option::Option<#ty>),
            start: quote!(::core::option::Option::None),
            arm,
            field: quote!(#ident: #value,),
        }
    }

    /// What a service says about an error, by the names at `row` and after it; `value` makes the field
    /// of what was read, an `Option<String>`.
    pub(super) fn message(
        row: usize,
        ident: &Ident,
        value: impl FnOnce(&TokenStream) -> TokenStream,
        krate: &TokenStream,
    ) -> Self {
        let (place, ty) = (Index::from(row), quote!(#krate::__private::ErrorMessage));
        let value = value(&quote!(#ty::text(__read.#place)));
        Read {
            start: quote!(#ty::NONE),
            arm: quote! {
                _ if __row >= #row => #ty::read(&mut __read.#place, __row - #row, __field)?,
            },
            field: quote!(#ident: #value,),
            ty,
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
/// impl ::surefire::__private::DecodeMembers for User {
///     const ROWS: &'static [Member] = Self::__ROWS;
///     type Read = (Option<String>, Option<bool>,);
///     fn read(read: &mut Self::Read, row: usize, field: Field<R>) -> Result<(), DecodeError> {
///         match row { 0 => …, 1 => …, _ => {} }
///         Ok(())
///     }
/// }
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
    let types = members.iter().map(|Read { ty, .. }| ty);
    let starts = members.iter().map(|Read { start, .. }| start);
    let arms = members.iter().map(|Read { arm, .. }| arm);
    let fields = members.iter().map(|Read { field, .. }| field);
    let members_of = quote! {
        const ROWS: &'static [#krate::__private::Member] = #rows;
        type Read = (#(#types,)*);
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
            let __read = #krate::__private::decode_structure::<Self, __R>(__reader, (#(#starts,)*))?;
            ::core::result::Result::Ok(Self { #(#fields)* })
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
