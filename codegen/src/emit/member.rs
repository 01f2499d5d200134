//! Members: names in Rust and on the wire, and the case that needs the fewest `rename`s.

use super::text::literal;
use crate::naming;
use crate::shape::Member;
use surefire_names::Case;

/// A member, and its name in Rust.
pub(super) struct Field<'m> {
    pub(super) member: &'m Member,
    pub(super) rust: String,
}

/// The fields of a structure, and the word for their case.
pub(super) struct Fields<'m> {
    pub(super) fields: Vec<Field<'m>>,
    case: Case,
}

impl<'m> Fields<'m> {
    pub(super) fn of(members: impl Iterator<Item = &'m Member> + Clone) -> Self {
        let names =
            members.clone().map(|member| (member.name.as_str(), member.traits.rename.as_ref()));
        let rust = naming::fields(names);
        let fields: Vec<_> =
            members.zip(rust).map(|(member, rust)| Field { member, rust }).collect();
        let pairs = fields.iter().map(|field| (field.rust.as_str(), field.member.name.as_str()));
        let case = best_case(&pairs, Case::Pascal);
        Fields { fields, case }
    }

    /// `rename_all = "…"`, unless it is what the derives do anyway.
    pub(super) fn rename_all(&self) -> Option<String> {
        rename_all(self.case, Case::Pascal)
    }

    /// `rename = "…"`, where the case does not give the name.
    pub(super) fn rename(&self, field: &Field<'_>) -> Option<String> {
        rename(&field.rust, &field.member.name, self.case)
    }
}

/// The word for a case, unless it is the usual one.
pub(super) fn rename_all(case: Case, usual: Case) -> Option<String> {
    let name = Case::NAMES.iter().find(|(_, other)| *other == case && case != usual)?.0;
    Some(format!("rename_all = \"{name}\""))
}

/// The word for a name that the case does not give.
pub(super) fn rename(rust: &str, wire: &str, case: Case) -> Option<String> {
    let is_given = case.apply(rust.trim_start_matches("r#")) == wire;
    (!is_given).then(|| format!("rename = {}", literal(wire)))
}

/// The case that leaves the fewest renames; the usual one, unless another saves two or all.
pub(super) fn best_case<'n>(
    names: &(impl Iterator<Item = (&'n str, &'n str)> + Clone),
    usual: Case,
) -> Case {
    let misses = |case: Case| {
        names.clone().filter(|(rust, wire)| rename(rust, wire, case).is_some()).count()
    };
    let usually = misses(usual);
    let cases = Case::NAMES.iter().map(|(_, case)| *case);
    let best = cases.map(|case| (misses(case), case)).min_by_key(|(missed, _)| *missed);
    match best {
        Some((least, case)) if least + 1 < usually || least == 0 && usually > 0 => case,
        _ => usual,
    }
}
