//! The empty cells of the table of what was tried where: the emulator does not implement the operation.

use surefire::http::{Response, to_http};
use surefire_cognito::ListUserPoolsRequest;

use crate::support::Client;

/// The table, as the docs show it.
const TABLE: &str = include_str!("../../../cognito/src/tried.md");

/// The operations that this emulator was not tried with: those whose cell is empty, and those without a row.
fn left_out(emulator: &str) -> Vec<&'static str> {
    let (rows, rest) = TABLE.rsplit_once("\n\n").unwrap();
    let header = rows.lines().find(|line| line.starts_with("| operation")).unwrap();
    let column = header.split(" | ").position(|name| name.trim_end_matches(" |") == emulator);
    let rows = rows.lines().filter(|line| line.starts_with("| [`"));
    let empty =
        rows.filter(|row| row.split('|').nth(column.unwrap() + 1).unwrap().trim().is_empty());
    let rest = rest.lines().filter(|line| line.starts_with("[`"));
    empty.chain(rest).map(|line| line.split('`').nth(1).unwrap()).collect()
}

/// What comes back for an empty request of the operation with this name.
fn response(client: &Client, operation: &str) -> Response<Vec<u8>> {
    let any = ListUserPoolsRequest::builder().max_results(1).build().unwrap();
    let mut request = to_http(&any, &client.endpoint).unwrap();
    let target = format!("AWSCognitoIdentityProviderService.{operation}");
    request.headers_mut().insert("x-amz-target", target.parse().unwrap());
    *request.body_mut() = b"{}".to_vec();
    client.sign_again(&mut request);
    client.send(request)
}

fn what_was_not_tried_is_not_implemented(client: &Client) {
    let operations = left_out(client.emulator);
    assert!(operations.contains(&"CreateManagedLoginBranding"), "{operations:?}");
    for operation in operations {
        let response = response(client, operation);
        let text = String::from_utf8_lossy(response.body());
        let (status, words) = match client.emulator {
            "moto" => (500, "<title>500 Internal Server Error</title>".to_owned()),
            "ministack" => (400, format!("Unknown Cognito IDP action: {operation}")),
            _ => (500, format!("Unsupported x-amz-target header \\\"{operation}\\\"")),
        };
        assert_eq!(response.status(), status, "{operation}: {text}");
        assert!(text.contains(&words), "{operation}: {text}");
    }
}
on!(what_was_not_tried_is_not_implemented: moto_open, ministack, cognito_local);
