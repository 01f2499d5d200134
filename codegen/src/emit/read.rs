//! What responses hold: structures, unions and errors.

use super::member::Fields;
use super::sent::braces;
use super::text::{self, attribute, literal};
use super::union::Variants;
use super::{Emitter, deprecated};
use crate::shape::{Kind, Member, ShapeId};

/// The members of a response that are about pages.
#[derive(Clone, Copy, Default)]
pub(super) struct PageMembers<'p> {
    pub(super) output_token: Option<&'p str>,
    pub(super) more_results: Option<&'p str>,
}

impl Emitter<'_> {
    /// A structure or a union of responses.
    pub(super) fn read_shape(&mut self, id: &ShapeId) -> String {
        let shape = self.shape(id);
        let name = self.names.ty(id).to_owned();
        let docs =
            self.docs(shape.traits.docs.as_ref(), &format!("`{}` of responses.", id.name()), "");
        match &shape.kind {
            Kind::Union(members) => docs + &self.read_union(id, &name, members),
            _ => docs + &self.output(id, &name, PageMembers::default()),
        }
    }

    /// A structure of responses, without its docs.
    pub(super) fn output(&mut self, id: &ShapeId, name: &str, pages: PageMembers<'_>) -> String {
        let (rename_all, members) = self.read_members(id, pages, &[]);
        let words = attribute(&rename_all.into_iter().collect::<Vec<_>>(), "");
        let members = braces(name, &members);
        let default = self.default(id);
        format!("#[derive(Clone, {default}PartialEq, Output)]\n{words}#[non_exhaustive]\n{members}")
    }

    /// An error: its message has a place of its own.
    pub(super) fn error_shape(&mut self, id: &ShapeId) -> String {
        let shape = self.shape(id);
        let name = self.names.ty(id).to_owned();
        let docs =
            self.docs(shape.traits.docs.as_ref(), &format!("The error `{}`.", id.name()), "");
        let said = shape.members().iter().map(|member| member.name.as_str());
        let said: Vec<&str> = said.filter(|name| name.eq_ignore_ascii_case("message")).collect();
        let (rename_all, members) = self.read_members(id, PageMembers::default(), &said);
        let mut words = Vec::new();
        if name != id.name() {
            words.push(format!("rename = {}", literal(id.name())));
        }
        words.extend(rename_all);
        if let Kind::Structure(structure) = &shape.kind {
            let traits = structure.error.unwrap_or_default();
            if traits.throttling {
                words.push("throttling".to_owned());
            } else if traits.retryable {
                words.push("retryable".to_owned());
            }
        }
        let is_secret = shape
            .members()
            .iter()
            .any(|member| said.contains(&member.name.as_str()) && self.is_secret(id, member));
        let secret = if is_secret { "    #[surefire(sensitive)]\n" } else { "" };
        let words = attribute(&words, "");
        let default = self.default(id);
        format!(
            "{docs}#[derive(Clone, {default}PartialEq, ErrorShape)]\n{words}#[non_exhaustive]\n\
             pub struct {name} {{\n    /// What the service says.\n{secret}    \
             pub message: Option<String>,\n{members}}}\n"
        )
    }

    /// The derive of `Default`: what is always read has none, all other members are `Option`s.
    fn default(&self, id: &ShapeId) -> &'static str {
        let is_required = self.service.members(id).iter().any(|member| member.always_read);
        if is_required { "" } else { "Default, " }
    }

    fn read_members(
        &mut self,
        id: &ShapeId,
        pages: PageMembers<'_>,
        skip: &[&str],
    ) -> (Option<String>, String) {
        let mut members = self.kept(id);
        members.retain(|member| !skip.contains(&member.name.as_str()));
        let fields = Fields::of(members.iter().copied());
        let mut lines = String::new();
        for field in &fields.fields {
            let member = field.member;
            let mut words: Vec<String> = fields.rename(field).into_iter().collect();
            let mut ty = self.read_member(id, member, &mut words);
            if pages.output_token == Some(&member.name) {
                words.push("output_token".to_owned());
            }
            if pages.more_results == Some(&member.name) {
                words.push("more_results".to_owned());
            }
            if !member.always_read {
                ty = format!("Option<{ty}>");
            }
            let (docs, more) = (member.traits.docs.as_ref(), self.about_secret(id, member));
            lines += &self.docs_with(docs, &format!("`{}`", member.name), more.as_deref(), "    ");
            lines += &deprecated(member.traits.deprecated.as_ref(), "    ");
            lines += &attribute(&words, "    ");
            lines += &text::field("    ", &format!("pub {}", field.rust), &ty);
        }
        (fields.rename_all(), lines)
    }

    /// The type of a member of a response, and the words for its value.
    fn read_member(&self, id: &ShapeId, member: &Member, words: &mut Vec<String>) -> String {
        let target = &member.target;
        words.extend(self.timestamp(target, member.traits.timestamp_format));
        if self.is_secret(id, member) {
            words.push("sensitive".to_owned());
        }
        let ty = self.read_type(target);
        if self.facts.is_circle(id, target) { format!("Box<{ty}>") } else { ty }
    }

    fn read_union(&self, id: &ShapeId, name: &str, members: &[Member]) -> String {
        let Variants { rename_all, mut lines, unknown } =
            self.union(members, |member, words| self.read_member(id, member, words));
        lines += &unknown;
        let words = attribute(&rename_all.into_iter().collect::<Vec<_>>(), "");
        format!(
            "#[derive(Clone, PartialEq, Output)]\n{words}#[non_exhaustive]\n\
             pub enum {name} {{\n{lines}}}\n"
        )
    }
}
