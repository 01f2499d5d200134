//! What the rules of all enums share: the variant for what the model does not have, and the others.

use syn::{DeriveInput, Fields, Type};

use crate::errors::Errors;
use crate::words::{Flag, Slot, Variant, VariantPlace};

/// The variant for what the model does not have, and all others; `what` are `values` or `members`.
pub(super) fn split<'v, 'i, V: VariantPlace>(
    variants: &'v [Variant<'i, V>],
    what: &str,
    errors: &mut Errors,
) -> (Option<&'v Variant<'i, V>>, Vec<&'v Variant<'i, V>>) {
    let (unknown, known): (Vec<_>, Vec<_>) =
        variants.iter().partition(|variant| variant.words.is_unknown());
    for second in unknown.iter().skip(1) {
        let message = format!("one variant is enough for `unknown` {what}; remove this one");
        errors.at(second.ident, message);
    }
    (unknown.into_iter().next(), known)
}

/// Of an enum without variants there is nothing to send or read.
pub(super) fn check_some<V: VariantPlace>(
    item: &DeriveInput,
    variants: &[Variant<'_, V>],
    needs: &str,
    errors: &mut Errors,
) -> bool {
    if variants.is_empty() {
        errors.at(&item.ident, format_args!("this enum has no variant; {needs}"));
    }
    !variants.is_empty()
}

/// A value is all that a variant says.
pub(super) fn check_field_less(fields: &Fields, of: &str, errors: &mut Errors) {
    if !matches!(fields, Fields::Unit) {
        let message = format!(
            "a value of {of} holds nothing; mark the variant `#[surefire(unknown)]` if it is for \
             values that are newer than the model"
        );
        errors.at(fields, message);
    }
}

/// An enum says what becomes of a value that it does not know.
pub(super) fn check_open(
    item: &DeriveInput,
    is_open: bool,
    deny_unknown: &Slot<Flag>,
    variant: &str,
    errors: &mut Errors,
) {
    match (is_open, deny_unknown.word()) {
        (false, None) => errors.at(
            &item.ident,
            format_args!(
                "a value that is newer than the model has no place here; add the variant \
                 {variant}, or write `#[surefire(deny_unknown)]`"
            ),
        ),
        (true, Some(word)) => errors.at(
            word,
            "`deny_unknown` contradicts the variant for `unknown` values; remove one of the two",
        ),
        _ => {}
    }
}

/// The type of the one value that a variant holds.
pub(super) fn only_type(fields: &Fields) -> Option<&Type> {
    match fields {
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => Some(&fields.unnamed[0].ty),
        _ => None,
    }
}
