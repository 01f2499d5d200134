//! What follows from how shapes hold each other: who borrows, who can't be `const`, who is in a circle.

use std::collections::{BTreeMap, BTreeSet};

use crate::service::Service;
use crate::shape::{Kind, ShapeId};

/// Facts about the shapes of a service.
#[derive(Debug)]
pub(crate) struct Facts<'s> {
    service: &'s Service,
    /// Needs a lifetime in a request.
    borrowing: BTreeSet<&'s ShapeId>,
    /// Holds a document, which owns its value.
    owning: BTreeSet<&'s ShapeId>,
    /// A structure, and one that it holds directly and that holds it.
    circles: BTreeSet<(&'s ShapeId, &'s ShapeId)>,
}

impl<'s> Facts<'s> {
    pub(crate) fn of(service: &'s Service) -> Self {
        let circles = circles(service);
        let in_circles: BTreeSet<&ShapeId> = circles.iter().map(|(holder, _)| *holder).collect();
        let borrows = |id: &ShapeId, kind: &Kind| {
            in_circles.contains(id)
                || matches!(
                    kind,
                    Kind::String
                        | Kind::Enum(_)
                        | Kind::Blob
                        | Kind::List { .. }
                        | Kind::Map { .. }
                )
        };
        let borrowing = spread(service, borrows);
        let owning = spread(service, |_, kind| *kind == Kind::Document);
        Facts { service, borrowing, owning, circles }
    }

    pub(crate) fn borrows(&self, id: &ShapeId) -> bool {
        self.borrowing.contains(id)
    }

    pub(crate) fn owns(&self, id: &ShapeId) -> bool {
        self.owning.contains(id)
    }

    /// Whether the value of a member has to be behind a pointer.
    pub(crate) fn is_circle(&self, holder: &ShapeId, held: &ShapeId) -> bool {
        self.circles.contains(&(holder, held))
    }

    /// Whether a value is marked, or what a list or map of it holds.
    pub(crate) fn is_sensitive(&self, id: &ShapeId) -> bool {
        let shape = self.service.shape(id);
        shape.traits.sensitive
            || match &shape.kind {
                Kind::List { member, .. } => self.is_sensitive_in(member, 0),
                Kind::Map { key, value, .. } => {
                    self.is_sensitive_in(key, 0) || self.is_sensitive_in(value, 0)
                }
                _ => false,
            }
    }

    /// The same, of lists in lists; one that holds itself ends after a while.
    fn is_sensitive_in(&self, id: &ShapeId, depth: usize) -> bool {
        let shape = self.service.shape(id);
        shape.traits.sensitive
            || depth < 8
                && matches!(shape.kind, Kind::List { .. } | Kind::Map { .. })
                && shape.held().into_iter().any(|held| self.is_sensitive_in(held, depth + 1))
    }
}

/// The shapes for which `is_source` holds, and those that hold such a shape, however deep.
fn spread(service: &Service, is_source: impl Fn(&ShapeId, &Kind) -> bool) -> BTreeSet<&ShapeId> {
    let mut holders: BTreeMap<&ShapeId, Vec<&ShapeId>> = BTreeMap::new();
    for (id, shape) in &service.shapes {
        for held in shape.held() {
            holders.entry(held).or_default().push(id);
        }
    }
    let sources = service.shapes.iter().filter(|(id, shape)| is_source(id, &shape.kind));
    let mut todo: Vec<&ShapeId> = sources.map(|(id, _)| id).collect();
    let mut found: BTreeSet<&ShapeId> = todo.iter().copied().collect();
    while let Some(id) = todo.pop() {
        for holder in holders.get(id).into_iter().flatten() {
            if found.insert(holder) {
                todo.push(holder);
            }
        }
    }
    found
}

/// The structures and unions that a structure or union holds directly.
type Edges<'s> = BTreeMap<&'s ShapeId, BTreeSet<&'s ShapeId>>;

fn circles(service: &Service) -> BTreeSet<(&ShapeId, &ShapeId)> {
    let is_structure =
        |id: &ShapeId| matches!(service.kind(id), Kind::Structure(_) | Kind::Union(_));
    let structures = service.shapes.keys().filter(|id| is_structure(id));
    let edges = structures.map(|id| {
        let held = service.shape(id).held().into_iter().filter(|held| is_structure(held));
        (id, held.collect())
    });
    edges_in_circles(edges.collect())
}

/// The edges that are part of a circle.
pub(crate) fn edges_in_circles(edges: Edges<'_>) -> BTreeSet<(&ShapeId, &ShapeId)> {
    let mut rest = edges;
    // What holds nothing, or only what is gone already, is in no circle.
    loop {
        let here: BTreeSet<&ShapeId> = rest.keys().copied().collect();
        let before = rest.len();
        for held in rest.values_mut() {
            held.retain(|id| here.contains(id));
        }
        rest.retain(|_, held| !held.is_empty());
        if rest.len() == before {
            break;
        }
    }
    let pairs = rest.iter().flat_map(|(holder, held)| held.iter().map(|held| (*holder, *held)));
    pairs.filter(|(holder, held)| reaches(&rest, held, holder)).collect()
}

fn reaches(edges: &Edges<'_>, from: &ShapeId, to: &ShapeId) -> bool {
    let mut seen = BTreeSet::from([from]);
    let mut todo = vec![from];
    while let Some(id) = todo.pop() {
        if id == to {
            return true;
        }
        for held in edges.get(id).into_iter().flatten() {
            if seen.insert(held) {
                todo.push(held);
            }
        }
    }
    false
}
