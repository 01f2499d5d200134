//! The rules of `Output` on a structure, and of the members of a response or an error.

use surefire_names::Case;
use syn::{Ident, Type};

use super::container::{check_generics, container};
use super::names::{case, check_names, wire_name};
use super::pages::output_token;
use super::value::{format, innermost, kind};
use crate::errors::Errors;
use crate::kind::Kind;
use crate::model::{Absent, Output, OutputMember};
use crate::words::{Named, OutputMemberWords, OutputWords, ReadMemberWords};

pub(crate) fn output<'i>(
    named: &Named<'i, OutputWords, OutputMemberWords>,
    errors: &mut Errors,
) -> Option<Output<'i>> {
    check_generics(named.item, errors);
    let words = named.members.iter().map(|field| (field.ident, &field.words.member));
    let wire_names = names(words, &named.words);
    let idents = named.members.iter().map(|field| field.ident);
    check_names(idents.zip(wire_names.iter().map(String::as_str)), "the wire name", errors);
    let fields = named.members.iter().zip(wire_names);
    let members = fields.map(|(field, name)| {
        member(field.ident, &field.source.ty, name, &field.words.member, &named.words, errors)
    });
    let members: Vec<_> = members.collect();
    let next_token = output_token(&named.members, &members, errors);
    errors.sound(Output {
        container: container(named.item, &named.words.krate),
        members: members.into_iter().collect::<Option<_>>()?,
        next_token,
    })
}

/// The wire names of the members of what is read.
pub(super) fn names<'m>(
    members: impl Iterator<Item = (&'m Ident, &'m ReadMemberWords)>,
    container: &OutputWords,
) -> Vec<String> {
    let case = case(&container.rename_all, Case::Pascal);
    members.map(|(ident, words)| wire_name(ident, &words.rename, case)).collect()
}

/// A member of what is read; `None` where its type has no form on the wire, which is noted.
pub(super) fn member<'i>(
    ident: &'i Ident,
    ty: &'i Type,
    name: String,
    words: &ReadMemberWords,
    container: &OutputWords,
    errors: &mut Errors,
) -> Option<OutputMember<'i>> {
    let innermost = innermost(&words.value.shape, &words.value.timestamp, ty, errors);
    let kind = kind(ty, innermost, errors)?;
    let kind = format(&words.value.timestamp, kind, errors);
    let sensitive = words.value.sensitive.is_written();
    let fill = fill(&kind, words, container);
    Some(OutputMember { ident, ty, kind, name, sensitive, fill })
}

/// What stands for a member that is absent: what its word says, or its container's for all that are
/// not optional.
fn fill(kind: &Kind<'_>, words: &ReadMemberWords, container: &OutputWords) -> Option<Absent> {
    let is_optional = matches!(kind, Kind::Optional(_));
    match words.default.get() {
        Some(default) => Some(Absent::Default(default.clone())),
        None => (container.default.is_written() && !is_optional).then_some(Absent::Empty),
    }
}
