//! What every structure gets: the table of its members, encoding, checks and `Debug`.

use proc_macro2::TokenStream;
use quote::quote;

use super::output::Read;
use super::parts::{Values, of_member};
use super::table::{Row, evaluated as evaluated_table, members};
use super::{
    accessors, apart, borrow, builder, call_check, encode, hidden, implement, interop, label_text,
    operation, output, owned, rules, states, walk,
};
use crate::gate;
use crate::lifetimes;
use crate::model::{Member, Structure, TokenSource};

/// Expands to:
///
/// ```ignore
/// impl ::surefire::Structure for Greeting<'_> { const NAME, const MEMBERS }
/// impl ::surefire::__private::Members for Greeting<'_> { fn members }
/// impl ::surefire::Encode for Greeting<'_> { const IS_CHECKED, fn visit }
/// impl ::core::fmt::Debug for Greeting<'_> { … }
/// impl<'a> Greeting<'a> { builder, accessors, walk }
/// pub struct GreetingBuilder<'a, NameState = ::surefire::Unset> { … }
/// ```
pub(crate) fn structure(structure: &Structure<'_>) -> TokenStream {
    let table = table(structure);
    let visit = visit(structure);
    let decode = structure.is_output.then(|| decode(structure));
    let inherent = inherent(structure);
    let interop = interop::structure(structure);
    let walk = structure.is_const.then(|| walk::structure(structure));
    let defaults = walk::defaults(structure);
    let owned = structure.owned.as_ref().map(|form| owned::expand(structure, form));
    let builder = structure.builder.as_ref();
    let filled = builder.zip(structure.source.as_ref());
    let filled = filled.map(|(builder, source)| builder::filled(structure, builder, source));
    let parts = structure.parts.as_ref().map(|ident| apart::expand(structure, ident));
    let itself = structure.is_output.then(|| owned::itself(&structure.container));
    let unlimited = builder.map(|builder| builder::unlimited(structure, builder));
    let states = builder.map(|builder| states::expand(structure, builder));
    let builder = builder.map(|builder| builder::expand(structure, builder));
    let operation = structure.operation.as_ref().map(|op| operation::expand(structure, op));
    let tokens = random_tokens(structure);
    quote! {
        #table #visit #decode #inherent #interop #walk #defaults #states #builder
        #operation #tokens #owned #filled #itself #parts #unlimited
    }
}

/// The errors at the words that ask for random tokens, where the feature for them is off.
fn random_tokens(structure: &Structure<'_>) -> TokenStream {
    let krate = &structure.container.krate;
    let sources = structure.members.iter().filter_map(Member::any_token);
    let errors = sources.filter_map(|source| match source {
        TokenSource::Random(word) => Some(gate::error_without(word, "idempotency", krate)),
        TokenSource::Function(_) => None,
    });
    errors.collect()
}

/// What a caller of the type sees first.
fn inherent(structure: &Structure<'_>) -> TokenStream {
    let builder = structure.builder.as_ref();
    let start = builder.map(|builder| builder::start(structure, builder));
    let back = builder.map(|builder| builder::back(structure, builder));
    let accessors = accessors::expand(structure);
    let operation = structure.operation.as_ref();
    let operation = operation.map(|op| operation::inherent(&structure.container, op));
    let constraints = constraints(structure);
    let body = quote!(#start #back #accessors #operation #constraints);
    let functions = implement(&structure.container, None, &body);
    // The author decides which of them are used and how members are called; what is the trait's too
    // is so on purpose.
    quote!(#[allow(dead_code, non_snake_case, clippy::same_name_method)] #functions)
}

fn table(structure: &Structure<'_>) -> TokenStream {
    let container = &structure.container;
    let krate = &container.krate;
    let shape = syn::ext::IdentExt::unraw(container.ident).to_string();
    let rows = structure.members.iter().map(|member| Row {
        name: &member.name,
        is_required: member.is_required(),
        limits: &member.limits,
        is_parsed: member.parsed_from.is_some(),
        own: Some((member.value, &member.kind)),
    });
    let members = members(rows, &structure.own_limits());
    let body = quote! {
        const NAME: &'static ::core::primitive::str = #shape;
        // It is on no stack; a type that lends limits needs no lifetime.
        #[allow(clippy::large_stack_arrays, elided_lifetimes_in_paths)]
        const MEMBERS: &'static [#krate::__private::Member] = #members;
    };
    let table = implement(container, Some(quote!(#krate::Structure)), &body);
    let has_constants = structure.members.iter().any(|member| member.limits.has_constants());
    let evaluated = has_constants.then(|| {
        let shape = lifetimes::static_self(container);
        evaluated_table(&quote!(<#shape as #krate::Structure>::MEMBERS), krate)
    });
    quote!(#table #evaluated)
}

/// `constraints()`, for callers that don't know the trait.
fn constraints(structure: &Structure<'_>) -> TokenStream {
    let (vis, krate) = (structure.container.vis, &structure.container.krate);
    quote! {
        /// The members and their limits, for forms and documentation.
        #[must_use]
        #vis const fn constraints() -> &'static [#krate::Member] {
            <Self as #krate::Structure>::MEMBERS
        }
    }
}

/// The visit to every member, and what needs it: checks and writing, and `Debug`.
fn visit(structure: &Structure<'_>) -> TokenStream {
    let container = &structure.container;
    let krate = &container.krate;
    let members = structure.members.iter().enumerate();
    let members = members.map(|(index, member)| visit_member(structure, index, member));
    let rules = rules::visit(structure);
    let has_members = !structure.members.is_empty();
    let rows = has_members.then(|| quote!(let __rows = <Self as #krate::Structure>::MEMBERS;));
    let body = quote! {
        fn members<__V: #krate::__private::MemberVisitor>(&self, __visitor: &mut __V) {
            #rows
            #(#members)*
            #rules
        }
    };
    let visit = hidden(&implement(container, Some(quote!(#krate::__private::Members)), &body));
    // A value that was read, or that another builder filled, has not been checked.
    let is_checked = structure.builder.is_some() && !structure.is_output;
    let encode = hidden(&encode::encode(container, is_checked, &TokenStream::new()));
    let names = structure.members.iter();
    let names = names.map(|member| syn::ext::IdentExt::unraw(member.ident).to_string());
    let body = quote! {
        fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            let __name = <Self as #krate::Structure>::NAME;
            #krate::__private::debug_structure(self, __name, &[#(#names),*], __f)
        }
    };
    let debug = implement(container, Some(quote!(::core::fmt::Debug)), &body);
    quote!(#visit #encode #debug)
}

fn visit_member(structure: &Structure<'_>, index: usize, member: &Member<'_>) -> TokenStream {
    let (krate, ident) = (&structure.container.krate, member.ident);
    let rule = member.check.as_ref().map(|path| rule(index, member, path));
    let label = member.is_host_label.then(|| {
        let text = label_text(member, &quote!(&self.#ident));
        quote! {
            __V::member_rule(__visitor, __rows, #index, || #krate::__private::host_label(#text));
        }
    });
    let parts = of_member(index, member, Values::Declared, krate);
    let assertion = structure.own_limits().assertion(member.value, &member.kind);
    if assertion.is_none() {
        return quote!(__V::member(__visitor, __rows, #index, &self.#ident); #rule #parts #label);
    }
    let (value, binding) = borrow(member, &quote!(self.#ident));
    quote! {
        { #binding #assertion __V::member(__visitor, __rows, #index, #value); }
        #rule
        #parts
        #label
    }
}

/// The author's own check of a member.
fn rule(index: usize, member: &Member<'_>, path: &syn::ExprPath) -> TokenStream {
    let ident = member.ident;
    let rule = |value: TokenStream| {
        let outcome = call_check(path, &value);
        quote!(__V::member_rule(__visitor, __rows, #index, || #outcome);)
    };
    if member.optional {
        let rule = rule(quote!(__value));
        quote!(if let ::core::option::Option::Some(__value) = &self.#ident { #rule })
    } else {
        rule(quote!(&self.#ident))
    }
}

/// Reading, for a structure that responses hold too; a default stands in for what is absent.
fn decode(structure: &Structure<'_>) -> TokenStream {
    let krate = &structure.container.krate;
    let rows = quote!(<Self as #krate::Structure>::MEMBERS);
    let members = structure.members.iter().enumerate().map(|(row, member)| {
        let default = member.default().map(|default| {
            if member.optional {
                quote!(::core::option::Option::Some(#default))
            } else {
                quote!(#default)
            }
        });
        let default = default.as_ref().map(|default| ("given", default));
        Read::member(row, member.ident, member.ty, default, &rows, krate)
    });
    output::decode(&structure.container, &rows, members)
}
