//! Which operations are generated, and every shape that they reach.

use std::collections::{BTreeMap, BTreeSet};

use crate::error::{Error, Result};
use crate::nearest::did_you_mean;
use crate::report::Note;
use crate::service::{Operation, Service};
use crate::shape::{Kind, ShapeId};

/// The chosen operations, and the shapes below them.
#[derive(Debug)]
pub(crate) struct Selection<'s> {
    pub(crate) service: &'s Service,
    pub(crate) operations: BTreeMap<&'s str, &'s Operation>,
    /// What requests hold, the inputs themselves left out.
    pub(crate) sent: BTreeSet<&'s ShapeId>,
    /// What responses and errors hold, the outputs and errors themselves left out.
    pub(crate) read: BTreeSet<&'s ShapeId>,
    pub(crate) errors: BTreeSet<&'s ShapeId>,
    pub(crate) notes: Vec<Note>,
}

impl<'s> Selection<'s> {
    /// All operations, or those that are named.
    pub(crate) fn of(service: &'s Service, names: Option<&[String]>) -> Result<Self> {
        let mut notes = Vec::new();
        let mut operations = match names {
            None => service.operations.iter().map(|(name, it)| (name.as_str(), it)).collect(),
            Some(names) => named(service, names)?,
        };
        operations.retain(|name, operation| {
            let stream = service.stream_of(operation);
            if let Some(member) = stream {
                let (operation, member) = ((*name).to_owned(), member.name.clone());
                notes.push(Note::EventStream { operation, member });
            }
            stream.is_none()
        });
        if operations.is_empty() {
            let help = "a service without operations has nothing to send";
            return Err(Error::new("there is no operation to generate").help(help));
        }
        Ok(Selection::below(service, operations, notes))
    }

    fn below(
        service: &'s Service,
        operations: BTreeMap<&'s str, &'s Operation>,
        notes: Vec<Note>,
    ) -> Self {
        let all = operations.values();
        let inputs = all.clone().filter_map(|operation| operation.input.as_ref());
        let outputs = all.clone().filter_map(|operation| operation.output.as_ref());
        let errors: BTreeSet<&ShapeId> = all.flat_map(|operation| &operation.errors).collect();
        let sent = reach(service, inputs);
        let read = reach(service, outputs.chain(errors.iter().copied()));
        Selection { service, operations, sent, read, errors, notes }
    }

    /// Every shape that is reached.
    pub(crate) fn shapes(&self) -> BTreeSet<&'s ShapeId> {
        let ends = self.operations.values().flat_map(|it| it.input.iter().chain(&it.output));
        let below = self.sent.iter().chain(&self.read).chain(&self.errors).copied();
        below.chain(ends).collect()
    }
}

/// The operations of these names.
fn named<'s>(service: &'s Service, names: &[String]) -> Result<BTreeMap<&'s str, &'s Operation>> {
    let mut operations = BTreeMap::new();
    for name in names {
        let Some((name, operation)) = service.operations.get_key_value(name) else {
            let all = service.operations.keys().map(String::as_str);
            let what = format!("{} has no operation `{name}`", service.title);
            return Err(Error::new(what).help(did_you_mean(name, all)));
        };
        if let Some(member) = service.stream_of(operation) {
            let what = format!("`{name}` has a stream of events, `{}`", member.name);
            return Err(Error::new(what).help(
                "the derives send and read one JSON body; leave the operation out, or use the \
                 official SDK for it",
            ));
        }
        operations.insert(name.as_str(), operation);
    }
    Ok(operations)
}

/// The shapes below the roots; a root only if another holds it.
fn reach<'s>(
    service: &'s Service,
    roots: impl Iterator<Item = &'s ShapeId>,
) -> BTreeSet<&'s ShapeId> {
    let mut reached = BTreeSet::new();
    let mut todo: Vec<&ShapeId> = roots.collect();
    while let Some(id) = todo.pop() {
        for held in service.shape(id).held() {
            let is_gone = matches!(service.kind(held), Kind::EventStream | Kind::Unsupported(_));
            if !is_gone && reached.insert(held) {
                todo.push(held);
            }
        }
    }
    reached
}
