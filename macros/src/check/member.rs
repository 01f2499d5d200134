//! The rules of a member of a structure.

use quote::ToTokens;
use syn::{Field, Ident, Type, Visibility};

use super::container::docs;
use super::setters::{Value, setters};
use super::value::{self, check_borrows, innermost};
use crate::errors::Errors;
use crate::kind::{self, Kind, Storage};
use crate::model::{Fill, Member, Raw, TokenSource};
use crate::names;
use crate::words::{self, MemberValueWords, MemberWords, Slot, StructureWords};

/// The fields of a struct with their words, and what they mean where that is known.
pub(super) struct ReadMembers<'f, 'i> {
    pub(super) fields: &'f [words::Field<'i, MemberWords>],
    /// The names on the wire.
    pub(super) names: Vec<String>,
    /// None for a member with a mistake that is noted.
    pub(super) members: Vec<Option<Member<'i>>>,
}

/// What a field means; `None` where its type has no form on the wire, which is noted.
pub(super) fn member<'i>(
    words::Field { ident, source: field, words }: &words::Field<'i, MemberWords>,
    name: String,
    type_name: String,
    structure: &StructureWords,
    errors: &mut Errors,
) -> Option<Member<'i>> {
    check_visibility(ident, field, errors);
    let MemberValueWords { shape, timestamp, .. } = &words.value;
    let innermost = innermost(shape, timestamp, &field.ty, errors);
    let read =
        Kind::of_member(&field.ty, innermost).map_err(|formless| formless.note(errors)).ok()?;
    if let Kind::Optional(_) = read.kind {
        errors.at(&field.ty, "an `Option` in an `Option` has no meaning on the wire; write one");
    }
    if structure.is_const.is_written() {
        check_borrows(&field.ty, innermost, "structure", errors);
    }
    let parsed_from = parsed_from(&words.parse, read.value, &read.kind, errors);
    let (fill, sent_token) = match token(words, &read, structure, errors) {
        Some((TokenTime::Built, source)) => (Some(Fill::Token(source)), None),
        Some((TokenTime::Sent, source)) => (None, Some(source)),
        None => (words.default.get().cloned().map(Fill::Default), None),
    };
    let rules = value::rules(&words.value, read.kind, errors);
    let storage = Storage::of(read.value, innermost);
    let value =
        Value { ty: read.value, kind: &rules.kind, storage, parsed_from: parsed_from.as_ref() };
    let setters = setters(ident, &words.setter, &value, structure, errors);
    let attributes = field.attrs.iter();
    Some(Member {
        ident,
        ty: &field.ty,
        value: read.value,
        optional: read.is_optional,
        kind: rules.kind,
        storage,
        name,
        type_name,
        setters,
        limits: rules.limits,
        check: rules.check,
        parsed_from,
        fill,
        sent_token,
        is_host_label: false,
        docs: docs(&field.attrs),
        deprecated: attributes.into_iter().find(|found| found.path().is_ident("deprecated")),
    })
}

/// A public field would be a way around the checks.
fn check_visibility(ident: &Ident, field: &Field, errors: &mut Errors) {
    if !matches!(field.vis, Visibility::Inherited) {
        let (vis, accessor) = (field.vis.to_token_stream(), names::accessor(ident));
        errors.at(
            &field.vis,
            format_args!(
                "a public `{ident}` could be changed without its checks; remove `{vis}`, and read \
                 it with `.{accessor}()`"
            ),
        );
    }
}

/// When an idempotency token is made.
enum TokenTime {
    /// By the builder, which the request then owns it.
    Built,
    /// When the request is sent, as it has nowhere to keep what it does not borrow.
    Sent,
}

/// Where the idempotency token comes from that stands for the member where it is not set.
fn token(
    words: &MemberWords,
    read: &kind::Member<'_>,
    structure: &StructureWords,
    errors: &mut Errors,
) -> Option<(TokenTime, TokenSource)> {
    let word = words.idempotency_token.word()?;
    let is_sent = structure.is_const.is_written() || kind::is_reference(read.value);
    if words.default.is_written() {
        errors.at(word, "`idempotency_token` and `default` both fill it in; remove one");
    } else if !matches!(read.kind, Kind::Str | Kind::Shape) {
        let is = read.kind.describe();
        errors.at(word, format_args!("`idempotency_token` needs a string, and this is {is}"));
    } else if is_sent && !read.is_optional {
        errors.at(
            read.value,
            "a token that is borrowed is made when the request is sent, and unset before; write \
             `Option<&'a str>`, or own it, as a `String`, in a structure without `const`",
        );
    }
    let source = match words.idempotency_token.get()? {
        Some(path) => TokenSource::Function(path.clone()),
        None => TokenSource::Random(word.clone()),
    };
    Some((if is_sent { TokenTime::Sent } else { TokenTime::Built }, source))
}

/// The type that the setter of a `parse` member takes.
fn parsed_from<'i>(
    parse: &Slot<Option<Type>>,
    value: &'i Type,
    kind: &Kind<'_>,
    errors: &mut Errors,
) -> Option<Raw<'i>> {
    let word = parse.word()?;
    if !matches!(kind, Kind::Shape) {
        let message = format!(
            "`parse` needs a `Constrained` type, and this is {}; write the limits on the member",
            kind.describe()
        );
        errors.at(word, message);
        return None;
    }
    if let Some(ty) = parse.get()? {
        let holds_shape = Kind::of(ty).map_or(true, |kind| kind.holds_shape());
        return Some(Raw::Other { ty: Box::new(ty.clone()), holds_shape });
    }
    let lifetime = kind::only_lifetime(value);
    if lifetime.is_none() {
        errors.at(word, "`parse` can't see the type that is parsed; write it, as in `parse = i32`");
    }
    lifetime.map(Raw::Str)
}
