//! The traits of Smithy's own namespace. One that is not among them is misspelled, and what it was
//! meant to say would be lost.

use crate::error::Result;
use crate::nearest::nearest;
use crate::read::node::Node;

/// Notes a trait of Smithy's that does not exist; other namespaces may hold any.
pub(super) fn check_known(name: &str, node: &Node<'_>) -> Result<()> {
    let Some(short) = name.strip_prefix("smithy.api#") else { return Ok(()) };
    if KNOWN.contains(&short) {
        return Ok(());
    }
    let help = match nearest(short, KNOWN) {
        Some(meant) => format!("did you mean `smithy.api#{meant}`?"),
        None => "traits of other namespaces are left alone; this one has a fixed set".to_owned(),
    };
    Err(node.error(format!("the trait `{name}` does not exist")).help(help))
}

const KNOWN: [&str; 77] = [
    "addedDefault",
    "auth",
    "authDefinition",
    "box",
    "clientOptional",
    "cors",
    "default",
    "deprecated",
    "documentation",
    "endpoint",
    "enum",
    "enumValue",
    "error",
    "eventHeader",
    "eventPayload",
    "examples",
    "externalDocumentation",
    "hostLabel",
    "http",
    "httpApiKeyAuth",
    "httpBasicAuth",
    "httpBearerAuth",
    "httpChecksumRequired",
    "httpDigestAuth",
    "httpError",
    "httpHeader",
    "httpLabel",
    "httpPayload",
    "httpPrefixHeaders",
    "httpQuery",
    "httpQueryParams",
    "httpResponseCode",
    "idRef",
    "idempotencyToken",
    "idempotent",
    "input",
    "internal",
    "jsonName",
    "length",
    "mediaType",
    "mixin",
    "nestedProperties",
    "noReplace",
    "notProperty",
    "optionalAuth",
    "output",
    "paginated",
    "pattern",
    "private",
    "property",
    "protocolDefinition",
    "range",
    "readonly",
    "recommended",
    "references",
    "required",
    "requestCompression",
    "requiresLength",
    "resourceIdentifier",
    "retryable",
    "sensitive",
    "since",
    "sparse",
    "streaming",
    "suppress",
    "tags",
    "timestampFormat",
    "title",
    "trait",
    "traitValidators",
    "uniqueItems",
    "unitType",
    "unstable",
    "xmlAttribute",
    "xmlFlattened",
    "xmlName",
    "xmlNamespace",
];
