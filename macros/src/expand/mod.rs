//! From the model to tokens: one file a generated thing. Nothing here fails.

mod accessors;
mod apart;
mod builder;
mod constrained;
mod debug;
mod encode;
mod error_shape;
mod int_enum;
mod interop;
mod operation;
mod owned;
mod pages;
mod parts;
mod rules;
mod states;
mod string_enum;
mod structure;
mod table;
mod union;
mod walk;

mod output;
mod service_error;

use crate::kind::Kind;

pub(crate) use constrained::constrained;
pub(crate) use error_shape::error_shape;
pub(crate) use int_enum::int_enum;
pub(crate) use output::output;
pub(crate) use owned::owned_type;
pub(crate) use service_error::service_error;
pub(crate) use string_enum::string_enum;
pub(crate) use structure::structure;
pub(crate) use union::union;

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use crate::kind;
use crate::model::{Container, Member, TokenSource};

/// A call of an author's own check, in the span of its path, where rustc shows what is wrong.
fn call_check(path: &syn::ExprPath, value: &TokenStream) -> TokenStream {
    let span = path.span();
    let name = Ident::new("__checked", span);
    quote_spanned!(span=> { let #name = #value; #path(#name) })
}

/// The call that makes an idempotency token.
fn make_token(source: &TokenSource, krate: &TokenStream) -> TokenStream {
    match source {
        TokenSource::Random(_) => quote!(#krate::__private::idempotency_token()),
        TokenSource::Function(path) => quote!(#path()),
    }
}

/// The place of a member, borrowed by a name in the span of its type, where rustc shows that the
/// type can't be a member.
fn borrow(member: &Member<'_>, place: &TokenStream) -> (Ident, TokenStream) {
    let name = Ident::new("__member", kind::span(member.value));
    let binding = quote!(let #name = &#place;);
    (name, binding)
}

/// An `impl` of a trait for the type, or an inherent one.
fn implement(
    container: &Container<'_>,
    of: Option<TokenStream>,
    body: &TokenStream,
) -> TokenStream {
    let ident = container.ident;
    let (generics, arguments, clause) = container.generics.split_for_impl();
    let of = of.map(|of| quote!(#of for));
    quote! {
        #[automatically_derived]
        impl #generics #of #ident #arguments #clause { #body }
    }
}

/// The path of the crate in a `use`. There, an author's edition 2015 would look for a relative one at
/// the root of the crate; ours looks for it where it was written, as all other paths are.
fn imported(krate: &TokenStream) -> TokenStream {
    let mut tokens = krate.clone().into_iter();
    let first = tokens.next().map(|first| match first {
        TokenTree::Ident(mut name) if name != "$crate" => {
            name.set_span(Span::call_site().located_at(name.span()));
            TokenTree::Ident(name)
        }
        other => other,
    });
    first.into_iter().chain(tokens).collect()
}

/// The text of a host label behind a reference: a string, or a type with limits that is one.
fn label_text(member: &Member<'_>, place: &TokenStream) -> TokenStream {
    let ty = member.value;
    if let Kind::Shape = member.kind { quote!(<#ty>::as_str(#place)) } else { quote!(#place) }
}

/// Not on the page of the type: its callers have no use for it.
fn hidden(implementation: &TokenStream) -> TokenStream {
    quote!(#[doc(hidden)] #implementation)
}
