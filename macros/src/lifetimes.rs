//! Lifetimes in tokens.

use proc_macro2::{Group, Span, TokenStream, TokenTree};
use quote::quote;
use syn::{GenericParam, Ident, Lifetime};

use crate::model::Container;

/// Whether a word, which may be the name of a lifetime, is among the tokens.
pub(crate) fn mentions(tokens: TokenStream, word: &str) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Group(group) => mentions(group.stream(), word),
        TokenTree::Ident(ident) => ident == word,
        _ => false,
    })
}

/// The tokens with other names of lifetimes.
pub(crate) fn rename(tokens: TokenStream, name: &impl Fn(&Ident) -> Ident) -> TokenStream {
    let mut after_quote = false;
    let mapped = tokens.into_iter().map(|token| {
        let is_lifetime = after_quote;
        after_quote = matches!(&token, TokenTree::Punct(sign) if sign.as_char() == '\'');
        match token {
            TokenTree::Ident(lifetime) if is_lifetime => TokenTree::Ident(name(&lifetime)),
            TokenTree::Group(group) => {
                let tokens = rename(group.stream(), name);
                TokenTree::Group(Group::new(group.delimiter(), tokens))
            }
            other => other,
        }
    });
    mapped.collect()
}

/// The tokens with this lifetime in place of every one.
pub(crate) fn replace(tokens: TokenStream, by: &str) -> TokenStream {
    rename(tokens, &|lifetime| Ident::new(by, lifetime.span()))
}

/// The tokens with `'static` in place of every lifetime.
pub(crate) fn all_static(tokens: TokenStream) -> TokenStream {
    replace(tokens, "static")
}

/// The type with every lifetime `'static`.
pub(crate) fn static_self(container: &Container<'_>) -> TokenStream {
    let ident = container.ident;
    let params = container.generics.params.iter();
    let lifetimes = params
        .filter(|param| matches!(param, GenericParam::Lifetime(_)))
        .map(|_| Lifetime::new("'static", Span::call_site()));
    quote!(#ident::<#(#lifetimes),*>)
}
