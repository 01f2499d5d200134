//! A builder is a value: it is copied where its members can be, and shows none of them.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{Parts, held_type};
use crate::kind::Kind;
use crate::model::{Member, Raw};

impl Parts<'_> {
    /// A builder is a value: a template that is finished many times.
    ///
    /// The members' type has a parameter for each type of which nothing is known, so that no bound
    /// names a type of the author's: rustc would say once more what is wrong with it.
    pub(super) fn copies(&self) -> TokenStream {
        let container = &self.structure.container;
        let (builder, members) = (&self.builder.ident, &self.members);
        let (generics, arguments) = (self.generics(), self.arguments());
        let own = self.lifetimes();
        let (own_arguments, params) = (container.generics.split_for_impl().1, &container.generics);
        let params = params.params.iter().collect::<Vec<_>>();
        let held: Vec<_> = (0..self.held_shapes().len()).map(held_parameter).collect();
        let predicates = self.clause().map(|clause| &clause.predicates).into_iter().flatten();
        let predicates: Vec<_> = predicates.collect();
        let cloned = if self.structure.is_const && held.is_empty() {
            // Copied as a whole.
            quote!(*self)
        } else {
            let fields = self.structure.members.iter().map(cloned);
            quote!(#members { #(#fields,)* __lifetimes: ::core::marker::PhantomData })
        };
        // A bound variable keeps rustc from judging the bound here: a builder whose members can't be
        // copied is none that can.
        let bound = |of: &TokenStream| {
            let bound =
                (!held.is_empty()).then(|| quote!(for<'__held> #members #own_arguments: #of,));
            let bounds = quote!(#bound #(#predicates),*);
            if bounds.is_empty() { bounds } else { quote!(where #bounds) }
        };
        let own_bound = self.clause();
        let clone = bound(&quote!(::core::clone::Clone));
        let copy = self.structure.is_const.then(|| {
            let copy = bound(&quote!(::core::marker::Copy));
            quote! {
                #[automatically_derived]
                impl<#(#params,)* #(#held: ::core::marker::Copy),*> ::core::marker::Copy
                    for #members<#own #(#held),*> #own_bound {}
                #[allow(private_bounds)]
                #[automatically_derived]
                impl #generics ::core::marker::Copy for #builder #arguments #copy {}
            }
        });
        quote! {
            #[automatically_derived]
            impl<#(#params,)* #(#held: ::core::clone::Clone),*> ::core::clone::Clone
                for #members<#own #(#held),*> #own_bound
            {
                fn clone(&self) -> Self { #cloned }
            }
            #[allow(private_bounds)]
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

    /// The parameters of the members' type with what they stand for: the types that the builder holds
    /// of which nothing is known. Everything else can be copied.
    pub(super) fn held(&self) -> Vec<(Ident, TokenStream)> {
        let shapes = self.held_shapes().into_iter().enumerate();
        shapes.map(|(index, shape)| (held_parameter(index), shape)).collect()
    }

    fn held_shapes(&self) -> Vec<TokenStream> {
        let mut shapes: Vec<TokenStream> = Vec::new();
        for member in &self.structure.members {
            let is_known = match &member.parsed_from {
                Some(Raw::Str(_)) => true,
                Some(Raw::Other { holds_shape, .. }) => !holds_shape,
                None => !member.kind.holds_shape() || member.storage.is_reference(),
            };
            let held = held_type(member);
            if !is_known && shapes.iter().all(|shape| shape.to_string() != held.to_string()) {
                shapes.push(held);
            }
        }
        shapes
    }

    /// The name alone: the values may be secret, and the state is in the type.
    pub(super) fn debug(&self) -> TokenStream {
        let (builder, generics, arguments, clause) =
            (&self.builder.ident, self.generics(), self.arguments(), self.clause());
        let (name, krate) = (builder.to_string(), &self.structure.container.krate);
        quote! {
            #[automatically_derived]
            impl #generics ::core::fmt::Debug for #builder #arguments #clause {
                fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    #krate::__private::debug_builder(#name, __f)
                }
            }
        }
    }
}

/// A field of the members, cloned; what is copied whatever its type costs less to compile.
fn cloned(member: &Member<'_>) -> TokenStream {
    let ident = member.ident;
    let is_copied = match &member.parsed_from {
        Some(Raw::Str(_)) => true,
        Some(Raw::Other { .. }) => false,
        None => member.storage.is_reference() || matches!(member.kind, Kind::Bool),
    };
    if is_copied {
        quote!(#ident: self.#ident)
    } else {
        quote!(#ident: ::core::clone::Clone::clone(&self.#ident))
    }
}

fn held_parameter(index: usize) -> Ident {
    format_ident!("__Held{index}")
}
