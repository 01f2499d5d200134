//! A builder is a value: it is copied where its members can be, and shows none of them.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Parts, held_type};
use crate::kind::{self, Kind};
use crate::model::{Member, Raw};

impl Parts<'_> {
    /// A builder is a value: a template that is finished many times.
    pub(super) fn copies(&self) -> TokenStream {
        let container = &self.structure.container;
        let (builder, members) = (&self.builder, &self.members);
        let (generics, arguments) = (self.generics(), self.arguments());
        let (own_generics, own_arguments, _) = container.generics.split_for_impl();
        let predicates = self.clause().map(|clause| &clause.predicates).into_iter().flatten();
        let predicates: Vec<_> = predicates.collect();
        let shapes = self.held_shapes();
        let bounds = |of: &TokenStream| {
            // The bound variable keeps rustc from judging the bound here: a builder whose members
            // can't be copied is none that can.
            let bounds = quote!(#(for<'__held> #shapes: #of,)* #(#predicates),*);
            if bounds.is_empty() { bounds } else { quote!(where #bounds) }
        };
        let clone = bounds(&quote!(::core::clone::Clone));
        let is_plain = self.structure.is_const && shapes.is_empty();
        let cloned = if is_plain {
            // Copied as a whole.
            quote!(*self)
        } else {
            let fields = self.structure.members.iter().map(|member| {
                let ident = member.ident;
                if is_copied(member) {
                    quote!(#ident: self.#ident)
                } else {
                    quote!(#ident: ::core::clone::Clone::clone(&self.#ident))
                }
            });
            quote!(#members { #(#fields),* })
        };
        let copy = self.structure.is_const.then(|| {
            let copy = bounds(&quote!(::core::marker::Copy));
            quote! {
                #[automatically_derived]
                impl #own_generics ::core::marker::Copy for #members #own_arguments #copy {}
                #[automatically_derived]
                impl #generics ::core::marker::Copy for #builder #arguments #copy {}
            }
        });
        quote! {
            #[automatically_derived]
            impl #own_generics ::core::clone::Clone for #members #own_arguments #clone {
                fn clone(&self) -> Self { #cloned }
            }
            #[automatically_derived]
            impl #generics ::core::clone::Clone for #builder #arguments #clone {
                fn clone(&self) -> Self {
                    #builder {
                        __members: ::core::clone::Clone::clone(&self.__members),
                        __state: ::core::marker::PhantomData,
                    }
                }
            }
            #copy
        }
    }

    /// The types that the builder holds of which nothing is known: everything else can be copied.
    fn held_shapes(&self) -> Vec<TokenStream> {
        let mut shapes: Vec<TokenStream> = Vec::new();
        for member in &self.structure.members {
            let is_known = match &member.parsed_from {
                Some(Raw::Str(_)) => true,
                Some(Raw::Other(ty)) => !Kind::of(ty).holds_shape(),
                None => !member.kind.holds_shape() || kind::is_reference(member.value),
            };
            let held = held_type(member);
            if !is_known && shapes.iter().all(|shape| shape.to_string() != held.to_string()) {
                shapes.push(held);
            }
        }
        // Two that differ in their lifetimes only would be ambiguous to rustc: no bound then.
        let erased: Vec<String> = shapes.iter().map(without_lifetimes).collect();
        let is_alone = |shape: &String| erased.iter().filter(|other| *other == shape).count() == 1;
        let alone = shapes.into_iter().zip(&erased).filter(|(_, erased)| is_alone(erased));
        alone.map(|(shape, _)| shape).collect()
    }

    /// The name alone: the values may be secret, and the state is in the type.
    pub(super) fn debug(&self) -> TokenStream {
        let (builder, generics, arguments, clause) =
            (&self.builder, self.generics(), self.arguments(), self.clause());
        let name = builder.to_string();
        quote! {
            #[automatically_derived]
            impl #generics ::core::fmt::Debug for #builder #arguments #clause {
                fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    let mut __debug = ::core::fmt::Formatter::debug_struct(__f, #name);
                    ::core::fmt::DebugStruct::finish_non_exhaustive(&mut __debug)
                }
            }
        }
    }
}

/// Whether what the builder holds of a member is copied, whatever else is.
fn is_copied(member: &Member<'_>) -> bool {
    match &member.parsed_from {
        Some(Raw::Str(_)) => true,
        Some(Raw::Other(_)) => false,
        None => kind::is_reference(member.value) || matches!(member.kind, Kind::Bool),
    }
}

fn without_lifetimes(ty: &TokenStream) -> String {
    let text = ty.to_string();
    let words = text.split([' ', ',']).filter(|word| !word.starts_with('\''));
    words.collect()
}
