//! The author's own checks of what a list or a map holds, at run time: loops by the kind of the value.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::Type;

use super::{call_check, imported};
use crate::constraint::Limits;
use crate::kind::{Element, Key, Kind};
use crate::lifetimes;
use crate::model::Member;

/// What the values are that are checked.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Values {
    /// As the author declared them.
    Declared,
    /// As the owned form has them, which lends what the author declared.
    Owned,
}

/// The checks of what a member holds, of a structure or of its owned form.
pub(super) fn of_member(
    index: usize,
    member: &Member<'_>,
    values: Values,
    krate: &TokenStream,
) -> Option<TokenStream> {
    if !member.limits.checks_parts() {
        return None;
    }
    let rule = (quote!(__V::member_part_rule), quote!(__visitor, __rows, #index));
    let parts = Parts { krate, rule, values }.expand(&member.kind, &member.limits);
    let ident = member.ident;
    let visit = if member.optional {
        quote!(if let ::core::option::Option::Some(__value) = &self.#ident { #parts })
    } else {
        quote!({ let __value = &self.#ident; #parts })
    };
    Some(quote! {
        if <__V as #krate::__private::MemberVisitor>::CHECKS { #visit }
    })
}

/// The loops over a value.
pub(super) struct Parts<'p> {
    pub(super) krate: &'p TokenStream,
    /// The function that takes a rule, and its arguments before the steps.
    pub(super) rule: (TokenStream, TokenStream),
    pub(super) values: Values,
}

impl Parts<'_> {
    /// The checks of what is in `__value`, which borrows a value; nothing, where there are none.
    ///
    /// Expands to:
    ///
    /// ```ignore
    /// for (__index0, __value) in Iterator::enumerate(<[_]>::iter(__value)) {
    ///     __V::member_part_rule(__visitor, __rows, 0, &[PartStep::Item(__index0)], || is_short(__value));
    /// }
    /// ```
    pub(super) fn expand(&self, kind: &Kind<'_>, limits: &Limits) -> TokenStream {
        self.inside(kind, limits, &[])
    }

    fn inside(&self, kind: &Kind<'_>, limits: &Limits, steps: &[TokenStream]) -> TokenStream {
        if !limits.checks_parts() {
            return TokenStream::new();
        }
        let krate = self.krate;
        match kind {
            Kind::Optional(held) => {
                let inside = self.inside(&held.kind, limits, steps);
                quote!(if let ::core::option::Option::Some(__value) = __value { #inside })
            }
            Kind::List(held) => {
                let index = format_ident!("__index{}", steps.len());
                let step = quote!(#krate::__private::PartStep::Item(#index));
                let item =
                    limits.items().map(|limits| self.element(held, limits, &with(steps, step)));
                quote! {
                    for (#index, __value) in
                        ::core::iter::Iterator::enumerate(<[_]>::iter(__value))
                    {
                        #item
                    }
                }
            }
            Kind::Map(key, held) => {
                let entry = entry(steps);
                let within = with(steps, quote!(#entry));
                let value = limits.values().map(|limits| self.element(held, limits, &within));
                let ty = match key {
                    Key::Str => None,
                    Key::Shape(ty) => Some(*ty),
                };
                let key = self.key(limits, ty, steps);
                self.entries(&entry, &key, value.as_ref())
            }
            Kind::StringMap => {
                let entry = entry(steps);
                let within = with(steps, quote!(#entry));
                let value = limits.values().map(|limits| self.check(limits, None, &within));
                let key = self.key(limits, None, steps);
                self.entries(&entry, &key, value.as_ref())
            }
            _ => TokenStream::new(),
        }
    }

    fn entries(
        &self,
        entry: &Ident,
        key: &TokenStream,
        value: Option<&TokenStream>,
    ) -> TokenStream {
        let imported = imported(self.krate);
        quote!({
            #[allow(unused_imports)]
            use #imported::__private::EachEntry as _;
            __value.__surefire_each(|#entry, __key, __value| { #key #value });
        })
    }

    /// The check of the keys of a map with these limits.
    fn key(&self, limits: &Limits, ty: Option<&Type>, steps: &[TokenStream]) -> TokenStream {
        let Some(limits) = limits.keys().filter(|limits| limits.own_check().is_some()) else {
            return TokenStream::new();
        };
        let krate = self.krate;
        let entry = entry(steps);
        let step = quote!(#krate::__private::PartStep::of_key(#entry));
        let check = self.check(limits, ty, &with(steps, step));
        quote!({ let __value = __key; #check })
    }

    fn element(&self, held: &Element<'_>, limits: &Limits, steps: &[TokenStream]) -> TokenStream {
        if let Kind::Optional(held) = &*held.kind {
            let inner = self.element(held, limits, steps);
            return quote!(if let ::core::option::Option::Some(__value) = __value { #inner });
        }
        let check = self.check(limits, Some(held.ty), steps);
        let inside = self.inside(&held.kind, limits, steps);
        quote!(#check #inside)
    }

    /// The check of one part, of the type `ty` where the owned form has another.
    fn check(&self, limits: &Limits, ty: Option<&Type>, steps: &[TokenStream]) -> TokenStream {
        let Some(path) = limits.own_check() else { return TokenStream::new() };
        let (krate, (rule, place)) = (self.krate, &self.rule);
        let lent = ty.filter(|_| self.values == Values::Owned).map(|ty| {
            let ty = lifetimes::replace(ty.to_token_stream(), "_");
            quote!(let __value = &<#ty as #krate::__private::FromRead<_>>::from_read(__value);)
        });
        let outcome = call_check(path, &quote!(__value));
        quote!(#rule(#place, &[#(#steps),*], || { #lent #outcome });)
    }
}

/// The step to an entry of the map that these steps lead to.
fn entry(steps: &[TokenStream]) -> Ident {
    format_ident!("__entry{}", steps.len())
}

fn with(steps: &[TokenStream], step: TokenStream) -> Vec<TokenStream> {
    steps.iter().cloned().chain([step]).collect()
}
