//! Signatures, against values that botocore 1.44.5 (`SigV4Auth`) computed from the same inputs.

use std::time::{Duration, SystemTime};

use surefire::http::{HttpRequest, Uri, to_http};
use surefire::sign::{Credentials, SignError, Signer};
use surefire_cognito::{AdminConfirmSignUpRequest, ConfirmSignUpRequest};

const ACCESS_KEY: &str = "AKIDEXAMPLE";
const SECRET_KEY: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
const TOKEN: &str = "a/session+token==";

const CONFIRM: AdminConfirmSignUpRequest<'static> = AdminConfirmSignUpRequest::builder()
    .user_pool_id("us-east-1_EXAMPLE")
    .username("łukasz🦀")
    .build_const();

fn signer(token: Option<&str>) -> Signer {
    let token = token.map(ToOwned::to_owned);
    let credentials = Credentials::new(ACCESS_KEY, SECRET_KEY, token, None, "test");
    // 2026-01-02T03:04:05Z.
    let time = SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_323_045);
    Signer::new(credentials, "us-east-1", "cognito-idp").at(time)
}

fn signed(endpoint: &'static str, token: Option<&str>) -> HttpRequest {
    signer(token).to_http(&CONFIRM, &Uri::from_static(endpoint)).unwrap()
}

fn authorization(headers: &str, signature: &str) -> String {
    format!(
        "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260102/us-east-1/cognito-idp/aws4_request, \
         SignedHeaders={headers}, Signature={signature}"
    )
}

const HEADERS: &str = "content-type;host;x-amz-date;x-amz-target";

#[test]
fn the_signature_is_the_one_that_botocore_makes() {
    for (endpoint, signature) in [
        (
            "https://cognito-idp.us-east-1.amazonaws.com",
            "eaa308d7895211e4bfc145b19ed9c6214b12c1ad067dbc536c92c432f0a4d3fe",
        ),
        (
            "http://127.0.0.1:5000/base/",
            "3884ca766dc54dbb594ad83387d449908629a3443b54c9d51805a62c45ad9444",
        ),
    ] {
        let request = signed(endpoint, None);
        assert_eq!(request.headers()["x-amz-date"], "20260102T030405Z");
        assert_eq!(request.headers()["authorization"], authorization(HEADERS, signature));
        assert!(!request.headers().contains_key("x-amz-security-token"));
    }
}

#[test]
fn a_session_token_is_sent_and_signed() {
    let request = signed("https://cognito-idp.us-east-1.amazonaws.com", Some(TOKEN));
    assert_eq!(request.headers()["x-amz-security-token"], TOKEN);
    let headers = "content-type;host;x-amz-date;x-amz-security-token;x-amz-target";
    let signature = "751deccb0a85d5c8693b4f6fb6755b287fced287f1f438d1aa2b61ba9481f3b2";
    assert_eq!(request.headers()["authorization"], authorization(headers, signature));
}

#[test]
fn signing_adds_headers_and_changes_nothing_else() {
    let endpoint = Uri::from_static("https://cognito-idp.us-east-1.amazonaws.com");
    let unsigned = to_http(&CONFIRM, &endpoint).unwrap();
    let mut request = to_http(&CONFIRM, &endpoint).unwrap();
    signer(None).sign(&mut request).unwrap();
    assert_eq!(request.method(), unsigned.method());
    assert_eq!(request.uri(), unsigned.uri());
    assert_eq!(request.body(), unsigned.body());
    for (name, value) in unsigned.headers() {
        assert_eq!(request.headers().get(name), Some(value));
    }
    assert_eq!(request.headers().len(), unsigned.headers().len() + 2);
}

#[test]
fn a_request_can_be_signed_again() {
    let endpoint = "https://cognito-idp.us-east-1.amazonaws.com";
    let mut request = signed(endpoint, Some(TOKEN));
    let later = signer(Some("another")).at(SystemTime::UNIX_EPOCH + Duration::from_secs(1));
    later.sign(&mut request).unwrap();
    assert_ne!(request.headers(), signed(endpoint, Some(TOKEN)).headers());
    let fresh = later.to_http(&CONFIRM, &Uri::from_static(endpoint)).unwrap();
    assert_eq!(request.headers(), fresh.headers());
}

#[test]
fn only_an_operation_that_is_signed_is_signed() {
    let endpoint = Uri::from_static("https://cognito-idp.us-east-1.amazonaws.com");
    let mut request = to_http(&CONFIRM, &endpoint).unwrap();
    signer(None).authorize::<AdminConfirmSignUpRequest<'_>>(&mut request).unwrap();
    let signed = signer(None).to_http(&CONFIRM, &endpoint).unwrap();
    assert_eq!(request.headers(), signed.headers());

    let confirm = ConfirmSignUpRequest::builder().client_id("a").username("a");
    let confirm = confirm.confirmation_code("1").build().unwrap();
    let mut request = to_http(&confirm, &endpoint).unwrap();
    signer(None).authorize::<ConfirmSignUpRequest<'_>>(&mut request).unwrap();
    assert_eq!(request.headers(), to_http(&confirm, &endpoint).unwrap().headers());
}

#[test]
fn a_token_of_an_earlier_signature_does_not_stay() {
    let endpoint = "https://cognito-idp.us-east-1.amazonaws.com";
    let mut request = signed(endpoint, Some(TOKEN));
    signer(None).sign(&mut request).unwrap();
    assert_eq!(request.headers(), signed(endpoint, None).headers());
}

#[test]
fn another_body_or_time_gives_another_signature() {
    let endpoint = Uri::from_static("https://cognito-idp.us-east-1.amazonaws.com");
    let original = signed("https://cognito-idp.us-east-1.amazonaws.com", None);
    let mut changed = to_http(&CONFIRM, &endpoint).unwrap();
    changed.body_mut().push(b' ');
    signer(None).sign(&mut changed).unwrap();
    assert_ne!(changed.headers()["authorization"], original.headers()["authorization"]);

    let later = SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_323_046);
    let later = signer(None).at(later).to_http(&CONFIRM, &endpoint).unwrap();
    assert_eq!(later.headers()["x-amz-date"], "20260102T030406Z");
    assert_ne!(later.headers()["authorization"], original.headers()["authorization"]);
}

#[test]
fn what_proves_the_caller_is_not_shown() {
    let request = signed("https://cognito-idp.us-east-1.amazonaws.com", Some(TOKEN));
    assert!(request.headers()["authorization"].is_sensitive());
    assert!(request.headers()["x-amz-security-token"].is_sensitive());
    let shown = format!("{:?} {:?}", request.headers(), signer(Some(TOKEN)));
    for secret in [SECRET_KEY, TOKEN, "Signature="] {
        assert!(!shown.contains(secret), "{shown}");
    }
    assert!(shown.contains("us-east-1"));
}

/// The signature is that of the same request without them, which is what arrives.
#[test]
fn a_user_name_before_the_host_is_not_signed() {
    let endpoint = "http://127.0.0.1:5000/base/";
    let mut request = to_http(&CONFIRM, &Uri::from_static(endpoint)).unwrap();
    let with_user = Uri::from_static("http://user:password@127.0.0.1:5000/base/");
    *request.uri_mut() = with_user.clone();
    signer(None).sign(&mut request).unwrap();
    let signature = "3884ca766dc54dbb594ad83387d449908629a3443b54c9d51805a62c45ad9444";
    assert_eq!(request.headers()["authorization"], authorization(HEADERS, signature));
    assert_eq!(request.headers(), signed(endpoint, None).headers());
    assert_eq!(*request.uri(), with_user);
}

#[test]
fn an_endpoint_with_a_password_is_signed_without_it() {
    let request = signed("http://user:password@127.0.0.1:5000/base/", None);
    let plain = signed("http://127.0.0.1:5000/base/", None);
    assert_eq!((request.uri(), request.headers()), (plain.uri(), plain.headers()));
    assert!(!format!("{request:?}").contains("password"));
    let default_port = signed("http://user:password@127.0.0.1:80", None);
    assert_eq!(default_port.headers(), signed("http://127.0.0.1", None).headers());
}

#[test]
fn an_endpoint_that_is_refused_shows_no_password() {
    let endpoint = Uri::from_static("user:password@localhost:5000");
    let error = signer(None).to_http(&CONFIRM, &endpoint).unwrap_err();
    assert!(error.to_string().starts_with("the endpoint `localhost:5000` needs a scheme"));
    assert!(!format!("{error} {error:?}").contains("password"));
}

#[test]
fn an_endpoint_without_a_scheme_is_refused_before_signing() {
    let error = signer(None).to_http(&CONFIRM, &Uri::from_static("localhost:5000"));
    let error = error.unwrap_err();
    assert!(matches!(error, SignError::Endpoint(_)));
    assert!(error.to_string().starts_with("the endpoint `localhost:5000` needs a scheme"));
}

#[test]
fn a_header_that_is_no_text_is_an_error() {
    let endpoint = Uri::from_static("https://cognito-idp.us-east-1.amazonaws.com");
    let mut request = to_http(&CONFIRM, &endpoint).unwrap();
    let odd = ureq::http::HeaderValue::from_bytes(b"\xff").unwrap();
    request.headers_mut().insert("x-odd", odd);
    let error = signer(None).sign(&mut request).unwrap_err();
    assert!(matches!(error, SignError::Signature(_)));
    assert!(error.to_string().starts_with("the request can't be signed: "), "{error}");
    assert!(!error.to_string().contains(SECRET_KEY));
}
