//! What the input of an operation gets beyond a structure.

use proc_macro2::TokenStream;
use quote::quote;

use super::{implement, label_text, make_token, pages};
use crate::gate;
use crate::model::{Container, HostPart, Operation, Structure};
use crate::words::{Auth, Protocol};

/// Expands to `impl ::surefire::Operation`, and `Paginated` where it has pages.
pub(super) fn expand(structure: &Structure<'_>, operation: &Operation) -> TokenStream {
    let implementation = of(&structure.container, structure, operation);
    let paginated = pages::request(structure, operation);
    quote!(#implementation #paginated)
}

/// That a type is the input of the operation: the structure, or its owned form.
pub(super) fn of(
    container: &Container<'_>,
    structure: &Structure<'_>,
    operation: &Operation,
) -> TokenStream {
    let krate = &container.krate;
    let Operation { target, auth: Auth(auth), response, error, .. } = operation;
    let protocol = match &operation.protocol {
        Protocol::Known(ident) => quote!(#krate::#ident),
        Protocol::Custom(path) => quote!(#path),
    };
    let query_compatible = operation.query_compatible.then(|| {
        quote!(
            const QUERY_COMPATIBLE: ::core::primitive::bool = true;
        )
    });
    let has_token = structure.members.iter().any(|member| member.any_token().is_some());
    let has_token = has_token.then(|| {
        quote!(
            const HAS_IDEMPOTENCY_TOKEN: ::core::primitive::bool = true;
        )
    });
    let host_labels = host_labels(structure);
    let write_sent = write_sent(structure);
    let host_prefix = host_prefix(structure, operation);
    let body = quote! {
        const TARGET: &'static ::core::primitive::str = #target;
        type Protocol = #protocol;
        type Auth = #krate::#auth;
        type Response = #response;
        type Error = #error;
        #query_compatible
        #has_token
        #host_labels
        #host_prefix
        #write_sent
    };
    implement(container, Some(quote!(#krate::Operation)), &body)
}

fn host_labels(structure: &Structure<'_>) -> Option<TokenStream> {
    let krate = &structure.container.krate;
    let labels = structure.members.iter().enumerate().filter(|(_, member)| member.is_host_label);
    let labels: Vec<_> =
        labels.map(|(index, _)| quote!(<Self as #krate::Structure>::MEMBERS[#index])).collect();
    (!labels.is_empty())
        .then(|| quote!(const HOST_LABELS: &'static [#krate::__private::Member] = &[#(#labels),*];))
}

fn host_prefix(structure: &Structure<'_>, operation: &Operation) -> Option<TokenStream> {
    if operation.host_prefix.is_empty() {
        return None;
    }
    let krate = &structure.container.krate;
    let parts = operation.host_prefix.iter().map(|part| match part {
        HostPart::Text(text) => quote!(#text),
        HostPart::Label(index) => {
            let member = &structure.members[*index];
            let ident = member.ident;
            label_text(member, &quote!(&self.#ident))
        }
    });
    let host_prefix = quote! {
        fn host_prefix(&self) -> ::core::option::Option<#krate::__private::String> {
            ::core::option::Option::Some(#krate::__private::concat(&[#(#parts),*]))
        }
    };
    Some(gate::with_alloc(&host_prefix, krate))
}

/// Expands to:
///
/// ```ignore
/// fn __write_sent(&self, __out: &mut Vec<u8>) {
///     write_with_tokens(self, &[match &self.client_token {
///         Some(_) => None,
///         None => Some((0, idempotency_token())),
///     }], __out);
/// }
/// ```
fn write_sent(structure: &Structure<'_>) -> Option<TokenStream> {
    let krate = &structure.container.krate;
    let tokens = structure.members.iter().enumerate().filter_map(|(index, member)| {
        let (ident, token) = (member.ident, make_token(member.sent_token.as_ref()?, krate));
        Some(quote! {
            match &self.#ident {
                ::core::option::Option::Some(_) => ::core::option::Option::None,
                ::core::option::Option::None => ::core::option::Option::Some((#index, #token)),
            }
        })
    });
    let tokens: Vec<_> = tokens.collect();
    let write_sent = quote! {
        fn __write_sent(&self, __out: &mut #krate::__private::Vec<::core::primitive::u8>) {
            #krate::__private::write_with_tokens(self, &[#(#tokens),*], __out);
        }
    };
    (!tokens.is_empty()).then(|| gate::with_alloc(&write_sent, krate))
}

/// The most wanted functions of the trait as inherent ones, so that a caller needs no import.
///
/// They borrow whether the type is `Copy` or not, which clippy says where a `macro_rules!` derives.
pub(super) fn inherent(container: &Container<'_>, operation: &Operation) -> TokenStream {
    let (vis, krate) = (container.vis, &container.krate);
    let to_wire = quote! {
        /// The request as it is sent: method, path, headers and body.
        #[must_use]
        #[allow(clippy::wrong_self_convention)]
        #vis fn to_wire(&self) -> #krate::Wire {
            #krate::Operation::to_wire(self)
        }
    };
    let Operation { response, error, .. } = operation;
    // A build may have the feature without the author's asking, so a response that can't be read is
    // no mistake here: the bound variable keeps rustc from judging the bounds before the call.
    let http = quote! {
        /// The request at an endpoint, not signed.
        ///
        /// # Errors
        ///
        /// When the endpoint has no scheme or no host.
        #[allow(clippy::wrong_self_convention)]
        #vis fn to_http(&self, endpoint: &#krate::http::Uri) -> ::core::result::Result<
            #krate::http::HttpRequest,
            #krate::http::EndpointError,
        > {
            #krate::http::to_http(self, endpoint)
        }

        /// Reads the response to this operation.
        ///
        /// # Errors
        ///
        /// When the service refused the request, or its response can't be read.
        #vis fn from_http<__B: ::core::convert::AsRef<[::core::primitive::u8]>>(
            response: &#krate::http::Response<__B>,
        ) -> ::core::result::Result<
            <Self as #krate::Operation>::Response,
            #krate::Error<<Self as #krate::Operation>::Error>,
        >
        where
            for<'__held> #response: #krate::__private::Decode,
            for<'__held> #error: #krate::__private::ServiceError,
        {
            #krate::http::from_http::<Self>(response)
        }
    };
    let (to_wire, http) = (gate::with_alloc(&to_wire, krate), gate::with_http(&http, krate));
    quote!(#to_wire #http)
}
