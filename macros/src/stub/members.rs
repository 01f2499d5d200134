//! The members of a structure as a stub has them: from the fields, and the words that can be read.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::{DeriveInput, Type};

use crate::kind::{self, Innermost, Kind, Storage};
use crate::lifetimes;
use crate::names;
use crate::words::{Field, MemberWords};

/// A member.
pub(super) struct Member {
    pub(super) setter: Ident,
    pub(super) maybe_setter: Ident,
    pub(super) accessor: Ident,
    /// Its state in the builder's type, where the builder waits for it.
    pub(super) state: Option<Ident>,
    /// Its name in the names of types.
    pub(super) type_name: String,
    /// What its setter takes.
    pub(super) taken: TokenStream,
    /// What its accessor gives.
    pub(super) given: TokenStream,
}

/// The members of an item with these fields.
pub(super) fn members(fields: &[Field<'_, MemberWords>], item: &DeriveInput) -> Vec<Member> {
    let names = names::type_names(fields.iter().map(|field| field.ident));
    fields.iter().zip(names).map(|(field, name)| Member::new(field, name, item)).collect()
}

impl Member {
    fn new(
        Field { ident, source: field, words }: &Field<'_, MemberWords>,
        type_name: String,
        item: &DeriveInput,
    ) -> Self {
        let (value, is_optional) = kind::inside_option(&field.ty);
        let setter = words.setter.get();
        let is_filled = words.default.is_written() || words.idempotency_token.is_written();
        let is_required = !is_optional && !is_filled;
        Member {
            setter: setter.cloned().unwrap_or_else(|| names::setter(ident)),
            maybe_setter: names::maybe_setter(setter.unwrap_or(ident)),
            accessor: names::accessor(ident),
            state: is_required.then(|| names::state(&type_name)),
            type_name,
            taken: elided(taken(words, value), item),
            given: elided(given(words, &field.ty, value, is_optional), item),
        }
    }
}

/// The functions, one of each name: that two members have the same is noted.
pub(super) fn once<'m>(
    functions: impl IntoIterator<Item = (&'m Ident, TokenStream)>,
) -> TokenStream {
    let mut seen = Vec::new();
    let mut all = TokenStream::new();
    for (name, function) in functions {
        if !seen.contains(&name) {
            seen.push(name);
            all.extend(function);
        }
    }
    all
}

fn taken(words: &MemberWords, value: &Type) -> TokenStream {
    match (words.parse.get(), kind::only_lifetime(value)) {
        (Some(Some(raw)), _) => raw.to_token_stream(),
        (Some(None), Some(lifetime)) => quote!(&#lifetime ::core::primitive::str),
        _ => value.to_token_stream(),
    }
}

fn given(words: &MemberWords, ty: &Type, value: &Type, is_optional: bool) -> TokenStream {
    let is_shape = words.value.shape.is_written();
    let innermost = if is_shape { Innermost::Shape } else { Innermost::ByName };
    let storage = Storage::of(value, innermost);
    if Kind::said(value, innermost).is_ok_and(|kind| kind.is_copied(storage)) {
        ty.to_token_stream()
    } else if is_optional {
        quote!(::core::option::Option<&#value>)
    } else {
        quote!(&#ty)
    }
}

/// A type for a signature, which may leave out lifetimes: those that are not declared, as rustc has
/// said.
fn elided(ty: TokenStream, item: &DeriveInput) -> TokenStream {
    let declared: Vec<_> = item.generics.lifetimes().map(|param| &param.lifetime.ident).collect();
    lifetimes::rename(ty, &|name| {
        let is_known = declared.contains(&name) || name == "static";
        if is_known { name.clone() } else { Ident::new("_", name.span()) }
    })
}
