//! The variants of a union, in requests and in responses.

use super::Emitter;
use super::member::{best_case, rename, rename_all};
use super::text::{self, attribute};
use crate::naming;
use crate::shape::Member;
use surefire_names::Case;

/// A variant each member.
pub(super) struct Variants {
    pub(super) rename_all: Option<String>,
    pub(super) lines: String,
    /// The variant for a member that is newer than the model, which responses may hold.
    pub(super) unknown: String,
}

impl Emitter<'_> {
    /// The variants; `value` gives the type of a member, and adds the words for its value.
    pub(super) fn union(
        &self,
        members: &[Member],
        value: impl Fn(&Member, &mut Vec<String>) -> String,
    ) -> Variants {
        let names = members.iter().map(|member| match &member.traits.rename {
            Some(rename) => rename.clone(),
            None => surefire_names::variant(&member.name),
        });
        let (idents, unknown) = naming::variants(names);
        let pairs = idents.iter().zip(members);
        let texts = pairs.clone().map(|(ident, member)| (ident.as_str(), member.name.as_str()));
        let case = best_case(&texts, Case::Pascal);
        let mut lines = String::new();
        for (ident, member) in pairs {
            let mut words: Vec<String> = rename(ident, &member.name, case).into_iter().collect();
            let ty = value(member, &mut words);
            lines += &self.docs(member.traits.docs.as_ref(), &format!("`{}`", member.name), "    ");
            lines += &attribute(&words, "    ");
            lines += &text::variant(ident, &ty);
        }
        let unknown = format!(
            "    /// A member that is newer than the model.\n    #[surefire(unknown)]\n    \
             {unknown}(UnknownMember),\n"
        );
        Variants { rename_all: rename_all(case, Case::Pascal), lines, unknown }
    }
}
