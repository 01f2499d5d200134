//! The stub of a builder: a state a required member, which no function asks for.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::{DeriveInput, GenericParam};

use super::common::refuse;
use super::members::{Member, once};
use crate::model::Builder;
use crate::names;

/// Expands to:
///
/// ```ignore
/// pub struct GreetingBuilder<'a, NameState = ::surefire::Unset> { … }
/// impl<'a> Greeting<'a> { pub const fn builder() -> GreetingBuilder<'a> { … } }
/// impl<'a, NameState> GreetingBuilder<'a, NameState> { setters, build, build_const, … }
/// impl<'a, NameState> Clone, Copy, Debug for GreetingBuilder<'a, NameState> { … }
/// pub mod greeting_builder { pub trait NameSet {} impl<T: ?Sized> NameSet for T {} … }
/// ```
pub(super) fn builder(
    item: &DeriveInput,
    model: &Builder,
    members: &[Member],
    krate: &TokenStream,
) -> TokenStream {
    let stub = Stub { item, model, members, krate };
    let (ty, functions, traits) = (stub.ty(), stub.functions(), stub.traits());
    quote!(#ty #functions #traits)
}

struct Stub<'s> {
    item: &'s DeriveInput,
    model: &'s Builder,
    members: &'s [Member],
    krate: &'s TokenStream,
}

impl Stub<'_> {
    fn states(&self) -> Vec<&Ident> {
        self.members.iter().filter_map(|member| member.state.as_ref()).collect()
    }

    /// The item's own parameters, without defaults.
    fn params(&self) -> Vec<GenericParam> {
        let mut params: Vec<_> = self.item.generics.params.iter().cloned().collect();
        for param in &mut params {
            match param {
                GenericParam::Lifetime(_) => {}
                GenericParam::Type(param) => param.default = None,
                GenericParam::Const(param) => param.default = None,
            }
        }
        params
    }

    /// The arguments of the item's own parameters, each with a comma.
    fn arguments(&self) -> TokenStream {
        let arguments = self.item.generics.params.iter().map(|param| match param {
            GenericParam::Lifetime(param) => {
                let lifetime = &param.lifetime;
                quote!(#lifetime,)
            }
            GenericParam::Type(param) => {
                let ident = &param.ident;
                quote!(#ident,)
            }
            GenericParam::Const(param) => {
                let ident = &param.ident;
                quote!(#ident,)
            }
        });
        arguments.collect()
    }

    /// What names every parameter, so that none is unused.
    fn markers(&self) -> TokenStream {
        let markers = self.item.generics.params.iter().filter_map(|param| match param {
            GenericParam::Lifetime(param) => {
                let lifetime = &param.lifetime;
                Some(quote!(&#lifetime (),))
            }
            GenericParam::Type(param) => {
                let ident = &param.ident;
                Some(quote!(::core::marker::PhantomData<#ident>,))
            }
            GenericParam::Const(_) => None,
        });
        let states = self.states();
        quote!(#(#markers)* #(#states,)*)
    }

    fn ty(&self) -> TokenStream {
        let (vis, krate, builder, states) =
            (&self.item.vis, self.krate, &self.model.ident, self.states());
        let (params, clause) = (self.params(), &self.item.generics.where_clause);
        let markers = self.markers();
        quote! {
            #[allow(non_camel_case_types)]
            #vis struct #builder<#(#params,)* #(#states = #krate::Unset),*> #clause {
                __state: ::core::marker::PhantomData<fn() -> (#markers)>,
            }
        }
    }

    /// An `impl` of a trait for the builder, or an inherent one.
    fn implement(&self, of: Option<TokenStream>, body: &TokenStream) -> TokenStream {
        let (builder, arguments, states) = (&self.model.ident, self.arguments(), self.states());
        let (params, clause) = (self.params(), &self.item.generics.where_clause);
        let of = of.map(|of| quote!(#of for));
        quote! {
            #[allow(dead_code, non_snake_case, non_camel_case_types)]
            #[automatically_derived]
            impl<#(#params,)* #(#states),*> #of #builder<#arguments #(#states),*> #clause { #body }
        }
    }

    fn functions(&self) -> TokenStream {
        let (item, krate, vis) = (self.item, self.krate, &self.item.vis);
        let (builder, arguments, refuse) = (&self.model.ident, self.arguments(), refuse(item));
        let start = quote! {
            #vis const fn builder() -> #builder<#arguments> { #refuse }
        };
        let back = self.model.leads_back.then(|| {
            let states = self.states().into_iter().map(|_| quote!(#krate::Set));
            quote! {
                #vis const fn into_builder(self) -> #builder<#arguments #(#states),*> { #refuse }
            }
        });
        let start = super::common::implement(item, None, &quote!(#start #back));
        let (shape, (_, shape_arguments, _)) = (&item.ident, item.generics.split_for_impl());
        let shape = quote!(#shape #shape_arguments);
        let setters = self.members.iter().flat_map(|member| self.setters(member));
        let setters = once(setters.filter(|(name, _)| !names::is_builder_function(name)));
        let infallible = self
            .model
            .is_infallible
            .then(|| quote!(#vis const fn build_infallible(self) -> #shape { #refuse }));
        let functions = quote! {
            #setters
            #vis const fn build(self) -> ::core::result::Result<#shape, #krate::ValidationError> {
                #refuse
            }
            #vis const fn build_unchecked(self) -> #shape { #refuse }
            #vis const fn build_const(self) -> #shape { #refuse }
            #vis const fn checked(self) -> Self { #refuse }
            #infallible
        };
        let functions = self.implement(None, &functions);
        let clone = quote!(fn clone(&self) -> Self { #refuse });
        let clone = self.implement(Some(quote!(::core::clone::Clone)), &clone);
        let copy = self.implement(Some(quote!(::core::marker::Copy)), &TokenStream::new());
        let debug = quote! {
            fn fmt(&self, _: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result { #refuse }
        };
        let debug = self.implement(Some(quote!(::core::fmt::Debug)), &debug);
        quote!(#start #functions #clone #copy #debug)
    }

    /// The setters of a member, by their names.
    fn setters<'m>(&self, member: &'m Member) -> Vec<(&'m Ident, TokenStream)> {
        let (vis, krate, refuse) = (&self.item.vis, self.krate, refuse(self.item));
        let Member { setter, maybe_setter: maybe, held, taken, append, state, .. } = member;
        let append = |after: &TokenStream| {
            append.as_ref().map(|(append, parts)| {
                let params = quote!(#(_: #parts),*);
                (append, quote!(#vis const fn #append(self, #params) -> #after { #refuse }))
            })
        };
        let Some(state) = state else {
            let option = quote!(::core::option::Option<#held>);
            let set = [
                (setter, quote!(#vis const fn #setter(self, _: #taken) -> Self { #refuse })),
                (maybe, quote!(#vis const fn #maybe(self, _: #option) -> Self { #refuse })),
            ];
            return set.into_iter().chain(append(&quote!(Self))).collect();
        };
        let (builder, arguments) = (&self.model.ident, self.arguments());
        let after = self
            .states()
            .into_iter()
            .map(|other| if other == state { quote!(#krate::Set) } else { quote!(#other) });
        let after = quote!(#builder<#arguments #(#after),*>);
        let set = (setter, quote!(#vis const fn #setter(self, _: #taken) -> #after { #refuse }));
        [set].into_iter().chain(append(&after)).collect()
    }

    /// The traits that a function of the author's may ask for.
    fn traits(&self) -> TokenStream {
        let (vis, module) = (&self.item.vis, &self.model.module);
        let required = self.members.iter().filter(|member| member.state.is_some());
        let names = required.flat_map(|member| {
            [names::set_trait(&member.type_name), names::unset_trait(&member.type_name)]
        });
        let traits = names.map(|name| quote!(pub trait #name {} impl<T: ?Sized> #name for T {}));
        quote! {
            #[doc(hidden)]
            #[allow(non_camel_case_types, dead_code)]
            #vis mod #module { #(#traits)* }
        }
    }
}
