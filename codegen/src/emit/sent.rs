//! What requests hold: structures, unions, values with limits; and enums, which responses hold too.

use super::limits::of_value;
use super::member::{Fields, best_case, rename, rename_all};
use super::text::{self, attribute};
use super::union::Variants;
use super::{Emitter, deprecated};
use crate::naming;
use crate::report::Note;
use crate::shape::{EnumValue, Kind, Member, ShapeId};
use surefire_names::Case;

/// The members of a request, and what its head needs.
pub(super) struct Sent {
    pub(super) derives: &'static str,
    pub(super) words: Vec<String>,
    pub(super) members: String,
}

impl Emitter<'_> {
    /// A string with limits.
    pub(super) fn value(&mut self, id: &ShapeId) -> String {
        let shape = self.shape(id);
        let mut words = of_value(&shape.kind, &shape.limits);
        words.extend(shape.traits.check.as_ref().map(|path| format!("check = {path}")));
        if shape.traits.sensitive {
            words.push("sensitive".to_owned());
        }
        let name = self.names.ty(id);
        let (docs, otherwise) = (shape.traits.docs.as_ref(), format!("A string: `{}`.", id.name()));
        let docs = match self.about_value_type(id) {
            Some(limits) => self.docs_and(docs, &otherwise, &limits),
            None => self.docs(docs, &otherwise, ""),
        };
        let (opt_ins, words) = (self.opt_ins(), attribute(&words, ""));
        format!(
            "{docs}#[derive(Clone, Copy, PartialEq, Eq, Hash, Constrained)]\n{opt_ins}{words}\
             pub struct {name}<'a>(&'a str);\n"
        )
    }

    /// An enum of strings or of integers.
    pub(super) fn enumeration(&mut self, id: &ShapeId) -> String {
        let shape = self.shape(id);
        let name = self.names.ty(id);
        let docs =
            self.docs(shape.traits.docs.as_ref(), &format!("Values of `{}`.", id.name()), "");
        let opt_ins = if self.selection.sent.contains(id) { self.opt_ins() } else { String::new() };
        match &shape.kind {
            Kind::Enum(values) => {
                let (words, variants) = self.variants(values);
                format!(
                    "{docs}#[derive(Clone, Copy, PartialEq, Eq, Hash, StringEnum)]\n{opt_ins}{words}\
                     #[non_exhaustive]\npub enum {name}<T = String> {{\n{variants}(T),\n}}\n"
                )
            }
            Kind::IntEnum(values) => {
                let names = values.iter().map(|(name, _)| surefire_names::variant(name));
                let (idents, unknown) = naming::variants(names);
                let lines = idents.iter().zip(values).map(|(ident, (name, value))| {
                    format!("    /// `{name}`\n    {ident} = {value},\n")
                });
                let lines: String = lines.collect();
                format!(
                    "{docs}#[derive(Clone, Copy, PartialEq, Eq, Hash, IntEnum)]\n{opt_ins}\
                     #[repr(i32)]\n#[non_exhaustive]\npub enum {name} {{\n{lines}    \
                     /// A value that is newer than the model.\n    #[surefire(unknown)]\n    \
                     {unknown}(i32),\n}}\n"
                )
            }
            _ => String::new(),
        }
    }

    fn variants(&self, values: &[EnumValue]) -> (String, String) {
        let names = values.iter().map(|value| match &value.rename {
            Some(rename) => rename.clone(),
            None => surefire_names::variant(&value.value),
        });
        let (idents, unknown) = naming::variants(names);
        let pairs = idents.iter().zip(values);
        let texts = pairs.clone().map(|(ident, value)| (ident.as_str(), value.value.as_str()));
        let case = best_case(&texts, Case::Same);
        let mut lines = String::new();
        for (ident, value) in pairs {
            let otherwise = format!("`{}`", value.value.replace('`', "'"));
            lines += &self.docs(value.docs.as_ref(), &otherwise, "    ");
            let words: Vec<_> = rename(ident, &value.value, case).into_iter().collect();
            lines += &attribute(&words, "    ");
            lines += &format!("    {ident},\n");
        }
        lines += "    /// A value that is newer than the model.\n    #[surefire(unknown)]\n";
        lines += &format!("    {unknown}");
        let words: Vec<_> = rename_all(case, Case::Same).into_iter().collect();
        (attribute(&words, ""), lines)
    }

    /// A structure or a union of requests.
    pub(super) fn sent_shape(&mut self, id: &ShapeId) -> String {
        let shape = self.shape(id);
        let name = format!("{}{}", self.names.ty(id), self.lifetime(id));
        let docs =
            self.docs(shape.traits.docs.as_ref(), &format!("`{}` of requests.", id.name()), "");
        let opt_ins = self.opt_ins();
        if let Kind::Union(members) = &shape.kind {
            return docs + &self.sent_union(id, &name, members, &opt_ins);
        }
        let Sent { derives, words, members } = self.sent_members(id, None, false);
        let words = attribute(&words, "");
        format!(
            "{docs}#[derive({derives}, Structure)]\n{opt_ins}{words}{}",
            braces(&name, &members)
        )
    }

    /// The members of a structure: those of a request itself may be tokens.
    pub(super) fn sent_members(
        &mut self,
        id: &ShapeId,
        input_token: Option<&str>,
        is_request: bool,
    ) -> Sent {
        let members = self.kept(id);
        let fields = Fields::of(members.iter().copied());
        let mut lines = String::new();
        let mut takes_into = false;
        for field in &fields.fields {
            let member = field.member;
            let mut words: Vec<String> = fields.rename(field).into_iter().collect();
            let is_token = member.idempotency_token && is_request;
            if member.idempotency_token && !is_request {
                let (shape, member) = (id.clone(), member.name.clone());
                self.notes.push(Note::NestedToken { shape, member });
            }
            let mut ty = self.sent_member(id, member, &mut words);
            if self.source(id).is_some() {
                ty = with_list_of_its_own(ty);
            }
            takes_into |= is_made_into(&ty);
            if is_token {
                words.push("idempotency_token".to_owned());
            }
            if input_token == Some(&member.name) {
                words.push("input_token".to_owned());
            }
            if !member.required || is_token {
                ty = format!("Option<{ty}>");
            }
            let (docs, more) = (member.traits.docs.as_ref(), self.about_sent(id, member));
            lines += &self.docs_with(docs, &format!("`{}`", member.name), more.as_deref(), "    ");
            lines += &deprecated(member.traits.deprecated.as_ref(), "    ");
            lines += &attribute(&words, "    ");
            lines += &text::field("    ", &field.rust, &ty);
        }
        let (mut derives, mut word) = self.head(id);
        let from = self.source(id).map(|source| self.from(&source, &fields));
        if from.is_some() && lines.contains("Vec<") {
            (derives, word) = ("Clone", None);
        }
        let into = (self.options.owned && takes_into).then(|| "into".to_owned());
        let words = fields.rename_all().into_iter().chain(word).chain(from).chain(into).collect();
        Sent { derives, words, members: lines }
    }

    /// What the structure can be filled from.
    fn source(&self, id: &ShapeId) -> Option<ShapeId> {
        match &self.shape(id).kind {
            Kind::Structure(structure) if !self.options.owned => structure.from.clone(),
            _ => None,
        }
    }

    /// The word for it, but for the members that it can't fill.
    fn from(&self, source: &ShapeId, fields: &Fields<'_>) -> String {
        let read = self.service.members(source);
        let fills = |member: &Member| {
            let found = read.iter().find(|other| other.name == member.name);
            let is_given = |other: &Member| other.always_read || !member.required;
            found.is_some_and(|other| other.target == member.target && is_given(other))
        };
        let rest = fields.fields.iter().filter(|field| !fills(field.member));
        let rest: Vec<&str> = rest.map(|field| field.rust.as_str()).collect();
        let name = self.names.ty(source);
        if rest.is_empty() {
            return format!("from = output::{name}");
        }
        format!("from(output::{name}, except({}))", rest.join(", "))
    }

    /// The type of a member of a request, and the words for its value.
    fn sent_member(&self, id: &ShapeId, member: &Member, words: &mut Vec<String>) -> String {
        let target = &member.target;
        let is_value =
            self.is_value(target) && member.limits.is_empty() && !member.idempotency_token;
        if is_value && self.options.owned {
            words.push(format!("like = value::{}", self.names.ty(target)));
            words.extend(member.traits.check.as_ref().map(|path| format!("check = {path}")));
            if self.is_secret(id, member) {
                words.push("sensitive".to_owned());
            }
            return "String".to_owned();
        }
        if is_value {
            words.push("parse".to_owned());
            words.extend(member.traits.check.as_ref().map(|path| format!("check = {path}")));
            // What the type of the value does not hide by itself.
            if self.is_secret(id, member) && !self.facts.is_sensitive(target) {
                words.push("sensitive".to_owned());
            }
            return format!("value::{}<'a>", self.names.ty(target));
        }
        words.extend(self.limits(target, &member.limits));
        words.extend(member.traits.check.as_ref().map(|path| format!("check = {path}")));
        words.extend(self.timestamp(target, member.traits.timestamp_format));
        if self.is_secret(id, member) {
            words.push("sensitive".to_owned());
        }
        self.behind_pointer(id, target, self.sent_type(target))
    }

    /// The type of a member of a structure; behind a pointer, if one holds the other.
    fn behind_pointer(&self, holder: &ShapeId, held: &ShapeId, ty: String) -> String {
        match (self.facts.is_circle(holder, held), self.options.owned) {
            (false, _) => ty,
            (true, false) => format!("&'a {ty}"),
            (true, true) => format!("Box<{ty}>"),
        }
    }

    /// The derives of what requests hold, and the words for what it may be used in.
    fn head(&self, id: &ShapeId) -> (&'static str, Option<String>) {
        let is_read = self.is_shared(id) && self.selection.read.contains(id);
        match (self.options.owned, self.facts.owns(id)) {
            (true, _) => ("Clone, PartialEq", is_read.then(|| "output".to_owned())),
            (false, true) => ("Clone", None),
            (false, false) => ("Clone, Copy", Some("const".to_owned())),
        }
    }

    fn sent_union(&self, id: &ShapeId, name: &str, members: &[Member], opt_ins: &str) -> String {
        let Variants { rename_all, mut lines, unknown } = self.union(members, |member, words| {
            words.extend(self.limits(&member.target, &member.limits));
            words.extend(self.timestamp(&member.target, member.traits.timestamp_format));
            if self.is_secret(id, member) {
                words.push("sensitive".to_owned());
            }
            self.behind_pointer(id, &member.target, self.sent_type(&member.target))
        });
        let (derives, word) = self.head(id);
        if word.as_ref().is_some_and(|word| word == "output") {
            lines += &unknown;
        }
        let words: Vec<String> = rename_all.into_iter().chain(word).collect();
        let words = attribute(&words, "");
        format!(
            "#[derive({derives}, Union)]\n{opt_ins}{words}#[non_exhaustive]\n\
             pub enum {name} {{\n{lines}}}\n"
        )
    }
}

/// Whether the word `into` is about a member of the type.
fn is_made_into(ty: &str) -> bool {
    matches!(ty, "String" | "Vec<u8>" | "Timestamp")
}

/// A list that is made of what was read can't be borrowed from it.
fn with_list_of_its_own(ty: String) -> String {
    match ty.strip_prefix("&'a [").and_then(|rest| rest.strip_suffix(']')) {
        Some(item) if !item.starts_with('(') => format!("Vec<{item}>"),
        _ => ty,
    }
}

/// `pub struct Name { … }`
pub(super) fn braces(name: &str, members: &str) -> String {
    if members.is_empty() {
        return format!("pub struct {name} {{}}\n");
    }
    format!("pub struct {name} {{\n{members}}}\n")
}
