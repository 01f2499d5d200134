//! The rules of a member of a structure.

use quote::ToTokens;
use syn::{Field, Ident, Type, Visibility};

use super::container::docs;
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
    let fill = fill(words, read.value, &read.kind, structure, errors);
    let rules = value::rules(&words.value, read.kind, errors);
    let attributes = field.attrs.iter();
    Some(Member {
        ident,
        ty: &field.ty,
        value: read.value,
        optional: read.is_optional,
        kind: rules.kind,
        storage: Storage::of(read.value, innermost),
        name,
        type_name,
        setter: setter(ident, &words.setter, errors),
        maybe_setter: names::maybe_setter(words.setter.get().unwrap_or(ident)),
        limits: rules.limits,
        check: rules.check,
        parsed_from,
        fill,
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

fn setter(ident: &Ident, setter: &Slot<Ident>, errors: &mut Errors) -> Ident {
    match setter.get() {
        Some(setter) => {
            if names::is_builder_function(setter) {
                let message =
                    format!("every builder has a function `{setter}`; write another name");
                errors.at(setter, message);
            }
            setter.clone()
        }
        None => names::setter(ident),
    }
}

/// What stands for the member where it is not set.
fn fill(
    words: &MemberWords,
    ty: &Type,
    kind: &Kind<'_>,
    structure: &StructureWords,
    errors: &mut Errors,
) -> Option<Fill> {
    let default = words.default.get().cloned().map(Fill::Default);
    let Some(word) = words.idempotency_token.word() else { return default };
    if words.default.is_written() {
        errors.at(word, "`idempotency_token` and `default` both fill it in; remove one");
    } else if structure.is_const.is_written() {
        errors.at(
            word,
            "`idempotency_token` is filled in when a request is built, which can't be done in a \
             `const`; remove `const`",
        );
    } else if !matches!(kind, Kind::Str | Kind::Shape) {
        let message =
            format!("`idempotency_token` needs a string, and this is {}", kind.describe());
        errors.at(word, message);
    } else if kind::is_reference(ty) {
        errors.at(ty, "a token that is filled in is owned; write `String` or `Cow<'a, str>`");
    }
    Some(Fill::Token(match words.idempotency_token.get()? {
        Some(path) => TokenSource::Function(path.clone()),
        None => TokenSource::Random,
    }))
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
