//! What an author allows, or marks as deprecated, may be used by what is generated from it.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::quote;
use syn::{Attribute, Data, DeriveInput, Field};

/// The generated items, with what is allowed on the type, its members and its variants.
pub(crate) fn allowed(item: &DeriveInput, expanded: TokenStream) -> TokenStream {
    let lints = lints(item);
    if lints.is_empty() {
        return expanded;
    }
    let (mut allowed, mut is_start) = (TokenStream::new(), true);
    let mut tokens = expanded.into_iter().peekable();
    while let Some(token) = tokens.next() {
        if is_start {
            allowed.extend(lints.clone());
        }
        is_start = ends_item(&token, tokens.peek());
        allowed.extend([token]);
    }
    allowed
}

/// Whether an item ends at `token`: at a `;`, or at a block, where another item or nothing follows.
fn ends_item(token: &TokenTree, next: Option<&TokenTree>) -> bool {
    match token {
        TokenTree::Punct(sign) => sign.as_char() == ';',
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => match next {
            Some(TokenTree::Punct(sign)) => sign.as_char() == '#',
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
