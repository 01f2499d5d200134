//! What every structure gets: the table of its members, encoding, checks and `Debug`.

use proc_macro2::TokenStream;
use quote::quote;

use super::{
    accessors, borrow, builder, call_check, debug_body, implement, name, operation, states, walk,
};
use crate::model::{Member, Structure};

/// Expands to:
///
/// ```ignore
/// impl ::surefire::Structure for Greeting<'_> { const NAME, const MEMBERS }
/// impl ::surefire::Encode for Greeting<'_> { … }
/// impl ::surefire::constraint::Check for Greeting<'_> { … }
/// impl ::core::fmt::Debug for Greeting<'_> { … }
/// impl<'a> Greeting<'a> { builder, accessors, walk }
/// pub struct GreetingBuilder<'a, __Name = ::surefire::Unset> { … }
/// ```
pub(crate) fn structure(structure: &Structure<'_>) -> TokenStream {
    let table = table(structure);
    let encode = encode(structure);
    let check = check(structure);
    let debug = debug(structure);
    let accessors = accessors::expand(structure);
    let walk = structure.is_const.then(|| walk::structure(structure));
    let defaults = walk::defaults(structure);
    let states = structure.has_builder.then(|| states::expand(structure));
    let builder = structure.has_builder.then(|| builder::expand(structure));
    let operation = structure.operation.as_ref().map(|op| operation::expand(structure, op));
    quote!(#table #encode #check #debug #accessors #walk #defaults #states #builder #operation)
}

fn table(structure: &Structure<'_>) -> TokenStream {
    let container = &structure.container;
    let krate = &container.krate;
    let shape = syn::ext::IdentExt::unraw(container.ident).to_string();
    let members = structure.members.iter().map(|member| {
        let (name, limits) = (name(krate, &member.name), member.limits.expand(krate));
        let required = member.is_required();
        quote!(#krate::__private::Member::new(#name, #required, #limits))
    });
    let body = quote! {
        const NAME: &'static ::core::primitive::str = #shape;
        const MEMBERS: &'static [#krate::__private::Member] = &[#(#members),*];
    };
    implement(container, Some(quote!(#krate::Structure)), &body)
}

fn encode(structure: &Structure<'_>) -> TokenStream {
    let krate = &structure.container.krate;
    let members = structure.visited().iter().enumerate().map(|(index, member)| {
        let ident = member.ident;
        let encode = |value: TokenStream| {
            quote! {
                #krate::__private::Encode::encode_member(
                    #value,
                    &<Self as #krate::Structure>::MEMBERS[#index].name,
                    __writer,
                );
            }
        };
        if !member.kind.holds_shape() {
            return encode(quote!(&self.#ident));
        }
        let (value, binding) = borrow(member, &quote!(self.#ident));
        let assertion = assertion(structure, &value);
        let encode = encode(quote!(#value));
        quote!({ #binding #assertion #encode })
    });
    let body = quote! {
        fn encode<__W: #krate::__private::Writer>(&self, __writer: &mut __W) {
            #krate::__private::Writer::begin_structure(__writer);
            #(#members)*
            #krate::__private::Writer::end_structure(__writer);
        }
    };
    implement(&structure.container, Some(quote!(#krate::__private::Encode)), &body)
}

fn check(structure: &Structure<'_>) -> TokenStream {
    let krate = &structure.container.krate;
    let members = structure.visited().iter().enumerate().map(|(index, member)| {
        let limits = member.has_checks().then(|| check_limits(structure, index, member));
        let own = member.check.as_ref().map(|path| check_own(member, path, krate));
        quote!(#limits #own)
    });
    let body = quote! {
        #[allow(unused_variables)]
        fn check(
            &self,
            _: &'static #krate::__private::Limits,
            __at: &#krate::__private::Path<'_>,
            __report: &mut #krate::__private::Report,
        ) {
            #(#members)*
        }
    };
    implement(&structure.container, Some(quote!(#krate::__private::Check)), &body)
}

fn check_limits(structure: &Structure<'_>, index: usize, member: &Member<'_>) -> TokenStream {
    let krate = &structure.container.krate;
    let (ident, name) = (member.ident, &member.name);
    let check = |value: TokenStream| {
        quote! {
            #krate::__private::Check::check(
                #value,
                &<Self as #krate::Structure>::MEMBERS[#index].limits,
                &#krate::__private::Path::member(__at, #name),
                __report,
            );
        }
    };
    if !member.kind.holds_shape() {
        return check(quote!(&self.#ident));
    }
    let (value, binding) = borrow(member, &quote!(self.#ident));
    let assertion = assertion(structure, &value);
    let check = check(quote!(#value));
    quote!({ #binding #assertion #check })
}

/// That the type of `value` can be a member. It stands wherever the type is needed: rustc shows the
/// same error at the same place once.
fn assertion(structure: &Structure<'_>, value: &syn::Ident) -> TokenStream {
    let krate = &structure.container.krate;
    let function = if structure.is_const { quote!(const_member) } else { quote!(member) };
    quote!(#krate::__private::#function(#value);)
}

fn check_own(member: &Member<'_>, path: &syn::Expr, krate: &TokenStream) -> TokenStream {
    let (ident, name) = (member.ident, &member.name);
    let outcome = |value: TokenStream| {
        let outcome = call_check(path, &value);
        quote! {
            #krate::__private::outcome(
                #outcome,
                &#krate::__private::Path::member(__at, #name),
                __report,
            );
        }
    };
    if member.optional {
        let outcome = outcome(quote!(__value));
        quote!(if let ::core::option::Option::Some(__value) = &self.#ident { #outcome })
    } else {
        outcome(quote!(&self.#ident))
    }
}

fn debug(structure: &Structure<'_>) -> TokenStream {
    let container = &structure.container;
    let name = syn::ext::IdentExt::unraw(container.ident).to_string();
    let members = structure.visited().iter();
    let members = members.map(|member| (member.ident, member.limits.sensitive));
    let body = debug_body(&container.krate, &name, members);
    implement(container, Some(quote!(::core::fmt::Debug)), &body)
}
