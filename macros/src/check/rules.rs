//! The rules of rules across members: that the members are there, each once, and may be left out.

use syn::Ident;

use super::member::ReadMembers;
use crate::errors::Errors;
use crate::model::{Asks, Lends, Named, Owned, Rule};
use crate::words::{Alternatives, RuleFunction, Several, Slot, StructureWords, nearest};

/// The rules that the words on a structure give.
pub(super) fn rules(
    words: &StructureWords,
    members: &ReadMembers<'_, '_>,
    owned: Option<&Owned>,
    errors: &mut Errors,
) -> Vec<Rule> {
    let mut rules = Vec::new();
    if let Some(Several(all)) = words.check.get() {
        for RuleFunction { path, members: names } in all {
            let found = named(names, members, errors);
            if let Some(owned) = owned {
                check_lends(path, names, &found, members, owned, errors);
            }
            rules.push(Rule { asks: Asks::Check(path.clone()), members: found });
        }
    }
    rules.extend(alternatives(&words.one_of, || Asks::OneOf, members, errors));
    rules.extend(alternatives(&words.at_most_one_of, || Asks::AtMostOneOf, members, errors));
    rules
}

fn alternatives(
    slot: &Slot<Several<Alternatives>>,
    asks: impl Fn() -> Asks,
    members: &ReadMembers<'_, '_>,
    errors: &mut Errors,
) -> Vec<Rule> {
    let (Some(word), Some(Several(all))) = (slot.word(), slot.get()) else { return Vec::new() };
    let rules = all.iter().map(|Alternatives(names)| {
        check_optional(&word.to_string(), names, members, errors);
        Rule { asks: asks(), members: named(names, members, errors) }
    });
    rules.collect()
}

/// The members, by their names; what is no member, or named twice, is noted.
fn named(names: &[Ident], members: &ReadMembers<'_, '_>, errors: &mut Errors) -> Vec<Named> {
    let mut found: Vec<Named> = Vec::new();
    for name in names {
        let Some(index) = members.fields.iter().position(|field| field.ident == name) else {
            errors.at(name, unknown(name, members));
            continue;
        };
        if found.iter().any(|found| found.index == index) {
            errors.at(name, format_args!("`{name}` is named twice; remove one of the two"));
        }
        found.push(Named { index, span: name.span() });
    }
    found
}

fn unknown(name: &Ident, members: &ReadMembers<'_, '_>) -> String {
    let known: Vec<String> = members.fields.iter().map(|field| field.ident.to_string()).collect();
    let known = || known.iter().map(String::as_str);
    if let Some(meant) = nearest(&name.to_string(), known()) {
        return format!("there is no member `{name}`; did you mean `{meant}`?");
    }
    let list = known().map(|known| format!("`{known}`")).collect::<Vec<_>>().join(", ");
    if list.is_empty() {
        return format!("there is no member `{name}`; the structure has none");
    }
    format!("there is no member `{name}`; the members are {list}")
}

/// One that is always set leaves nothing to choose.
fn check_optional(word: &str, names: &[Ident], members: &ReadMembers<'_, '_>, errors: &mut Errors) {
    for name in names {
        let members = members.members.iter().flatten();
        let member = members.into_iter().find(|member| member.ident == name);
        if member.is_some_and(|member| !member.optional) {
            let message = format!(
                "`{name}` is always set, and `{word}` is about members that may be left out; write its \
                 type as an `Option`, or take it out of the list"
            );
            errors.at(name, message);
        } else if member.is_some_and(|member| member.token().is_some()) {
            let message = format!(
                "`{name}` is filled in where it is not set, and `{word}` is about members that may be \
                 left out; take it out of the list"
            );
            errors.at(name, message);
        }
    }
}

/// The owned form has other types: a function sees what it lends.
fn check_lends(
    path: &syn::ExprPath,
    names: &[Ident],
    found: &[Named],
    members: &ReadMembers<'_, '_>,
    owned: &Owned,
    errors: &mut Errors,
) {
    if names.is_empty() && !owned.can_lend() {
        errors.at(
            path,
            "`check` can't see the whole structure in the owned form, which has no slice of a member to \
             lend; name the members that it is about, as in `check = path(start, end)`, or leave out `owned`",
        );
    }
    // A member with a mistake of its own is missing from the owned form.
    let all = members.members.iter().all(Option::is_some);
    for (name, Named { index, .. }) in
        names.iter().zip(found).filter(|_| all && names.len() == found.len())
    {
        let lends = owned.members.get(*index).map(|member| member.lends);
        let is_parsed =
            members.members[*index].as_ref().is_some_and(|member| member.parsed_from.is_some());
        if is_parsed || lends == Some(Lends::Never) {
            errors.at(
                name,
                "`check` can't see this member in the owned form, which has another type there and \
                 can't lend it; leave out the member, or `owned`",
            );
        }
    }
}
