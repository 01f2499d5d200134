//! Requests and responses as types of the crate `http`.

use surefire::http::{Response, Uri, from_http, to_http};
use surefire::wire::Header;
use surefire_cognito::{AdminConfirmSignUpRequest, ConfirmSignUpRequest};

const CONFIRM: AdminConfirmSignUpRequest<'static> = AdminConfirmSignUpRequest::builder()
    .user_pool_id("us-east-1_EXAMPLE")
    .username("alice")
    .build_const();

#[test]
fn the_request_is_the_wire_at_an_endpoint() {
    let endpoint = Uri::from_static("https://cognito-idp.us-east-1.amazonaws.com");
    let request = to_http(&CONFIRM, &endpoint).unwrap();
    let wire = CONFIRM.to_wire();
    assert_eq!(request.method(), wire.method);
    assert_eq!(request.uri().path(), &*wire.path);
    assert_eq!(request.headers().len(), wire.headers.len());
    for Header { name, value, .. } in wire.headers.iter() {
        assert_eq!(request.headers()[&**name], **value);
    }
    assert_eq!(*request.body(), wire.body);
    assert_eq!(wire.headers[0], ("Content-Type", "application/x-amz-json-1.1"));
    let target = "AWSCognitoIdentityProviderService.AdminConfirmSignUp";
    assert_eq!(wire.headers[1], ("X-Amz-Target", target));
}

#[test]
fn an_endpoint_keeps_its_scheme_host_port_and_path() {
    for (endpoint, expected) in [
        ("https://example.com", "https://example.com/"),
        ("https://example.com/", "https://example.com/"),
        ("http://127.0.0.1:5000", "http://127.0.0.1:5000/"),
        ("http://[::1]:5000/", "http://[::1]:5000/"),
        ("http://example.com/base", "http://example.com/base/"),
        ("http://example.com/base/", "http://example.com/base/"),
        ("http://example.com:81/a/b%20c", "http://example.com:81/a/b%20c/"),
    ] {
        let request = to_http(&CONFIRM, &endpoint.parse().unwrap()).unwrap();
        assert_eq!(request.uri(), expected, "{endpoint}");
    }
}

#[test]
fn an_endpoint_without_scheme_or_host_is_refused() {
    for endpoint in ["example.com", "127.0.0.1:5000", "/", "/base", "*"] {
        let error = to_http(&CONFIRM, &endpoint.parse().unwrap()).unwrap_err();
        let expected = format!(
            "the endpoint `{endpoint}` needs a scheme and a host, as in \
             `https://service.region.example`"
        );
        assert_eq!(error.to_string(), expected);
    }
}

/// Of an operation that is signed: a signature takes the place of HTTP's own authorisation.
#[test]
fn a_password_of_an_endpoint_is_left_out() {
    for (endpoint, expected) in [
        ("http://user:password@example.com", "http://example.com/"),
        ("http://user:password@127.0.0.1:5000/base/", "http://127.0.0.1:5000/base/"),
        ("https://user@example.com/", "https://example.com/"),
        ("http://:password@[::1]:5000/a", "http://[::1]:5000/a/"),
        ("http://user:p%40ss%3Fw@example.com", "http://example.com/"),
    ] {
        let request = to_http(&CONFIRM, &endpoint.parse().unwrap()).unwrap();
        assert_eq!(request.uri(), expected, "{endpoint}");
    }
}

/// Of one that is not signed: clients make HTTP's own authorisation of it.
#[test]
fn a_password_of_an_endpoint_stays_for_the_client() {
    let confirm = ConfirmSignUpRequest::builder().client_id("a").username("a");
    let confirm = confirm.confirmation_code("1").build().unwrap();
    let endpoint = Uri::from_static("http://user:password@example.com/base");
    let request = to_http(&confirm, &endpoint).unwrap();
    assert_eq!(request.uri(), "http://user:password@example.com/base/");
}

#[test]
fn an_endpoint_that_is_refused_shows_no_password() {
    let confirm = ConfirmSignUpRequest::builder().client_id("a").username("a");
    let confirm = confirm.confirmation_code("1").build().unwrap();
    let endpoint = Uri::from_static("user:password@example.com");
    for error in [to_http(&CONFIRM, &endpoint), to_http(&confirm, &endpoint)] {
        let error = error.unwrap_err();
        assert!(error.to_string().starts_with("the endpoint `example.com` needs a scheme"));
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains("user") && !shown.contains("password"), "{shown}");
    }
    let error = to_http(&CONFIRM, &Uri::from_static("/base?token=password")).unwrap_err();
    assert!(error.to_string().starts_with("the endpoint `/base` needs a scheme"), "{error}");
    assert!(!format!("{error:?}").contains("password"), "{error:?}");
}

#[test]
fn an_answer_is_read_from_any_body_that_is_bytes() {
    let builder = || Response::builder().status(400).header("X-Amzn-RequestId", "one");
    let body = r#"{"__type":"UserNotFoundException","message":"no"}"#;
    let answers = [
        from_http::<AdminConfirmSignUpRequest<'_>>(&builder().body(body).unwrap()),
        from_http::<AdminConfirmSignUpRequest<'_>>(&builder().body(body.to_owned()).unwrap()),
        from_http::<AdminConfirmSignUpRequest<'_>>(
            &builder().body(body.as_bytes().to_vec()).unwrap(),
        ),
    ];
    for answer in answers {
        let text = answer.unwrap_err().to_string();
        assert_eq!(text, "UserNotFoundException (status 400, request one): no");
    }
}

#[test]
fn a_header_that_is_no_text_does_not_hide_the_answer() {
    let response =
        Response::builder().status(200).header("X-Odd", &b"\xff\xfe"[..]).body("{}").unwrap();
    assert!(from_http::<AdminConfirmSignUpRequest<'_>>(&response).is_ok());
}
