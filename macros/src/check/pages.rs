//! The rules of `input_token` and `output_token`: the tokens of operations with pages.

use quote::ToTokens;
use syn::{Ident, Type};

use super::member::ReadMembers;
use crate::errors::Errors;
use crate::kind::Kind;
use crate::lifetimes;
use crate::model::{Member, NextToken, OutputMember, Raw, TokenAtEnd};
use crate::words::{Field, MemberWords, OutputMemberWords};

/// The index of the member of a request that holds the token of a page.
pub(super) fn input_token(members: &ReadMembers<'_, '_>, errors: &mut Errors) -> Option<usize> {
    let words = members.fields.iter();
    let words = words.map(|field| (field.ident, field.words.input_token.word()));
    let index = only(words, "input_token", errors)?;
    if let Some(member) = &members.members[index] {
        check_input_token(member, &members.fields[index].words, errors);
    }
    Some(index)
}

/// A nested structure has no pages.
pub(super) fn no_input_token(fields: &[Field<'_, MemberWords>], errors: &mut Errors) {
    for word in fields.iter().filter_map(|field| field.words.input_token.word()) {
        errors.at(
            word,
            "`input_token` is written on a member of a `Request`: an operation has pages, and a \
             nested structure has none",
        );
    }
}

/// The member of a response that holds the token of the next page.
pub(super) fn output_token<'i>(
    fields: &[Field<'i, OutputMemberWords>],
    members: &[Option<OutputMember<'i>>],
    errors: &mut Errors,
) -> Option<NextToken<'i>> {
    let words = fields.iter().map(|field| (field.ident, field.words.output_token.word()));
    let index = only(words, "output_token", errors)?;
    let member = members[index].as_ref()?;
    match &member.kind {
        Kind::Optional(element) if matches!(*element.kind, Kind::Str) => {}
        _ => errors.at(
            member.ty,
            "`output_token` needs an `Option<String>`: there is no token after the last page",
        ),
    }
    let end = fields[index].words.output_token.get().copied().flatten();
    Some(NextToken { ident: member.ident, end: end.unwrap_or(TokenAtEnd::Absent) })
}

/// The index of the one member that has the word; a second one is wrong.
fn only<'w>(
    members: impl Iterator<Item = (&'w Ident, Option<&'w Ident>)>,
    name: &str,
    errors: &mut Errors,
) -> Option<usize> {
    let mut first = None;
    for (index, (ident, word)) in members.enumerate() {
        match (word, first) {
            (None, _) => {}
            (Some(_), None) => first = Some((index, ident)),
            (Some(word), Some((_, taken))) => {
                let message = format!("`{name}` is on `{taken}` already; remove one of the two");
                errors.at(word, message);
            }
        }
    }
    first.map(|(index, _)| index)
}

/// Whether a token from a response can become the member.
fn check_input_token(member: &Member<'_>, words: &MemberWords, errors: &mut Errors) {
    if !member.optional {
        errors.at(
            member.ty,
            "`input_token` needs an `Option`: the first page is asked for without a token",
        );
    } else if !holds_text(member) {
        let message = format!(
            "`input_token` needs a string, or a `Constrained` string with `parse`, and this is {}",
            member.kind.describe()
        );
        errors.at(member.value, message);
    } else if lifetimes::mentions(member.value.to_token_stream(), "static") {
        errors.at(
            member.value,
            "the token of a page is borrowed from a response, which is not `'static`; write a \
             lifetime of the request",
        );
    } else if words.idempotency_token.is_written() {
        errors.at(
            words.input_token.word(),
            "`idempotency_token` and `input_token` both fill it in; remove one",
        );
    }
}

fn holds_text(member: &Member<'_>) -> bool {
    match (&member.kind, &member.parsed_from) {
        (Kind::Str, _) | (Kind::Shape, Some(Raw::Str(_))) => true,
        (Kind::Shape, Some(Raw::Other { ty, .. })) => is_text(ty),
        _ => false,
    }
}

fn is_text(ty: &Type) -> bool {
    matches!(Kind::of(ty), Ok(Kind::Str))
}
