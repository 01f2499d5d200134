//! What an author allows, or marks as deprecated, may be used by what is generated from it.

use std::mem;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::quote;
use syn::{Attribute, Data, DeriveInput, Field};

/// The generated items, with what is allowed on the type, its members and its variants.
pub(crate) fn allowed(item: &DeriveInput, expanded: TokenStream) -> TokenStream {
    let lints = lints(item);
    if lints.is_empty() { expanded } else { allow(&lints, expanded) }
}

fn allow(lints: &TokenStream, items: TokenStream) -> TokenStream {
    let (mut allowed, mut item) = (TokenStream::new(), Vec::new());
    let mut tokens = items.into_iter().peekable();
    while let Some(token) = tokens.next() {
        let is_end = ends_item(&token, tokens.peek());
        item.push(token);
        if is_end {
            allowed.extend(allow_in(lints, mem::take(&mut item)));
        }
    }
    allowed.extend(item);
    allowed
}

/// One item: a call of a macro takes no attribute, so what is in it gets the lints.
fn allow_in(lints: &TokenStream, mut item: Vec<TokenTree>) -> TokenStream {
    let is_call = matches!(&item[..], [.., TokenTree::Punct(sign), _] if sign.as_char() == '!');
    match item.pop() {
        Some(TokenTree::Group(called)) if is_call => {
            let mut allowed = Group::new(called.delimiter(), allow(lints, called.stream()));
            // An error says where it is by the span of its call.
            allowed.set_span(called.span());
            item.push(allowed.into());
            item.into_iter().collect()
        }
        last => lints.clone().into_iter().chain(item).chain(last).collect(),
    }
}

/// Whether an item ends at `token`: at a `;`, or at a block, where another item or nothing follows.
/// The next item starts with an attribute, or with the `::` of a macro's path.
fn ends_item(token: &TokenTree, next: Option<&TokenTree>) -> bool {
    match token {
        TokenTree::Punct(sign) => sign.as_char() == ';',
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => match next {
            Some(TokenTree::Punct(sign)) => matches!(sign.as_char(), '#' | ':'),
            _ => true,
        },
        _ => false,
    }
}

/// `#[allow(…)]` of every lint that is named, once an attribute.
fn lints(item: &DeriveInput) -> TokenStream {
    let mut attributes: Vec<&Attribute> = item.attrs.iter().collect();
    match &item.data {
        Data::Struct(data) => attributes.extend(data.fields.iter().flat_map(of_field)),
        Data::Enum(data) => {
            for variant in &data.variants {
                attributes.extend(&variant.attrs);
                attributes.extend(variant.fields.iter().flat_map(of_field));
            }
        }
        Data::Union(_) => {}
    }
    attributes.into_iter().filter_map(lint).collect()
}

fn of_field(field: &Field) -> &[Attribute] {
    &field.attrs
}

fn lint(attribute: &Attribute) -> Option<TokenStream> {
    let path = attribute.path();
    if path.is_ident("deprecated") {
        return Some(quote!(#[allow(deprecated)]));
    }
    if path.is_ident("allow") || path.is_ident("expect") {
        let list = attribute.meta.require_list().ok()?;
        let lints = &list.tokens;
        // What is expected here need not be so there.
        return Some(quote!(#[allow(#lints)]));
    }
    None
}
