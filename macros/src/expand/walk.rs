//! The walk over a structure in a `const`, where traits can't be called: by the kind of each type.

use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::Type;
use syn::spanned::Spanned;

use super::constrained::static_self;
use super::structure::label_text;
use super::{borrow, call_check, implement, timestamp_format};
use crate::constraint::number;
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
///         let __mark = __walk.member(&<Self as ::surefire::Structure>::MEMBERS[0].name);
///         __walk.str(self.name, &<Self as ::surefire::Structure>::MEMBERS[0].limits);
///         __walk.back(__mark);
///         __walk.close();
///     }
/// }
/// ```
pub(super) fn structure(structure: &Structure<'_>) -> TokenStream {
    let container = &structure.container;
    let krate = &container.krate;
    let shape = quote!(Self);
    let members = structure.visited().iter().enumerate().map(|(index, member)| {
        let ident = member.ident;
        let parsed = false;
        visit(index, member, &quote!(self.#ident), member.optional, parsed, &shape, krate)
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
            #(#members)*
            __walk.close();
        }
    };
    let walk = implement(container, None, &body);
    let marker = marker(container);
    quote!(#[allow(dead_code)] #walk #marker)
}

/// That a `const` can write the type.
pub(super) fn marker(container: &Container<'_>) -> TokenStream {
    let krate = &container.krate;
    implement(container, Some(quote!(#krate::__private::ConstEncode)), &TokenStream::new())
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
    let visit = visit(index, member, &place, false, false, &shape, krate);
    // In the span of the default, where rustc shows the violation.
    let checked = Ident::new("__checked", default.span());
    let function = Ident::new("__assert_valid", default.span());
    let assertion = quote_spanned!(default.span()=> #function(#checked););
    Some(quote! {
        const _: () = {
            use #krate::__private::assert_valid as #function;
            let __walk = &mut #krate::__private::ConstJson::checking();
            #visit
            let #checked = __walk;
            #assertion
        };
    })
}

/// The body of `checked`: a visit to what the builder holds so far.
pub(super) fn checked(structure: &Structure<'_>) -> TokenStream {
    let container = &structure.container;
    let (krate, ident) = (&container.krate, container.ident);
    let (_, arguments, _) = container.generics.split_for_impl();
    let shape = quote!(#ident #arguments);
    let members = structure.visited().iter().enumerate().map(|(index, member)| {
        let ident = member.ident;
        let parsed = member.parsed_from.is_some();
        visit(index, member, &quote!(self.__members.#ident), true, parsed, &shape, krate)
    });
    quote! {
        let __walk = &mut #krate::__private::ConstJson::checking();
        #(#members)*
        #krate::__private::ConstJson::assert_valid(__walk);
        self
    }
}

fn visit(
    index: usize,
    member: &Member<'_>,
    place: &TokenStream,
    optional: bool,
    parsed: bool,
    shape: &TokenStream,
    krate: &TokenStream,
) -> TokenStream {
    let row = quote!(<#shape as #krate::Structure>::MEMBERS[#index]);
    let ty = member.value;
    // A value that is yet to be parsed is wrapped, to be checked as what it becomes.
    let wrap = parsed.then(|| quote!(let __value = &<#ty>::new_unchecked(*__value);));
    let value = value(&member.kind, &quote!(__value), &quote!(&__row.limits), krate, 0);
    let own = member.check.as_ref().map(outcome);
    let label = member.is_host_label.then(|| {
        let text = label_text(&member.kind, &quote!(__value));
        quote!(__walk.outcome(#krate::__private::host_label(#text));)
    });
    // Of the type as it is written, as wherever this is asserted.
    let whole = if member.optional && !parsed { place.clone() } else { quote!(*__value) };
    let assertion = member.kind.holds_shape().then(|| {
        let (name, binding) = borrow(member, &whole);
        let assertion = assertion(&name, krate);
        quote!(#binding #assertion)
    });
    let visit = quote! {
        #wrap
        #assertion
        let __row = &#row;
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

/// That a `const` can write the type of `value`.
pub(super) fn assertion(value: &Ident, krate: &TokenStream) -> TokenStream {
    quote! {
        #[allow(unused_imports)]
        use #krate::__private::Walk as _;
        #krate::__private::const_member(#value);
    }
}

/// The visit of an author's own check.
pub(super) fn outcome(path: &syn::Expr) -> TokenStream {
    let outcome = call_check(path, &quote!(__value));
    quote!(__walk.outcome(#outcome);)
}

/// The visit to a value, behind a reference.
pub(super) fn value(
    kind: &Kind<'_>,
    place: &TokenStream,
    limits: &TokenStream,
    krate: &TokenStream,
    depth: usize,
) -> TokenStream {
    let walk = names::walk();
    match kind {
        Kind::Str => quote!(__walk.str(#place, #limits);),
        Kind::Bool => quote!(__walk.bool(*#place, #limits);),
        Kind::Int(true) => quote!(__walk.int(*#place as ::core::primitive::i64, #limits);),
        Kind::Int(false) => quote!(__walk.uint(*#place as ::core::primitive::u64, #limits);),
        Kind::Float(false) => quote!(__walk.float(*#place, #limits);),
        Kind::Float(true) => quote!(__walk.double(*#place, #limits);),
        Kind::Blob => quote!(__walk.blob(#place, #limits);),
        Kind::Timestamp(None) => quote!(__walk.timestamp(*#place, #limits);),
        Kind::Timestamp(Some(format)) => {
            let format = timestamp_format(*format, krate);
            quote!(__walk.timestamp_as(*#place, #format, #limits);)
        }
        Kind::StringMap => quote!(__walk.string_map(#place, #limits);),
        Kind::Shape => quote!((*#place).#walk(__walk, #limits);),
        Kind::List(held) => list(held, place, limits, krate, depth),
        Kind::Map(held) => map(held, place, limits, krate, depth),
        Kind::Optional(held) => {
            let inner = value(&held.kind, &quote!(__value), limits, krate, depth);
            quote! {
                match #place {
                    ::core::option::Option::Some(__value) => { #inner }
                    ::core::option::Option::None => __walk.null(),
                }
            }
        }
        // Refused before this.
        Kind::Byte => TokenStream::new(),
    }
}

fn list(
    held: &Held<'_>,
    place: &TokenStream,
    limits: &TokenStream,
    krate: &TokenStream,
    depth: usize,
) -> TokenStream {
    let index = quote::format_ident!("__index{depth}");
    let item = value(&held.kind, &quote!(__value), &quote!((#limits).items()), krate, depth + 1);
    let unique = matches!(*held.kind, Kind::Str).then(|| quote!(__walk.unique(#place, #limits);));
    let unique = unique.filter(|_| is_text(held.ty));
    quote! {
        __walk.open_list(#limits, <[_]>::len(#place));
        #unique
        let mut #index = 0;
        while #index < <[_]>::len(#place) {
            let __mark = __walk.item(#index);
            { let __value = &#place[#index]; #item }
            __walk.back(__mark);
            #index += 1;
        }
        __walk.close_list();
    }
}

/// `&str`, exactly.
fn is_text(ty: &Type) -> bool {
    matches!(kind::plain(ty), Type::Reference(reference) if !kind::is_reference(&reference.elem))
}

fn map(
    held: &Held<'_>,
    place: &TokenStream,
    limits: &TokenStream,
    krate: &TokenStream,
    depth: usize,
) -> TokenStream {
    let index = quote::format_ident!("__index{depth}");
    let entry = value(&held.kind, &quote!(__value), &quote!((#limits).values()), krate, depth + 1);
    quote! {
        __walk.len(#limits, <[_]>::len(#place));
        __walk.open();
        let mut #index = 0;
        while #index < <[_]>::len(#place) {
            let __mark = __walk.entry(#place[#index].0, #limits);
            { let __value = &#place[#index].1; #entry }
            __walk.back(__mark);
            #index += 1;
        }
        __walk.close();
    }
}

/// The visit to the value of a newtype.
pub(super) fn newtype(newtype: &crate::model::Newtype<'_>) -> TokenStream {
    let krate = &newtype.container.krate;
    let value = value(&newtype.kind, &quote!(__value), &quote!(Self::__LIMITS), krate, 0);
    let own = newtype.check.as_ref().map(outcome);
    quote! {
        let __value = &self.0;
        #value
        #own
    }
}
