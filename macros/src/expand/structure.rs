//! What every structure gets: the table of its members, encoding, checks and `Debug`.

use proc_macro2::TokenStream;
use quote::quote;

use super::table::{Row, members};
use super::{
    accessors, borrow, builder, call_check, gate, hidden, implement, interop, operation, output,
    states, timestamp_format, walk,
};
use crate::kind::{self, Kind};
use crate::model::{Builder, Member, Structure};

/// Expands to:
///
/// ```ignore
/// impl ::surefire::Structure for Greeting<'_> { const NAME, const MEMBERS }
/// impl ::surefire::__private::Visit for Greeting<'_> { … }
/// impl ::surefire::Encode for Greeting<'_> { … }
/// impl ::surefire::constraint::Check for Greeting<'_> { … }
/// impl ::core::fmt::Debug for Greeting<'_> { … }
/// impl<'a> Greeting<'a> { builder, accessors, walk }
/// pub struct GreetingBuilder<'a, __Name = ::surefire::Unset> { … }
/// ```
pub(crate) fn structure(structure: &Structure<'_>) -> TokenStream {
    let table = table(structure);
    let visit = visit(structure);
    let decode = structure.is_output.then(|| decode(structure));
    let inherent = inherent(structure);
    let interop = interop::structure(structure);
    let walk = structure.is_const.then(|| walk::structure(structure));
    let defaults = walk::defaults(structure);
    let has_builder = structure.builder != Builder::None;
    let states = has_builder.then(|| states::expand(structure));
    let builder = has_builder.then(|| builder::expand(structure));
    let operation = structure.operation.as_ref().map(|op| operation::expand(structure, op));
    quote! {
        #table #visit #decode #inherent #interop #walk #defaults #states #builder
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
    let rows = structure.members.iter().map(|member| Row {
        name: &member.name,
        is_required: member.is_required(),
        limits: &member.limits,
        // After a mistake nothing is asked of the types of members.
        own: structure.is_sound.then_some((member.value, &member.kind)),
    });
    let members = members(rows, &structure.own_limits());
    let body = quote! {
        const NAME: &'static ::core::primitive::str = #shape;
        #[allow(clippy::large_stack_arrays)] // it is on no stack
        const MEMBERS: &'static [#krate::__private::Member] = #members;
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

/// The visit to every member, and what is done with it: encoding, checks and `Debug`.
fn visit(structure: &Structure<'_>) -> TokenStream {
    let container = &structure.container;
    let krate = &container.krate;
    let members = structure.visited().iter().enumerate();
    let members = members.map(|(index, member)| visit_member(structure, index, member));
    let body = quote! {
        fn visit<__V: #krate::__private::Visitor>(&self, __visitor: &mut __V) { #(#members)* }
    };
    let visit = hidden(&implement(container, Some(quote!(#krate::__private::Visit)), &body));
    let body = quote! {
        fn encode<__W: #krate::__private::Writer>(&self, __writer: &mut __W) {
            #krate::__private::encode(self, __writer);
        }
    };
    let encode = hidden(&implement(container, Some(quote!(#krate::__private::Encode)), &body));
    let body = quote! {
        fn check(
            &self,
            _: &'static #krate::__private::Limits,
            __at: &#krate::__private::Path<'_>,
            __report: &mut #krate::__private::Report,
        ) {
            #krate::__private::check(self, __at, __report);
        }
    };
    let check = hidden(&implement(container, Some(quote!(#krate::__private::Check)), &body));
    let names = structure.visited().iter();
    let names = names.map(|member| syn::ext::IdentExt::unraw(member.ident).to_string());
    let body = quote! {
        fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            #krate::__private::debug(self, &[#(#names),*], __f)
        }
    };
    let debug = implement(container, Some(quote!(::core::fmt::Debug)), &body);
    quote!(#visit #encode #check #debug)
}

fn visit_member(structure: &Structure<'_>, index: usize, member: &Member<'_>) -> TokenStream {
    let (krate, ident) = (&structure.container.krate, member.ident);
    let own = member.check.as_ref().map(|path| rule(index, member, path));
    let label = member.is_host_label.then(|| {
        let text = label_text(member, &quote!(&self.#ident));
        quote!(__V::rule(__visitor, #index, || #krate::__private::host_label(#text));)
    });
    let visit = |value: TokenStream| match (member.timestamp, member.limits.sensitive) {
        (Some(format), _) => {
            let format = timestamp_format(format, krate);
            quote!(__V::times(__visitor, #index, #value, #format);)
        }
        (None, true) => quote!(__V::secret(__visitor, #index, #value);),
        (None, false) => quote!(__V::member(__visitor, #index, #value);),
    };
    if !member.kind.holds_shape() {
        let visit = visit(quote!(&self.#ident));
        return quote!(#visit #own #label);
    }
    let (value, binding) = borrow(member, &quote!(self.#ident));
    let assertion = structure.own_limits().assertion(member.value, &member.kind);
    let visit = visit(quote!(#value));
    quote!({ #binding #assertion #visit } #own #label)
}

/// The author's own check of a member.
fn rule(index: usize, member: &Member<'_>, path: &syn::Expr) -> TokenStream {
    let ident = member.ident;
    let rule = |value: TokenStream| {
        let outcome = call_check(path, &value);
        quote!(__V::rule(__visitor, #index, || #outcome);)
    };
    if member.optional {
        let rule = rule(quote!(__value));
        quote!(if let ::core::option::Option::Some(__value) = &self.#ident { #rule })
    } else {
        rule(quote!(&self.#ident))
    }
}

/// The text of a host label behind a reference: a string, or a type with limits that is one.
pub(super) fn label_text(member: &Member<'_>, place: &TokenStream) -> TokenStream {
    let ty = member.value;
    if let Kind::Shape = member.kind { quote!(<#ty>::as_str(#place)) } else { quote!(#place) }
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
    let decode = implement(&structure.container, Some(quote!(#krate::__private::Decode)), &body);
    gate::with_json(&decode, krate)
}
