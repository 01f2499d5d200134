//! The rules of `IntEnum`.

use syn::{Expr, Ident, Type};

use super::container::{check_generics, shape};
use super::enums::{check_field_less, check_open, check_some, only_type, split};
use crate::constraint::number;
use crate::errors::Errors;
use crate::model::IntEnum;
use crate::words::{Enum, IntEnumWords, IntVariantWords, Variant};

pub(crate) fn int_enum<'i>(
    Enum { item, words, variants }: &Enum<'i, IntEnumWords, IntVariantWords>,
    errors: &mut Errors,
) -> Option<IntEnum<'i>> {
    check_generics(item, errors);
    let (unknown, known) = split(variants, "values", errors);
    let mut values: Vec<(&Ident, i32)> = Vec::new();
    for variant in known {
        check_field_less(&variant.source.fields, "an `IntEnum`", errors);
        if let Some(value) = value(variant, errors) {
            check_new(&values, variant.ident, value, errors);
            values.push((variant.ident, value));
        }
    }
    if check_some(item, variants, "add one for each value", errors) {
        let form = "`#[surefire(unknown)] Unknown(i32)`";
        check_open(item, unknown.is_some(), &words.deny_unknown, form, errors);
    }
    if let Some(unknown) = unknown {
        check_unknown(unknown, errors);
    }
    let unknown = unknown.map(|variant| variant.ident);
    errors.sound(IntEnum { container: shape(item, &words.shape), values, unknown })
}

fn check_unknown(variant: &Variant<'_, IntVariantWords>, errors: &mut Errors) {
    let is_value = |ty: &Type| matches!(ty, Type::Path(path) if path.path.is_ident("i32"));
    if !only_type(&variant.source.fields).is_some_and(is_value) {
        let message = "the variant for `unknown` values holds them: `Unknown(i32)`";
        errors.at(variant.ident, message);
    }
}

/// The value of a variant: what `value` says, or its discriminant.
fn value(variant: &Variant<'_, IntVariantWords>, errors: &mut Errors) -> Option<i32> {
    let Variant { ident, source: variant, words, .. } = variant;
    let discriminant = variant.discriminant.as_ref().map(|(_, expr)| expr);
    let Some(expr): Option<&Expr> = words.value.get().or(discriminant) else {
        if !words.value.is_written() {
            let message = format!(
                "`{ident}` needs a number: write `#[surefire(value = …)]` above it, or `{ident} = …`"
            );
            errors.at(ident, message);
        }
        return None;
    };
    let value = i32::try_from(number::integer(expr, "a value", errors)?).ok();
    if value.is_none() {
        errors.at(expr, "a value of an `IntEnum` fits in `i32`");
    }
    value
}

fn check_new(values: &[(&Ident, i32)], ident: &Ident, value: i32, errors: &mut Errors) {
    if let Some((first, _)) = values.iter().find(|(_, other)| *other == value) {
        errors.at(
            ident,
            format_args!("the value `{value}` is taken by `{first}`; give one of them another"),
        );
    }
}
