//! The rules of `host_prefix`.

use crate::attr::Words;
use crate::errors::Errors;
use crate::kind::Kind;
use crate::model::{HostPart, Member};

/// The parts of `host_prefix = "{Label}.data."`; the members that are labels are marked.
pub(super) fn host_prefix(
    words: &Words,
    members: &mut [Member<'_>],
    errors: &mut Errors,
) -> Vec<HostPart> {
    let Some(text) = words.text("host_prefix", errors) else {
        return Vec::new();
    };
    match parts(&text.value(), members) {
        Ok(parts) => parts,
        Err(message) => {
            errors.at(&text, message);
            Vec::new()
        }
    }
}

fn parts(prefix: &str, members: &mut [Member<'_>]) -> Result<Vec<HostPart>, String> {
    let mut parts = Vec::new();
    let mut rest = prefix;
    while let Some((before, behind)) = rest.split_once('{') {
        parts.push(fixed(before)?);
        let (name, behind) = behind.split_once('}').ok_or_else(|| {
            "this `{` is never closed; write `}` behind the member's name".to_owned()
        })?;
        parts.push(label(name, members)?);
        rest = behind;
    }
    parts.push(fixed(rest)?);
    parts.retain(|part| !matches!(part, HostPart::Text(text) if text.is_empty()));
    if parts.is_empty() {
        return Err("a prefix has at least one character; remove `host_prefix`".to_owned());
    }
    Ok(parts)
}

fn fixed(text: &str) -> Result<HostPart, String> {
    let fits = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '.';
    match text.chars().find(|letter| !fits(*letter)) {
        None => Ok(HostPart::Text(text.to_owned())),
        Some(letter) => Err(format!(
            "`{letter}` can't stand in the name of a host; write letters, digits, `-`, `.`, and \
             members in braces, as in `\"{{Label}}.data.\"`"
        )),
    }
}

fn label(name: &str, members: &mut [Member<'_>]) -> Result<HostPart, String> {
    let Some(index) = members.iter().position(|member| member.name == name) else {
        let names: Vec<_> = members.iter().map(|member| format!("`{}`", member.name)).collect();
        let names = if names.is_empty() { "there is none".to_owned() } else { names.join(", ") };
        return Err(format!("no member has the wire name `{name}`; the members: {names}"));
    };
    let member = &mut members[index];
    if member.optional {
        return Err(format!(
            "the label `{name}` may be unset, and a part of the host is required; write its type without `Option`"
        ));
    }
    if !matches!(member.kind, Kind::Str | Kind::Shape) {
        let is = member.kind.describe();
        return Err(format!(
            "the label `{name}` is {is}, and a part of the host is a string; change its type"
        ));
    }
    member.is_host_label = true;
    Ok(HostPart::Label(index))
}
