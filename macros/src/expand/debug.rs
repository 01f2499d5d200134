//! `Debug`, which every derive brings: what is sensitive is redacted, at any depth.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::ext::IdentExt;

use super::implement;
use crate::kind::Kind;
use crate::model::{Container, OutputMember};

/// `impl Debug` with this body of `fmt`.
pub(super) fn debug(container: &Container<'_>, body: &TokenStream) -> TokenStream {
    let body = quote! {
        fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result { #body }
    };
    implement(container, Some(quote!(::core::fmt::Debug)), &body)
}

/// Of named members that are read.
pub(super) fn debug_of_members(
    container: &Container<'_>,
    members: &[OutputMember<'_>],
) -> TokenStream {
    let krate = &container.krate;
    let name = container.ident.unraw().to_string();
    let names = members.iter().map(|member| member.ident.unraw().to_string());
    let values = members.iter().map(|OutputMember { ident, kind, sensitive, .. }| {
        if *sensitive {
            quote!(&#krate::__private::Redacted)
        } else {
            shown(&quote!(&self.#ident), kind, krate)
        }
    });
    let debug_fields = quote!(#krate::__private::debug_fields);
    debug(container, &quote!(#debug_fields(#name, &[#(#names),*], &[#(#values),*], __f)))
}

/// Of an enum of values; what is shown of one that the model does not have is made of `__unknown`.
pub(super) fn debug_of_values<'i>(
    values: impl Iterator<Item = &'i Ident>,
    unknown: Option<(&Ident, TokenStream)>,
) -> TokenStream {
    let names = values.map(|ident| {
        let label = ident.unraw().to_string();
        quote!(Self::#ident => #label,)
    });
    let unknown = unknown.map(|(ident, value)| {
        let shown = debug_tuple(ident, &value);
        quote!(Self::#ident(__unknown) => return #shown,)
    });
    quote! {
        let __name = match self { #(#names)* #unknown };
        ::core::fmt::Formatter::write_str(__f, __name)
    }
}

/// A tuple struct or a variant, and the one value that it holds.
pub(super) fn debug_tuple(ident: &Ident, value: &TokenStream) -> TokenStream {
    let label = ident.unraw().to_string();
    quote! {{
        let mut __debug = ::core::fmt::Formatter::debug_tuple(__f, #label);
        ::core::fmt::DebugTuple::field(&mut __debug, #value);
        ::core::fmt::DebugTuple::finish(&mut __debug)
    }}
}

/// A reference for `Debug`. Of a type that can't be read, no second error is made of it.
pub(super) fn shown(value: &TokenStream, kind: &Kind<'_>, krate: &TokenStream) -> TokenStream {
    if !kind.holds_shape() {
        return value.clone();
    }
    quote! {{
        #[allow(unused_imports)]
        use #krate::__private::Hide as _;
        #krate::__private::Read(#value).__surefire_shown()
    }}
}
