//! What every structure gets: the table of its members, encoding, checks and `Debug`.

use proc_macro2::TokenStream;
use quote::quote;

use super::{
    Way, accessors, borrow, builder, call_check, debug_body, hidden, implement, implement_all,
    interop, name, operation, output, states, timestamp_format, walk,
};
use crate::kind::{self, Kind, TimestampFormat};
use crate::model::{Builder, Member, Structure};

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
    let decode = (structure.is_output && cfg!(feature = "json")).then(|| decode(structure));
    let inherent = inherent(structure);
    let interop = implement_all(&structure.container, interop::structure(structure));
    let walk = structure.is_const.then(|| walk::structure(structure));
    let defaults = walk::defaults(structure);
    let has_builder = structure.builder != Builder::None;
    let states = has_builder.then(|| states::expand(structure));
    let builder = has_builder.then(|| builder::expand(structure));
    let operation = structure.operation.as_ref().map(|op| operation::expand(structure, op));
    quote! {
        #table #encode #check #decode #debug #inherent #interop #walk #defaults #states #builder
        #operation
    }
}

/// What a caller of the type sees first.
fn inherent(structure: &Structure<'_>) -> TokenStream {
    let start = (structure.builder != Builder::None).then(|| builder::start(structure));
    let accessors = accessors::expand(structure);
    let operation = structure.operation.as_ref().map(|op| operation::inherent(structure, op));
    let functions = implement(&structure.container, None, &quote!(#start #accessors #operation));
    // The author decides which of them are used and how members are called; what is the trait's too
    // is so on purpose.
    quote!(#[allow(dead_code, non_snake_case, clippy::same_name_method)] #functions)
}

fn table(structure: &Structure<'_>) -> TokenStream {
    let container = &structure.container;
    let krate = &container.krate;
    let shape = syn::ext::IdentExt::unraw(container.ident).to_string();
    let members = structure.members.iter().map(|member| {
        let name = name(krate, &member.name);
        let limits = if structure.is_sound {
            member.limits.expand_for(member.value, &member.kind, &structure.own_limits())
        } else {
            member.limits.expand(krate)
        };
        let required = member.is_required();
        quote!(#krate::__private::Member::new(#name, #required, #limits))
    });
    let body = quote! {
        const NAME: &'static ::core::primitive::str = #shape;
        const MEMBERS: &'static [#krate::__private::Member] = &[#(#members),*];
    };
    let table = implement(container, Some(quote!(#krate::Structure)), &body);
    let vis = container.vis;
    let body = quote! {
        /// The members and their limits, for forms and documentation.
        #[must_use]
        #vis const fn constraints() -> &'static [#krate::Member] {
            <Self as #krate::Structure>::MEMBERS
        }
    };
    let constraints = implement(container, None, &body);
    quote!(#table #[allow(dead_code)] #constraints)
}

fn encode(structure: &Structure<'_>) -> TokenStream {
    let krate = &structure.container.krate;
    let members = structure.visited().iter().enumerate().map(|(index, member)| {
        let ident = member.ident;
        let name = quote!(&<Self as #krate::Structure>::MEMBERS[#index].name);
        if !member.kind.holds_shape() {
            return encode_member(&quote!(&self.#ident), &name, member.timestamp, krate);
        }
        let (value, binding) = borrow(member, &quote!(self.#ident));
        let assertion = structure.own_limits().assertion(member.value, &member.kind);
        let encode = encode_member(&quote!(#value), &name, member.timestamp, krate);
        quote!({ #binding #assertion #encode })
    });
    let body = quote! {
        fn encode<__W: #krate::__private::Writer>(&self, __writer: &mut __W) {
            #krate::__private::Writer::begin_structure(__writer);
            #(#members)*
            #krate::__private::Writer::end_structure(__writer);
        }
    };
    hidden(&implement(&structure.container, Some(quote!(#krate::__private::Encode)), &body))
}

/// Writes a member of a structure or a union.
pub(super) fn encode_member(
    value: &TokenStream,
    name: &TokenStream,
    timestamp: Option<TimestampFormat>,
    krate: &TokenStream,
) -> TokenStream {
    if let Some(format) = timestamp {
        let format = timestamp_format(format, krate);
        quote! {
            #krate::__private::Timestamps::encode_member_as(#value, #name, #format, __writer);
        }
    } else {
        quote!(#krate::__private::Encode::encode_member(#value, #name, __writer);)
    }
}

fn check(structure: &Structure<'_>) -> TokenStream {
    let krate = &structure.container.krate;
    let members = structure.visited().iter().enumerate().map(|(index, member)| {
        let limits = member.has_checks().then(|| check_limits(structure, index, member));
        let own = member.check.as_ref().map(|path| check_own(member, path, krate));
        let label = member.is_host_label.then(|| check_label(member, krate));
        let time = member.timestamp.map(|format| check_time(index, member, format, krate));
        quote!(#limits #own #label #time)
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
    hidden(&implement(&structure.container, Some(quote!(#krate::__private::Check)), &body))
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
    let assertion = structure.own_limits().assertion(member.value, &member.kind);
    let check = check(quote!(#value));
    quote!({ #binding #assertion #check })
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

fn check_label(member: &Member<'_>, krate: &TokenStream) -> TokenStream {
    let (ident, name) = (member.ident, &member.name);
    let text = label_text(member, &quote!(&self.#ident));
    quote! {
        #krate::__private::outcome(
            #krate::__private::host_label(#text),
            &#krate::__private::Path::member(__at, #name),
            __report,
        );
    }
}

/// The text of a host label behind a reference: a string, or a type with limits that is one.
pub(super) fn label_text(member: &Member<'_>, place: &TokenStream) -> TokenStream {
    let ty = member.value;
    if let Kind::Shape = member.kind { quote!(<#ty>::as_str(#place)) } else { quote!(#place) }
}

fn check_time(
    index: usize,
    member: &Member<'_>,
    format: TimestampFormat,
    krate: &TokenStream,
) -> TokenStream {
    let (ident, name, format) = (member.ident, &member.name, timestamp_format(format, krate));
    quote! {
        #krate::__private::Timestamps::check_as(
            &self.#ident,
            #format,
            &<Self as #krate::Structure>::MEMBERS[#index].limits,
            &#krate::__private::Path::member(__at, #name),
            __report,
        );
    }
}

fn debug(structure: &Structure<'_>) -> TokenStream {
    let container = &structure.container;
    let name = syn::ext::IdentExt::unraw(container.ident).to_string();
    let members = structure.visited().iter();
    let members =
        members.map(|member| (member.ident, member.limits.sensitive, member.kind.clone()));
    let body = debug_body(&container.krate, &name, Way::Sent, members);
    implement(container, Some(quote!(::core::fmt::Debug)), &body)
}

/// Reading, for a structure that responses hold too; a default stands in for what is absent.
fn decode(structure: &Structure<'_>) -> TokenStream {
    let krate = &structure.container.krate;
    let members = structure.members.iter().map(|member| {
        let (ident, name) = (member.ident, &member.name);
        let read = output::member(name, member.timestamp, kind::span(member.ty), krate);
        let value = member.default.as_ref().map_or_else(
            || read.clone(),
            |default| {
                let or = if member.optional { quote!(or_else) } else { quote!(unwrap_or_else) };
                let default = if member.optional {
                    quote!(::core::option::Option::Some(#default))
                } else {
                    quote!(#default)
                };
                quote!(::core::option::Option::#or(#read, || #default))
            },
        );
        quote!(#ident: #value,)
    });
    let body = quote! {
        fn decode(
            __value: #krate::__private::Value,
        ) -> ::core::result::Result<Self, #krate::__private::DecodeError> {
            #[allow(unused_variables)]
            let __object = &mut #krate::__private::Object::new(__value)?;
            ::core::result::Result::Ok(Self { #(#members)* })
        }
    };
    implement(&structure.container, Some(quote!(#krate::__private::Decode)), &body)
}
