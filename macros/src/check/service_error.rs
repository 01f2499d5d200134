//! The rules of `ServiceError`.

use proc_macro2::Ident;
use quote::ToTokens;
use syn::Type;

use super::container::{check_generics, container};
use super::enums::{only_type, split};
use crate::errors::Errors;
use crate::kind::{Kind, inside_box};
use crate::model::{ErrorVariant, ServiceError};
use crate::names;
use crate::words::{Enum, ErrorVariantWords, ServiceErrorWords, Variant};

pub(crate) fn service_error<'i>(
    Enum { item, words, variants }: &Enum<'i, ServiceErrorWords, ErrorVariantWords>,
    errors: &mut Errors,
) -> Option<ServiceError<'i>> {
    check_generics(item, errors);
    let (unknown, known) = split(variants, "codes", errors);
    let known: Vec<_> = known.into_iter().map(|variant| known_error(variant, errors)).collect();
    let unknown = if let Some(variant) = unknown {
        unknown_error(variant, errors)
    } else {
        errors.at(
            &item.ident,
            "an error that is newer than the model has no place here; add the variant \
             `#[surefire(unknown)] Unknown(UnknownError)`",
        );
        None
    };
    check_listed_once(known.iter().flatten(), errors);
    check_accessors(known.iter().chain([&unknown]).flatten(), errors);
    errors.sound(ServiceError {
        container: container(item, &words.krate),
        variants: known.into_iter().collect::<Option<_>>()?,
        unknown: unknown?,
    })
}

fn known_error<'i>(
    variant: &Variant<'i, ErrorVariantWords>,
    errors: &mut Errors,
) -> Option<ErrorVariant<'i>> {
    let ident = variant.ident;
    let Some(ty) = only_type(&variant.source.fields) else {
        errors.at(
            variant.source,
            format_args!(
                "a variant holds one error, which is a structure with `#[derive(ErrorShape)]`: \
                 write `{ident}(ThatError)`"
            ),
        );
        return None;
    };
    let is = match Kind::of(ty) {
        Ok(Kind::Shape) => return Some(error_variant(ident, ty)),
        Ok(kind) => kind.describe(),
        Err(_) => "none",
    };
    let message = format!("an error is a structure with `#[derive(ErrorShape)]`, and this is {is}");
    errors.at(ty, message);
    None
}

/// The variant for codes that the model does not have.
fn unknown_error<'i>(
    variant: &Variant<'i, ErrorVariantWords>,
    errors: &mut Errors,
) -> Option<ErrorVariant<'i>> {
    let ident = variant.ident;
    let ty = only_type(&variant.source.fields);
    let ty = ty.filter(|ty| matches!(Kind::of(ty), Ok(Kind::Shape)));
    if ty.is_none() {
        errors.at(
            ident,
            format_args!(
                "the variant for `unknown` codes holds the code and what came with it: write \
                 `{ident}(UnknownError)`"
            ),
        );
    }
    ty.map(|ty| error_variant(ident, ty))
}

fn error_variant<'i>(ident: &'i Ident, ty: &'i Type) -> ErrorVariant<'i> {
    ErrorVariant { ident, ty, shape: inside_box(ty), accessor: names::error_accessor(ident) }
}

/// Of two variants with the same error, the second would never be read.
fn check_listed_once<'v>(
    variants: impl Iterator<Item = &'v ErrorVariant<'v>>,
    errors: &mut Errors,
) {
    let mut seen: Vec<(&Ident, String)> = Vec::new();
    for ErrorVariant { ident, ty, shape, .. } in variants {
        let shape = shape.to_token_stream().to_string();
        if let Some((first, _)) = seen.iter().find(|(_, other)| *other == shape) {
            errors
                .at(ty, format_args!("`{first}` holds this error already; remove one of the two"));
        }
        seen.push((ident, shape));
    }
}

/// The functions that give the errors have names of their own.
fn check_accessors<'v>(variants: impl Iterator<Item = &'v ErrorVariant<'v>>, errors: &mut Errors) {
    let mut seen: Vec<(&Ident, &Ident)> = Vec::new();
    for ErrorVariant { ident, accessor, .. } in variants {
        if let Some((first, _)) = seen.iter().find(|(_, other)| *other == accessor) {
            errors.at(
                ident,
                format_args!("`{accessor}()` gives `{first}` already; rename one of the two"),
            );
        }
        seen.push((ident, accessor));
    }
}
