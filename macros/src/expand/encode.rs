//! `Encode` of structures and unions.

use proc_macro2::TokenStream;
use quote::quote;

use super::implement;
use crate::model::Container;

/// `Encode` of what shows its members, with a rule of its own.
pub(super) fn encode(
    container: &Container<'_>,
    is_checked: bool,
    rule: &TokenStream,
) -> TokenStream {
    let krate = &container.krate;
    let body = quote! {
        const IS_CHECKED: ::core::primitive::bool = #is_checked;
        fn visit<__V: #krate::__private::Visitor>(
            &self,
            _: &'static #krate::__private::Limits,
            __visitor: &mut __V,
        ) {
            #rule
            __V::structure(__visitor, self);
        }
    };
    implement(container, Some(quote!(#krate::__private::Encode)), &body)
}
