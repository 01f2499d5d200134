//! What the input of an operation gets beyond a structure.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Visibility;

use super::implement;
use crate::model::{Operation, Structure};

/// Expands to `impl ::surefire::Operation`, and its most wanted functions as inherent ones, so that
/// a caller needs no import.
pub(super) fn expand(structure: &Structure<'_>, operation: &Operation) -> TokenStream {
    let container = &structure.container;
    let krate = &container.krate;
    let Operation { target, protocol, auth, response, error } = operation;
    let body = quote! {
        const TARGET: &'static ::core::primitive::str = #target;
        type Protocol = #krate::#protocol;
        type Auth = #krate::#auth;
        type Response = #response;
        type Error = #error;
    };
    let implementation = implement(container, Some(quote!(#krate::Operation)), &body);
    let inherent = implement(container, None, &inherent(structure));
    quote!(#implementation #[allow(dead_code)] #inherent)
}

fn inherent(structure: &Structure<'_>) -> TokenStream {
    let (vis, krate) = (structure.container.vis, &structure.container.krate);
    let to_wire = cfg!(feature = "alloc").then(|| {
        quote! {
            /// The request as it is sent: method, path, headers and body.
            #[must_use]
            #vis fn to_wire(&self) -> #krate::Wire {
                #krate::Operation::to_wire(self)
            }
        }
    });
    // After a mistake, the types of the answer may not be known.
    let from_http = (cfg!(feature = "http") && structure.is_sound).then(|| from_http(vis, krate));
    let http = cfg!(feature = "http").then(|| {
        quote! {
            /// The request at an endpoint, not signed.
            ///
            /// # Errors
            ///
            /// When the endpoint has no scheme or no host.
            #vis fn to_http(&self, endpoint: &#krate::http::Uri) -> ::core::result::Result<
                #krate::http::HttpRequest,
                #krate::http::EndpointError,
            > {
                #krate::http::to_http(self, endpoint)
            }
        }
    });
    quote!(#to_wire #http #from_http)
}

fn from_http(vis: &Visibility, krate: &TokenStream) -> TokenStream {
    quote! {
        /// Reads the answer to this operation.
        ///
        /// # Errors
        ///
        /// When the service refused the request, or its answer can't be read.
        #vis fn from_http<__B: ::core::convert::AsRef<[::core::primitive::u8]>>(
            response: &#krate::http::Response<__B>,
        ) -> ::core::result::Result<
            <Self as #krate::Operation>::Response,
            #krate::Error<<Self as #krate::Operation>::Error>,
        > {
            #krate::http::from_http::<Self>(response)
        }
    }
}
