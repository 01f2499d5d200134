//! What an author allows, or marks as deprecated, may be used by what is generated from it.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Attribute, Data, DeriveInput, Field};

/// The generated items, with what is allowed on the type, its members and its variants.
pub(crate) fn allowed(item: &DeriveInput, expanded: TokenStream) -> TokenStream {
    let lints = lints(item);
    if lints.is_empty() {
        return expanded;
    }
    match syn::parse2::<syn::File>(expanded.clone()) {
        Ok(file) => {
            let items = file.items;
            items.into_iter().map(|item| quote!(#lints #item)).collect()
        }
        // rustc says what is wrong.
        Err(_) => expanded,
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
