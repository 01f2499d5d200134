//! The walk over a structure in a `const`, where traits can't be called: by the kind of each type.

use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::Type;
use syn::spanned::Spanned;

use super::constrained::{make_static, static_self};
use super::structure::label_text;
use super::{call_check, implement, timestamp_format};
use crate::constraint::{Limits, OwnLimits, number};
use crate::kind::{self, Held, Kind};
use crate::model::{Container, Member, Structure};
use crate::names;

/// Expands to:
///
/// ```ignore
/// impl ::surefire::__private::ConstEncode for Greeting<'_> {}
/// impl<'a> Greeting<'a> {
///     pub const fn __surefire_walk(&self, __walk: &mut ConstJson<'_>, _: &Limits) {
///         __walk.open();
///         let __rows = <Self as ::surefire::Structure>::MEMBERS;
///         __walk.str_member(__rows, 0, self.name);
///         {
///             let __value = &self.language;
///             let __row = &__rows[1];
///             let __mark = __walk.member(&__row.name);
///             (*__value).__surefire_walk(__walk, &__row.limits);
///             __walk.back(__mark);
///         }
///         __walk.close();
///     }
/// }
/// ```
pub(super) fn structure(structure: &Structure<'_>) -> TokenStream {
    let container = &structure.container;
    let krate = &container.krate;
    let rows = rows(structure, &quote!(Self));
    let members = structure.visited().iter().enumerate().map(|(index, member)| {
        let ident = member.ident;
        let parsed = false;
        visit(index, member, &quote!(self.#ident), member.optional, parsed, krate)
    });
    let (vis, walk) = (container.vis, names::walk());
    let body = quote! {
        #[doc(hidden)]
        #vis const fn #walk(
            &self,
            __walk: &mut #krate::__private::ConstJson<'_>,
            _: &#krate::__private::Limits,
        ) {
            __walk.open();
            #rows
            #(#members)*
            __walk.close();
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

/// As [`marker`], for an enum, whose author derives `Debug`: that it is not there is an error already.
pub(super) fn marker_of_enum(container: &Container<'_>) -> TokenStream {
    let (krate, ident) = (&container.krate, container.ident);
    let (generics, arguments, clause) = container.generics.split_for_impl();
    let predicates = clause.map(|clause| &clause.predicates).into_iter().flatten();
    quote! {
        #[automatically_derived]
        impl #generics #krate::__private::ConstEncode for #ident #arguments
        where
            for<'__shown> #ident #arguments: ::core::fmt::Debug,
            #(#predicates,)*
        {}
    }
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
                (names::default(member.ident), member.ty, member.sent_default());
            default.map(|default| quote!(const #name: #ty = #default;))
        });
        let constants = implement(&structure.container, None, &quote!(#(#constants)*));
        quote!(#[allow(dead_code)] #constants)
    });
    let members = structure.visited().iter().enumerate();
    let checks = members.filter_map(|(index, member)| check_default(structure, index, member));
    quote!(#constants #(#checks)*)
}

fn check_default(
    structure: &Structure<'_>,
    index: usize,
    member: &Member<'_>,
) -> Option<TokenStream> {
    let krate = &structure.container.krate;
    let (shape, ty) = (static_self(&structure.container), member.ty);
    let default = member.sent_default()?;
    let place = if structure.is_const {
        let name = names::default(member.ident);
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
    let visit = make_static(visit(index, member, &place, false, false, krate));
    // In the span of the default, where rustc shows the violation.
    let checked = Ident::new("__checked", default.span());
    let function = Ident::new("__assert_valid", default.span());
    let assertion = quote_spanned!(default.span()=> #function(#checked););
    Some(quote! {
        const _: () = {
            use #krate::__private::assert_valid as #function;
            let __walk = &mut #krate::__private::ConstJson::checking();
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
    let members = structure.visited().iter().enumerate().map(|(index, member)| {
        let ident = member.ident;
        let parsed = member.parsed_from.is_some();
        visit(index, member, &quote!(self.#ident), true, parsed, krate)
    });
    quote! {
        let __walk = &mut #krate::__private::ConstJson::checking();
        #rows
        #(#members)*
        #krate::__private::ConstJson::assert_valid(__walk);
    }
}

/// The table of the members, for the visits to them.
fn rows(structure: &Structure<'_>, shape: &TokenStream) -> Option<TokenStream> {
    let krate = &structure.container.krate;
    let rows = quote!(let __rows = <#shape as #krate::Structure>::MEMBERS;);
    (!structure.visited().is_empty()).then_some(rows)
}

/// Whether a member is a string with no rule beside its limits.
fn is_str_alone(member: &Member<'_>, parsed: bool) -> bool {
    let has_rule = member.check.is_some() || member.is_host_label;
    kind::is_str_reference(member.value) && !parsed && !has_rule
}

fn visit(
    index: usize,
    member: &Member<'_>,
    place: &TokenStream,
    optional: bool,
    parsed: bool,
    krate: &TokenStream,
) -> TokenStream {
    if is_str_alone(member, parsed) {
        // One call: most members are strings.
        return if optional {
            quote!(__walk.str_if_set(__rows, #index, #place);)
        } else {
            quote!(__walk.str_member(__rows, #index, #place);)
        };
    }
    let ty = member.value;
    // A value that is yet to be parsed is wrapped, to be checked as what it becomes.
    let wrap = parsed.then(|| quote!(let __value = &<#ty>::new_unchecked(*__value);));
    let value = value(&member.kind, Some(&member.limits), &quote!(&__row.limits), krate);
    let own = member.check.as_ref().map(outcome);
    let label = member.is_host_label.then(|| {
        let text = label_text(member, &quote!(__value));
        quote!(__walk.outcome(#krate::__private::host_label(#text));)
    });
    let assertion = assertion(member.value, &member.kind, krate);
    let visit = quote! {
        #wrap
        #assertion
        let __row = &__rows[#index];
        let __mark = __walk.member(&__row.name);
        #value
        #own
        #label
        __walk.back(__mark);
    };
    if optional {
        quote!(if let ::core::option::Option::Some(__value) = &#place { #visit })
    } else {
        quote!({ let __value = &#place; #visit })
    }
}

/// That a `const` can write the type of a member, whose walk is then its own.
pub(super) fn assertion(ty: &Type, kind: &Kind<'_>, krate: &TokenStream) -> Option<TokenStream> {
    let assertion = OwnLimits { krate, is_const: true }.assertion(ty, kind)?;
    Some(quote! {
        #[allow(unused_imports)]
        use #krate::__private::Walk as _;
        #assertion
    })
}

/// The visit of an author's own check.
pub(super) fn outcome(path: &syn::Expr) -> TokenStream {
    let outcome = call_check(path, &quote!(__value));
    quote!(__walk.outcome(#outcome);)
}

/// The visit to a value of which there is a reference, `__value`. Its limits are those of the model,
/// where there are any, and as an expression.
pub(super) fn value(
    kind: &Kind<'_>,
    model: Option<&Limits>,
    limits: &TokenStream,
    krate: &TokenStream,
) -> TokenStream {
    Visit { krate, depth: 0 }.value(kind, model, limits)
}

/// A visit at a depth of lists and maps, which numbers its variables.
#[derive(Clone, Copy)]
struct Visit<'t> {
    krate: &'t TokenStream,
    depth: usize,
}

impl Visit<'_> {
    fn value(self, kind: &Kind<'_>, model: Option<&Limits>, limits: &TokenStream) -> TokenStream {
        let walk = names::walk();
        match kind {
            Kind::Str => quote!(__walk.str(__value, #limits);),
            Kind::Bool => quote!(__walk.bool(*__value, #limits);),
            Kind::Int(true) => quote!(__walk.int(*__value as ::core::primitive::i64, #limits);),
            Kind::Int(false) => quote!(__walk.uint(*__value as ::core::primitive::u64, #limits);),
            Kind::Float(false) => quote!(__walk.float(*__value, #limits);),
            Kind::Float(true) => quote!(__walk.double(*__value, #limits);),
            Kind::Blob => quote!(__walk.blob(__value, #limits);),
            Kind::Timestamp(None) => quote!(__walk.timestamp(*__value, #limits);),
            Kind::Timestamp(Some(format)) => {
                let format = timestamp_format(*format, self.krate);
                quote!(__walk.timestamp_as(*__value, #format, #limits);)
            }
            Kind::StringMap => quote!(__walk.string_map(__value, #limits);),
            Kind::Shape => quote!((*__value).#walk(__walk, #limits);),
            Kind::List(held) => self.list(held, model, limits),
            Kind::Map(held) => self.map(held, model, limits),
            Kind::Optional(held) => {
                let inner = self.value(&held.kind, model, limits);
                quote! {
                    match __value {
                        ::core::option::Option::Some(__value) => { #inner }
                        ::core::option::Option::None => __walk.null(),
                    }
                }
            }
            // Refused before this.
            Kind::Byte => TokenStream::new(),
        }
    }

    fn within(self) -> Self {
        Visit { depth: self.depth + 1, ..self }
    }

    fn list(self, held: &Held<'_>, model: Option<&Limits>, limits: &TokenStream) -> TokenStream {
        let (list, index) = (self.variable("list"), self.variable("index"));
        let items = model.and_then(Limits::items);
        let item = self.within().value(&held.kind, items, &quote!((#limits).items()));
        let is_unique = model.is_some_and(Limits::is_unique);
        let unique = is_unique.then(|| self.unique(&item, limits));
        quote! {
            let #list = __value;
            __walk.open_list(#limits, <[_]>::len(#list));
            #unique
            let mut #index = 0;
            while #index < <[_]>::len(#list) {
                let __mark = __walk.item(#index);
                { let __value = &#list[#index]; #item }
                __walk.back(__mark);
                #index += 1;
            }
            __walk.close_list();
        }
    }

    /// Writes every two items of a list and compares what is written.
    fn unique(self, item: &TokenStream, limits: &TokenStream) -> TokenStream {
        let krate = self.krate;
        let (list, left, right) =
            (self.variable("list"), self.variable("left"), self.variable("right"));
        let written = |index: &syn::Ident| {
            quote!({
                let mut __item = #krate::__private::ConstItem::new();
                let __walk = &mut __item.walk();
                { let __value = &#list[#index]; #item }
                let __len = __walk.finish();
                __item.written(__len)
            })
        };
        let (one, other) = (written(&left), written(&right));
        quote! {
            if __walk.is_checking() {
                let (mut #left, mut __has_twins) = (0, false);
                while #left < <[_]>::len(#list) {
                    let __one = #one;
                    let mut #right = #left + 1;
                    while #right < <[_]>::len(#list) {
                        let __other = #other;
                        __has_twins |= __one.equals(&__other);
                        #right += 1;
                    }
                    #left += 1;
                }
                __walk.unique(__has_twins, #limits);
            }
        }
    }

    fn map(self, held: &Held<'_>, model: Option<&Limits>, limits: &TokenStream) -> TokenStream {
        let (map, index) = (self.variable("map"), self.variable("index"));
        let values = model.and_then(Limits::values);
        let entry = self.within().value(&held.kind, values, &quote!((#limits).values()));
        quote! {
            let #map = __value;
            __walk.len(#limits, <[_]>::len(#map));
            __walk.open();
            let mut #index = 0;
            while #index < <[_]>::len(#map) {
                let __mark = __walk.entry(#map[#index].0, #limits);
                { let __value = &#map[#index].1; #entry }
                __walk.back(__mark);
                #index += 1;
            }
            __walk.close();
        }
    }

    fn variable(self, name: &str) -> syn::Ident {
        quote::format_ident!("__{name}{}", self.depth)
    }
}

/// The visit to the value of a newtype.
pub(super) fn newtype(newtype: &crate::model::Newtype<'_>) -> TokenStream {
    let krate = &newtype.container.krate;
    let value = value(&newtype.kind, Some(&newtype.limits), &quote!(Self::__LIMITS), krate);
    let own = newtype.check.as_ref().map(outcome);
    quote! {
        let __value = &self.0;
        #value
        #own
    }
}
