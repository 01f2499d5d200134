//! The operations on one user, and the search for users.

use serde_json::{Value, json};

use super::Case;

const POOL: &str = "us-east-1_EXAMPLE";

pub(super) fn cases() -> Vec<Case> {
    [confirm(), create(), delete_and_get(), list()].concat()
}

fn confirm() -> Vec<Case> {
    let case = |name: &str, input: Value| Case::new("AdminConfirmSignUp", name, input);
    let entries = |count: usize| -> Value {
        (0..count).map(|index| (format!("key-{index}"), json!(format!("value {index}")))).collect()
    };
    vec![
        case("required members", json!({"UserPoolId": POOL, "Username": "alice"})),
        case("no metadata", json!({"UserPoolId": POOL, "Username": "a", "ClientMetadata": {}})),
        case(
            "metadata in its own order",
            json!({
                "UserPoolId": POOL,
                "Username": "alice@example.com",
                "ClientMetadata": {"zeta": "1", "alpha": "2", "Mid": "3", "": "empty key"},
            }),
        ),
        case(
            "a hundred entries",
            json!({"UserPoolId": POOL, "Username": "alice", "ClientMetadata": entries(100)}),
        ),
        case(
            "keys that look like numbers",
            json!({
                "UserPoolId": POOL,
                "Username": "1",
                "ClientMetadata": {"b": "1", "10": "2", "2": "3", "a": "4", "01": "5", "-1": "6"},
            }),
        ),
        case(
            "the longest values",
            json!({
                "UserPoolId": format!("us-east-1_{}", "X".repeat(45)),
                "Username": "𝄞".repeat(128),
                "ClientMetadata": {"k": "v".repeat(131_072)},
            }),
        ),
        case("the shortest values", json!({"UserPoolId": "-_0", "Username": "\u{b2}"})),
        case(
            "keys of JavaScript objects",
            json!({
                "UserPoolId": POOL,
                "Username": "alice",
                "ClientMetadata": {"constructor": "1", "toString": "2", "hasOwnProperty": "3"},
            }),
        ),
    ]
}

fn create() -> Vec<Case> {
    let case = |name: &str, input: Value| Case::new("AdminCreateUser", name, input);
    vec![
        case("required members", json!({"UserPoolId": POOL, "Username": "bob"})),
        case(
            "every member",
            json!({
                "UserPoolId": POOL,
                "Username": "bob",
                "UserAttributes": [
                    {"Name": "email", "Value": "bob@example.com"},
                    {"Name": "custom:tier", "Value": "gold \"plus\""},
                ],
                "ValidationData": [{"Name": "source", "Value": "import"}],
                "TemporaryPassword": "Pa55\"w\\rd€",
                "ForceAliasCreation": true,
                "MessageAction": "SUPPRESS",
                "DesiredDeliveryMediums": ["SMS", "EMAIL"],
                "ClientMetadata": {"batch": "7"},
            }),
        ),
        case(
            "empty lists and values",
            json!({
                "UserPoolId": POOL,
                "Username": "bob",
                "UserAttributes": [],
                "ValidationData": [{"Name": "note", "Value": ""}, {"Name": "no-value"}],
                "ForceAliasCreation": false,
                "DesiredDeliveryMediums": [],
            }),
        ),
        case(
            "enum values newer than the model",
            json!({
                "UserPoolId": POOL,
                "Username": "bob",
                "MessageAction": "PIGEON",
                "DesiredDeliveryMediums": ["EMAIL", "SMOKE_SIGNAL"],
            }),
        ),
        case(
            "a password of the greatest length",
            json!({"UserPoolId": POOL, "Username": "bob", "TemporaryPassword": "\\".repeat(256)}),
        ),
    ]
}

fn delete_and_get() -> Vec<Case> {
    let mut cases = Vec::new();
    for operation in ["AdminDeleteUser", "AdminGetUser"] {
        for (name, username) in [
            ("a plain name", "carol"),
            ("an address", "carol+test@example.com"),
            ("a telephone number", "+15555550100"),
            ("an identifier", "3b1a8c9e-0000-4000-8000-000000000000"),
            ("a name in Chinese", "王小明"),
        ] {
            cases.push(Case::new(
                operation,
                name,
                json!({"UserPoolId": "eu-central-1_abcDEF123", "Username": username}),
            ));
        }
    }
    cases
}

fn list() -> Vec<Case> {
    let case = |name: &str, input: Value| Case::new("ListUsers", name, input);
    vec![
        case("required members", json!({"UserPoolId": POOL})),
        case(
            "every member",
            json!({
                "UserPoolId": POOL,
                "AttributesToGet": ["email", "custom:tier", "given name"],
                "Limit": 60,
                "PaginationToken": "CAISlQIIARLtAQ==/+token",
                "Filter": "email ^= \"alice\\\"s\"",
            }),
        ),
        case(
            "the least values",
            json!({"UserPoolId": POOL, "AttributesToGet": [], "Limit": 0, "Filter": ""}),
        ),
        case(
            "a long token",
            json!({"UserPoolId": POOL, "Limit": 1, "PaginationToken": "t/".repeat(2000)}),
        ),
    ]
}
