//! The rules of `Union`, and of `Output` on an enum.

use surefire_names::Case;
use syn::Type;

use super::container::{check_generics, container, docs, shape};
use super::enums::{check_some, only_type, split};
use super::names::{case, check_names, wire_name};
use super::structure::check_output;
use super::value::{Rules, check_borrows, format, innermost, kind, rules};
use crate::constraint::Limits;
use crate::errors::Errors;
use crate::kind::{Innermost, Kind, TimestampFormat, last_name, plain};
use crate::model::{Direction, Union, UnionVariant};
use crate::words::{
    Enum, Flag, OutputVariantWords, OutputWords, Slot, UnionVariantWords, UnionWords, Variant,
    VariantPlace, WireName,
};

pub(crate) fn union<'i>(
    Enum { item, words, variants }: &Enum<'i, UnionWords, UnionVariantWords>,
    errors: &mut Errors,
) -> Option<Union<'i>> {
    check_generics(item, errors);
    check_output(&words.output, item, errors);
    let case = case(&words.rename_all, Case::Pascal);
    let is_const = words.is_const.is_written();
    let (unknown, known) = split(variants, "members", errors);
    let has_variants = check_some(item, variants, NEEDS, errors);
    let members = known.into_iter().map(|variant| {
        let words = &variant.words.value;
        let Value { ty, kind, innermost } =
            value(variant, (&words.shape, &words.timestamp), errors)?;
        if is_const {
            check_borrows(ty, innermost, "union", errors);
        }
        let rules = rules(&variant.words.value, kind, errors);
        Some(member(variant, ty, &variant.words.rename, case, rules))
    });
    let members: Vec<_> = members.collect();
    check_members(&members, unknown, errors);
    let direction = match (unknown, words.output.word()) {
        (None, None) => Direction::Sent,
        (Some(unknown), None) => {
            errors.at(
                unknown.ident,
                "an `unknown` member can be read, not sent; remove it, or write `output` on the \
                 union if responses hold it too",
            );
            return None;
        }
        (unknown, Some(_)) => {
            if unknown.is_none() && has_variants {
                errors.at(&item.ident, OPEN);
            }
            Direction::Both
        }
    };
    errors.sound(Union {
        container: shape(item, &words.shape),
        variants: members.into_iter().collect::<Option<_>>()?,
        unknown: unknown.map(|variant| variant.ident),
        is_const,
        direction,
        check: words.check.get().cloned(),
    })
}

/// A union that only responses hold.
pub(crate) fn output_union<'i>(
    Enum { item, words, variants }: &Enum<'i, OutputWords, OutputVariantWords>,
    errors: &mut Errors,
) -> Option<Union<'i>> {
    check_generics(item, errors);
    let case = case(&words.rename_all, Case::Pascal);
    let (unknown, known) = split(variants, "members", errors);
    let members = known.into_iter().map(|variant| {
        let words = &variant.words;
        let (shape, timestamp) = (&words.value.shape, &words.value.timestamp);
        let Value { ty, kind, .. } = value(variant, (shape, timestamp), errors)?;
        let kind = format(&words.value.timestamp, kind, errors);
        let limits = Limits::read(words.value.sensitive.is_written());
        let rules = Rules { kind, limits, check: None };
        Some(member(variant, ty, &words.rename, case, rules))
    });
    let members: Vec<_> = members.collect();
    check_members(&members, unknown, errors);
    if check_some(item, variants, NEEDS, errors) && unknown.is_none() {
        errors.at(&item.ident, OPEN);
    }
    errors.sound(Union {
        container: container(item, &words.krate),
        variants: members.into_iter().collect::<Option<_>>()?,
        unknown: unknown.map(|variant| variant.ident),
        is_const: false,
        direction: Direction::Read,
        check: None,
    })
}

/// What a union without variants needs.
const NEEDS: &str = "add one for each member: `Name(Type)`";

/// What a union needs that is read.
const OPEN: &str = "a member that is newer than the model has no place here; add the variant \
    `#[surefire(unknown)] Unknown(String)`, which keeps its name";

/// The one value that a variant holds.
struct Value<'i> {
    ty: &'i Type,
    kind: Kind<'i>,
    innermost: Innermost,
}

fn value<'i, V: VariantPlace>(
    variant: &Variant<'i, V>,
    (shape, timestamp): (&Slot<Flag>, &Slot<TimestampFormat>),
    errors: &mut Errors,
) -> Option<Value<'i>> {
    let Some(ty) = only_type(&variant.source.fields) else {
        errors.at(variant.source, "a member of a union holds one value: `Name(Type)`");
        return None;
    };
    let innermost = innermost(shape, timestamp, ty, errors);
    let kind = kind(ty, innermost, errors)?;
    if let Kind::Optional(_) = kind {
        errors.at(ty, "exactly one member of a union is set; write the type without `Option`");
    }
    Some(Value { ty, kind, innermost })
}

fn member<'i, V: VariantPlace>(
    variant: &Variant<'i, V>,
    ty: &'i Type,
    rename: &Slot<WireName>,
    case: Case,
    rules: Rules<'i>,
) -> UnionVariant<'i> {
    let Rules { kind, limits, check } = rules;
    let name = wire_name(variant.ident, rename, case);
    let docs = docs(&variant.source.attrs);
    UnionVariant { ident: variant.ident, ty, kind, name, limits, check, docs }
}

fn check_members<V: VariantPlace>(
    members: &[Option<UnionVariant<'_>>],
    unknown: Option<&Variant<'_, V>>,
    errors: &mut Errors,
) {
    let names = members.iter().flatten().map(|member| (member.ident, member.name.as_str()));
    check_names(names, "the wire name", errors);
    let is_name = |ty: &Type| {
        let is_text = matches!(plain(ty), Type::Path(_)) && matches!(Kind::of(ty), Ok(Kind::Str));
        is_text || last_name(ty).is_some_and(|name| name == "UnknownMember")
    };
    if let Some(Variant { ident, source: variant, .. }) = unknown
        && !only_type(&variant.fields).is_some_and(is_name)
    {
        errors.at(ident, "the variant for `unknown` members holds their name: `Unknown(String)`");
    }
}
