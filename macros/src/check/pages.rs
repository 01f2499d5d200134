//! The rules of `input_token` and `output_token`: the tokens of operations that answer page by page.

use quote::ToTokens;
use syn::{Expr, Ident, Type};

use crate::attr::{Value, Words};
use crate::errors::Errors;
use crate::kind::{self, Kind};
use crate::model::{Member, NextToken, OutputMember, OutputToken, Raw};
use crate::names;

/// The index of the member of a request that holds the token of a page.
pub(super) fn input_token(members: &[Member<'_>], errors: &mut Errors) -> Option<usize> {
    let words = members.iter().map(|member| (member.ident, member.input_token.as_ref()));
    let index = only(words, "input_token", errors)?;
    check_input_token(&members[index], errors).then_some(index)
}

/// A nested structure has no pages.
pub(super) fn no_input_token(members: &[Member<'_>], errors: &mut Errors) {
    for word in members.iter().filter_map(|member| member.input_token.as_ref()) {
        errors.at(
            word,
            "`input_token` is written on a member of a `Request`: an operation has pages, and a \
             nested structure has none",
        );
    }
}

/// The member of a response that holds the token of the next page.
pub(super) fn output_token<'i>(
    members: &[OutputMember<'i>],
    errors: &mut Errors,
) -> Option<NextToken<'i>> {
    let words = members.iter().map(|member| {
        let word = member.output_token.as_ref().map(|token| &token.word);
        (member.ident, word)
    });
    let member = &members[only(words, "output_token", errors)?];
    let (value, optional) = kind::optional(member.ty);
    if !optional || !matches!(Kind::of(value), Kind::Str) {
        errors.at(
            member.ty,
            "`output_token` needs an `Option<String>`: there is no token after the last page",
        );
        return None;
    }
    let repeats_at_end = member.output_token.as_ref().is_some_and(|token| token.repeats_at_end);
    Some(NextToken { ident: member.ident, repeats_at_end })
}

/// The word `output_token`, alone or with what the service does at the end.
pub(super) fn output_token_word(words: &Words, errors: &mut Errors) -> Option<OutputToken> {
    let word = words.get("output_token")?;
    let repeats_at_end = match &word.value {
        Value::Expr(Expr::Path(path)) if path.path.is_ident("repeats_at_end") => true,
        Value::Expr(other) => {
            errors.at(
                other,
                "`output_token` stands alone; or write `output_token = repeats_at_end` if the service \
                 ends by repeating its last token",
            );
            false
        }
        _ => false,
    };
    Some(OutputToken { word: word.name.clone(), repeats_at_end })
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
fn check_input_token(member: &Member<'_>, errors: &mut Errors) -> bool {
    if !member.optional {
        errors.at(
            member.ty,
            "`input_token` needs an `Option`: the first page is asked for without a token",
        );
        return false;
    }
    if !holds_text(member) {
        let message = format!(
            "`input_token` needs a string, or a `Constrained` string with `parse`, and this is {}",
            member.kind.describe()
        );
        errors.at(member.value, message);
        return false;
    }
    if names::mentions(member.value.to_token_stream(), "static") {
        errors.at(
            member.value,
            "the token of a page is borrowed from a response, which is not `'static`; write a \
             lifetime of the request",
        );
        return false;
    }
    if let (Some(word), Some(_)) = (&member.input_token, &member.token) {
        errors.at(word, "`idempotency_token` and `input_token` both fill it in; remove one");
        return false;
    }
    true
}

fn holds_text(member: &Member<'_>) -> bool {
    match (&member.kind, &member.parsed_from) {
        (Kind::Str, _) | (Kind::Shape, Some(Raw::Str(_))) => true,
        (Kind::Shape, Some(Raw::Other(raw))) => is_text(raw),
        _ => false,
    }
}

fn is_text(ty: &Type) -> bool {
    matches!(Kind::of(ty), Kind::Str)
}
