//! The rules of `StringEnum`.

use surefire_names::Case;
use syn::{DeriveInput, Type};

use super::container::{check_const_parameters, check_lifetimes, shape};
use super::enums::{check_field_less, check_open, check_some, only_type, split};
use super::names::{case, check_names, wire_name};
use crate::errors::Errors;
use crate::kind::{self, Kind};
use crate::model::{EnumText, StringEnum, UnknownValue};
use crate::words::{Enum, StringEnumWords, StringVariantWords, Variant};

pub(crate) fn string_enum<'i>(
    Enum { item, words, variants }: &Enum<'i, StringEnumWords, StringVariantWords>,
    errors: &mut Errors,
) -> Option<StringEnum<'i>> {
    check_const_parameters(item, errors);
    check_lifetimes(item, errors);
    let case = case(&words.rename_all, Case::Same);
    let (unknown, known) = split(variants, "values", errors);
    let mut values = Vec::new();
    for Variant { ident, source: variant, words, .. } in known {
        check_field_less(&variant.fields, "a `StringEnum`", errors);
        values.push((*ident, wire_name(ident, &words.rename, case)));
    }
    check_names(values.iter().map(|(ident, name)| (*ident, name.as_str())), "the value", errors);
    if check_some(item, variants, "add one for each value", errors) {
        let form = "`#[surefire(unknown)] Unknown(T)` and the parameter `T = String`";
        check_open(item, unknown.is_some(), &words.deny_unknown, form, errors);
    }
    let unknown = match unknown {
        Some(variant) => Some(unknown_value(item, variant, errors)?),
        None => None,
    };
    check_parameters(item, unknown.as_ref(), errors);
    errors.sound(StringEnum { container: shape(item, &words.shape), values, unknown })
}

fn unknown_value<'i>(
    item: &'i DeriveInput,
    Variant { ident, source: variant, .. }: &Variant<'i, StringVariantWords>,
    errors: &mut Errors,
) -> Option<UnknownValue<'i>> {
    let text = only_type(&variant.fields).and_then(|ty| text(item, ty));
    if text.is_none() {
        errors.at(
            ident,
            "the variant for `unknown` values holds their text: a type parameter, `&'a str` or \
             `String`",
        );
    }
    text.map(|text| UnknownValue { ident, text })
}

fn text<'i>(item: &'i DeriveInput, ty: &'i Type) -> Option<EnumText<'i>> {
    let ty = kind::plain(ty);
    let is_text = matches!(Kind::of(ty), Ok(Kind::Str));
    match ty {
        Type::Path(path) => {
            let mut params = item.generics.type_params();
            match params.find(|param| path.path.is_ident(&param.ident)) {
                Some(param) => Some(EnumText::Param(&param.ident)),
                None => is_text.then_some(EnumText::Owned),
            }
        }
        Type::Reference(reference) if is_text => {
            reference.lifetime.as_ref().map(EnumText::Borrowed)
        }
        _ => None,
    }
}

fn check_parameters(item: &DeriveInput, unknown: Option<&UnknownValue<'_>>, errors: &mut Errors) {
    let used = match unknown {
        Some(UnknownValue { text: EnumText::Param(ident), .. }) => Some(*ident),
        _ => None,
    };
    for param in item.generics.type_params() {
        if Some(&param.ident) != used {
            errors.at(param, "this parameter is not the text of the `unknown` variant; remove it");
        }
    }
}
