//! What a model has to keep to before code is made of it, and neither reader can see by itself.

use std::collections::BTreeMap;

use crate::error::{Error, Result};
use crate::facts::edges_in_circles;
use crate::service::Service;
use crate::shape::{Kind, ShapeId};

/// The first thing in the model that has no meaning.
pub(crate) fn check(service: &Service) -> Result<()> {
    if service.operations.is_empty() {
        let help = "a model of types alone has nothing to generate";
        return Err(Error::new(format!("{} has no operations", service.title)).help(help));
    }
    check_target_prefix(service)?;
    for (id, shape) in &service.shapes {
        if let Kind::Map { key, .. } = &shape.kind
            && !matches!(service.kind(key), Kind::String | Kind::Enum(_))
        {
            let what = format!("the keys of the map `{id}` are no strings: `{key}`");
            return Err(Error::new(what).help("keys of JSON objects are strings, or enums of them"));
        }
    }
    for (name, operation) in &service.operations {
        for id in &operation.errors {
            if !matches!(service.kind(id), Kind::Structure(_)) {
                let what = format!("the error `{id}` of `{name}` is no structure");
                return Err(Error::new(what).help("an error is a structure with a message"));
            }
        }
    }
    check_lists(service)?;
    check_required_circles(service)
}

fn check_target_prefix(service: &Service) -> Result<()> {
    let is_word = |name: &str| {
        !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    };
    let prefix = &service.target_prefix;
    if !prefix.split('.').all(is_word) {
        let what = format!("`{prefix}` can't stand before an operation in `X-Amz-Target`");
        return Err(Error::new(what).help("it is made of letters, digits, `_` and dots"));
    }
    if let Some(name) = service.operations.keys().find(|name| !is_word(name)) {
        let what = format!("`{name}` can't be the name of an operation");
        return Err(Error::new(what).help("it is made of letters, digits and `_`"));
    }
    Ok(())
}

/// A list or map that holds itself, with no structure between, is a type without an end.
fn check_lists(service: &Service) -> Result<()> {
    let is_part = |id: &ShapeId| matches!(service.kind(id), Kind::List { .. } | Kind::Map { .. });
    let lists = service.shapes.keys().filter(|id| is_part(id));
    let edges = lists.map(|id| {
        let held = service.shape(id).held().into_iter().filter(|held| is_part(held));
        (id, held.collect())
    });
    match edges_in_circles(edges.collect()).first() {
        None => Ok(()),
        Some((id, _)) => Err(Error::new(format!("the list or map `{id}` holds itself"))
            .help("a structure or a union has to stand between")),
    }
}

/// A structure that requires itself can't be made.
fn check_required_circles(service: &Service) -> Result<()> {
    let is_structure = |id: &ShapeId| matches!(service.kind(id), Kind::Structure(_));
    let structures = service.shapes.iter().filter(|(id, _)| is_structure(id));
    let edges: BTreeMap<_, _> = structures
        .map(|(id, shape)| {
            let required = shape.members().iter().filter(|member| member.required);
            let held = required.map(|member| &member.target).filter(|id| is_structure(id));
            (id, held.collect())
        })
        .collect();
    match edges_in_circles(edges).first() {
        None => Ok(()),
        Some((holder, held)) => {
            let what = format!("`{holder}` can't be made: it requires `{held}`, which requires it");
            Err(Error::new(what).help("one of the members in the circle has to be optional"))
        }
    }
}
