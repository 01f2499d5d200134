//! Smithy's JSON AST, versions 1.0 and 2.0.

mod known;
mod operation;
mod shape;
mod traits;

use std::collections::BTreeMap;

pub(in crate::read) use self::operation::each_once;
use self::traits::Applied;
pub(in crate::read) use self::traits::bounds;
use super::node::Node;
use super::rules;
use crate::endpoints::Endpoints;
use crate::error::{Error, Result};
use crate::nearest::quoted;
use crate::report::Note;
use crate::service::{Protocol, Service};
use crate::shape::ShapeId;

/// The shapes of a model as they are written, and what is applied to them from elsewhere.
pub(super) struct Ast<'j> {
    shapes: BTreeMap<&'j str, Node<'j>>,
    applied: Applied<'j>,
}

impl<'j> Ast<'j> {
    fn read(root: &Node<'j>) -> Result<Self> {
        let version = root.need("smithy")?;
        if !version.text()?.starts_with(['1', '2']) {
            let what = format!("version `{}` of Smithy's AST is unknown", version.text()?);
            return Err(version.error(what).help("versions 1.0 and 2.0 are read"));
        }
        let shapes: BTreeMap<&str, Node<'_>> =
            root.need("shapes")?.members()?.into_iter().collect();
        let applied = Applied::read(&shapes)?;
        Ok(Ast { shapes, applied })
    }

    /// The node of a shape that a `{"target": …}` names; `None` for one of Smithy's own.
    fn target(&self, reference: &Node<'j>) -> Result<(ShapeId, Option<&Node<'j>>)> {
        let target = reference.need("target")?;
        let id = target.text()?;
        let found = self.shapes.get(id);
        if found.is_none() && shape::of_prelude(id).is_none() {
            let names = self.shapes.keys().copied();
            let help = crate::nearest::did_you_mean(id, names);
            return Err(target.error(format!("there is no shape `{id}`")).help(help));
        }
        Ok((ShapeId::new(id), found))
    }
}

pub(super) fn read(root: &Node<'_>) -> Result<Service> {
    let ast = Ast::read(root)?;
    let (id, node) = the_service(root, &ast)?;
    let traits = ast.applied.of(&id, &node)?;
    let title = traits.text("smithy.api#title")?;
    let name = ShapeId::new(id.clone()).name().to_owned();
    let mut service = Service {
        title: title.unwrap_or_else(|| name.clone()),
        version: node.get_text("version")?.unwrap_or_default(),
        target_prefix: name,
        signing_name: traits.get("aws.auth#sigv4")?.map_or(Ok(None), |it| it.get_text("name"))?,
        endpoints: endpoints(&traits)?,
        protocol: protocol(&node, &traits)?,
        query_compatible: traits.has("aws.protocols#awsQueryCompatible")?,
        operations: BTreeMap::new(),
        shapes: BTreeMap::new(),
        drop_suffix: None,
        all_errors: None,
        notes: Vec::new(),
    };
    if let Some(rules) = traits.get("smithy.rules#endpointRuleSet")? {
        rules::read(&rules, &mut service)?;
    } else if traits.has("smithy.rules#endpointBdd")? {
        service.endpoints = None;
        service.notes.push(Note::Endpoints { why: "its rules are a decision diagram".to_owned() });
    }
    shape::read_all(&ast, &mut service)?;
    operation::read_all(&ast, (&node, &traits), &mut service)?;
    Ok(service)
}

/// The names of the service, as AWS's own models have them.
fn endpoints(traits: &traits::TraitList<'_>) -> Result<Option<Endpoints>> {
    let Some(node) = traits.get("aws.api#service")? else { return Ok(None) };
    let prefix = match node.get_text("endpointPrefix")? {
        Some(prefix) => Some(prefix),
        None => node.get_text("arnNamespace")?,
    };
    let names = node.get_text("sdkId")?.zip(prefix);
    Ok(names.map(|(id, prefix)| Endpoints { id, prefix, rules: None }))
}

fn the_service<'j>(root: &Node<'j>, ast: &Ast<'j>) -> Result<(String, Node<'j>)> {
    let mut services = Vec::new();
    for (id, node) in &ast.shapes {
        if node.need("type")?.text()? == "service" {
            services.push((*id, node.clone()));
        }
    }
    match services.as_slice() {
        [(id, node)] => Ok(((*id).to_owned(), node.clone())),
        [] => Err(root
            .need("shapes")?
            .error("the model has no service")
            .help("a shape of the type `service` is needed; is this a part of a larger model?")),
        several => {
            let names: Vec<&str> = several.iter().map(|(id, _)| *id).collect();
            let what = format!("the model has {} services: {}", names.len(), quoted(&names));
            Err(root
                .need("shapes")?
                .error(what)
                .help("one is generated at a time; split the model"))
        }
    }
}

fn protocol(node: &Node<'_>, traits: &traits::TraitList<'_>) -> Result<Protocol> {
    if traits.has("aws.protocols#awsJson1_1")? {
        return Ok(Protocol::AwsJson1_1);
    }
    if traits.has("aws.protocols#awsJson1_0")? {
        return Ok(Protocol::AwsJson1_0);
    }
    let names = traits.names()?;
    let spoken = names.iter().filter_map(|name| {
        let known = ["aws.protocols#", "smithy.protocols#", "alloy#"];
        known.iter().find_map(|start| name.strip_prefix(start))
    });
    let spoken: Vec<&str> = spoken.filter(|name| *name != "awsQueryCompatible").collect();
    Err(other_protocol(node, &spoken))
}

fn other_protocol(node: &Node<'_>, spoken: &[&str]) -> Error {
    let what = match spoken {
        [] => "the service says no protocol".to_owned(),
        names => format!("the service speaks {}, which can't be generated", quoted(names)),
    };
    node.error(what).help("generated are services that speak awsJson1_0 or awsJson1_1")
}
