//! The walk over a structure in a `const`, where traits can't be called: by the kind of each type.

mod of_kind;
mod parts;

use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::Type;
use syn::spanned::Spanned;

use super::{call_check, implement, label_text, rules};
use crate::constraint::{OwnLimits, number};
use crate::kind::{self, Kind};
use crate::lifetimes;
use crate::model::{Container, Member, Structure};
use crate::names;

pub(super) use of_kind::value;
pub(super) use parts::parts;

/// Expands to:
///
/// ```ignore
/// impl ::surefire::__private::ConstEncode for Greeting<'_> {}
/// impl<'a> Greeting<'a> {
///     pub const fn __surefire_walk(&self, __walk: &mut ConstWalk<'_>, _: &Limits) {
///         let __outer = __walk.open();
///         let __rows = <Self as ::surefire::Structure>::MEMBERS;
///         __walk.str_member(__rows, 0, self.name);
///         {
///             let __value = &self.language;
///             let __limits = __walk.member(&__rows[1]);
///             (*__value).__surefire_walk(__walk, __limits);
///         }
///         __walk.close(__outer);
///     }
/// }
/// ```
pub(super) fn structure(structure: &Structure<'_>) -> TokenStream {
    let container = &structure.container;
    let krate = &container.krate;
    let rows = rows(structure, &quote!(Self));
    let members = structure.members.iter().enumerate().map(|(index, member)| {
        let ident = member.ident;
        let stage = Stage::Finished { is_optional: member.optional };
        visit(index, member, &quote!(self.#ident), stage, krate)
    });
    let fallback = fallback(krate);
    let (vis, walk) = (container.vis, names::walk());
    let rules = rules::walk(structure);
    let body = quote! {
        #[doc(hidden)]
        #vis const fn #walk(
            &self,
            __walk: &mut #krate::__private::ConstWalk<'_>,
            _: &#krate::__private::Limits,
        ) {
            #fallback
            let __outer = __walk.open();
            #rows
            #(#members)*
            #rules
            __walk.close(__outer);
        }
    };
    let walk = implement(container, None, &body);
    let is_json = structure.operation.is_some().then(|| {
        quote! {
            const IS_JSON: ::core::primitive::bool = <Self as #krate::Operation>::IS_JSON;
        }
    });
    let marker = implement(container, Some(const_encode(krate)), &quote!(#is_json));
    quote!(#[allow(dead_code)] #walk #marker)
}

/// That a `const` can write the type.
pub(super) fn marker(container: &Container<'_>) -> TokenStream {
    implement(container, Some(const_encode(&container.krate)), &TokenStream::new())
}

fn const_encode(krate: &TokenStream) -> TokenStream {
    quote!(#krate::__private::ConstEncode)
}

/// A check of every default, in a named `const`, which `cargo check` evaluates.
///
/// In a `const` structure a default is a constant of its own; elsewhere, literals are checked.
pub(super) fn defaults(structure: &Structure<'_>) -> TokenStream {
    let constants = structure.is_const.then(|| {
        let constants = structure.members.iter().filter_map(|member| {
            let (name, ty, default) =
                (names::default(&member.type_name), member.ty, member.sent_default());
            default.map(|default| quote!(const #name: #ty = #default;))
        });
        let constants = implement(&structure.container, None, &quote!(#(#constants)*));
        quote!(#[allow(dead_code, non_upper_case_globals)] #constants)
    });
    let members = structure.members.iter().enumerate();
    let checks = members.filter_map(|(index, member)| check_default(structure, index, member));
    quote!(#constants #(#checks)*)
}

fn check_default(
    structure: &Structure<'_>,
    index: usize,
    member: &Member<'_>,
) -> Option<TokenStream> {
    let krate = &structure.container.krate;
    let (shape, ty) = (lifetimes::static_self(&structure.container), member.ty);
    let default = member.sent_default()?;
    let place = if structure.is_const {
        let name = names::default(&member.type_name);
        quote!(#shape::#name)
    } else if !number::is_literal_of(default, &member.kind) {
        return None;
    } else if let Kind::Int(_) = member.kind {
        quote!({ let __default: #ty = #default; __default })
    } else {
        quote!(#default)
    };
    // A constant has no lifetimes of its own.
    let rows = rows(structure, &shape);
    let stage = Stage::Finished { is_optional: false };
    let visit = lifetimes::all_static(visit(index, member, &place, stage, krate));
    let fallback = fallback(krate);
    // In the span of the default, where rustc shows the violation.
    let checked = Ident::new("__checked", default.span());
    let function = Ident::new("__assert_valid", default.span());
    let assertion = quote_spanned!(default.span()=> #function(#checked););
    let imported = super::imported(krate);
    Some(quote! {
        const _: () = {
            use #imported::__private::assert_valid as #function;
            #fallback
            let __walk = &mut #krate::__private::ConstWalk::checking();
            #rows
            #visit
            let #checked = __walk;
            #assertion
        };
    })
}

/// A visit to what the builder holds so far.
pub(super) fn checked(structure: &Structure<'_>) -> TokenStream {
    let container = &structure.container;
    let (krate, ident) = (&container.krate, container.ident);
    let (_, arguments, _) = container.generics.split_for_impl();
    let rows = rows(structure, &quote!(#ident #arguments));
    let members = structure.members.iter().enumerate().map(|(index, member)| {
        let ident = member.ident;
        visit(index, member, &quote!(self.#ident), Stage::Held, krate)
    });
    let fallback = fallback(krate);
    quote! {
        #fallback
        let __walk = &mut #krate::__private::ConstWalk::checking();
        #rows
        #(#members)*
        #krate::__private::ConstWalk::assert_valid(__walk);
    }
}

/// The table of the members, for the visits to them.
fn rows(structure: &Structure<'_>, shape: &TokenStream) -> Option<TokenStream> {
    let krate = &structure.container.krate;
    let rows = quote!(let __rows = <#shape as #krate::Structure>::MEMBERS;);
    (!structure.members.is_empty()).then_some(rows)
}

/// How far the value of a member is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// A member of the structure.
    Finished { is_optional: bool },
    /// What the builder holds: nothing yet, or perhaps what is yet to be parsed.
    Held,
}

/// Whether a member is a string with no rule beside its limits.
fn is_str_alone(member: &Member<'_>, stage: Stage) -> bool {
    let is_parsed = stage == Stage::Held && member.parsed_from.is_some();
    let has_rule = member.check.is_some() || member.is_host_label;
    matches!(member.kind, Kind::Str) && member.storage.is_reference() && !is_parsed && !has_rule
}

fn visit(
    index: usize,
    member: &Member<'_>,
    place: &TokenStream,
    stage: Stage,
    krate: &TokenStream,
) -> TokenStream {
    let is_optional = stage != Stage::Finished { is_optional: false };
    if is_str_alone(member, stage) {
        // One call: most members are strings.
        return if is_optional {
            quote!(__walk.str_if_set(__rows, #index, #place);)
        } else {
            quote!(__walk.str_member(__rows, #index, #place);)
        };
    }
    let visit = visit_value(index, member, stage, krate);
    if is_optional {
        quote!(if let ::core::option::Option::Some(__value) = &#place { #visit })
    } else {
        quote!({ let __value = &#place; #visit })
    }
}

/// The visit to a member of which there is a reference, `__value`.
fn visit_value(
    index: usize,
    member: &Member<'_>,
    stage: Stage,
    krate: &TokenStream,
) -> TokenStream {
    let (ty, limits) = (member.value, quote!(__limits));
    let start = match stage {
        // The walk over the finished structure has asked.
        Stage::Held if member.parsed_from.is_some() => {
            // A value that is yet to be parsed is wrapped, to be checked as what it becomes.
            let new = quote_spanned!(kind::span(ty)=> <#ty>::new_unchecked);
            Some(quote!(let __value = &#new(*__value);))
        }
        Stage::Held => None,
        Stage::Finished { .. } => assertion(ty, &member.kind, krate),
    };
    let value = if member.parsed_from.is_some() {
        // What it is parsed from has not been checked.
        of_kind::unchecked_shape(&limits)
    } else {
        value(ty, &member.kind, Some(&member.limits), &limits, krate)
    };
    let own = member.check.as_ref().map(outcome);
    let parts = parts(&member.kind, &member.limits, &limits, krate);
    let label = member.is_host_label.then(|| {
        let text = label_text(member, &quote!(__value));
        quote!(__walk.outcome(#krate::__private::host_label(#text));)
    });
    quote! {
        #start
        let __limits = __walk.member(&__rows[#index]);
        #value
        #own
        #parts
        #label
    }
}

/// That a `const` can write the type of a member, whose walk is then its own.
pub(super) fn assertion(ty: &Type, kind: &Kind<'_>, krate: &TokenStream) -> Option<TokenStream> {
    OwnLimits { krate, is_const: true }.assertion(ty, kind)
}

/// Brings into scope what a type without a function of that name has, so that what is wrong with the
/// type is said once.
pub(super) fn fallback(krate: &TokenStream) -> TokenStream {
    let imported = super::imported(krate);
    quote! {
        #[allow(unused_imports)]
        use #imported::__private::{NewUnchecked as _, Walk as _};
    }
}

/// The visit of an author's own check.
pub(super) fn outcome(path: &syn::ExprPath) -> TokenStream {
    let outcome = call_check(path, &quote!(__value));
    quote!(__walk.outcome(#outcome);)
}

/// The visit to the value of a newtype.
pub(super) fn newtype(newtype: &crate::model::Newtype<'_>) -> TokenStream {
    let krate = &newtype.container.krate;
    let value =
        value(newtype.ty, &newtype.kind, Some(&newtype.limits), &quote!(Self::__LIMITS), krate);
    let own = newtype.check.as_ref().map(outcome);
    let parts = parts(&newtype.kind, &newtype.limits, &quote!(Self::__LIMITS), krate);
    quote! {
        let __value = &self.0;
        #value
        #own
        #parts
    }
}
