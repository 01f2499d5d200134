//! The rules of a member of a structure.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Expr, Field, Ident, Lifetime, PathArguments, Type, Visibility};

use super::timestamp::format;
use super::{docs, wire_name};
use crate::attr::{Place, Value, Words};
use crate::constraint::{Limits, number};
use crate::errors::Errors;
use crate::kind::{self, Kind};
use crate::model::{Member, Raw, TokenSource};
use crate::names::{self, Case};

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
    check_visibility(ident, field, errors);
    check_type(&field.ty, &kind, is_const, errors);
    number::check_fits(&words, value, errors);
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
        input_token: words.get("input_token").map(|word| word.name.clone()),
        kind,
        docs: docs(&field.attrs),
        deprecated: field.attrs.iter().find(|attribute| attribute.path().is_ident("deprecated")),
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

fn check_type(ty: &Type, kind: &Kind<'_>, is_const: bool, errors: &mut Errors) {
    if let Kind::Optional(_) = kind {
        errors.at(ty, "an `Option` in an `Option` has no meaning on the wire; write one");
    }
    if kind::refuse_formless(ty, errors) {
        return;
    }
    if !is_const {
        return;
    }
    if let Some(owned) = kind::owned_part(ty) {
        let name =
            kind::last_name(owned).map_or("this type".to_owned(), |name| format!("`{name}`"));
        errors.at(
            owned,
            format_args!(
                "{name} owns its value, and a `const` structure borrows; write `&'a str`, \
                 `&'a [T]` or `StringMap<'a>`, or remove `const`"
            ),
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
    let word = words.get("default")?;
    if optional {
        let message = "a member with a `default` is never `None`; write its type without `Option`, or \
            remove `default`";
        errors.at(&word.name, message);
        return None;
    }
    // One that is wrong is expanded nowhere, but the member has it.
    let nothing = || Expr::Verbatim(TokenStream::new());
    Some(words.expr("default").cloned().unwrap_or_else(nothing))
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
            "`parse` can't see the type that is parsed; write it, as in `parse = i32`",
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
