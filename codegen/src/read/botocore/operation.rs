//! Operations, as botocore has them, and the tokens of their pages from a file of its own.

use std::collections::BTreeMap;

use super::shape::{Shapes, target};
use crate::error::Result;
use crate::read::node::Node;
use crate::read::smithy::each_once;
use crate::report::Note;
use crate::service::{Operation, Pages, Service};
use crate::shape::{Deprecated, ShapeId, Text, Traits};

pub(super) fn read_all<'j>(
    node: &Node<'j>,
    shapes: &Shapes<'j>,
    pages: Option<&Node<'_>>,
    service: &mut Service,
) -> Result<()> {
    let pages = pages.map_or(Ok(None), |pages| pages.get("pagination"))?;
    for (name, node) in node.members()? {
        let mut operation = operation(name, &node, shapes, service)?;
        if let Some(pages) = &pages
            && let Some(tokens) = pages.get(name)?
        {
            operation.pages = tokens_of(name, &tokens, service)?;
        }
        let wire_name = node.get_text("name")?.unwrap_or_else(|| name.to_owned());
        service.operations.insert(wire_name, operation);
    }
    Ok(())
}

fn operation<'j>(
    name: &str,
    node: &Node<'j>,
    shapes: &Shapes<'j>,
    service: &mut Service,
) -> Result<Operation> {
    let mut errors = Vec::new();
    for error in node.get("errors")?.map_or(Ok(Vec::new()), |list| list.items())? {
        errors.push(target(&error, shapes)?);
    }
    let endpoint = node.get("endpoint")?;
    let deprecated = node.get_flag("deprecated")?;
    let message = node.get_text("deprecatedMessage")?;
    Ok(Operation {
        id: ShapeId::new(name),
        input: end(node, "input", shapes)?,
        output: end(node, "output", shapes)?,
        errors: each_once(name, errors, service),
        error_docs: BTreeMap::new(),
        signed: node.get_text("authtype")?.is_none_or(|authtype| authtype != "none"),
        host_prefix: endpoint.map_or(Ok(None), |node| node.get_text("hostPrefix"))?,
        pages: None,
        traits: Traits {
            docs: node.get_text("documentation")?.map(Text::Html),
            deprecated: deprecated.then_some(Deprecated { message }),
            ..Traits::default()
        },
    })
}

fn end<'j>(node: &Node<'j>, name: &str, shapes: &Shapes<'j>) -> Result<Option<ShapeId>> {
    let Some(reference) = node.get(name)? else { return Ok(None) };
    let id = target(&reference, shapes)?;
    let shape = &shapes[id.as_str()];
    if shape.need("type")?.text()? != "structure" {
        return Err(reference.error(format!("`{id}` is no structure")));
    }
    Ok(Some(id))
}

/// The tokens; `None`, which is noted, for several of them and for what is no path of members.
fn tokens_of(operation: &str, node: &Node<'_>, service: &mut Service) -> Result<Option<Pages>> {
    let (input, output) = (node.need("input_token")?, node.need("output_token")?);
    let why = if input.is_list() || output.is_list() {
        "has several tokens"
    } else {
        let (input, output) = (input.text()?, output.text()?);
        let is_path = |text: &str| {
            text.split('.').all(|part| {
                !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
            })
        };
        if is_path(input) && is_path(output) {
            return Ok(Some(Pages {
                input_token: input.to_owned(),
                output_token: output.split('.').map(str::to_owned).collect(),
                more_results: node.get_text("more_results")?,
            }));
        }
        "has a token that is computed"
    };
    service.notes.push(Note::NoPages { operation: operation.to_owned(), why: why.to_owned() });
    Ok(None)
}
