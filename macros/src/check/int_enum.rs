//! The rules of `IntEnum`.

use syn::{Expr, Fields, Ident, Type, Variant};

use super::container;
use crate::attr::{Place, Words};
use crate::constraint::literal_integer;
use crate::errors::Errors;
use crate::input::Input;
use crate::model::IntEnum;

pub(crate) fn int_enum<'i>(input: &Input<'i>, errors: &mut Errors) -> Option<IntEnum<'i>> {
    let words = Words::new(&input.item.attrs, Place::IntEnum, errors);
    let is_generic = input.refuse_types(errors);
    let mut values: Vec<(&Ident, i32)> = Vec::new();
    let mut unknown = None;
    let all = input.variants("IntEnum", errors)?;
    for &variant in &all {
        let variant_words = Words::new(&variant.attrs, Place::IntVariant, errors);
        if variant_words.has("unknown") {
            check_unknown(unknown.is_some(), variant, errors);
            unknown = Some(&variant.ident);
        } else {
            check_field_less(variant, errors)?;
            match value(variant, &variant_words, errors) {
                Some(value) => {
                    check_new(&values, variant, value, errors);
                    values.push((&variant.ident, value));
                }
                // Any number will do, now that there is a message.
                None => values.push((&variant.ident, 0)),
            }
        }
    }
    match (unknown, words.get("deny_unknown")) {
        (None, None) => errors.at(
            &input.item.ident,
            "a value that is newer than the model has no place here; add the variant \
             `#[surefire(unknown)] Unknown(i32)`, or write `#[surefire(deny_unknown)]`",
        ),
        (Some(_), Some(word)) => errors.at(
            &word.name,
            "`deny_unknown` contradicts the variant for `unknown` values; remove one of the two",
        ),
        _ => {}
    }
    // What was dropped would be missed in every `match`.
    let is_whole = values.len() + usize::from(unknown.is_some()) == all.len();
    let int_enum = IntEnum { container: container(input, &words), values, unknown };
    (is_whole && !is_generic).then_some(int_enum)
}

fn check_unknown(is_second: bool, variant: &Variant, errors: &mut Errors) {
    if is_second {
        errors.at(&variant.ident, "one variant is enough for `unknown` values; remove this one");
    }
    let holds_value = match &variant.fields {
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
            matches!(&fields.unnamed[0].ty, Type::Path(path) if path.path.is_ident("i32"))
        }
        _ => false,
    };
    if !holds_value {
        let message = "the variant for `unknown` values holds them: `Unknown(i32)`";
        errors.at(&variant.ident, message);
    }
}

/// Where a value holds something there is nothing that could be made of the enum.
fn check_field_less(variant: &Variant, errors: &mut Errors) -> Option<()> {
    let is_field_less = matches!(variant.fields, Fields::Unit);
    if !is_field_less {
        errors.at(
            &variant.fields,
            "a value of an `IntEnum` holds nothing; mark the variant `#[surefire(unknown)]` if it \
             is for values that are newer than the model",
        );
    }
    is_field_less.then_some(())
}

/// The value of a variant: what `value` says, or its discriminant.
fn value(variant: &Variant, words: &Words, errors: &mut Errors) -> Option<i32> {
    let discriminant = variant.discriminant.as_ref().map(|(_, expr)| expr);
    let Some(expr): Option<&Expr> = words.expr("value").or(discriminant) else {
        let name = &variant.ident;
        let message = format!(
            "`{name}` needs a number: write `#[surefire(value = …)]` above it, or `{name} = …`"
        );
        errors.at(name, message);
        return None;
    };
    let value = i32::try_from(literal_integer(expr, errors)?).ok();
    if value.is_none() {
        errors.at(expr, "a value of an `IntEnum` fits in `i32`");
    }
    value
}

fn check_new(values: &[(&Ident, i32)], variant: &Variant, value: i32, errors: &mut Errors) {
    if let Some((first, _)) = values.iter().find(|(_, other)| *other == value) {
        errors.at(
            &variant.ident,
            format_args!("the value `{value}` is taken by `{first}`; give one of them another"),
        );
    }
}
