//! The rules of `ErrorShape`.

use super::container::{check_generics, container};
use super::names::{check_names, wire_name};
use super::output::{member, names};
use crate::errors::Errors;
use crate::kind::{self, Kind};
use crate::model::{ErrorMessage, ErrorShape, OutputMember};
use crate::words::{ErrorMemberWords, ErrorShapeWords, Field, Named};
use surefire_names::Case;

pub(crate) fn error_shape<'i>(
    named: &Named<'i, ErrorShapeWords, ErrorMemberWords>,
    errors: &mut Errors,
) -> Option<ErrorShape<'i>> {
    check_generics(named.item, errors);
    let words = named.members.iter().map(|field| (field.ident, &field.words.member));
    let wire_names = names(words, &named.words.output);
    let has_one_name = |field: &Field<'_, _>| !is_message(field) || is_renamed(field);
    let of_one_name =
        named.members.iter().zip(&wire_names).filter(|(field, _)| has_one_name(field));
    let of_one_name = of_one_name.map(|(field, name)| (field.ident, name.as_str()));
    check_names(of_one_name, "the wire name", errors);
    let fields = named.members.iter().zip(wire_names);
    let members = fields.map(|(field, name)| {
        let (words, container) = (&field.words.member, &named.words.output);
        member(field.ident, &field.source.ty, name, words, container, errors)
    });
    let members: Vec<_> = members.collect();
    let message = message(named, &members, errors);
    errors.sound(ErrorShape {
        container: container(named.item, &named.words.output.krate),
        code: wire_name(&named.item.ident, &named.words.rename, Case::Same),
        members: members.into_iter().collect::<Option<_>>()?,
        message: message?,
        retryable: named.words.retryable.is_written(),
        throttling: named.words.throttling.is_written(),
    })
}

fn is_message(field: &Field<'_, ErrorMemberWords>) -> bool {
    field.ident == "message"
}

fn is_renamed(field: &Field<'_, ErrorMemberWords>) -> bool {
    field.words.member.rename.is_written()
}

/// What the service says, by a name that the author gives it or by one of those that services have.
fn message(
    named: &Named<'_, ErrorShapeWords, ErrorMemberWords>,
    members: &[Option<OutputMember<'_>>],
    errors: &mut Errors,
) -> Option<ErrorMessage> {
    let Some(index) = named.members.iter().position(is_message) else {
        errors.at(
            &named.item.ident,
            "every error has what the service says about it; add `message: Option<String>`",
        );
        return None;
    };
    let field = &named.members[index];
    let member = members[index].as_ref()?;
    let (is_optional, kind, ty) = match &member.kind {
        Kind::Optional(element) => (true, &*element.kind, element.ty),
        kind => (false, kind, member.ty),
    };
    if !matches!(kind, Kind::Str) || kind::is_reference(ty) {
        errors.at(
            member.ty,
            "`message` is what the service says: write `Option<String>`, or `String` if it always \
             says something",
        );
        return None;
    }
    let own_name = is_renamed(field).then(|| member.name.clone());
    Some(ErrorMessage { index, is_optional, own_name })
}
