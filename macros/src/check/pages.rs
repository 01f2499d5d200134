//! The rules of `input_token` and `output_token`: the tokens of operations with pages.

use quote::ToTokens;
use syn::Ident;

use super::member::ReadMembers;
use crate::errors::Errors;
use crate::kind::{self, Kind};
use crate::lifetimes;
use crate::model::{Holds, Member, MoreResults, NextToken, OutputMember};
use crate::words::{Field, MemberWords, OutputMemberWords, TokenAtEnd};

/// The index of the member of a request that holds the token of a page.
pub(super) fn input_token(members: &ReadMembers<'_, '_>, errors: &mut Errors) -> Option<usize> {
    let words = members.fields.iter();
    let words = words.map(|field| (field.ident, field.words.input_token.word()));
    let index = only(words, errors)?;
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

/// Where a response tells the token of the next page.
pub(super) fn output_token<'i>(
    fields: &[Field<'i, OutputMemberWords>],
    members: &[Option<OutputMember<'i>>],
    errors: &mut Errors,
) -> Option<NextToken<'i>> {
    let more_results = more_results(fields, members, errors);
    let words = fields.iter().map(|field| {
        let OutputMemberWords { output_token, page, .. } = &field.words;
        (field.ident, output_token.word().or(page.word()))
    });
    let Some(index) = only(words, errors) else {
        if let Some((word, _)) = more_results {
            errors.at(
                word,
                "`more_results` says whether there is a next page; write `output_token` on the \
                 member that holds its token",
            );
        }
        return None;
    };
    let (member, words) = (members[index].as_ref()?, &fields[index].words);
    let (ty, optional) = kind::inside_option(member.ty);
    let kind = match &member.kind {
        Kind::Optional(element) if optional => (*element.kind).clone(),
        kind => kind.clone(),
    };
    let holds = if let Some(page) = words.page.word() {
        check_page(page, words.output_token.word(), &kind, errors);
        Holds::Page
    } else {
        if !optional && more_results.is_none() {
            errors.at(
                member.ty,
                "`output_token` needs an `Option`, as there is no token after the last page; or \
                 write `more_results` on the `bool` that tells which one is the last",
            );
        }
        Holds::Token(words.output_token.get().copied().flatten().unwrap_or(TokenAtEnd::Absent))
    };
    let more_results = more_results.map(|(_, more_results)| more_results);
    Some(NextToken { ident: member.ident, ty, kind, optional, holds, more_results })
}

/// A page in a page has its own token.
fn check_page(word: &Ident, output_token: Option<&Ident>, kind: &Kind<'_>, errors: &mut Errors) {
    if let Some(second) = output_token {
        let message = "`page` says that the structure has an `output_token`; remove one of the two";
        errors.at(second, message);
    } else if !matches!(kind, Kind::Shape) {
        let message = format!(
            "`page` needs a structure whose member has the word `output_token`, and this is {}",
            kind.describe()
        );
        errors.at(word, message);
    }
}

/// The member that says whether there is a next page, and its word.
fn more_results<'f, 'i>(
    fields: &'f [Field<'i, OutputMemberWords>],
    members: &[Option<OutputMember<'i>>],
    errors: &mut Errors,
) -> Option<(&'f Ident, MoreResults<'i>)> {
    let index =
        only(fields.iter().map(|field| (field.ident, field.words.more_results.word())), errors)?;
    let (word, member) = (fields[index].words.more_results.word()?, members[index].as_ref()?);
    let optional = match &member.kind {
        Kind::Optional(element) if matches!(*element.kind, Kind::Bool) => true,
        Kind::Bool => false,
        other => {
            let is = other.describe();
            errors.at(word, format_args!("`more_results` needs a `bool`, and this is {is}"));
            false
        }
    };
    Some((word, MoreResults { ident: member.ident, optional }))
}

/// The index of the one member that has the word; a second one is wrong.
fn only<'w>(
    members: impl Iterator<Item = (&'w Ident, Option<&'w Ident>)>,
    errors: &mut Errors,
) -> Option<usize> {
    let mut first = None;
    for (index, (ident, word)) in members.enumerate() {
        match (word, &first) {
            (None, _) => {}
            (Some(word), None) => first = Some((index, ident, word)),
            (Some(second), Some((_, taken, word))) => {
                let message = format!("`{word}` is on `{taken}` already; remove one of the two");
                errors.at(second, message);
            }
        }
    }
    first.map(|(index, ..)| index)
}

/// Whether a token from a response can become the member.
fn check_input_token(member: &Member<'_>, words: &MemberWords, errors: &mut Errors) {
    if !member.optional {
        errors.at(
            member.ty,
            "`input_token` needs an `Option`: the first page is asked for without a token",
        );
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
