//! The rules of `ServiceError`.

use syn::Fields;

use super::container::{check_generics, container};
use super::enums::split;
use super::names::{case, check_names, wire_name};
use super::output::member;
use crate::case::Case;
use crate::errors::Errors;
use crate::model::{ErrorVariant, OutputMember, ServiceError};
use crate::words::{Enum, ErrorVariantWords, ServiceErrorWords, Variant};

pub(crate) fn service_error<'i>(
    Enum { item, words, variants }: &Enum<'i, ServiceErrorWords, ErrorVariantWords>,
    errors: &mut Errors,
) -> Option<ServiceError<'i>> {
    check_generics(item, errors);
    let case = case(&words.rename_all, Case::Same);
    let (unknown, known) = split(variants, "codes", errors);
    let variants: Vec<_> =
        known.into_iter().map(|variant| error_variant(variant, case, errors)).collect();
    let codes = variants.iter().flatten().map(|variant| (variant.ident, variant.code.as_str()));
    check_names(codes, "the code", errors);
    match unknown {
        Some(variant) => check_unknown(variant, errors),
        None => errors.at(
            &item.ident,
            "an error that is newer than the model has no place here; add the variant \
             `#[surefire(unknown)] Unknown { code: String, message: Option<String> }`",
        ),
    }
    errors.sound(ServiceError {
        container: container(item, &words.krate),
        variants: variants.into_iter().collect::<Option<_>>()?,
        unknown: unknown?.ident,
    })
}

fn error_variant<'i>(
    variant: &Variant<'i, ErrorVariantWords>,
    case: Case,
    errors: &mut Errors,
) -> Option<ErrorVariant<'i>> {
    let Variant { ident, source: written, words, .. } = variant;
    if !matches!(written.fields, Fields::Named(_)) {
        let message = "write the members of the error by name: `{ message: Option<String> }`";
        errors.at(written, message);
        return None;
    }
    let members = members(variant, errors);
    if written.fields.iter().all(|field| field.ident.as_ref().is_none_or(|name| name != "message"))
    {
        errors.at(ident, "every error has a `message: Option<String>`; add it");
    }
    Some(ErrorVariant {
        ident,
        code: wire_name(ident, &words.rename, case),
        members: members?,
        retryable: words.retryable.is_written(),
        throttling: words.throttling.is_written(),
    })
}

fn members<'i>(
    variant: &Variant<'i, ErrorVariantWords>,
    errors: &mut Errors,
) -> Option<Vec<OutputMember<'i>>> {
    let fields = variant.source.fields.iter().zip(&variant.fields);
    let members: Vec<_> = fields
        .filter_map(|(field, words)| {
            let ident = field.ident.as_ref()?;
            let name = wire_name(ident, &words.rename, Case::Camel);
            Some(member(ident, &field.ty, name, &words.value, errors))
        })
        .collect();
    let names = members.iter().flatten().map(|member| (member.ident, member.name.as_str()));
    check_names(names, "the wire name", errors);
    members.into_iter().collect()
}

/// The variant for codes that the model does not have.
fn check_unknown(
    Variant { ident, source: variant, .. }: &Variant<'_, ErrorVariantWords>,
    errors: &mut Errors,
) {
    let fields = variant.fields.iter();
    let names: Vec<_> = fields.filter_map(|field| field.ident.as_ref()).collect();
    if !matches!(names.as_slice(), [code, message] if *code == "code" && *message == "message") {
        errors.at(
            ident,
            "the variant for `unknown` codes is `{ code: String, message: Option<String> }`",
        );
    }
}
