//! What is wrong with a form, in the language of whoever filled it in.

use surefire_sdks_consumer::form::{Form, Language, SecretForm};

const WRONG: Form<'static> =
    Form { name: "", value: "hush", key: "my key", tags: &[("team", "blue"), ("", "ü")] };

#[test]
fn each_field_has_its_messages() {
    let english = WRONG.read(Language::English).map(drop).unwrap_err();
    assert_eq!(english["/Name"], ["The name has 0 characters; it may have 1 to 2048."]);
    assert_eq!(english["/KeyId"], ["Name the key by its ID, ARN or alias."]);
    assert_eq!(
        english["/Tags/1/Key"],
        ["The name of a tag has 0 characters; it may have 1 to 128."]
    );
    assert_eq!(english.len(), 3);
}

#[test]
fn each_language_has_its_own_words() {
    let german = WRONG.read(Language::German).map(drop).unwrap_err();
    assert_eq!(german["/Name"], ["Der Name hat 0 Zeichen; möglich sind 1 bis 2048."]);
    assert_eq!(german["/KeyId"], ["Bitte ID, ARN oder Alias des Schlüssels."]);
    assert!(!format!("{german:?}").contains("hush"));
}

#[test]
fn a_form_without_mistakes_is_a_request() {
    let right = Form { name: "/shop/url", key: "alias/shop", tags: &[("team", "ü")], ..WRONG };
    let request = right.read(Language::German).unwrap();
    let body = r#"{"Name":"/shop/url","Value":"hush","Type":"SecureString","KeyId":"alias/shop","Tags":[{"Key":"team","Value":"ü"}]}"#;
    assert_eq!(request.to_wire().body, body.as_bytes());
}

#[test]
fn what_is_wrong_with_a_form_as_a_whole_has_the_empty_name() {
    let both = SecretForm { name: "db", text: Some("hush"), file: Some(b"hush") };
    let english = both.read(Language::English).map(drop).unwrap_err();
    assert_eq!(english[""], ["Type the secret or upload a file, not both."]);
    let german = SecretForm { name: "", ..both }.read(Language::German).map(drop).unwrap_err();
    assert_eq!(german["/Name"], ["Der Name hat 0 Zeichen; möglich sind 1 bis 512."]);
    assert_eq!(german[""], ["Bitte nur eines: Text oder Datei."]);
    assert!(SecretForm { file: None, ..both }.read(Language::German).is_ok());
}
