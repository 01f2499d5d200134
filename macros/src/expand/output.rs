//! A structure of a response: reading, and `Debug`.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{debug_body, implement};
use crate::kind;
use crate::model::{Output, OutputMember};

/// Expands to:
///
/// ```ignore
/// impl ::surefire::Decode for User { fn decode(value) -> Result<Self, DecodeError> { … } }
/// impl ::core::fmt::Debug for User { … }
/// ```
pub(crate) fn output(output: &Output<'_>) -> TokenStream {
    let container = &output.container;
    let krate = &container.krate;
    let members = members(&output.members);
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
    let fields = output.members.iter().map(|member| (member.ident, member.sensitive));
    let debug = debug_body(krate, &name, fields);
    let debug = implement(container, Some(quote!(::core::fmt::Debug)), &debug);
    quote!(#decode #debug)
}

/// `username: __object.member("Username")?,`
pub(super) fn members(members: &[OutputMember<'_>]) -> TokenStream {
    let members = members.iter().map(|OutputMember { ident, ty, name, .. }| {
        // In the span of the type, where rustc shows that it can't be read.
        let read = Ident::new("member", kind::span(ty));
        quote!(#ident: __object.#read(#name)?,)
    });
    quote!(#(#members)*)
}
