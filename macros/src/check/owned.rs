//! The rules of `owned` and `from`.

use quote::{ToTokens, format_ident};
use syn::ext::IdentExt;
use syn::{ExprPath, Ident, Type};

use super::member::ReadMembers;
use crate::constraint::Limits;
use crate::errors::Errors;
use crate::kind::{self, Element, Key, Kind};
use crate::lifetimes;
use crate::model::{Lends, Member, Owned, OwnedMember, Source};
use crate::words::{self, BuilderChoice, Slot, StructureWords};
use surefire_names::Case;

/// The owned form that the word asks for.
pub(super) fn owned(
    words: &StructureWords,
    members: &ReadMembers<'_, '_>,
    errors: &mut Errors,
) -> Option<Owned> {
    let ident = words.owned.get()?.clone();
    if let Some(output) = words.output.word() {
        errors.at(
            output,
            "a structure with `output` owns its values and is read itself; remove `output`, or \
             `owned`",
        );
    }
    let owned = members.members.iter().flatten().map(|member| owned_member(member, errors));
    Some(Owned { ident, members: owned.collect() })
}

/// A label of the host is read off the request itself.
pub(super) fn no_owned_label(
    words: &StructureWords,
    members: &ReadMembers<'_, '_>,
    errors: &mut Errors,
) {
    let mut members = members.members.iter().flatten();
    if let Some(word) = words.owned.word()
        && members.any(|member| member.is_host_label)
    {
        errors.at(
            word,
            "a request with a member in its `host_prefix` has no owned form; remove `owned`, and own its \
             values in a `Request` of their own",
        );
    }
}

fn owned_member(member: &Member<'_>, errors: &mut Errors) -> OwnedMember {
    let lends = lends(member);
    if let Some(check) = &member.check
        && lends == Lends::Never
    {
        errors.at(
            check,
            "`check` can't see this member in the owned form, which has no slice of it to lend; \
             write the check on a `Constrained` type, or leave out `owned`",
        );
    }
    if let Some(check) = unlent_check(&member.limits, &member.kind) {
        errors.at(
            check,
            "`check` can't see this part in the owned form, which has another type there and can't \
             lend it; write the check on a `Constrained` type, or leave out `owned`",
        );
    }
    let default = member.sent_default().cloned();
    if let Some(default) = &default
        && (member.parsed_from.is_some() || !has_owned_default(member))
    {
        errors.at(
            default,
            "the owned form can't own this default; with `owned`, a `default` is a string, a \
             number or a `bool`: make the member an `Option`, or leave out `owned`",
        );
    }
    OwnedMember { lends, default }
}

fn has_owned_default(member: &Member<'_>) -> bool {
    let is_own = !kind::has_lifetime(member.value) && !member.kind.holds_shape();
    is_own || (matches!(member.kind, Kind::Str) && kind::is_reference(member.value))
}

/// Whether the owned value lends what the member is.
fn lends(member: &Member<'_>) -> Lends {
    if lifetimes::mentions(member.ty.to_token_stream(), "static") {
        return Lends::Never;
    }
    if member.parsed_from.is_some() {
        return Lends::Always;
    }
    lends_value(member.value, &member.kind)
}

/// Whether the owned form of a type lends it.
fn lends_value(ty: &Type, kind: &Kind<'_>) -> Lends {
    let is_reference = kind::is_reference(ty);
    match kind {
        Kind::Bool | Kind::Int(_) | Kind::Float(_) | Kind::Timestamp(_) if is_reference => {
            Lends::Never
        }
        Kind::Bool | Kind::Int(_) | Kind::Float(_) | Kind::Timestamp(_) | Kind::Blob => {
            Lends::Always
        }
        Kind::Str | Kind::StringMap => Lends::Always,
        // Of a `Vec`, only a slice can be lent.
        Kind::List(_) if is_reference && !kind::is_slice(ty) => Lends::Never,
        Kind::List(element) if is_reference => match *element.kind {
            Kind::Bool | Kind::Int(_) | Kind::Float(_) | Kind::Timestamp(_) => Lends::Always,
            _ => Lends::Never,
        },
        Kind::Shape | Kind::Map(..) if is_reference => Lends::Never,
        _ => Lends::IfItsType,
    }
}

/// A check of the author's of a part that the owned form can't lend.
fn unlent_check<'l>(limits: &'l Limits, kind: &Kind<'_>) -> Option<&'l ExprPath> {
    let part = |limits: Option<&'l Limits>, held: &Element<'_>| {
        let limits = limits?;
        let held = match &*held.kind {
            Kind::Optional(inner) => inner,
            _ => held,
        };
        let check = limits.own_check();
        check
            .filter(|_| lends_value(held.ty, &held.kind) == Lends::Never)
            .or_else(|| unlent_check(limits, &held.kind))
    };
    match kind {
        Kind::Optional(held) => unlent_check(limits, &held.kind),
        Kind::List(held) => part(limits.items(), held),
        Kind::Map(key, held) => {
            let keys = limits.keys().and_then(Limits::own_check);
            keys.filter(|_| matches!(key, Key::Shape(_))).or_else(|| part(limits.values(), held))
        }
        _ => None,
    }
}

/// What the word says that a builder is filled from.
pub(super) fn source(
    words: &StructureWords,
    fields: &[words::Field<'_, words::MemberWords>],
    errors: &mut Errors,
) -> Option<Source> {
    let Slot::Given(word, words::Source { ty, except }) = &words.from else { return None };
    if let Some(BuilderChoice::None) = words.builder.choice.get() {
        errors.at(word, "`from` fills a builder, and `builder = false` leaves it out; remove one");
    }
    for name in except {
        if !fields.iter().any(|field| field.ident == name) {
            let message = format!("there is no member `{name}` to leave out; remove it");
            errors.at(name, message);
        }
    }
    let Some(name) = kind::last_name(ty) else {
        errors.at(ty, "`from` needs the name of a structure: `from = SomeType`");
        return None;
    };
    let function: Ident =
        format_ident!("from_{}", Case::Snake.apply(&name.unraw().to_string()), span = word.span());
    let fills = fields.iter().map(|field| !except.contains(field.ident)).collect();
    Some(Source { ty: ty.clone(), function, fills })
}
