//! The rules of `Structure` and `Request`.

use proc_macro2::Ident;
use surefire_names::Case;
use syn::{DeriveInput, Type};

use super::builder::{builder, check_builder_words};
use super::container::{check_generics, shape};
use super::functions::check_functions;
use super::host::host_prefix;
use super::member::{ReadMembers, member};
use super::names::{case, check_names, wire_name};
use super::owned::{no_owned_label, owned, source};
use super::pages::{input_token, no_input_token};
use super::rules::rules;
use crate::errors::Errors;
use crate::kind::Kind;
use crate::model::{Operation, Structure};
use crate::names;
use crate::words::{Field, Flag, MemberWords, Named, RequestWords, Slot, StructureWords};

/// A nested structure.
pub(crate) fn structure<'i>(
    named: &Named<'i, StructureWords, MemberWords>,
    errors: &mut Errors,
) -> Option<Structure<'i>> {
    let members = members(&named.words, &named.members, errors);
    no_input_token(members.fields, errors);
    no_sent_token(&members, errors);
    check_defaults(&members, errors);
    finish(named.item, &named.words, members, None, errors)
}

/// The input of an operation.
pub(crate) fn request<'i>(
    named: &Named<'i, RequestWords, MemberWords>,
    errors: &mut Errors,
) -> Option<Structure<'i>> {
    let words = &named.words;
    let mut members = members(&words.structure, &named.members, errors);
    let operation = operation(&named.item.ident, words, &mut members, errors);
    no_owned_label(&words.structure, &members, errors);
    finish(named.item, &words.structure, members, operation, errors)
}

fn members<'f, 'i>(
    words: &StructureWords,
    fields: &'f [Field<'i, MemberWords>],
    errors: &mut Errors,
) -> ReadMembers<'f, 'i> {
    let case = case(&words.rename_all, Case::Pascal);
    let names = fields.iter().map(|field| wire_name(field.ident, &field.words.rename, case));
    let names: Vec<String> = names.collect();
    let idents = fields.iter().map(|field| field.ident);
    check_names(idents.clone().zip(names.iter().map(String::as_str)), "the wire name", errors);
    let type_names = names::type_names(idents);
    let members = fields.iter().zip(&names).zip(type_names);
    let members = members
        .map(|((field, name), type_name)| member(field, name.clone(), type_name, words, errors));
    let members: Vec<_> = members.collect();
    check_functions(&members, errors);
    ReadMembers { fields, names, members }
}

fn finish<'i>(
    item: &'i DeriveInput,
    words: &StructureWords,
    members: ReadMembers<'_, 'i>,
    operation: Option<Operation>,
    errors: &mut Errors,
) -> Option<Structure<'i>> {
    check_generics(item, errors);
    check_output(&words.output, item, errors);
    let owned = owned(words, &members, errors);
    let source = source(words, members.fields, errors);
    check_builder_words(words, &members, errors);
    let builder = builder(item, &words.builder);
    let rules = rules(words, &members, owned.as_ref(), errors);
    errors.sound(Structure {
        container: shape(item, &words.shape),
        members: members.members.into_iter().collect::<Option<_>>()?,
        is_const: words.is_const.is_written(),
        builder,
        is_output: words.output.is_written(),
        owned,
        parts: words.builder.parts.get().cloned(),
        source,
        operation,
        rules,
    })
}

/// What is read from a response owns its values.
pub(super) fn check_output(output: &Slot<Flag>, item: &DeriveInput, errors: &mut Errors) {
    if let Some(word) = output.word()
        && item.generics.lifetimes().next().is_some()
    {
        errors.at(
            word,
            "`output` needs a type that owns what it holds; write `String`, `Vec<T>` and \
             `HashMap<String, T>`, without a lifetime",
        );
    }
}

/// A default makes sense only where there is no other value for "not set": a nested structure is sent
/// as it is. (An operation's optional member may have one, which the service fills in.)
fn check_defaults(members: &ReadMembers<'_, '_>, errors: &mut Errors) {
    for (field, member) in members.fields.iter().zip(&members.members) {
        if let (Some(word), Some(member)) = (field.words.default.word(), member)
            && member.optional
        {
            errors.at(
                word,
                "a member with a `default` is never `None`; write its type without `Option`, or \
                 remove `default`",
            );
        }
    }
}

/// A nested structure is not sent by itself, so it can't get a token then.
fn no_sent_token(members: &ReadMembers<'_, '_>, errors: &mut Errors) {
    for (field, member) in members.fields.iter().zip(&members.members) {
        if let (Some(word), Some(member)) = (field.words.idempotency_token.word(), member)
            && member.sent_token.is_some()
        {
            errors.at(
                word,
                "a token that is borrowed is made when a `Request` is sent, and this is a nested \
                 structure; own it, as a `String`, in a structure without `const`",
            );
        }
    }
}

/// What a `Request` says about its operation; all that is missing is noted at once.
fn operation(
    structure: &Ident,
    words: &RequestWords,
    members: &mut ReadMembers<'_, '_>,
    errors: &mut Errors,
) -> Option<Operation> {
    let RequestWords { target, protocol, auth, response, error, .. } = words;
    let missing: Vec<&str> = [
        (target.is_written(), "`target = \"Service.Operation\"`"),
        (protocol.is_written(), "`protocol = AwsJson1_1`"),
        (auth.is_written(), "`auth = SigV4`"),
        (response.is_written(), "`response = SomeType`"),
        (error.is_written(), "`error = SomeType`"),
    ]
    .into_iter()
    .filter_map(|(is_written, example)| (!is_written).then_some(example))
    .collect();
    if !missing.is_empty() {
        let list = missing.join(", ");
        errors.at(structure, format_args!("a `Request` needs {list} in its `#[surefire(…)]`"));
    }
    if let Some(ty) = error.get() {
        check_error(ty, errors);
    }
    let host_prefix = match words.host_prefix.get() {
        Some(prefix) => host_prefix(prefix, members, errors),
        None => Vec::new(),
    };
    let input_token = input_token(members, errors);
    Some(Operation {
        target: target.get()?.0.clone(),
        protocol: protocol.get()?.clone(),
        auth: auth.get()?.clone(),
        response: response.get()?.clone(),
        error: error.get()?.clone(),
        query_compatible: words.query_compatible.is_written(),
        host_prefix,
        input_token,
    })
}

/// An error has a derive of its own. (Who reads no response may write `()`.)
fn check_error(ty: &Type, errors: &mut Errors) {
    if let Ok(kind) = Kind::of(ty)
        && !matches!(kind, Kind::Shape)
    {
        let is = kind.describe();
        let message =
            format!("`error` needs an enum with `#[derive(ServiceError)]`, and this is {is}");
        errors.at(ty, message);
    }
}
