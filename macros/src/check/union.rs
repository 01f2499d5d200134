//! The rules of `Union`, and of `Output` on an enum.

use syn::{Fields, Ident, Type, Variant};

use super::member::check_path;
use super::structure::check_output;
use super::timestamp::format;
use super::{case, check_names, container, docs, wire_name};
use crate::attr::{Place, Words};
use crate::constraint::Limits;
use crate::errors::Errors;
use crate::input::Input;
use crate::kind::{self, Kind};
use crate::model::{Union, UnionVariant};
use crate::names::Case;

pub(crate) fn union<'i>(input: &Input<'i>, errors: &mut Errors) -> Option<Union<'i>> {
    let words = Words::new(&input.item.attrs, Place::Union, errors);
    let is_output = check_output(&words, input, errors);
    let union = variants(input, &words, Place::UnionVariant, errors)?;
    if let Some(unknown) = union.unknown
        && !words.has("output")
    {
        errors.at(
            unknown,
            "an `unknown` member can be read, not sent; remove it, or write `output` on the union \
             if responses hold it too",
        );
    }
    let is_output = is_output && union.unknown.is_some();
    Some(Union { is_input: true, is_output, ..union })
}

/// A union that only responses hold.
pub(crate) fn output_union<'i>(input: &Input<'i>, errors: &mut Errors) -> Option<Union<'i>> {
    let words = Words::new(&input.item.attrs, Place::Output, errors);
    let union = variants(input, &words, Place::OutputVariant, errors)?;
    let is_output = union.unknown.is_some();
    Some(Union { is_input: false, is_output, ..union })
}

fn variants<'i>(
    input: &Input<'i>,
    words: &Words,
    place: Place,
    errors: &mut Errors,
) -> Option<Union<'i>> {
    let is_generic = input.refuse_types(errors);
    let case = case(words, Case::Pascal, errors);
    let is_const = words.has("const");
    let (mut variants, mut unknown, mut refused) = (Vec::new(), None, Vec::new());
    for variant in input.variants("Union", errors)? {
        let variant_words = Words::new(&variant.attrs, place, errors);
        if variant_words.has("unknown") {
            check_unknown(unknown.is_some(), variant, errors);
            refused.extend(unknown.replace(&variant.ident));
        } else {
            match member(variant, &variant_words, case, is_const, errors) {
                Some(member) => variants.push(member),
                None => refused.push(&variant.ident),
            }
        }
    }
    let names = variants.iter().map(|v: &UnionVariant<'_>| (v.ident, v.name.as_str()));
    check_names(names, "the wire name", errors);
    if unknown.is_none() && (place == Place::OutputVariant || words.has("output")) {
        errors.at(
            &input.item.ident,
            "a member that is newer than the model has no place here; add the variant \
             `#[surefire(unknown)] Unknown(String)`, which keeps its name",
        );
    }
    if is_generic || input.repeats_a_mistake() {
        return None;
    }
    let container = container(input, words);
    Some(Union {
        container,
        variants,
        unknown,
        refused,
        is_const,
        is_input: false,
        is_output: false,
    })
}

fn member<'i>(
    variant: &'i Variant,
    words: &Words,
    case: Case,
    is_const: bool,
    errors: &mut Errors,
) -> Option<UnionVariant<'i>> {
    let Some(ty) = only_type(variant) else {
        errors.at(variant, "a member of a union holds one value: `Name(Type)`");
        return None;
    };
    if kind::refuse_formless(ty, errors) {
        return None;
    }
    let (kind, timestamp) = format(words, Kind::of(ty), errors);
    if let Kind::Optional(_) = kind {
        errors.at(ty, "exactly one member of a union is set; write the type without `Option`");
    }
    if is_const && let Some(owned) = kind::owned_part(ty) {
        errors.at(owned, "a `const` union borrows what it holds; write `&'a str` or `&'a [T]`");
    }
    Some(UnionVariant {
        ident: &variant.ident,
        ty,
        name: wire_name(&variant.ident, words, case, errors),
        limits: Limits::new(words, &kind, errors),
        check: check_path(words, errors),
        timestamp,
        kind,
        docs: docs(&variant.attrs),
    })
}

fn only_type(variant: &Variant) -> Option<&Type> {
    match &variant.fields {
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => Some(&fields.unnamed[0].ty),
        _ => None,
    }
}

fn check_unknown(is_second: bool, variant: &Variant, errors: &mut Errors) {
    if is_second {
        errors.at(&variant.ident, "one variant is enough for `unknown` members; remove this one");
    }
    let is_name = |ty: &Type| matches!(ty, Type::Path(_)) && matches!(Kind::of(ty), Kind::Str);
    if !only_type(variant).is_some_and(is_name) {
        let ident: &Ident = &variant.ident;
        errors.at(ident, "the variant for `unknown` members holds their name: `Unknown(String)`");
    }
}
