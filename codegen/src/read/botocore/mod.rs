//! botocore's form of a model: `service-2.json`, and `paginators-1.json` beside it. The rules of endpoints
//! are in a third file, in Smithy's form.

mod operation;
mod shape;

use std::collections::BTreeMap;

use super::node::Node;
use crate::endpoints::Endpoints;
use crate::error::Result;
use crate::service::{Protocol, Service};

pub(super) fn read(root: &Node<'_>, pages: Option<&Node<'_>>) -> Result<Service> {
    let metadata = root.need("metadata")?;
    let text = |name: &str| metadata.get_text(name);
    let mut service =
        Service {
            title: match text("serviceFullName")? {
                Some(title) => title,
                None => metadata.need("serviceId")?.text()?.to_owned(),
            },
            version: text("apiVersion")?.unwrap_or_default(),
            signing_name: match text("signingName")? {
                Some(name) => Some(name),
                None => text("endpointPrefix")?,
            },
            endpoints: text("serviceId")?
                .zip(text("endpointPrefix")?)
                .map(|(id, prefix)| Endpoints { id, prefix, rules: None }),
            protocol: protocol(&metadata)?,
            target_prefix: metadata.need("targetPrefix")?.text()?.to_owned(),
            query_compatible: metadata.has("awsQueryCompatible")?,
            operations: BTreeMap::new(),
            shapes: BTreeMap::new(),
            drop_suffix: None,
            all_errors: None,
            notes: Vec::new(),
        };
    let shapes: BTreeMap<&str, Node<'_>> = root.need("shapes")?.members()?.into_iter().collect();
    for (name, node) in &shapes {
        let shape = shape::read(node, &shapes)?;
        service.shapes.insert(crate::shape::ShapeId::new(*name), shape);
    }
    operation::read_all(&root.need("operations")?, &shapes, pages, &mut service)?;
    Ok(service)
}

fn protocol(metadata: &Node<'_>) -> Result<Protocol> {
    let mut spoken = vec![metadata.need("protocol")?];
    if let Some(list) = metadata.get("protocols")? {
        spoken.extend(list.items()?);
    }
    let mut names = Vec::new();
    for node in &spoken {
        names.push(node.text()?);
    }
    if !names.contains(&"json") {
        let what = format!("the service speaks `{}`, which can't be generated", names[0]);
        return Err(spoken[0].error(what).help("generated are services that speak `json`"));
    }
    let version = metadata.need("jsonVersion")?;
    match version.text()? {
        "1.0" => Ok(Protocol::AwsJson1_0),
        "1.1" => Ok(Protocol::AwsJson1_1),
        other => Err(version
            .error(format!("version `{other}` of the protocol is unknown"))
            .help("there are 1.0 and 1.1")),
    }
}
