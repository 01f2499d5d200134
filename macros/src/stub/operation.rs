//! The stub of what a request has beyond a structure.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::DeriveInput;

use super::common::{implement, refuse};
use crate::check;
use crate::gate;
use crate::names;
use crate::words::{Auth, Protocol, RequestWords};

pub(super) fn operation(item: &DeriveInput, words: &RequestWords, has_pages: bool) -> TokenStream {
    let krate = check::krate(&words.structure.shape.krate);
    let protocol = match words.protocol.get() {
        Some(Protocol::Custom(path)) => path.to_token_stream(),
        Some(Protocol::Known(ident)) => quote!(#krate::#ident),
        None => quote!(#krate::AwsJson1_1),
    };
    let auth = words.auth.get();
    let auth = auth.map_or_else(|| quote!(#krate::NoAuth), |Auth(ident)| quote!(#krate::#ident));
    let response = words.response.get().map_or_else(|| quote!(()), ToTokens::to_token_stream);
    let error = words.error.get().map_or_else(|| quote!(()), ToTokens::to_token_stream);
    let body = quote! {
        const TARGET: &'static ::core::primitive::str = "";
        type Protocol = #protocol;
        type Auth = #auth;
        type Response = #response;
        type Error = #error;
    };
    let operation = implement(item, Some(quote!(#krate::Operation)), &body);
    let inherent = implement(item, None, &inherent(item, &krate));
    let pages = has_pages.then(|| pages(item, &krate));
    quote!(#operation #inherent #pages)
}

fn inherent(item: &DeriveInput, krate: &TokenStream) -> TokenStream {
    let (vis, refuse) = (&item.vis, refuse(item));
    let to_wire = quote!(#vis fn to_wire(&self) -> #krate::Wire { #refuse });
    let http = quote! {
        #vis fn to_http(&self, _: &#krate::http::Uri) -> ::core::result::Result<
            #krate::http::HttpRequest,
            #krate::http::EndpointError,
        > {
            #refuse
        }
        #vis fn from_http<__B>(_: &#krate::http::Response<__B>) -> ::core::result::Result<
            <Self as #krate::Operation>::Response,
            #krate::Error<<Self as #krate::Operation>::Error>,
        > {
            #refuse
        }
    };
    let (to_wire, http) = (gate::with_alloc(&to_wire, krate), gate::with_http(&http, krate));
    quote!(#to_wire #http)
}

fn pages(item: &DeriveInput, krate: &TokenStream) -> TokenStream {
    let (ident, page, refuse) = (&item.ident, names::page(), refuse(item));
    let lifetimes = item.generics.lifetimes().map(|_| &page);
    let token_type = quote!(<Self as #krate::Paginated>::Token);
    let body = quote! {
        type Token = ::core::primitive::str;
        fn next_token(_: &Self::Response) -> ::core::option::Option<&#token_type> { #refuse }
        type At<#page> = #ident<#(#lifetimes),*>;
        fn input_token(&self) -> ::core::option::Option<&#token_type> { #refuse }
        fn page<#page>(
            &#page self,
            _: ::core::option::Option<&#page #token_type>,
        ) -> Self::At<#page> {
            #refuse
        }
    };
    implement(item, Some(quote!(#krate::Paginated)), &body)
}
