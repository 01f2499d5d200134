//! The derive macros of the crate `surefire`; use them through it.
//!
//! The way of a derive: the item and its words are read (`words/`), checked to a model (`check/`,
//! `model.rs`), and expanded to tokens (`expand/`). Reading judges one word at a time, checking judges
//! everything else, and expanding never fails. After a mistake a stub is emitted (`stub/`).

#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod check;
mod constraint;
mod errors;
mod expand;
mod gate;
mod kind;
mod lifetimes;
mod lints;
mod model;
mod names;
mod once;
mod own_name;
mod stub;
#[cfg(test)]
mod tests;
mod words;

use proc_macro::TokenStream;
use syn::DeriveInput;

use crate::errors::Errors;
use crate::stub::Stub;
use crate::words::{Enum, Named, Newtype};

#[doc = include_str!("../docs/start/request.md")]
#[doc = include_str!("../docs/shared/member.md")]
#[doc = include_str!("../docs/shared/limits.md")]
#[doc = include_str!("../docs/shared/structure.md")]
#[doc = include_str!("../docs/shared/derives.md")]
#[doc = include_str!("../docs/request.md")]
#[proc_macro_derive(Request, attributes(surefire))]
pub fn request(item: TokenStream) -> TokenStream {
    derive(item, Stub::Request, |item, errors| {
        let named = Named::read(item, "Request", errors)?;
        check::request(&named, errors).map(|request| expand::structure(&request))
    })
}

#[doc = include_str!("../docs/start/structure.md")]
#[doc = include_str!("../docs/shared/member.md")]
#[doc = include_str!("../docs/shared/limits.md")]
#[doc = include_str!("../docs/shared/structure.md")]
#[doc = include_str!("../docs/shared/derives.md")]
#[doc = include_str!("../docs/structure.md")]
#[doc = include_str!("../docs/builder.md")]
#[proc_macro_derive(Structure, attributes(surefire))]
pub fn structure(item: TokenStream) -> TokenStream {
    derive(item, Stub::Structure, |item, errors| {
        let named = Named::read(item, "Structure", errors)?;
        check::structure(&named, errors).map(|structure| expand::structure(&structure))
    })
}

#[doc = include_str!("../docs/constrained.md")]
#[doc = include_str!("../docs/shared/limits.md")]
#[doc = include_str!("../docs/shared/derives.md")]
#[proc_macro_derive(Constrained, attributes(surefire))]
pub fn constrained(item: TokenStream) -> TokenStream {
    derive(item, Stub::Constrained, |item, errors| {
        let newtype = Newtype::read(item, errors)?;
        check::newtype(&newtype, errors).map(|newtype| expand::constrained(&newtype))
    })
}

#[doc = include_str!("../docs/string_enum.md")]
#[doc = include_str!("../docs/shared/derives.md")]
#[proc_macro_derive(StringEnum, attributes(surefire))]
pub fn string_enum(item: TokenStream) -> TokenStream {
    derive(item, Stub::StringEnum, |item, errors| {
        let read = Enum::read(item, "StringEnum", errors)?;
        check::string_enum(&read, errors).map(|string_enum| expand::string_enum(&string_enum))
    })
}

#[doc = include_str!("../docs/int_enum.md")]
#[doc = include_str!("../docs/shared/derives.md")]
#[proc_macro_derive(IntEnum, attributes(surefire))]
pub fn int_enum(item: TokenStream) -> TokenStream {
    derive(item, Stub::IntEnum, |item, errors| {
        let read = Enum::read(item, "IntEnum", errors)?;
        check::int_enum(&read, errors).map(|int_enum| expand::int_enum(&int_enum))
    })
}

#[doc = include_str!("../docs/union.md")]
#[doc = include_str!("../docs/shared/limits.md")]
#[doc = include_str!("../docs/shared/derives.md")]
#[proc_macro_derive(Union, attributes(surefire))]
pub fn union(item: TokenStream) -> TokenStream {
    derive(item, Stub::Union, |item, errors| {
        let read = Enum::read(item, "Union", errors)?;
        check::union(&read, errors).map(|union| expand::union(&union))
    })
}

#[doc = include_str!("../docs/output.md")]
#[doc = include_str!("../docs/shared/derives.md")]
#[proc_macro_derive(Output, attributes(surefire))]
pub fn output(item: TokenStream) -> TokenStream {
    derive(item, Stub::Output, |item, errors| {
        if words::is_enum(item) {
            let read = Enum::read(item, "Output", errors)?;
            return check::output_union(&read, errors).map(|union| expand::union(&union));
        }
        let named = Named::read(item, "Output", errors)?;
        check::output(&named, errors).map(|output| expand::output(&output))
    })
}

#[doc = include_str!("../docs/error_shape.md")]
#[doc = include_str!("../docs/shared/derives.md")]
#[proc_macro_derive(ErrorShape, attributes(surefire))]
pub fn error_shape(item: TokenStream) -> TokenStream {
    derive(item, Stub::ErrorShape, |item, errors| {
        let named = Named::read(item, "ErrorShape", errors)?;
        check::error_shape(&named, errors).map(|error| expand::error_shape(&error))
    })
}

#[doc = include_str!("../docs/service_error.md")]
#[doc = include_str!("../docs/shared/derives.md")]
#[proc_macro_derive(ServiceError, attributes(surefire))]
pub fn service_error(item: TokenStream) -> TokenStream {
    derive(item, Stub::ServiceError, |item, errors| {
        let read = Enum::read(item, "ServiceError", errors)?;
        check::service_error(&read, errors).map(|error| expand::service_error(&error))
    })
}

/// Reads, checks and expands; after a mistake, all that were found, and a stub.
fn derive(
    item: TokenStream,
    stub: Stub,
    expand: impl FnOnce(&DeriveInput, &mut Errors) -> Option<proc_macro2::TokenStream>,
) -> TokenStream {
    let tokens = proc_macro2::TokenStream::from(item);
    let item = match own_name::called_by_name(tokens.clone()) {
        Ok(item) => item,
        Err(error) => return words::unreadable(&error).into_compile_error().into(),
    };
    let mut errors = Errors::default();
    words::refuse_unread(&item, tokens, &mut errors);
    let expanded = expand(&item, &mut errors);
    let items = match expanded.and_then(|expanded| errors.sound(expanded)) {
        Some(expanded) => lints::allowed(&item, expanded),
        None => stub.expand(&item, errors),
    };
    once::only_derive(&item.ident, &items).into()
}
