//! The rules of a member of a structure.

use syn::{Expr, Field, Lifetime, PathArguments, Type, Visibility};

use super::timestamp::format;
use super::{docs, wire_name};
use crate::attr::{Place, Value, Words};
use crate::constraint::Limits;
use crate::errors::Errors;
use crate::kind::{self, Kind};
use crate::model::{Member, Raw, TokenSource};
use crate::names::Case;

pub(crate) fn member<'i>(
    field: &'i Field,
    case: Case,
    is_const: bool,
    is_request: bool,
    errors: &mut Errors,
) -> Option<Member<'i>> {
    let ident = field.ident.as_ref()?;
    let words = Words::new(&field.attrs, Place::Member, errors);
    let (value, optional) = kind::optional(&field.ty);
    let (kind, timestamp) = format(&words, Kind::of(value), errors);
    check_visibility(field, errors);
    check_type(&field.ty, &kind, is_const, errors);
    let limits = Limits::new(&words, &kind, errors);
    Some(Member {
        ident,
        ty: &field.ty,
        value,
        optional,
        name: wire_name(ident, &words, case, errors),
        limits,
        check: check_path(&words, errors),
        parsed_from: parsed_from(&words, value, &kind, errors),
        default: default(&words, optional && !is_request, errors),
        timestamp,
        token: token(&words, value, is_const, errors),
        is_host_label: false,
        kind,
        docs: docs(&field.attrs),
    })
}

/// A public field would be a way around the checks.
fn check_visibility(field: &Field, errors: &mut Errors) {
    if !matches!(field.vis, Visibility::Inherited) {
        errors.at(
            &field.vis,
            "a public field could be changed without its checks; remove this, and read the \
             member with its accessor",
        );
    }
}

fn check_type(ty: &Type, kind: &Kind<'_>, is_const: bool, errors: &mut Errors) {
    if matches!(kind, Kind::Byte) {
        errors.at(ty, "a byte alone is no wire type; write `i8`, or `&[u8]` for a blob");
    }
    if let Kind::Optional(_) = kind {
        errors.at(ty, "an `Option` in an `Option` has no meaning on the wire; write one");
    }
    if let Type::Tuple(_) | Type::Array(_) | Type::FnPtr(_) | Type::Ptr(_) = ty {
        errors.at(
            ty,
            "this type has no form on the wire; write a string, number, list, map or structure",
        );
    }
    if !is_const {
        return;
    }
    if let Some(owned) = kind::owned_part(ty) {
        errors.at(
            owned,
            "a `const` structure borrows what it holds; write `&'a str`, `&'a [T]` or \
             `StringMap<'a>`, or remove `const`",
        );
    }
}

/// The function that `check` names.
pub(crate) fn check_path(words: &Words, errors: &mut Errors) -> Option<Expr> {
    let mut expr = words.expr("check")?;
    // A `macro_rules!` hands it on in brackets that nobody sees.
    while let Expr::Group(group) = expr {
        expr = &group.expr;
    }
    if let Expr::Path(_) = expr {
        return Some(expr.clone());
    }
    errors.at(expr, "`check` needs the path of a function: `check = path::to::function`");
    None
}

/// Where the token of a member comes from that is filled in when it is not set.
fn token(words: &Words, ty: &Type, is_const: bool, errors: &mut Errors) -> Option<TokenSource> {
    let word = words.get("idempotency_token")?;
    if is_const {
        errors.at(
            &word.name,
            "`idempotency_token` is filled in when a request is built, which can't be done in a \
             `const`; remove `const`",
        );
        return None;
    }
    if matches!(ty, Type::Reference(_)) {
        errors.at(ty, "a token that is filled in is owned; write `String` or `Cow<'a, str>`");
        return None;
    }
    if words.has("default") {
        errors.at(&word.name, "`idempotency_token` and `default` both fill it in; remove one");
    }
    match words.expr("idempotency_token") {
        None => Some(TokenSource::Random),
        Some(path @ Expr::Path(_)) => Some(TokenSource::Function(path.clone())),
        Some(other) => {
            let message = "`idempotency_token` needs the path of a function that gives a \
                `String`: `idempotency_token = path::to::function`";
            errors.at(other, message);
            None
        }
    }
}

/// A default makes sense only where there is no other value for "not set".
fn default(words: &Words, optional: bool, errors: &mut Errors) -> Option<Expr> {
    let expr = words.expr("default")?;
    if optional {
        let message = "`default` on an `Option` can't be told from `None`; write the type alone";
        errors.at(&words.get("default")?.name, message);
        return None;
    }
    Some(expr.clone())
}

/// The type that the setter of a `parse` member takes.
fn parsed_from<'i>(
    words: &Words,
    value: &'i Type,
    kind: &Kind<'_>,
    errors: &mut Errors,
) -> Option<Raw<'i>> {
    let word = words.get("parse")?;
    if !matches!(kind, Kind::Shape) {
        let message = format!(
            "`parse` needs a `Constrained` type, and this is {}; write the limits on the member",
            kind.describe()
        );
        errors.at(&word.name, message);
        return None;
    }
    if let Value::Type(ty) = &word.value {
        return Some(Raw::Other(Box::new(ty.clone())));
    }
    let lifetime = only_lifetime(value);
    if lifetime.is_none() {
        errors.at(
            &word.name,
            "the type that is parsed can't be seen from here; write it: `parse = i32`",
        );
    }
    lifetime.map(Raw::Str)
}

/// The lifetime of `UserPoolId<'a>`.
fn only_lifetime(ty: &Type) -> Option<&Lifetime> {
    let Type::Path(path) = kind::plain(ty) else { return None };
    let PathArguments::AngleBracketed(arguments) = &path.path.segments.last()?.arguments else {
        return None;
    };
    match arguments.args.first() {
        Some(syn::GenericArgument::Lifetime(lifetime)) if arguments.args.len() == 1 => {
            Some(lifetime)
        }
        _ => None,
    }
}
