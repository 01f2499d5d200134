//! The rules of `host_prefix`: its labels are members.

use super::member::ReadMembers;
use crate::errors::Errors;
use crate::kind::Kind;
use crate::model::HostPart;
use crate::words::{HostPrefix, HostText};

/// The parts of `host_prefix = "{Label}.data."`; the members that are labels are marked.
pub(super) fn host_prefix(
    prefix: &HostPrefix,
    members: &mut ReadMembers<'_, '_>,
    errors: &mut Errors,
) -> Vec<HostPart> {
    let mut parts = Vec::new();
    for part in &prefix.parts {
        match part {
            HostText::Text(text) => parts.push(HostPart::Text(text.clone())),
            HostText::Label(name) => match label(name, members) {
                Ok(index) => parts.push(HostPart::Label(index)),
                Err(message) => errors.at(&prefix.text, message),
            },
        }
    }
    parts
}

/// The index of the member that is a label.
fn label(name: &str, members: &mut ReadMembers<'_, '_>) -> Result<usize, String> {
    let Some(index) = members.names.iter().position(|other| other == name) else {
        let names: Vec<_> = members.names.iter().map(|name| format!("`{name}`")).collect();
        let names = if names.is_empty() { "there is none".to_owned() } else { names.join(", ") };
        return Err(format!("no member has the wire name `{name}`; the members: {names}"));
    };
    let Some(member) = &mut members.members[index] else {
        // What is wrong with it is noted.
        return Ok(index);
    };
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
    Ok(index)
}
