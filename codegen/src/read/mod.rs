//! From a file to a [`Service`]: two readers, one for each form that models are published in.

mod botocore;
mod json;
mod node;
mod rules;
mod smithy;

use std::fs;
use std::path::Path;

use self::node::Node;
use crate::error::{Error, Result};
use crate::service::Service;

/// Reads a file, and what botocore keeps beside it: `paginators-1.json` has the tokens of pages, and
/// `endpoint-rule-set-1.json` the rules of endpoints.
pub(crate) fn file(path: &Path) -> Result<Service> {
    let text = read(path)?;
    let is_botocore = path.file_name().is_some_and(|name| name == "service-2.json");
    let beside =
        |name: &str| Some(path.with_file_name(name)).filter(|it| is_botocore && it.is_file());
    let pages = beside("paginators-1.json").map(|path| json_file(&path)).transpose()?;
    let root = pages.as_ref().map(Node::root);
    let mut service = service(&text, root.as_ref()).map_err(|error| error.in_file(path))?;
    if let Some(path) = beside("endpoint-rule-set-1.json") {
        let json = json_file(&path)?;
        rules::read(&Node::root(&json), &mut service).map_err(|error| error.in_file(&path))?;
    }
    Ok(service)
}

fn json_file(path: &Path) -> Result<json::Json> {
    json::parse(&read(path)?).map_err(|error| error.in_file(path))
}

/// Reads the text of a model.
pub(crate) fn text(text: &str) -> Result<Service> {
    service(text, None)
}

/// Reads the texts of botocore's two files.
pub(crate) fn with_paginators(text: &str, paginators: &str) -> Result<Service> {
    let pages = json::parse(paginators)?;
    service(text, Some(&Node::root(&pages)))
}

fn read(path: &Path) -> Result<String> {
    let bytes = fs::read(path).map_err(|error| Error::io("read the model", path, &error))?;
    if bytes.starts_with(&[0x1f, 0x8b]) {
        let what = "the model is compressed";
        return Err(Error::new(what).in_file(path).help("unpack it first: `gunzip FILE`"));
    }
    String::from_utf8(bytes).map_err(|_| Error::new("the model is not UTF-8").in_file(path))
}

fn service(text: &str, pages: Option<&Node<'_>>) -> Result<Service> {
    if is_idl(text) {
        return Err(Error::new("this is Smithy's own language, not its JSON").help(
            "turn it into JSON with Smithy's command first: `smithy ast FILE > model.json`",
        ));
    }
    let json = json::parse(text)?;
    let root = Node::root(&json);
    if !root.is_object() {
        return Err(no_model(&root));
    }
    if root.has("smithy")? {
        smithy::read(&root)
    } else if root.has("metadata")? && root.has("shapes")? {
        botocore::read(&root, pages)
    } else {
        Err(no_model(&root))
    }
}

fn no_model(root: &Node<'_>) -> crate::Error {
    root.error("this JSON is no model of a service").help(
        "it is read in two forms: Smithy's AST, which has `smithy` and `shapes`, and botocore's \
         `service-2.json`, which has `metadata` and `shapes`",
    )
}

/// Whether a text is in Smithy's language: its first word tells.
fn is_idl(text: &str) -> bool {
    let mut lines = text.lines().map(str::trim);
    let first = lines.find(|line| !line.is_empty() && !line.starts_with("//"));
    first.is_some_and(|line| {
        ["$version", "$", "namespace ", "metadata "].iter().any(|start| line.starts_with(start))
    })
}
