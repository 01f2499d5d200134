//! Operations that answer page by page: the request of another page, and the token in a response.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::Type;

use super::{borrow, implement, imported};
use crate::kind::{self, Kind};
use crate::lifetimes;
use crate::model::{Holds, Member, MoreResults, NextToken, Operation, Output, Raw, Structure};
use crate::names;
use crate::words::TokenAtEnd;

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
    let container = &structure.container;
    let (krate, shape, page) = (&container.krate, container.ident, names::page());
    let lifetimes = container.generics.lifetimes().map(|_| &page);
    let at = quote!(#shape<#(#lifetimes),*>);
    let response = &operation.response;
    let token_type = of_page(response, "Token", krate);
    let (repeats, next_token) =
        (of_page(response, "REPEATS_AT_END", krate), of_page(response, "next_token", krate));
    let take = |member: &Member<'_>| take(member, &token_type, krate);
    let members = structure.members.iter().map(|other| {
        let (ident, same) = (other.ident, same(other));
        if other.ident != member.ident {
            return quote!(#ident: #same);
        }
        let token = take(member);
        quote! {
            #ident: match __token {
                ::core::option::Option::Some(__token) => ::core::option::Option::Some(#token),
                ::core::option::Option::None => #same,
            }
        }
    });
    let given = given(member, &token_type, krate);
    let body = quote_spanned! {shown_at(response)=>
        type Token = #token_type;
        type At<#page> = #at;
        const REPEATS_AT_END: ::core::primitive::bool = #repeats;
        fn input_token(&self) -> ::core::option::Option<&Self::Token> { #given }
        fn next_token(__response: &Self::Response) -> ::core::option::Option<&Self::Token> {
            #next_token(__response)
        }
        fn page<#page>(
            &#page self,
            __token: ::core::option::Option<&#page Self::Token>,
        ) -> Self::At<#page> {
            #shape { #(#members),* }
        }
    };
    Some(implement(container, Some(quote!(#krate::Paginated)), &body))
}

/// What the trait `Page` has by this name for a type.
fn of_page(ty: &Type, name: &str, krate: &TokenStream) -> TokenStream {
    let name = Ident::new(name, Span::call_site());
    kind::respan(quote!(<#ty as #krate::Page>::#name), shown_at(ty))
}

/// Where the type of the token is shown.
fn start(token_type: &TokenStream) -> Span {
    token_type.clone().into_iter().next().map_or_else(Span::call_site, |first| first.span())
}

/// Where a type is: rustc shows there that it tells no token.
fn shown_at(ty: &Type) -> Span {
    Span::call_site().located_at(kind::span(ty))
}

/// The value of a member, as it is in the request.
fn same(member: &Member<'_>) -> TokenStream {
    let ident = member.ident;
    let (value, binding) = borrow(member, &quote!(self.#ident));
    quote!({ #binding ::core::clone::Clone::clone(#value) })
}

/// The member that takes a token of the service's own, which is not checked.
fn take(member: &Member<'_>, token_type: &TokenStream, krate: &TokenStream) -> TokenStream {
    let here = start(token_type);
    let krate = kind::respan(krate.clone(), here);
    let page = names::page();
    let at_page = |ty: TokenStream| lifetimes::replace(ty, &page.ident.to_string());
    let take = |ty: TokenStream| {
        // In the span of the type, where rustc shows that it takes another token.
        let take = Ident::new("take", kind::span(member.value));
        quote_spanned! {here=>
            <#ty as #krate::__private::TakesToken<#page, #token_type>>::#take(__token)
        }
    };
    let ty = at_page(kind::at_span(member.value));
    match &member.parsed_from {
        Some(Raw::Str(_)) => {
            let taken = take(quote!(&#page ::core::primitive::str));
            quote!(<#ty>::new_unchecked(#taken))
        }
        Some(Raw::Other { ty: raw, .. }) => {
            let taken = take(at_page(raw.to_token_stream()));
            quote!(<#ty>::new_unchecked(#taken))
        }
        None => take(ty),
    }
}

/// The token that the request was built with.
fn given(member: &Member<'_>, token_type: &TokenStream, krate: &TokenStream) -> TokenStream {
    let here = start(token_type);
    let krate = kind::respan(krate.clone(), here);
    let (ident, ty, imported) = (member.ident, member.value, imported(&krate));
    if member.parsed_from.is_some() {
        return quote!(::core::option::Option::as_deref(&self.#ident));
    }
    quote_spanned! {here=>
        #[allow(unused_imports)]
        use #imported::__private::NotGiven as _;
        match &self.#ident {
            ::core::option::Option::Some(__value) => {
                #krate::__private::Given::<'_, #ty, #token_type>::by(__value).__surefire_given()
            }
            ::core::option::Option::None => ::core::option::Option::None,
        }
    }
}

/// Expands to:
///
/// ```ignore
/// impl ::surefire::Page for ListUsersResponse {
///     type Token = str;
///     const REPEATS_AT_END: bool = true; // where the word says so
///     fn next_token(&self) -> Option<&str> {
///         if !self.has_more { return None; } // where a member says so
///         self.pagination_token.as_deref().filter(|token| !token.is_empty())
///     }
/// }
/// ```
pub(super) fn response(output: &Output<'_>) -> Option<TokenStream> {
    let next = output.next_token.as_ref()?;
    let krate = &output.container.krate;
    let more_results = next.more_results.as_ref().map(|MoreResults { ident, optional }| {
        let more = if *optional {
            quote!(::core::option::Option::unwrap_or(self.#ident, false))
        } else {
            quote!(self.#ident)
        };
        quote!(if !#more { return ::core::option::Option::None; })
    });
    let (token_type, repeats) = (next.token_type(krate), next.repeats(krate));
    let token = next.token(krate);
    let body = quote_spanned! {shown_at(next.ty)=>
        type Token = #token_type;
        #repeats
        fn next_token(&self) -> ::core::option::Option<&Self::Token> {
            #more_results
            #token
        }
    };
    Some(implement(&output.container, Some(quote!(#krate::Page)), &body))
}

impl NextToken<'_> {
    fn token_type(&self, krate: &TokenStream) -> TokenStream {
        match (self.holds, &self.kind) {
            (Holds::Page, _) => of_page(self.ty, "Token", krate),
            (Holds::Token(_), Kind::Str) => quote!(::core::primitive::str),
            (Holds::Token(_), _) => kind::at_span(self.ty),
        }
    }

    fn repeats(&self, krate: &TokenStream) -> Option<TokenStream> {
        let repeats = match self.holds {
            Holds::Page => of_page(self.ty, "REPEATS_AT_END", krate),
            Holds::Token(TokenAtEnd::Repeated) => quote!(true),
            Holds::Token(TokenAtEnd::Absent) => return None,
        };
        Some(quote_spanned! {shown_at(self.ty)=>
            const REPEATS_AT_END: ::core::primitive::bool = #repeats;
        })
    }

    /// The token that the member holds, unless it is empty: services send that as well at the end.
    fn token(&self, krate: &TokenStream) -> TokenStream {
        let ident = self.ident;
        let value = if self.optional {
            quote!(::core::option::Option::as_ref(&self.#ident))
        } else {
            quote!(::core::option::Option::Some(&self.#ident))
        };
        let token = match (self.holds, &self.kind) {
            (Holds::Page, _) => {
                let next = of_page(self.ty, "next_token", krate);
                return quote!(::core::option::Option::and_then(#value, #next));
            }
            (Holds::Token(_), Kind::Str) => quote! {
                ::core::option::Option::map(#value, |__token| -> &::core::primitive::str { __token })
            },
            (Holds::Token(_), _) => value,
        };
        let ty = kind::at_span(self.ty);
        let is_empty = match &self.kind {
            Kind::Str => quote!(::core::primitive::str::is_empty(__token)),
            Kind::Blob | Kind::List(_) | Kind::Map(..) => quote!(<#ty>::is_empty(__token)),
            Kind::Int(_) => quote!((**__token == 0)),
            _ => return token,
        };
        quote!(::core::option::Option::filter(#token, |__token| !#is_empty))
    }
}
