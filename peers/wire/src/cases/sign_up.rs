//! The operations of the user's own app, which are not signed.

use serde_json::{Value, json};

use super::Case;

const CLIENT: &str = "1example23456789";
const HASH: &str = "qLwXhSpBzpUvVXkzKJ3YHqXlNx5u/E0PdbC+zcjgRXs=";

pub(super) fn cases() -> Vec<Case> {
    [sign_up(), confirm(), resend()].concat()
}

fn sign_up() -> Vec<Case> {
    let case = |name: &str, input: Value| Case::new("SignUp", name, input);
    vec![
        case("required members", json!({"ClientId": CLIENT, "Username": "dave"})),
        case(
            "every member",
            json!({
                "ClientId": CLIENT,
                "SecretHash": HASH,
                "Username": "dave",
                "Password": "correct-horse/battery\"staple\\",
                "UserAttributes": [
                    {"Name": "name", "Value": "Dave\u{a0}D\u{fc}r"},
                    {"Name": "picture", "Value": "https://example.com/?a=1&b=<2>"},
                ],
                "ValidationData": [{"Name": "captcha", "Value": "x".repeat(2048)}],
                "AnalyticsMetadata": {"AnalyticsEndpointId": "endpoint-1"},
                "UserContextData": {"IpAddress": "2001:db8::1", "EncodedData": "AmazonCognito=="},
                "ClientMetadata": {"campaign": "spring"},
            }),
        ),
        case(
            "empty structures",
            json!({
                "ClientId": CLIENT,
                "Username": "dave",
                "AnalyticsMetadata": {},
                "UserContextData": {},
                "ClientMetadata": {},
            }),
        ),
        case(
            "empty strings",
            json!({
                "ClientId": CLIENT,
                "Username": "dave",
                "UserAttributes": [{"Name": "nickname", "Value": ""}],
                "AnalyticsMetadata": {"AnalyticsEndpointId": ""},
                "UserContextData": {"IpAddress": "", "EncodedData": ""},
                "ClientMetadata": {"": ""},
            }),
        ),
    ]
}

fn confirm() -> Vec<Case> {
    let case = |name: &str, input: Value| Case::new("ConfirmSignUp", name, input);
    vec![
        case(
            "required members",
            json!({"ClientId": CLIENT, "Username": "erin", "ConfirmationCode": "123456"}),
        ),
        case(
            "every member",
            json!({
                "ClientId": CLIENT,
                "SecretHash": HASH,
                "Username": "erin",
                "ConfirmationCode": "\"0\\0\"",
                "ForceAliasCreation": true,
                "AnalyticsMetadata": {"AnalyticsEndpointId": "e"},
                "UserContextData": {"IpAddress": "192.0.2.1"},
                "ClientMetadata": {"a": "b"},
                "Session": "AYABe/session+token".repeat(60),
            }),
        ),
        case(
            "a session of the least length",
            json!({
                "ClientId": CLIENT,
                "Username": "erin",
                "ConfirmationCode": "0",
                "ForceAliasCreation": false,
                "Session": "s".repeat(20),
            }),
        ),
    ]
}

fn resend() -> Vec<Case> {
    let case = |name: &str, input: Value| Case::new("ResendConfirmationCode", name, input);
    vec![
        case("required members", json!({"ClientId": CLIENT, "Username": "frank"})),
        case(
            "every member",
            json!({
                "ClientId": CLIENT,
                "SecretHash": HASH,
                "UserContextData": {"EncodedData": "\u{1f}\u{7f}"},
                "Username": "frank",
                "AnalyticsMetadata": {"AnalyticsEndpointId": "x"},
                "ClientMetadata": {"locale": "de-DE", "theme": "dark"},
            }),
        ),
    ]
}
