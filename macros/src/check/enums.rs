//! The rules of `StringEnum`.

use syn::{Fields, Ident, Type, Variant};

use super::{case, check_names, container, wire_name};
use crate::attr::{Place, Words};
use crate::errors::Errors;
use crate::input::Input;
use crate::kind::{self, Kind};
use crate::model::{EnumText, StringEnum, UnknownValue};
use crate::names::Case;

pub(crate) fn string_enum<'i>(input: &Input<'i>, errors: &mut Errors) -> Option<StringEnum<'i>> {
    let words = Words::new(&input.item.attrs, Place::StringEnum, errors);
    let variants = input.variants("StringEnum", errors)?;
    let is_generic = input.refuse_consts(errors);
    let case = case(&words, Case::Same, errors);
    let mut is_plain = true;
    let mut values: Vec<(&Ident, String)> = Vec::new();
    let mut unknown = None;
    for variant in variants {
        let variant_words = Words::new(&variant.attrs, Place::EnumVariant, errors);
        if variant_words.has("unknown") {
            check_only(unknown.is_some(), variant, errors);
            unknown = unknown_value(input, variant, errors);
        } else {
            is_plain &= check_field_less(variant, errors);
            let name = wire_name(&variant.ident, &variant_words, case, errors);
            values.push((&variant.ident, name));
        }
    }
    check_names(values.iter().map(|(ident, name)| (*ident, name.as_str())), "the value", errors);
    check_open(input, &words, unknown.is_some(), errors);
    check_parameters(input, unknown.as_ref(), errors);
    let string_enum = StringEnum { container: container(input, &words), values, unknown };
    (is_plain && !is_generic).then_some(string_enum)
}

fn check_only(is_second: bool, variant: &Variant, errors: &mut Errors) {
    if is_second {
        errors.at(&variant.ident, "one variant is enough for `unknown` values; remove this one");
    }
}

fn check_field_less(variant: &Variant, errors: &mut Errors) -> bool {
    let is_plain = matches!(variant.fields, Fields::Unit);
    if !is_plain {
        errors.at(
            &variant.fields,
            "a value of a `StringEnum` holds nothing; mark the variant `#[surefire(unknown)]` if \
             it is for values that are newer than the model",
        );
    }
    is_plain
}

/// An enum says what becomes of a value that it does not know.
fn check_open(input: &Input<'_>, words: &Words, is_open: bool, errors: &mut Errors) {
    match (is_open, words.get("deny_unknown")) {
        (false, None) => errors.at(
            &input.item.ident,
            "a value that is newer than the model has no place here; add the variant \
             `#[surefire(unknown)] Unknown(T)` and the parameter `T = String`, or write \
             `#[surefire(deny_unknown)]`",
        ),
        (true, Some(word)) => errors.at(
            &word.name,
            "`deny_unknown` contradicts the variant for `unknown` values; remove one of the two",
        ),
        _ => {}
    }
}

fn unknown_value<'i>(
    input: &Input<'i>,
    variant: &'i Variant,
    errors: &mut Errors,
) -> Option<UnknownValue<'i>> {
    let text = match &variant.fields {
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => text(input, &fields.unnamed[0].ty),
        _ => None,
    };
    if text.is_none() {
        errors.at(
            &variant.ident,
            "the variant for `unknown` values holds their text: a type parameter, `&'a str` or \
             `String`",
        );
    }
    text.map(|text| UnknownValue { ident: &variant.ident, text })
}

fn text<'i>(input: &Input<'i>, ty: &'i Type) -> Option<EnumText<'i>> {
    let ty = kind::plain(ty);
    if let Type::Path(path) = ty {
        let mut params = input.item.generics.type_params();
        return match params.find(|param| path.path.is_ident(&param.ident)) {
            Some(param) => Some(EnumText::Param(&param.ident)),
            None => matches!(Kind::of(ty), Kind::Str).then_some(EnumText::Owned),
        };
    }
    match ty {
        Type::Reference(reference) if matches!(Kind::of(ty), Kind::Str) => {
            reference.lifetime.as_ref().map(EnumText::Borrowed)
        }
        _ => None,
    }
}

fn check_parameters(input: &Input<'_>, unknown: Option<&UnknownValue<'_>>, errors: &mut Errors) {
    let used = match unknown {
        Some(UnknownValue { text: EnumText::Param(ident), .. }) => Some(*ident),
        _ => None,
    };
    for param in input.item.generics.type_params() {
        if Some(&param.ident) != used {
            errors.at(param, "this parameter is not the text of the `unknown` variant; remove it");
        }
    }
}
