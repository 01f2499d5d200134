//! The rules of `Output` on a structure, and of the members of a response or an error.

use syn::{Ident, Type};

use super::container::{check_generics, container};
use super::names::{case, check_names, wire_name};
use super::pages::output_token;
use super::value::{format, innermost, kind};
use crate::case::Case;
use crate::errors::Errors;
use crate::kind::Kind;
use crate::model::{Absent, Output, OutputMember};
use crate::words::{Named, OutputMemberWords, OutputValueWords, OutputWords};

pub(crate) fn output<'i>(
    named: &Named<'i, OutputWords, OutputMemberWords>,
    errors: &mut Errors,
) -> Option<Output<'i>> {
    check_generics(named.item, errors);
    let case = case(&named.words.rename_all, Case::Pascal);
    let fields = named.members.iter();
    let wire_names = fields.clone().map(|field| wire_name(field.ident, &field.words.rename, case));
    let wire_names: Vec<String> = wire_names.collect();
    let idents = fields.clone().map(|field| field.ident);
    check_names(idents.zip(wire_names.iter().map(String::as_str)), "the wire name", errors);
    let members = fields.zip(wire_names).map(|(field, name)| {
        let member = member(field.ident, &field.source.ty, name, &field.words.value, errors);
        member.map(|member| OutputMember {
            fill: fill(&member, &named.words, &field.words),
            ..member
        })
    });
    let members: Vec<_> = members.collect();
    let next_token = output_token(&named.members, &members, errors);
    errors.sound(Output {
        container: container(named.item, &named.words.krate),
        members: members.into_iter().collect::<Option<_>>()?,
        next_token,
    })
}

/// What stands for a member that is absent: what its word says, or its container's for all that are
/// not optional.
fn fill(
    member: &OutputMember<'_>,
    container: &OutputWords,
    words: &OutputMemberWords,
) -> Option<Absent> {
    let is_optional = matches!(member.kind, Kind::Optional(_));
    match words.default.get() {
        Some(default) => Some(Absent::Default(default.clone())),
        None => (container.default.is_written() && !is_optional).then_some(Absent::Empty),
    }
}

/// A member; `None` where its type has no form on the wire, which is noted.
pub(super) fn member<'i>(
    ident: &'i Ident,
    ty: &'i Type,
    name: String,
    words: &OutputValueWords,
    errors: &mut Errors,
) -> Option<OutputMember<'i>> {
    let innermost = innermost(&words.shape, &words.timestamp, ty, errors);
    let kind = kind(ty, innermost, errors)?;
    let kind = format(&words.timestamp, kind, errors);
    let sensitive = words.sensitive.is_written();
    Some(OutputMember { ident, ty, kind, name, sensitive, fill: None })
}
