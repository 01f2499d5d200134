//! What every derive needs to know of the type that it is on.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Attribute, Data, DeriveInput, Path};

use crate::errors::Errors;
use crate::kind;
use crate::model::Container;
use crate::words::{ShapeWords, Slot};

/// A shape of a request.
pub(super) fn shape<'i>(item: &'i DeriveInput, words: &ShapeWords) -> Container<'i> {
    Container {
        serialize: words.serialize.word().cloned(),
        json_schema: words.json_schema.word().cloned(),
        ..container(item, &words.krate)
    }
}

/// A type that is only read.
pub(super) fn container<'i>(item: &'i DeriveInput, krate: &Slot<Path>) -> Container<'i> {
    Container {
        ident: &item.ident,
        vis: &item.vis,
        generics: &item.generics,
        krate: self::krate(krate),
        serialize: None,
        json_schema: None,
        docs: docs(&item.attrs),
    }
}

/// The path of the crate `surefire`.
pub(crate) fn krate(path: &Slot<Path>) -> TokenStream {
    path.get().map_or_else(|| quote!(::surefire), ToTokens::to_token_stream)
}

/// The doc comments among attributes.
pub(super) fn docs(attributes: &[Attribute]) -> Vec<&Attribute> {
    attributes.iter().filter(|attribute| attribute.path().is_ident("doc")).collect()
}

/// Refuses type and const parameters, and types whose mistake generated code would repeat.
pub(super) fn check_generics(item: &DeriveInput, errors: &mut Errors) {
    for param in item.generics.type_params() {
        errors.at(
            &param.ident,
            format_args!(
                "the type parameter `{}` is not supported: the shape on the wire must be known; \
                 write the concrete type",
                param.ident
            ),
        );
    }
    check_const_parameters(item, errors);
    check_lifetimes(item, errors);
}

/// Refuses const parameters.
pub(super) fn check_const_parameters(item: &DeriveInput, errors: &mut Errors) {
    for param in item.generics.const_params() {
        errors.at(
            &param.ident,
            format_args!(
                "the const parameter `{}` is not supported: the shape on the wire must be known; \
                 remove it",
                param.ident
            ),
        );
    }
}

/// A lifetime that is not written or not declared is for rustc to say.
pub(super) fn check_lifetimes(item: &DeriveInput, errors: &mut Errors) {
    let declared: Vec<_> = item.generics.lifetimes().map(|param| &param.lifetime.ident).collect();
    let fields: Vec<_> = match &item.data {
        Data::Struct(data) => data.fields.iter().collect(),
        Data::Enum(data) => data.variants.iter().flat_map(|variant| &variant.fields).collect(),
        Data::Union(_) => Vec::new(),
    };
    if fields.iter().any(|field| kind::lacks_a_lifetime(&field.ty, &declared)) {
        errors.leave_to_rustc();
    }
}
