//! Operations, as Smithy's AST has them: those of the service and of its resources.

use std::collections::{BTreeMap, BTreeSet};

use super::Ast;
use super::traits::TraitList;
use crate::error::Result;
use crate::read::node::Node;
use crate::report::Note;
use crate::service::{Operation, Pages, Service};
use crate::shape::ShapeId;

/// The members of a service or a resource that name operations.
const LISTS: [&str; 2] = ["operations", "collectionOperations"];
const SINGLE: [&str; 6] = ["create", "put", "read", "update", "delete", "list"];

pub(super) fn read_all<'j>(
    ast: &Ast<'j>,
    (node, traits): (&Node<'j>, &TraitList<'j>),
    service: &mut Service,
) -> Result<()> {
    let common = errors(ast, node)?;
    let reader = Reader {
        ast,
        pages: traits.get("smithy.api#paginated")?,
        signed: traits.has("aws.auth#sigv4")? || traits.has("smithy.api#auth")?,
        common,
    };
    let mut seen = BTreeSet::new();
    reader.read_of(node, &mut seen, service)
}

struct Reader<'a, 'j> {
    ast: &'a Ast<'j>,
    pages: Option<Node<'j>>,
    signed: bool,
    /// The errors of every operation.
    common: Vec<ShapeId>,
}

impl<'j> Reader<'_, 'j> {
    /// The operations of a service or a resource, and of the resources in it.
    fn read_of(
        &self,
        holder: &Node<'j>,
        seen: &mut BTreeSet<ShapeId>,
        service: &mut Service,
    ) -> Result<()> {
        let mut references = Vec::new();
        for name in LISTS {
            if let Some(list) = holder.get(name)? {
                references.extend(list.items()?);
            }
        }
        for name in SINGLE {
            references.extend(holder.get(name)?);
        }
        for reference in references {
            let node = self.of_type(&reference, "operation")?;
            if seen.insert(node.0.clone()) {
                let operation = self.operation(&node.0, node.1, service)?;
                service.operations.insert(node.0.name().to_owned(), operation);
            }
        }
        for reference in holder.get("resources")?.map_or(Ok(Vec::new()), |list| list.items())? {
            let (id, node) = self.of_type(&reference, "resource")?;
            if seen.insert(id) {
                self.read_of(node, seen, service)?;
            }
        }
        Ok(())
    }

    /// The shape that is named, which has to be of the type.
    fn of_type<'s>(&'s self, reference: &Node<'j>, ty: &str) -> Result<(ShapeId, &'s Node<'j>)> {
        let (id, node) = self.ast.target(reference)?;
        match node {
            Some(node) if node.need("type")?.text()? == ty => Ok((id, node)),
            _ => Err(reference.error(format!("`{id}` is no {ty}"))),
        }
    }

    fn operation(&self, id: &ShapeId, node: &Node<'j>, service: &mut Service) -> Result<Operation> {
        let traits = self.ast.applied.of(id.as_str(), node)?;
        let mut errors = errors(self.ast, node)?;
        errors.extend(self.common.iter().cloned());
        let endpoint = traits.get("smithy.api#endpoint")?;
        let operation = Operation {
            id: id.clone(),
            input: self.end(node, "input")?,
            output: self.end(node, "output")?,
            errors: each_once(id.name(), errors, service),
            error_docs: BTreeMap::new(),
            signed: self.is_signed(&traits)?,
            host_prefix: endpoint.map_or(Ok(None), |node| node.get_text("hostPrefix"))?,
            pages: self.pages(&traits)?,
            traits: traits.common()?,
        };
        Ok(operation)
    }

    fn end(&self, node: &Node<'j>, name: &str) -> Result<Option<ShapeId>> {
        let Some(reference) = node.get(name)? else { return Ok(None) };
        if reference.need("target")?.text()? == "smithy.api#Unit" {
            return Ok(None);
        }
        self.of_type(&reference, "structure").map(|(id, _)| Some(id))
    }

    fn is_signed(&self, traits: &TraitList<'j>) -> Result<bool> {
        if traits.has("smithy.api#optionalAuth")? {
            return Ok(false);
        }
        match traits.get("smithy.api#auth")? {
            Some(list) => Ok(!list.items()?.is_empty()),
            None => Ok(self.signed),
        }
    }

    fn pages(&self, traits: &TraitList<'j>) -> Result<Option<Pages>> {
        let Some(own) = traits.get("smithy.api#paginated")? else { return Ok(None) };
        let token = |name: &str| -> Result<Option<String>> {
            match own.get_text(name)? {
                Some(text) => Ok(Some(text)),
                None => self.pages.as_ref().map_or(Ok(None), |node| node.get_text(name)),
            }
        };
        let (Some(input_token), Some(output)) = (token("inputToken")?, token("outputToken")?)
        else {
            return Err(own.error("the tokens of the pages are missing").help(
                "`inputToken` and `outputToken` stand here, or in the same trait of the service",
            ));
        };
        let output_token = output.split('.').map(str::to_owned).collect();
        Ok(Some(Pages { input_token, output_token, more_results: None }))
    }
}

fn errors<'j>(ast: &Ast<'j>, node: &Node<'j>) -> Result<Vec<ShapeId>> {
    let list = node.get("errors")?.map_or(Ok(Vec::new()), |list| list.items())?;
    list.iter().map(|reference| ast.target(reference).map(|(id, _)| id)).collect()
}

/// The errors, each once; one that is listed twice is noted.
pub(in crate::read) fn each_once(
    operation: &str,
    errors: Vec<ShapeId>,
    service: &mut Service,
) -> Vec<ShapeId> {
    let mut once: Vec<ShapeId> = Vec::new();
    for id in errors {
        if once.contains(&id) {
            service.notes.push(Note::ErrorListedTwice { operation: operation.to_owned(), id });
        } else {
            once.push(id);
        }
    }
    once
}
