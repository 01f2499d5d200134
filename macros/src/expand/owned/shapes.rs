//! The owned forms of shapes other than structures that borrow, and how they are sent again.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::Type;

use super::super::{hidden, implement};
use super::types::owned_type;
use crate::gate;
use crate::kind::Kind;
use crate::model::{Container, EnumText, StringEnum};

/// That a value with limits is owned as what it holds, which its member's limits are those of.
pub(in crate::expand) fn value(
    container: &Container<'_>,
    ty: &Type,
    kind: &Kind<'_>,
) -> Option<TokenStream> {
    if kind.holds_shape() {
        return None;
    }
    let (krate, owned) = (&container.krate, owned_type(ty, kind, &container.krate));
    let body = quote!(type Owned = #owned;);
    let has_owned = Some(quote!(#krate::__private::HasOwned));
    Some(gate::with_alloc(&hidden(&implement(container, has_owned, &body)), krate))
}

/// That a type which owns its values is its own owned form.
pub(in crate::expand) fn itself(container: &Container<'_>) -> TokenStream {
    let krate = &container.krate;
    let body = quote!(
        type Owned = Self;
    );
    hidden(&implement(container, Some(quote!(#krate::__private::HasOwned)), &body))
}

/// As [`itself`], of an enum of values that is read and sent alike.
pub(in crate::expand) fn copied<'i>(
    container: &Container<'i>,
    values: impl Iterator<Item = &'i Ident>,
    unknown: Option<&Ident>,
) -> TokenStream {
    let (krate, ident, itself) = (&container.krate, container.ident, itself(container));
    let unknown =
        unknown.map(|unknown| quote!(Self::#unknown(__value) => Self::#unknown(*__value),));
    let body = quote! {
        fn from_read(__read: &#ident) -> Self {
            match __read { #(Self::#values => Self::#values,)* #unknown }
        }
    };
    let from_read = Some(quote!(#krate::__private::FromRead<'_, #ident>));
    let from_read = hidden(&implement(container, from_read, &body));
    quote!(#itself #from_read)
}

/// An enum of strings: its form for responses owns the text of an unknown value.
pub(in crate::expand) fn enum_of_text(model: &StringEnum<'_>) -> TokenStream {
    let container = &model.container;
    let (krate, ident) = (&container.krate, container.ident);
    let Some(unknown) = &model.unknown else {
        return copied(container, model.values.iter().map(|(ident, _)| *ident), None);
    };
    let (values, name) = (model.values.iter().map(|(ident, _)| *ident), unknown.ident);
    let items = match &unknown.text {
        EnumText::Param(_) => quote! {
            #[doc(hidden)]
            #[automatically_derived]
            impl<__T> #krate::__private::HasOwned for #ident<__T> {
                type Owned = #ident<#krate::__private::String>;
            }
            #[doc(hidden)]
            #[automatically_derived]
            impl<'__s, __T: ::core::convert::From<&'__s ::core::primitive::str>>
                #krate::__private::FromRead<'__s, #ident<#krate::__private::String>> for #ident<__T>
            {
                fn from_read(__read: &'__s #ident<#krate::__private::String>) -> Self {
                    match __read {
                        #(#ident::#values => Self::#values,)*
                        #ident::#name(__text) => {
                            Self::#name(::core::convert::From::from(
                                #krate::__private::String::as_str(__text),
                            ))
                        }
                    }
                }
            }
        },
        EnumText::Owned => itself(container),
        // It has no form that owns.
        EnumText::Borrowed(_) => return TokenStream::new(),
    };
    gate::with_alloc(&items, krate)
}
