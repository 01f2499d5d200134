//! What is emitted after a mistake, made from the item alone: the functions and impls that call sites
//! need, so that they do not drown the messages. Nothing of it is checked, and nothing runs.

mod builder;
mod common;
mod enums;
mod errors;
mod members;
mod newtype;
mod operation;
mod output;
mod owned;
mod parts;
mod structure;

use proc_macro2::TokenStream;
use quote::quote;
use syn::{DeriveInput, GenericParam};

use self::common::implement;
use crate::errors::Errors;

/// The derive that a stub stands for.
#[derive(Clone, Copy)]
pub(crate) enum Stub {
    Request,
    Structure,
    Constrained,
    StringEnum,
    IntEnum,
    Union,
    Output,
    ErrorShape,
    ServiceError,
}

impl Stub {
    /// The messages, and what stands for the derive.
    ///
    /// The messages stand in a function that all others call: so rustc knows that a `const` which comes
    /// to it has an error already.
    pub(crate) fn expand(self, item: &DeriveInput, errors: Errors) -> TokenStream {
        let errors = errors.into_tokens();
        let item = &without_attributes(item);
        let refused = implement(
            item,
            None,
            &quote! {
                #[doc(hidden)]
                const fn __surefire_refused() -> ! { #errors ::core::panic!() }
            },
        );
        let items = match self {
            Stub::Request => structure::request(item),
            Stub::Structure => structure::structure(item),
            Stub::Constrained => newtype::newtype(item),
            Stub::StringEnum => enums::string_enum(item),
            Stub::IntEnum => enums::int_enum(item),
            Stub::Union => enums::union(item),
            Stub::Output => output::output(item),
            Stub::ErrorShape => errors::error_shape(item),
            Stub::ServiceError => errors::service_error(item),
        };
        quote!(#refused #items)
    }
}

/// The item, no attribute on its parameters, which an `impl` would repeat.
fn without_attributes(item: &DeriveInput) -> DeriveInput {
    let mut item = item.clone();
    for param in &mut item.generics.params {
        match param {
            GenericParam::Lifetime(param) => param.attrs.clear(),
            GenericParam::Type(param) => param.attrs.clear(),
            GenericParam::Const(param) => param.attrs.clear(),
        }
    }
    item
}
