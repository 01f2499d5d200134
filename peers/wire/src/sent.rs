//! A request as it was sent, and what all clients are configured with.

use std::collections::BTreeMap;

use serde_json::Value;

/// The region of the endpoint and of the signatures.
pub const REGION: &str = "us-east-1";
/// Where every client sends to.
pub const ENDPOINT: &str = "https://cognito-idp.us-east-1.amazonaws.com";
/// The key that signs: that of AWS's own examples.
pub const ACCESS_KEY: &str = "AKIDEXAMPLE";
/// Its secret.
pub const SECRET_KEY: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
/// When every request is signed, in seconds since 1970.
pub const TIME: u64 = 1_767_225_600;

/// What one client sends for one input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    /// The HTTP method.
    pub method: String,
    /// Host and path.
    pub url: String,
    /// The headers, names in lower case.
    pub headers: BTreeMap<String, String>,
    /// The payload.
    pub body: String,
}

impl Sent {
    /// Reads what `clients/` print.
    #[must_use]
    pub fn from_json(json: &Value) -> Self {
        let text = |name: &str| json[name].as_str().unwrap_or_default().to_string();
        let headers = json["headers"].as_object().into_iter().flatten();
        let header = |(name, value): (&String, &Value)| {
            (name.to_lowercase(), value.as_str().unwrap_or_default().to_string())
        };
        Sent {
            method: text("method"),
            url: text("url"),
            headers: headers.map(header).collect(),
            body: text("body"),
        }
    }

    /// What [`from_json`](Self::from_json) reads.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let Sent { method, url, headers, body } = self;
        serde_json::json!({"method": method, "url": url, "headers": headers, "body": body})
    }

    /// The value of a header, empty if there is none.
    #[must_use]
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }

    /// The payload as JSON.
    #[must_use]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).expect("the payload is JSON")
    }
}
