//! The rules of `Output`.

use syn::Field;

use super::pages::{output_token, output_token_word};
use super::timestamp::format;
use super::{case, check_names, container, wire_name};
use crate::attr::{Place, Words};
use crate::errors::Errors;
use crate::input::Input;
use crate::kind::Kind;
use crate::model::{Output, OutputMember};
use crate::names::Case;

pub(crate) fn output<'i>(input: &Input<'i>, errors: &mut Errors) -> Option<Output<'i>> {
    let words = Words::new(&input.item.attrs, Place::Output, errors);
    let is_generic = input.refuse_types(errors);
    let fields = input.named_fields("Output", errors)?;
    let case = case(&words, Case::Pascal, errors);
    let members = members(fields, Place::OutputMember, case, errors);
    let next_token = output_token(&members, errors);
    let output = Output { container: container(input, &words), members, next_token };
    (!is_generic).then_some(output)
}

/// The members of a response or an error.
pub(super) fn members<'i>(
    fields: impl IntoIterator<Item = &'i Field>,
    place: Place,
    case: Case,
    errors: &mut Errors,
) -> Vec<OutputMember<'i>> {
    let mut members = Vec::new();
    for field in fields {
        let words = Words::new(&field.attrs, place, errors);
        let Some(ident) = &field.ident else { continue };
        let timestamp = format(&words, Kind::of(&field.ty), errors).1;
        members.push(OutputMember {
            ident,
            ty: &field.ty,
            name: wire_name(ident, &words, case, errors),
            sensitive: words.has("sensitive"),
            timestamp,
            output_token: output_token_word(&words, errors),
        });
    }
    let names =
        members.iter().map(|member: &OutputMember<'_>| (member.ident, member.name.as_str()));
    check_names(names, "the wire name", errors);
    members
}
