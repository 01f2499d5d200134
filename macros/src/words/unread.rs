//! What no derive reads: `#[surefire(...)]` inside of a type or a value, where rustc allows it, and
//! blocks in types.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Data, DeriveInput, Field, GenericParam};

use super::read::ours;
use crate::errors::Errors;

/// Refuses every attribute that stands neither on the item nor on a parameter, a variant or a field
/// of it: those are read.
pub(crate) fn refuse_unread(item: &DeriveInput, tokens: TokenStream, errors: &mut Errors) {
    if attributes(tokens).len() == read(item) {
        return;
    }
    for attribute in within(item).into_iter().flat_map(attributes) {
        errors.at(
            attribute,
            "no word belongs inside of a type or a value; write it on the type that has the derive, \
             on a member or on a variant",
        );
    }
}

/// The error of an item that syn can't read: it knows no blocks, which types may have in them.
pub(crate) fn unreadable(error: &syn::Error) -> syn::Error {
    if !error.to_string().starts_with("unsupported expression") {
        return error.clone();
    }
    let message = "a derive can't read a block in a type; give the type a name, as in \
        `type Name = …;`, and write that";
    syn::Error::new(error.span(), message)
}

/// The number of attributes that are read.
fn read(item: &DeriveInput) -> usize {
    let params = item.generics.params.iter().map(|param| match param {
        GenericParam::Lifetime(param) => &param.attrs,
        GenericParam::Type(param) => &param.attrs,
        GenericParam::Const(param) => &param.attrs,
    });
    let variants = match &item.data {
        Data::Enum(data) => data.variants.iter().map(|variant| &variant.attrs).collect(),
        Data::Struct(_) | Data::Union(_) => Vec::new(),
    };
    let fields = fields(item).into_iter().map(|field| &field.attrs);
    let all = params.chain(variants).chain(fields).chain([&item.attrs]);
    all.map(|attributes| ours(attributes).count()).sum()
}

/// The types and values in an item.
fn within(item: &DeriveInput) -> Vec<TokenStream> {
    let mut generics = item.generics.clone();
    for param in &mut generics.params {
        match param {
            GenericParam::Lifetime(param) => param.attrs.clear(),
            GenericParam::Type(param) => param.attrs.clear(),
            GenericParam::Const(param) => param.attrs.clear(),
        }
    }
    let mut all = vec![generics.to_token_stream(), generics.where_clause.to_token_stream()];
    if let Data::Enum(data) = &item.data {
        let values = data.variants.iter().filter_map(|variant| variant.discriminant.as_ref());
        all.extend(values.map(|(_, value)| value.to_token_stream()));
    }
    all.extend(fields(item).into_iter().map(|field| field.ty.to_token_stream()));
    all
}

fn fields(item: &DeriveInput) -> Vec<&Field> {
    match &item.data {
        Data::Struct(data) => data.fields.iter().collect(),
        Data::Enum(data) => data.variants.iter().flat_map(|variant| &variant.fields).collect(),
        Data::Union(data) => data.fields.named.iter().collect(),
    }
}

/// The brackets of every `#[surefire…]` among the tokens, however deep.
fn attributes(tokens: TokenStream) -> Vec<Group> {
    let mut found = Vec::new();
    let mut after_hash = false;
    for token in tokens {
        if let TokenTree::Group(group) = &token {
            if after_hash && group.delimiter() == Delimiter::Bracket && is_ours(group) {
                found.push(group.clone());
            } else {
                found.extend(attributes(group.stream()));
            }
        }
        after_hash = matches!(&token, TokenTree::Punct(sign) if sign.as_char() == '#');
    }
    found
}

/// Whether an attribute is `surefire`, and not a path that starts with it.
fn is_ours(attribute: &Group) -> bool {
    let mut tokens = attribute.stream().into_iter();
    matches!(tokens.next(), Some(TokenTree::Ident(name)) if name == "surefire")
        && !matches!(tokens.next(), Some(TokenTree::Punct(sign)) if sign.as_char() == ':')
}
