//! The author's own checks of what a list or a map holds, in a `const`: after everything else of the
//! value, as at run time.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::of_kind::key_text;
use super::{call_check, outcome};
use crate::constraint::Limits;
use crate::kind::{Element, Kind};

/// The checks of what is in `__value`, whose limits are an expression; nothing, where there are none.
pub(in crate::expand) fn parts(
    kind: &Kind<'_>,
    model: &Limits,
    limits: &TokenStream,
    krate: &TokenStream,
) -> Option<TokenStream> {
    if !model.checks_parts() {
        return None;
    }
    let inside = Parts { krate, depth: 0 }.inside(kind, model, limits);
    Some(quote!(if __walk.is_checking() { #inside }))
}

/// The loops at a depth of lists and maps, which numbers their variables.
#[derive(Clone, Copy)]
struct Parts<'p> {
    krate: &'p TokenStream,
    depth: usize,
}

impl Parts<'_> {
    fn inside(self, kind: &Kind<'_>, model: &Limits, limits: &TokenStream) -> TokenStream {
        if !model.checks_parts() {
            return TokenStream::new();
        }
        let krate = self.krate;
        let (whole, index) =
            (format_ident!("__whole{}", self.depth), format_ident!("__part{}", self.depth));
        let (list, step, part) = match kind {
            Kind::Optional(held) => {
                let inside = self.inside(&held.kind, model, limits);
                return quote!(if let ::core::option::Option::Some(__value) = __value { #inside });
            }
            Kind::List(held) => {
                let item = self.element(held, model.items(), &quote!((#limits).items()));
                let item = quote!({ let __value = &#whole[#index]; #item });
                (quote!(__value), quote!(part_item(#index, #limits)), item)
            }
            Kind::Map(key, held) => {
                let value = self.element(held, model.values(), &quote!((#limits).values()));
                let (text, own) = (key_text(key, &whole, &index), key_check(model));
                let entry = quote! {
                    { let __value = &#whole[#index].0; #own }
                    { let __value = &#whole[#index].1; #value }
                };
                (quote!(__value), quote!(part_entry(#text, #limits)), entry)
            }
            Kind::StringMap => {
                let value = model.values().and_then(Limits::own_check).map(outcome);
                let (text, own) = (quote!(#whole[#index].0), key_check(model));
                let entry = quote! {
                    { let __value = #whole[#index].0; #own }
                    { let __value = #whole[#index].1; #value }
                };
                let pairs = quote!(#krate::__private::pairs(__value));
                (pairs, quote!(part_entry(#text, #limits)), entry)
            }
            _ => return TokenStream::new(),
        };
        quote! {
            let #whole = #list;
            let mut #index = 0;
            while #index < <[_]>::len(#whole) {
                let __mark = __walk.#step;
                #part
                __walk.back(__mark);
                #index += 1;
            }
        }
    }

    fn element(
        self,
        held: &Element<'_>,
        model: Option<&Limits>,
        limits: &TokenStream,
    ) -> TokenStream {
        let Some(model) = model else { return TokenStream::new() };
        if let Kind::Optional(inner) = &*held.kind {
            let inner = self.element(inner, Some(model), limits);
            return quote!(if let ::core::option::Option::Some(__value) = __value { #inner });
        }
        let own = model.own_check().map(outcome);
        let within = Parts { depth: self.depth + 1, ..self };
        let inside = within.inside(&held.kind, model, limits);
        quote!(#own #inside)
    }
}

fn key_check(model: &Limits) -> Option<TokenStream> {
    let path = model.keys().and_then(Limits::own_check)?;
    let outcome = call_check(path, &quote!(__value));
    Some(quote!(__walk.key_outcome(#outcome);))
}
