//! An operation: its request, its response, and what it is refused with.

use std::collections::BTreeMap;

use super::read::PageMembers;
use super::sent::{Sent, braces};
use super::text::{self, attribute, literal};
use super::{Emitter, deprecated};
use crate::naming;
use crate::report::Note;
use crate::service::{Operation, Pages};
use crate::shape::{Kind, ShapeId, Text};

/// A file of an operation, and what others take from it.
pub(super) struct Emitted {
    pub(super) module: String,
    pub(super) docs: String,
    pub(super) text: String,
}

impl Emitter<'_> {
    pub(super) fn operation(&mut self, name: &str, operation: &Operation) -> Emitted {
        let names = self.names.operation(name).clone();
        let [request, response, error] =
            ["Request", "Response", "Error"].map(|end| format!("{}{end}", names.base));
        let pages = operation.pages.as_ref().and_then(|pages| self.pages(name, operation, pages));
        let page_members = PageMembers {
            output_token: pages.and_then(|pages| pages.output_token.first().map(String::as_str)),
            more_results: pages.and_then(|pages| pages.more_results.as_deref()),
        };
        let read = operation.output.as_ref().map(|id| {
            if self.kept(id).is_empty() {
                // What the service may add one day takes the place of this name.
                return format!(
                    "/// The response to [`{request}`], which holds nothing.\n\
                     pub type {response} = Empty;\n"
                );
            }
            let docs = format!("/// The response to [`{request}`].\n");
            docs + &self.output(id, &response, page_members)
        });
        let error_enum = self.error_enum(&error, operation);
        let ends = [
            if read.is_some() { response.as_str() } else { "Empty" },
            if error_enum.is_some() { error.as_str() } else { "UnknownError" },
        ];
        let token = pages.map(|pages| pages.input_token.as_str());
        let sent = self.request(name, operation, &request, ends, token);
        let parts = [Some(sent), read, error_enum];
        let text = parts.into_iter().flatten().collect::<Vec<_>>().join("\n");
        Emitted { module: names.module, docs: format!("The operation `{name}`."), text }
    }

    fn request(
        &mut self,
        name: &str,
        operation: &Operation,
        request: &str,
        [response, error]: [&str; 2],
        token: Option<&str>,
    ) -> String {
        let service = self.service;
        let sent = match &operation.input {
            Some(id) => self.sent_members(id, token, true),
            None => Sent {
                derives: "Clone, Copy",
                words: vec!["const".to_owned()],
                members: String::new(),
            },
        };
        let mut words = vec![
            format!("target = {}", literal(&format!("{}.{name}", service.target_prefix))),
            format!("protocol = {}", service.protocol.word()),
            format!("auth = {}", if operation.signed { "SigV4" } else { "None" }),
            format!("response = {response}"),
            format!("error = {error}"),
        ];
        let prefix = operation.host_prefix.as_ref();
        words.extend(prefix.map(|prefix| format!("host_prefix = {}", literal(prefix))));
        if service.query_compatible {
            words.push("query_compatible".to_owned());
        }
        words.extend(sent.words);
        let words = attribute(&words, "");
        let (docs, call) = (operation.traits.docs.as_ref(), self.about_call(name, operation));
        let docs = self.docs_and(docs, &format!("Asks for `{name}`."), &call);
        let gone = deprecated(operation.traits.deprecated.as_ref(), "");
        let lifetime = operation.input.as_ref().map_or("", |id| self.own_lifetime(id));
        let (derives, opt_ins) = (sent.derives, self.opt_ins());
        let members = braces(&format!("{request}{lifetime}"), &sent.members);
        format!("{docs}{gone}#[derive({derives}, Request)]\n{opt_ins}{words}{members}")
    }

    /// The lifetime of an input: its members that have no place in JSON don't count.
    fn own_lifetime(&mut self, id: &ShapeId) -> &'static str {
        let members = self.kept(id);
        if self.options.owned {
            return "";
        }
        let targets: Vec<ShapeId> = members.iter().map(|member| member.target.clone()).collect();
        if targets.iter().any(|target| self.facts.borrows(target)) { "<'a>" } else { "" }
    }

    fn error_enum(&mut self, name: &str, operation: &Operation) -> Option<String> {
        if operation.errors.is_empty() {
            return None;
        }
        let errors: Vec<&ShapeId> = operation.errors.iter().collect();
        let docs = "/// What the service refuses the request with.\n";
        Some(docs.to_owned() + &self.errors(name, &errors, &operation.error_docs, "error::"))
    }

    /// An enum of all errors, if it has a name.
    pub(super) fn service_error(&self) -> String {
        let Some(name) = &self.service.all_errors else { return String::new() };
        let errors: Vec<&ShapeId> = self.selection.errors.iter().copied().collect();
        let docs = "/// Every error of the service, for code that handles any operation:\n\
                    /// [`read_as`](surefire::Error::read_as) gives it for the error of an operation.\n";
        format!("\n{docs}{}", self.errors(name, &errors, &BTreeMap::new(), ""))
    }

    /// An enum of errors, which stand below a path.
    fn errors(
        &self,
        name: &str,
        errors: &[&ShapeId],
        docs: &BTreeMap<ShapeId, Text>,
        path: &str,
    ) -> String {
        let short = errors.iter().map(|id| short(self.names.ty(id)).to_owned());
        let (idents, unknown) = naming::variants(short);
        let mut lines = String::new();
        for (ident, id) in idents.iter().zip(errors) {
            let ty = self.names.ty(id);
            let link = format!("[`{ty}`]({path}{ty})");
            lines += &self.docs(docs.get(*id), &link, "    ");
            lines += &text::variant(ident, &format!("{path}{ty}"));
        }
        format!(
            "#[derive(Clone, PartialEq, ServiceError)]\n#[non_exhaustive]\npub enum {name} {{\n{lines}    \
             /// An error that is newer than the model.\n    #[surefire(unknown)]\n    \
             {unknown}(UnknownError),\n}}\n"
        )
    }

    /// The pages, if a client can ask for one after the other.
    fn pages<'p>(
        &mut self,
        name: &str,
        operation: &Operation,
        pages: &'p Pages,
    ) -> Option<&'p Pages> {
        match self.why_no_pages(operation, pages) {
            None => Some(pages),
            Some(why) => {
                let (operation, why) = (name.to_owned(), why.to_owned());
                self.notes.push(Note::NoPages { operation, why });
                None
            }
        }
    }

    fn why_no_pages(&self, operation: &Operation, pages: &Pages) -> Option<&'static str> {
        let (Some(input), Some(output)) = (&operation.input, &operation.output) else {
            return Some("has no input or no output");
        };
        let [token] = pages.output_token.as_slice() else {
            return Some("has its token inside of a member");
        };
        let find = |id: &ShapeId, name: &str| {
            self.service.members(id).iter().find(|member| member.name == name)
        };
        let (Some(sent), Some(read)) = (find(input, &pages.input_token), find(output, token))
        else {
            return Some("names a token that is no member");
        };
        let kinds = [&sent.target, &read.target].map(|id| self.service.kind(id));
        let is_plain = matches!(kinds[0], Kind::String | Kind::Integer(_)) && kinds[0] == kinds[1];
        if !is_plain {
            return Some("has a token that is no string and no integer");
        }
        if sent.required {
            return Some("requires its token");
        }
        let more = pages.more_results.as_ref().map(|name| find(output, name));
        let is_flag = |id: &ShapeId| *self.service.kind(id) == Kind::Boolean;
        match more {
            Some(None) => Some("names a member that is not there"),
            Some(Some(member)) if !is_flag(&member.target) => {
                Some("has no `bool` that says whether there is more")
            }
            _ => None,
        }
    }
}

/// The variant of an error: its name without what all of them end with.
fn short(name: &str) -> &str {
    let ends = ["Exception", "Error", "Fault"];
    let short = ends.iter().find_map(|end| name.strip_suffix(end)).unwrap_or(name);
    if short.is_empty() { name } else { short }
}
