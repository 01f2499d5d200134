//! A vector, as the file has it, but for the content type of the protocol that is tested.

use std::path::PathBuf;

use serde_json::Value;
use surefire::{AwsJson1_1, wire::Protocol};

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Kind {
    Request,
    Response,
    Error,
}

pub(crate) struct Case {
    pub(crate) id: String,
    pub(crate) kind: Kind,
    pub(crate) operation: String,
    /// The members; `{}` where the vector has none.
    pub(crate) params: Value,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Option<String>,
    /// Whether the body is compared as JSON; byte by byte, if not.
    pub(crate) is_json: bool,
    /// The host of the endpoint, which may have a path behind it.
    pub(crate) host: Option<String>,
    /// The host that the request goes to.
    pub(crate) resolved_host: Option<String>,
    pub(crate) uri: Option<String>,
    pub(crate) method: Option<String>,
    /// The HTTP status.
    pub(crate) code: Option<u16>,
    /// The name of the error's shape.
    pub(crate) error: Option<String>,
}

/// The file of that name, where the folder of the facts is known.
pub(crate) fn fact(name: &str) -> Option<Value> {
    let path = PathBuf::from(std::env::var_os("SUREFIRE_FACTS")?).join(name);
    let text = std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    Some(serde_json::from_slice(&text).expect("the facts are JSON"))
}

pub(crate) fn all() -> Option<Vec<Case>> {
    let cases = fact("awsjson-1.1-cases.json")?;
    Some(cases.as_array().expect("a list of cases").iter().map(Case::new).collect())
}

impl Case {
    fn new(case: &Value) -> Self {
        let text = |name: &str| case[name].as_str().map(str::to_owned);
        let headers = case["headers"].as_object().into_iter().flatten();
        let header = |(name, value): (&String, &Value)| {
            let value = value.as_str().expect("a header is text");
            (name.clone(), value.replace(AwsJson1_1::CONTENT_TYPE, crate::Tested::CONTENT_TYPE))
        };
        Case {
            id: text("id").expect("a case has an ID"),
            kind: match text("kind").as_deref() {
                Some("request") => Kind::Request,
                Some("response") => Kind::Response,
                Some("error") => Kind::Error,
                other => panic!("unknown kind {other:?}"),
            },
            operation: text("operation").expect("a case has an operation"),
            params: case.get("params").cloned().unwrap_or_else(|| serde_json::json!({})),
            headers: headers.map(header).collect(),
            body: text("body"),
            is_json: text("bodyMediaType").as_deref() == Some("application/json"),
            host: text("host"),
            resolved_host: text("resolvedHost"),
            uri: text("uri"),
            method: text("method"),
            code: case["code"].as_u64().map(|code| code.try_into().expect("an HTTP status")),
            error: text("errorName"),
        }
    }
}
