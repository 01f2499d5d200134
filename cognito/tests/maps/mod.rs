//! What the tests of flows and of replies share: a client of each kind, and their bodies.

use surefire::Operation;
use surefire_cognito::client::{ConfidentialClient, PublicClient};

pub(crate) const ID: &str = "1example23456789";
pub(crate) const SECRET: &str = "9example87654321abcdefghij";
pub(crate) const HASH: &str = "ioi4ij660LFUwemOSTX0l1KhtyjLZuVvN6b1QbzAbpY=";
pub(crate) const PUBLIC: PublicClient<'static> = PublicClient::new(ID);
pub(crate) const CONFIDENTIAL: ConfidentialClient<'static> = ConfidentialClient::new(ID, SECRET);

pub(crate) fn body(request: &impl Operation) -> String {
    String::from_utf8(request.to_wire().body).expect("UTF-8")
}

/// The pairs as JSON, those of a public client without the hash.
pub(crate) fn pairs(pairs: &[(&str, &str)], has_hash: bool) -> String {
    let sent = pairs.iter().filter(|(key, _)| has_hash || *key != "SECRET_HASH");
    let sent: Vec<_> = sent.map(|(key, value)| format!(r#""{key}":"{value}""#)).collect();
    format!("{{{}}}", sent.join(","))
}
