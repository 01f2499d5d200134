//! The members of a structure as a stub has them: from the fields, and the words that can be read.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::{DeriveInput, Type};

use crate::check;
use crate::kind::{self, Collection, Innermost, Kind, Storage};
use crate::lifetimes;
use crate::model::Takes;
use crate::names::{self, States};
use crate::words::{Field, MemberWords, StructureWords};

/// A member.
pub(super) struct Member {
    pub(super) setter: Ident,
    pub(super) maybe_setter: Ident,
    pub(super) accessor: Ident,
    /// Its state in the builder's type, where the builder waits for it.
    pub(super) state: Option<Ident>,
    /// Its name in the names of types.
    pub(super) type_name: String,
    /// What its builder holds.
    pub(super) held: TokenStream,
    /// What its setter takes.
    pub(super) taken: TokenStream,
    /// The function that adds to it, and what that takes.
    pub(super) append: Option<(Ident, Vec<TokenStream>)>,
    /// What its accessor gives.
    pub(super) given: TokenStream,
}

/// The members of an item with these fields.
pub(super) fn members(
    fields: &[Field<'_, MemberWords>],
    words: &StructureWords,
    item: &DeriveInput,
) -> Vec<Member> {
    let states = States::of(item);
    let names = names::type_names(fields.iter().map(|field| field.ident));
    let fields = fields.iter().zip(names);
    fields
        .map(|(field, name)| {
            let state = states.name(&name);
            Member::new(field, (name, state), words, item)
        })
        .collect()
}

impl Member {
    fn new(
        Field { ident, source: field, words }: &Field<'_, MemberWords>,
        (type_name, state): (String, Ident),
        structure: &StructureWords,
        item: &DeriveInput,
    ) -> Self {
        let (value, is_optional) = kind::inside_option(&field.ty);
        let setter = words.setter.name.get();
        let (own, all) = (words.setter.into.is_written(), structure.builder.into.is_written());
        let given = elided(given(words, &field.ty, value, is_optional), item);
        let raw = raw(words, value);
        let taken = |ty: &Type| elided(taken(ty, check::takes(own, all, ty)), item);
        let is_filled = words.default.is_written() || words.idempotency_token.is_written();
        let is_required = !is_optional && !is_filled;
        Member {
            setter: setter.cloned().unwrap_or_else(|| names::setter(ident)),
            maybe_setter: names::maybe_setter(setter.unwrap_or(ident)),
            accessor: names::accessor(ident),
            state: is_required.then_some(state),
            type_name,
            held: elided(raw.to_token_stream(), item),
            taken: taken(&raw),
            append: words.setter.append.get().map(|function| {
                let parts = match kind::collection(value) {
                    Some(Collection::List(item)) => vec![taken(item)],
                    Some(Collection::Pairs(key, value) | Collection::Map(key, value)) => {
                        vec![taken(key), taken(value)]
                    }
                    None => Vec::new(),
                };
                (function.clone(), parts)
            }),
            given,
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

/// The type that the builder holds.
fn raw(words: &MemberWords, value: &Type) -> Type {
    match (words.parse.get(), kind::only_lifetime(value)) {
        (Some(Some(raw)), _) => raw.clone(),
        (Some(None), Some(lifetime)) => syn::parse_quote!(&#lifetime ::core::primitive::str),
        _ => value.clone(),
    }
}

fn taken(ty: &Type, takes: Takes) -> TokenStream {
    match takes {
        Takes::Itself => ty.to_token_stream(),
        Takes::Into => quote!(impl ::core::convert::Into<#ty>),
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
