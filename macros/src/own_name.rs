//! `Self` as the author wrote it. Some of what is generated stands in the `impl` of another type,
//! such as the builder's, so the type is called by its name everywhere.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::DeriveInput;

use crate::lifetimes::mentions;

/// The item without `Self`.
pub(crate) fn called_by_name(tokens: TokenStream) -> syn::Result<DeriveInput> {
    let item: DeriveInput = syn::parse2(tokens.clone())?;
    if !mentions(tokens.clone(), "Self") {
        return Ok(item);
    }
    let (ident, arguments) = (&item.ident, item.generics.split_for_impl().1);
    let ty = quote!(#ident #arguments);
    syn::parse2(replace(tokens, &ty, ident))
}

/// Writes `ty` for `Self`, and inside of attributes, where it starts the path of a value, `ident`.
fn replace(tokens: TokenStream, ty: &TokenStream, ident: &Ident) -> TokenStream {
    let mut after_hash = false;
    let replaced = tokens.into_iter().map(|token| {
        let is_attribute = after_hash;
        after_hash = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '#');
        match token {
            TokenTree::Group(group) => {
                let of_values = is_attribute && group.delimiter() == Delimiter::Bracket;
                let stream = if of_values {
                    replace(group.stream(), &ident.to_token_stream(), ident)
                } else {
                    replace(group.stream(), ty, ident)
                };
                let mut replaced = Group::new(group.delimiter(), stream);
                replaced.set_span(group.span());
                replaced.to_token_stream()
            }
            TokenTree::Ident(word) if word == "Self" => at(ty.clone(), word.span()),
            other => other.to_token_stream(),
        }
    });
    replaced.collect()
}

/// The tokens where `Self` stood, for the messages of rustc.
fn at(tokens: TokenStream, span: Span) -> TokenStream {
    let tokens = tokens.into_iter().map(|mut token| {
        token.set_span(span);
        token
    });
    tokens.collect()
}

#[cfg(test)]
mod tests {
    use super::called_by_name;
    use quote::{ToTokens, quote};

    #[test]
    fn a_type_is_called_by_its_name() {
        let item = quote! {
            struct Tree<'a> where Self: Sized {
                #[surefire(default = Self::NAME, check = Self::check)]
                name: &'a str,
                left: Option<&'a Self>,
                leaves: &'a [(&'a str, Self)],
            }
        };
        let expected = quote! {
            struct Tree<'a> where Tree<'a>: Sized {
                #[surefire(default = Tree::NAME, check = Tree::check)]
                name: &'a str,
                left: Option<&'a Tree<'a> >,
                leaves: &'a [(&'a str, Tree<'a>)],
            }
        };
        let named = called_by_name(item).unwrap();
        assert_eq!(named.to_token_stream().to_string(), expected.to_string());
    }
}
