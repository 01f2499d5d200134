//! App clients: what they fill in, to the byte, and what they can't leave out.
#![cfg(feature = "secret-hash")]

use surefire::Operation;
use surefire_cognito::client::{ConfidentialClient, PublicClient};
use surefire_cognito::enums::TokenTypeIdentifier;
use surefire_cognito::value::SecretHash;

const ID: &str = "1example23456789";
const SECRET: &str = "9example87654321abcdefghij";
const PUBLIC: PublicClient<'static> = PublicClient::new(ID);
const CONFIDENTIAL: ConfidentialClient<'static> = ConfidentialClient::new(ID, SECRET);

/// Of "alice", computed with another implementation of HMAC-SHA-256.
const ALICE_HASH: &str = "ioi4ij660LFUwemOSTX0l1KhtyjLZuVvN6b1QbzAbpY=";
/// Of "łukasz@example.com🦀", in the same way.
const ALIAS: &str = "łukasz@example.com🦀";
const ALIAS_HASH: &str = "4bQZ8RBJuUj84HdZMeWqH31IXSfm1ver9VH4DVh+LIA=";

fn body(request: &impl Operation) -> String {
    String::from_utf8(request.to_wire().body).expect("UTF-8")
}

/// The body with the hash as its second member, and the same without.
macro_rules! assert_bodies {
    ($method:ident $(.$setter:ident($value:expr))*, $rest:literal) => {{
        let public = PUBLIC.user("alice").$method()$(.$setter($value))*.build().expect("valid");
        assert_eq!(body(&public), format!(r#"{{"ClientId":"{ID}",{}}}"#, $rest));

        let user = CONFIDENTIAL.user("alice");
        let confidential = user.$method()$(.$setter($value))*.build().expect("valid");
        assert_eq!(
            body(&confidential),
            format!(r#"{{"ClientId":"{ID}","SecretHash":"{ALICE_HASH}",{}}}"#, $rest),
        );
    }};
}

#[test]
fn a_user_fills_in_client_name_and_hash() {
    assert_bodies!(sign_up, r#""Username":"alice""#);
    assert_bodies!(
        sign_up.password("correct horse"),
        r#""Username":"alice","Password":"correct horse""#
    );
    assert_bodies!(
        confirm_sign_up.confirmation_code("123456"),
        r#""Username":"alice","ConfirmationCode":"123456""#
    );
    assert_bodies!(resend_confirmation_code, r#""Username":"alice""#);
    assert_bodies!(forgot_password, r#""Username":"alice""#);
    assert_bodies!(
        confirm_forgot_password.confirmation_code("123456").password("correct horse"),
        r#""Username":"alice","ConfirmationCode":"123456","Password":"correct horse""#
    );
}

#[test]
fn the_hash_is_over_the_name_that_is_sent() {
    let user = CONFIDENTIAL.user(ALIAS);
    let request = user.sign_up().build().expect("valid");
    assert_eq!(
        body(&request),
        format!(r#"{{"ClientId":"{ID}","SecretHash":"{ALIAS_HASH}","Username":"{ALIAS}"}}"#),
    );
    assert_eq!(user.secret_hash().as_str(), ALIAS_HASH);
    assert_ne!(user.secret_hash(), CONFIDENTIAL.user("alice").secret_hash());
    assert_eq!(*user.secret_hash(), SecretHash::compute(ID, SECRET, ALIAS));
}

#[test]
fn a_public_client_sends_no_hash_and_no_secret() {
    let user = PUBLIC.user("alice");
    assert_eq!(user.sign_up().build().expect("valid").secret_hash(), None);
    let request = PUBLIC.revoke_token().token("a.b.c").build().expect("valid");
    assert_eq!(body(&request), format!(r#"{{"Token":"a.b.c","ClientId":"{ID}"}}"#));
    let request = PUBLIC.get_tokens_from_refresh_token().refresh_token("a.b.c").build();
    assert_eq!(
        body(&request.expect("valid")),
        format!(r#"{{"RefreshToken":"a.b.c","ClientId":"{ID}"}}"#)
    );
    let request = PUBLIC
        .get_derived_token()
        .subject_token("a.b.c")
        .subject_token_type(TokenTypeIdentifier::Unknown("a"))
        .build();
    assert_eq!(
        body(&request.expect("valid")),
        format!(r#"{{"ClientId":"{ID}","SubjectToken":"a.b.c","SubjectTokenType":"a"}}"#),
    );
}

#[test]
fn a_confidential_client_sends_its_secret_in_plain_form_where_the_service_takes_it_so() {
    let secret = format!(r#""ClientId":"{ID}","ClientSecret":"{SECRET}""#);
    let request = CONFIDENTIAL.revoke_token().token("a.b.c").build().expect("valid");
    assert_eq!(body(&request), format!(r#"{{"Token":"a.b.c",{secret}}}"#));
    let request = CONFIDENTIAL.get_tokens_from_refresh_token().refresh_token("a.b.c").build();
    assert_eq!(body(&request.expect("valid")), format!(r#"{{"RefreshToken":"a.b.c",{secret}}}"#));
    let request = CONFIDENTIAL
        .get_derived_token()
        .subject_token("a.b.c")
        .subject_token_type(TokenTypeIdentifier::Unknown("a"))
        .build();
    assert_eq!(
        body(&request.expect("valid")),
        format!(r#"{{{secret},"SubjectToken":"a.b.c","SubjectTokenType":"a"}}"#),
    );
}

#[test]
fn what_is_wrong_with_a_client_is_said_by_build() {
    let client = PublicClient::new("no spaces");
    assert_eq!(client.user("").sign_up().build().unwrap_err().count(), 3);

    let client = ConfidentialClient::new(ID, "short");
    let error = client.revoke_token().token("a.b.c").build().unwrap_err();
    assert_eq!(error.violations().next().map(|it| it.path), Some("/ClientSecret"));
    assert!(!error.to_string().contains("short"));

    let client = ConfidentialClient::new("", "");
    assert!(client.user("").sign_up().build().is_err());
}

#[test]
fn debug_shows_nothing() {
    let user = CONFIDENTIAL.user("alice");
    let request = user.sign_up().build().expect("valid");
    for shown in [
        format!("{PUBLIC:?} {:?}", PUBLIC.user("alice")),
        format!("{CONFIDENTIAL:?} {user:?} {:?}", user.sign_up()),
        format!("{request:?}"),
    ] {
        for hidden in [ID, SECRET, ALICE_HASH, "alice"] {
            assert!(!shown.contains(hidden), "{hidden} in {shown}");
        }
    }
    assert_eq!(format!("{user:?}"), "ConfidentialUser(<redacted>)");
}
