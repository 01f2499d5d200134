//! A structure of a response: reading, and `Debug`.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::{Way, debug_body, implement, pages, timestamp_format};
use crate::kind::{self, Kind, TimestampFormat};
use crate::model::{Output, OutputMember};

/// Expands to:
///
/// ```ignore
/// impl ::surefire::Decode for User { fn decode(value) -> Result<Self, DecodeError> { … } }
/// impl ::core::fmt::Debug for User { … }
/// impl ::surefire::Page for Users { … }
/// ```
pub(crate) fn output(output: &Output<'_>) -> TokenStream {
    let container = &output.container;
    let krate = &container.krate;
    let members = members(&output.members, krate);
    let decode = quote! {
        fn decode(
            __value: #krate::__private::Value,
        ) -> ::core::result::Result<Self, #krate::__private::DecodeError> {
            #[allow(unused_variables)]
            let __object = &mut #krate::__private::Object::new(__value)?;
            ::core::result::Result::Ok(Self { #members })
        }
    };
    let decode = implement(container, Some(quote!(#krate::__private::Decode)), &decode);
    let name = syn::ext::IdentExt::unraw(container.ident).to_string();
    let fields =
        output.members.iter().map(|member| (member.ident, member.sensitive, Kind::of(member.ty)));
    let debug = debug_body(krate, &name, Way::Read, fields);
    let debug = implement(container, Some(quote!(::core::fmt::Debug)), &debug);
    let page = pages::response(output);
    quote!(#decode #debug #page)
}

/// `username: __object.member("Username")?,`
pub(super) fn members(members: &[OutputMember<'_>], krate: &TokenStream) -> TokenStream {
    let members = members.iter().map(|OutputMember { ident, ty, name, timestamp, .. }| {
        let read = member(name, *timestamp, kind::span(ty), krate);
        quote!(#ident: #read,)
    });
    quote!(#(#members)*)
}

/// The value of a member, taken out of `__object`; in the span of its type, where rustc shows that
/// it can't be read.
pub(super) fn member(
    name: &str,
    timestamp: Option<TimestampFormat>,
    at: Span,
    krate: &TokenStream,
) -> TokenStream {
    if let Some(format) = timestamp {
        let format = timestamp_format(format, krate);
        quote!(#krate::__private::Object::timestamps(__object, #name, #format)?)
    } else {
        let read = Ident::new("member", at);
        quote!(__object.#read(#name)?)
    }
}
