//! Operations that answer page by page: the request of another page, and the token in a response.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::{borrow, implement};
use crate::lifetimes;
use crate::model::{Member, NextToken, Operation, Output, Raw, Structure, TokenAtEnd};
use crate::names;

/// Expands to:
///
/// ```ignore
/// impl<'a> ::surefire::Paginated for ListUsersRequest<'a> {
///     type At<'__page> = ListUsersRequest<'__page>;
///     fn input_token(&self) -> Option<&str> { self.pagination_token.as_deref() }
///     fn page<'__page>(&'__page self, __token: Option<&'__page str>) -> Self::At<'__page> {
///         ListUsersRequest {
///             user_pool_id: self.user_pool_id.clone(),
///             pagination_token: match __token {
///                 Some(__token) => Some(SearchPaginationToken::new_unchecked(__token)),
///                 None => self.pagination_token.clone(),
///             },
///         }
///     }
/// }
/// ```
pub(super) fn request(structure: &Structure<'_>, operation: &Operation) -> Option<TokenStream> {
    let member = &structure.members[operation.input_token?];
    let (container, ident) = (&structure.container, member.ident);
    let (krate, shape, page) = (&container.krate, container.ident, names::page());
    let lifetimes = container.generics.lifetimes().map(|_| &page);
    let at = quote!(#shape<#(#lifetimes),*>);
    let members = structure.members.iter().map(|other| {
        let (ident, same) = (other.ident, same(other));
        if other.ident != member.ident {
            return quote!(#ident: #same);
        }
        let token = token(member);
        quote! {
            #ident: match __token {
                ::core::option::Option::Some(__token) => ::core::option::Option::Some(#token),
                ::core::option::Option::None => #same,
            }
        }
    });
    let body = quote! {
        type At<#page> = #at;
        fn input_token(&self) -> ::core::option::Option<&::core::primitive::str> {
            ::core::option::Option::as_deref(&self.#ident)
        }
        fn page<#page>(
            &#page self,
            __token: ::core::option::Option<&#page ::core::primitive::str>,
        ) -> Self::At<#page> {
            #shape { #(#members),* }
        }
    };
    Some(implement(container, Some(quote!(#krate::Paginated)), &body))
}

/// The value of a member, as it is in the request.
fn same(member: &Member<'_>) -> TokenStream {
    let ident = member.ident;
    let (value, binding) = borrow(member, &quote!(self.#ident));
    quote!({ #binding ::core::clone::Clone::clone(#value) })
}

/// The value of the member that holds a token of the service's own, which is not checked.
fn token(member: &Member<'_>) -> TokenStream {
    let own = quote!(::core::convert::From::from(__token));
    let ty = lifetimes::replace(member.value.to_token_stream(), &names::page().ident.to_string());
    match member.parsed_from {
        Some(Raw::Str(_)) => quote!(<#ty>::new_unchecked(__token)),
        Some(Raw::Other { .. }) => quote!(<#ty>::new_unchecked(#own)),
        None => own,
    }
}

/// Expands to:
///
/// ```ignore
/// impl ::surefire::Page for ListUsersResponse {
///     const REPEATS_AT_END: bool = true; // where the word says so
///     fn next_token(&self) -> Option<&str> { self.pagination_token.as_deref() }
/// }
/// ```
pub(super) fn response(output: &Output<'_>) -> Option<TokenStream> {
    let NextToken { ident, end } = output.next_token.as_ref()?;
    let repeats = (*end == TokenAtEnd::Repeated).then(|| {
        quote!(
            const REPEATS_AT_END: ::core::primitive::bool = true;
        )
    });
    let krate = &output.container.krate;
    let body = quote! {
        #repeats
        fn next_token(&self) -> ::core::option::Option<&::core::primitive::str> {
            ::core::option::Option::as_deref(&self.#ident)
        }
    };
    Some(implement(&output.container, Some(quote!(#krate::Page)), &body))
}
