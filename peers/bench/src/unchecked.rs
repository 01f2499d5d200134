//! Without any check: `serde_json`, and the limit that no writer can beat.

use serde::{Serialize, Serializer};

use crate::values::Values;

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct Borrowed<'a, M: Serialize> {
    user_pool_id: &'a str,
    username: &'a str,
    client_metadata: M,
}

struct Pairs<'a>(&'a [(&'a str, &'a str)]);

impl Serialize for Pairs<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().copied())
    }
}

/// `serde_json::to_vec` of borrowed members.
pub(crate) fn serde_json(values: &Values) -> Vec<u8> {
    with_metadata(values, Pairs(&values.metadata))
}

/// The same, with metadata from anywhere.
pub(crate) fn with_metadata(values: &Values, client_metadata: impl Serialize) -> Vec<u8> {
    let (user_pool_id, username) = (&values.pool, &values.username);
    serde_json::to_vec(&Borrowed { user_pool_id, username, client_metadata })
        .expect("it serialises")
}

/// Copies the pieces into one allocation: no check, no escape.
pub(crate) fn copied(values: &Values) -> Vec<u8> {
    let fixed = r#"{"UserPoolId":"","Username":"","ClientMetadata":{}}"#.len();
    let entries = values.metadata.iter().map(|(key, value)| key.len() + value.len() + 6);
    let len = fixed + values.pool.len() + values.username.len() + entries.sum::<usize>();
    let mut body = Vec::with_capacity(len);
    body.extend_from_slice(b"{\"UserPoolId\":\"");
    body.extend_from_slice(values.pool.as_bytes());
    body.extend_from_slice(b"\",\"Username\":\"");
    body.extend_from_slice(values.username.as_bytes());
    body.extend_from_slice(b"\",\"ClientMetadata\":{\"");
    for (index, (key, value)) in values.metadata.iter().enumerate() {
        if index > 0 {
            body.extend_from_slice(b",\"");
        }
        body.extend_from_slice(key.as_bytes());
        body.extend_from_slice(b"\":\"");
        body.extend_from_slice(value.as_bytes());
        body.push(b'"');
    }
    body.extend_from_slice(b"}}");
    body
}
