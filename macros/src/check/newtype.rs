//! The rules of `Constrained`.

use syn::Visibility;

use super::container::{check_generics, shape};
use super::value::{kind, limits};
use crate::errors::Errors;
use crate::kind::{Innermost, Kind, Storage, owned_part};
use crate::model::Newtype;
use crate::words;

pub(crate) fn newtype<'i>(
    words::Newtype { item, words, field }: &words::Newtype<'i>,
    errors: &mut Errors,
) -> Option<Newtype<'i>> {
    check_generics(item, errors);
    if !matches!(field.vis, Visibility::Inherited) {
        errors.at(
            &field.vis,
            "a public field could be changed without its checks; remove `pub`, and read the value \
             with its accessor",
        );
    }
    let kind = kind(&field.ty, Innermost::ByName, errors)?;
    if matches!(kind, Kind::Optional(_) | Kind::Shape) {
        errors.at(&field.ty, "a `Constrained` type holds a string, number, blob, list or map");
        return None;
    }
    let limits = limits(&words.value, &kind, errors);
    errors.sound(Newtype {
        container: shape(item, &words.shape),
        ty: &field.ty,
        storage: Storage::of(&field.ty, Innermost::ByName),
        is_const: owned_part(&field.ty, Innermost::ByName).is_none(),
        limits,
        check: words.value.check.get().cloned(),
        kind,
    })
}
