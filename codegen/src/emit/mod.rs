//! From the chosen operations to files of annotated Rust.

mod file;
mod limits;
mod member;
mod operation;
mod read;
mod sent;
mod sentence;
mod service;
mod text;
mod ty;
mod union;

use std::collections::{BTreeMap, BTreeSet};

use crate::docs;
use crate::facts::Facts;
use crate::model::Options;
use crate::naming::Names;
use crate::report::Note;
use crate::select::Selection;
use crate::service::Service;
use crate::shape::{Deprecated, Kind, Member, Shape, ShapeId, Text};
use text::{comment, literal};

/// What emits: all of it only looks, and notes what it leaves out.
pub(crate) struct Emitter<'s> {
    service: &'s Service,
    selection: &'s Selection<'s>,
    names: &'s Names,
    facts: Facts<'s>,
    options: &'s Options,
    /// What is left out.
    notes: Vec<Note>,
}

/// The files, by their path below the module's folder; and what was left out.
pub(crate) fn emit<'s>(
    selection: &'s Selection<'s>,
    names: &'s Names,
    options: &'s Options,
) -> (BTreeMap<String, String>, Vec<Note>) {
    let service = selection.service;
    let facts = Facts::of(service);
    let emitter = Emitter { service, selection, names, facts, options, notes: Vec::new() };
    emitter.files()
}

impl<'s> Emitter<'s> {
    fn files(mut self) -> (BTreeMap<String, String>, Vec<Note>) {
        let mut files = BTreeMap::new();
        let mut operations = Vec::new();
        for (name, operation) in &self.selection.operations {
            let emitted = self.operation(name, operation);
            let path = format!("operation/{}.rs", emitted.module);
            files.insert(path, file::with_head(self.service, &emitted.docs, &emitted.text, 2));
            operations.push(emitted);
        }
        let mut folders = vec!["operation"];
        for (folder, docs, text) in self.shared() {
            if !text.is_empty() {
                folders.push(folder);
                let text = file::with_head(self.service, docs, &text, 1);
                files.insert(format!("{folder}.rs"), text);
            }
        }
        folders.sort_unstable();
        files.insert("operation/mod.rs".to_owned(), file::operations(self.service, &operations));
        let root = file::root(self.service, &folders, &operations, self.options);
        files.insert("mod.rs".to_owned(), root);
        (files, self.notes)
    }

    /// The files of what operations share: their names, their docs and their text.
    fn shared(&mut self) -> Vec<(&'static str, &'static str, String)> {
        let of = |kinds: fn(&Kind) -> bool, ids: &BTreeSet<&'s ShapeId>| -> Vec<&'s ShapeId> {
            ids.iter().copied().filter(|id| kinds(self.service.kind(id))).collect()
        };
        let is_structure: fn(&Kind) -> bool =
            |kind| matches!(kind, Kind::Structure(_) | Kind::Union(_));
        let is_enum: fn(&Kind) -> bool = |kind| matches!(kind, Kind::Enum(_) | Kind::IntEnum(_));
        let both = self.selection.sent.union(&self.selection.read).copied().collect();
        let (sent, read) =
            (of(is_structure, &self.selection.sent), of(is_structure, &self.selection.read));
        let (enums, errors) = (of(is_enum, &both), self.selection.errors.clone());
        let values: Vec<_> =
            self.selection.sent.iter().copied().filter(|id| self.is_value(id)).collect();
        let read = read.into_iter().filter(|id| !errors.contains(id) && !self.is_shared(id));
        let each =
            |this: &mut Self, ids: Vec<&'s ShapeId>, emit: fn(&mut Self, &ShapeId) -> String| {
                ids.into_iter().map(|id| emit(this, id)).collect::<Vec<_>>().join("\n")
            };
        let read = read.collect();
        vec![
            ("value", "Strings with limits.", each(self, values, Self::value)),
            (
                "enums",
                "Values that the service has names for.",
                each(self, enums, Self::enumeration),
            ),
            ("types", "What requests hold.", each(self, sent, Self::sent_shape)),
            ("output", "What responses hold.", each(self, read, Self::read_shape)),
            (
                "error",
                "Errors, each once.",
                each(self, errors.into_iter().collect(), Self::error_shape) + &self.service_error(),
            ),
        ]
    }

    /// The members that have a place in JSON.
    fn kept(&mut self, id: &ShapeId) -> Vec<&'s Member> {
        let service = self.service;
        let mut kept = Vec::new();
        for member in service.members(id) {
            match service.kind(&member.target) {
                Kind::EventStream => {}
                Kind::Unsupported(ty) => {
                    let (shape, member) = (id.clone(), member.name.clone());
                    self.notes.push(Note::Unsupported { shape, member, ty });
                }
                _ => kept.push(member),
            }
        }
        kept
    }

    fn shape(&self, id: &ShapeId) -> &'s Shape {
        self.service.shape(id)
    }

    /// `<'a>`, if the type borrows in a request.
    fn lifetime(&self, id: &ShapeId) -> &'static str {
        if self.facts.borrows(id) && !self.options.owned { "<'a>" } else { "" }
    }

    /// The doc comment: the model's, or what there is to say without it.
    fn docs(&self, docs: Option<&Text>, otherwise: &str, indent: &str) -> String {
        self.docs_with(docs, otherwise, None, indent)
    }

    /// The same, and what the model says of limits: as the last sentence of one line or paragraph, or as a
    /// paragraph of its own.
    fn docs_with(
        &self,
        docs: Option<&Text>,
        otherwise: &str,
        more: Option<&str>,
        indent: &str,
    ) -> String {
        let own = docs.filter(|_| self.options.docs);
        let more = more.filter(|_| self.options.docs);
        let mut lines = match (own, more) {
            (None, None) => Vec::new(),
            (None, Some(more)) => {
                docs::markdown_lines(&format!("{otherwise}. {more}"), indent.len())
            }
            (Some(Text::Html(html)), _) => docs::lines(html, indent.len()),
            (Some(Text::Markdown(text)), None) => docs::markdown_lines(text, indent.len()),
            (Some(Text::Markdown(text)), Some(more)) => {
                let joint = if text.trim().contains('\n') { "\n\n" } else { " " };
                docs::markdown_lines(&format!("{}{joint}{more}", text.trim()), indent.len())
            }
        };
        if let (Some(Text::Html(_)), Some(more), false) = (own, more, lines.is_empty()) {
            lines.push(String::new());
            lines.extend(docs::markdown_lines(more, indent.len()));
        }
        if lines.is_empty() {
            lines.push(otherwise.to_owned());
        }
        comment(&lines, indent)
    }

    /// The same, and a paragraph after it.
    fn docs_and(&self, docs: Option<&Text>, otherwise: &str, paragraph: &str) -> String {
        match docs.filter(|_| self.options.docs) {
            Some(Text::Markdown(text)) => {
                let text = Text::Markdown(format!("{}\n\n{paragraph}", text.trim()));
                self.docs(Some(&text), otherwise, "")
            }
            Some(html) => self.docs_with(Some(html), otherwise, Some(paragraph), ""),
            None => {
                let text = Text::Markdown(format!("{otherwise}\n\n{paragraph}"));
                self.docs(Some(&text), otherwise, "")
            }
        }
    }

    /// The words that features of the crate ask for.
    fn opt_ins(&self) -> String {
        let words = [("serde", "serialize"), ("schemars", "json_schema")];
        let asked = words.iter().filter(|(feature, _)| self.options.has_feature(feature));
        let lines = asked.map(|(feature, word)| {
            format!("#[cfg_attr(feature = \"{feature}\", surefire({word}))]\n")
        });
        lines.collect()
    }
}

/// `#[deprecated]`, with what the model says about it.
fn deprecated(deprecated: Option<&Deprecated>, indent: &str) -> String {
    match deprecated.map(|it| it.message.as_deref()) {
        None => String::new(),
        Some(None) => format!("{indent}#[deprecated]\n"),
        Some(Some(message)) => {
            let note = literal(message);
            let flat = format!("{indent}#[deprecated(note = {note})]");
            if flat.chars().count() <= 100 {
                return flat + "\n";
            }
            format!("{indent}#[deprecated(\n{indent}    note = {note}\n{indent})]\n")
        }
    }
}
