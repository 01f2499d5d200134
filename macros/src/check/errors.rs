//! The rules of `ServiceError`.

use syn::{Fields, Ident, Variant};

use super::output::members;
use super::{case, check_names, container, wire_name};
use crate::attr::{Place, Words};
use crate::errors::Errors;
use crate::input::Input;
use crate::model::{ErrorVariant, ServiceError};
use crate::names::Case;

pub(crate) fn service_error<'i>(
    input: &Input<'i>,
    errors: &mut Errors,
) -> Option<ServiceError<'i>> {
    let words = Words::new(&input.item.attrs, Place::ServiceError, errors);
    let is_generic = input.refuse_types(errors);
    let all = input.variants("ServiceError", errors)?;
    let case = case(&words, Case::Same, errors);
    let mut variants = Vec::new();
    let mut unknown = None;
    for &variant in &all {
        let variant_words = Words::new(&variant.attrs, Place::ErrorVariant, errors);
        if variant_words.has("unknown") {
            unknown = check_unknown(unknown, variant, errors);
        } else {
            variants.push(error_variant(variant, &variant_words, case, errors));
        }
    }
    let codes = variants.iter().map(|variant| (variant.ident, variant.code.as_str()));
    check_names(codes, "the code", errors);
    if unknown.is_none() {
        errors.at(
            &input.item.ident,
            "an error that is newer than the model has no place here; add the variant \
             `#[surefire(unknown)] Unknown { code: String, message: Option<String> }`",
        );
    }
    let is_named = all.iter().all(|variant| matches!(variant.fields, Fields::Named(_)));
    if is_generic || !is_named {
        return None;
    }
    Some(ServiceError { container: container(input, &words), variants, unknown: unknown? })
}

fn error_variant<'i>(
    variant: &'i Variant,
    words: &Words,
    case: Case,
    errors: &mut Errors,
) -> ErrorVariant<'i> {
    let is_named = matches!(variant.fields, Fields::Named(_));
    if !is_named {
        let message = "write the members of the error by name: `{ message: Option<String> }`";
        errors.at(variant, message);
    }
    let error_members = members(&variant.fields, Place::ErrorMember, Case::Camel, errors);
    if is_named && !error_members.iter().any(|member| member.ident == "message") {
        errors.at(&variant.ident, "every error has a `message: Option<String>`; add it");
    }
    ErrorVariant {
        ident: &variant.ident,
        code: wire_name(&variant.ident, words, case, errors),
        members: error_members,
        retryable: words.has("retryable"),
        throttling: words.has("throttling"),
    }
}

/// The variant for codes that the model does not have.
fn check_unknown<'i>(
    earlier: Option<&'i Ident>,
    variant: &'i Variant,
    errors: &mut Errors,
) -> Option<&'i Ident> {
    if earlier.is_some() {
        errors.at(&variant.ident, "one variant is enough for `unknown` codes; remove this one");
        return earlier;
    }
    let names: Vec<String> = variant
        .fields
        .iter()
        .filter_map(|field| field.ident.as_ref().map(ToString::to_string))
        .collect();
    if names != ["code", "message"] {
        errors.at(
            &variant.ident,
            "the variant for `unknown` codes is `{ code: String, message: Option<String> }`",
        );
        return None;
    }
    Some(&variant.ident)
}
