//! The rules of `Constrained`.

use syn::Visibility;

use super::container;
use super::member::check_path;
use crate::attr::{Place, Words};
use crate::constraint::{Limits, number};
use crate::errors::Errors;
use crate::input::Input;
use crate::kind::{self, Kind};
use crate::model::Newtype;

pub(crate) fn newtype<'i>(input: &Input<'i>, errors: &mut Errors) -> Option<Newtype<'i>> {
    let words = Words::new(&input.item.attrs, Place::Constrained, errors);
    let is_generic = input.refuse_types(errors);
    let field = input.only_field(errors)?;
    if !matches!(field.vis, Visibility::Inherited) {
        errors.at(
            &field.vis,
            "a public field could be changed without its checks; remove `pub`, and read the value \
             with its accessor",
        );
    }
    let kind = Kind::of(&field.ty);
    if kind::refuse_formless(&field.ty, errors) {
        return None;
    }
    if matches!(kind, Kind::Optional(_) | Kind::Shape) {
        errors.at(&field.ty, "a `Constrained` type holds a string, number, blob, list or map");
        return None;
    }
    number::check_fits(&words, &field.ty, errors);
    if is_generic || input.repeats_a_mistake() {
        return None;
    }
    Some(Newtype {
        container: container(input, &words),
        ty: &field.ty,
        is_const: kind::owned_part(&field.ty).is_none(),
        limits: Limits::new(&words, &kind, errors),
        check: check_path(&words, errors),
        kind,
    })
}
