//! The rules of what a structure says of its builder.

use syn::DeriveInput;

use super::member::ReadMembers;
use super::setters::INTO_IN_A_CONST;
use crate::errors::Errors;
use crate::kind::{self, Collection, Kind, TimestampFormat};
use crate::model::{Builder, Member, Messages};
use crate::names::{self, States};
use crate::words::{BuilderChoice, BuilderWords, StructureWords};

/// The builder that the words ask for.
pub(crate) fn builder(item: &DeriveInput, words: &BuilderWords) -> Option<Builder> {
    let structure = &item.ident;
    let (ident, messages) = match words.choice.get() {
        Some(BuilderChoice::None) => return None,
        Some(BuilderChoice::Named(ident)) => (ident.clone(), Messages::Ours),
        Some(BuilderChoice::Plain) => (names::builder(structure), Messages::Plain),
        Some(BuilderChoice::Usual) | None => (names::builder(structure), Messages::Ours),
    };
    Some(Builder {
        module: words.module.get().cloned().unwrap_or_else(|| names::module(&ident)),
        ident,
        messages,
        states: States::of(item),
        leads_back: words.into_builder.is_written(),
        is_infallible: words.infallible.is_written(),
    })
}

/// Notes every word that its builder can't keep.
pub(super) fn check_builder_words(
    words: &StructureWords,
    members: &ReadMembers<'_, '_>,
    errors: &mut Errors,
) {
    let builder = &words.builder;
    if let Some(BuilderChoice::None) = builder.choice.get() {
        return no_builder(builder, errors);
    }
    if let Some(word) = builder.into.word()
        && words.is_const.is_written()
    {
        errors.at(word, INTO_IN_A_CONST);
    }
    if builder.infallible.is_written() {
        for member in members.members.iter().flatten() {
            check_unlimited(member, errors);
        }
    }
}

/// Words about a builder that there is none of.
fn no_builder(words: &BuilderWords, errors: &mut Errors) {
    let written = [
        words.module.word(),
        words.into.word(),
        words.into_builder.word(),
        words.infallible.word(),
    ];
    for word in written.into_iter().flatten() {
        let message = format!(
            "`{word}` is about the builder, and `builder = false` leaves it out; remove one of the two"
        );
        errors.at(word, message);
    }
}

/// That nothing of the member can be wrong: `build` and `build_infallible` give the same.
fn check_unlimited(member: &Member<'_>, errors: &mut Errors) {
    let Some(reason) = limit(member) else { return };
    let message = format!(
        "`{ident}` has a limit ({reason}), and `infallible` is for a structure without any: \
         `build_infallible()` would take what `build()` refuses; remove `infallible`, or the limit",
        ident = member.ident
    );
    errors.at(member.ident, message);
}

/// What `build` may refuse of a member; of a type of its own, the compiler is asked.
fn limit(member: &Member<'_>) -> Option<String> {
    if !member.limits.is_empty() {
        let described = member.limits.describe(&member.kind);
        return Some(if described.is_empty() { "of another type".to_owned() } else { described });
    }
    if member.check.is_some() {
        return Some("its `check`".to_owned());
    }
    if member.parsed_from.is_some() {
        return Some("of the type that `parse` makes".to_owned());
    }
    if member.is_host_label {
        return Some("it is a label of the host".to_owned());
    }
    limit_of_kind(member.value, &member.kind).map(str::to_owned)
}

/// What no word says.
fn limit_of_kind(ty: &syn::Type, kind: &Kind<'_>) -> Option<&'static str> {
    match kind {
        Kind::Timestamp(Some(TimestampFormat::DateTime | TimestampFormat::HttpDate)) => {
            Some("years of four digits")
        }
        Kind::StringMap => Some("no key twice"),
        Kind::Map(..) if !matches!(kind::collection(ty), Some(Collection::Map(..))) => {
            Some("no key twice; a `HashMap` or a `BTreeMap` has none")
        }
        Kind::List(element) | Kind::Map(_, element) | Kind::Optional(element) => {
            limit_of_kind(element.ty, &element.kind)
        }
        _ => None,
    }
}
