//! A broken model gets one clear error that names the place, and nothing is written.

use surefire_codegen::{Error, Model};

const SMITHY: &str = include_str!("models/greetings.json");
const BOTOCORE: &str = include_str!("models/botocore/service-2.json");

/// What is put in place of a text, what is said of it, and where: the end of the JSON Pointer.
type Case = (&'static str, &'static str, &'static str, &'static str);

const BROKEN_SMITHY: [Case; 19] = [
    (r#""smithy": "2.0""#, r#""smithy": "3.0""#, "version `3.0`", "/smithy"),
    (r#""smithy": "2.0""#, r#""smithy": 2"#, "a string is needed here", "/smithy"),
    (r#""example#Names"}}}"#, r#""example#Nmes"}}}"#, "there is no shape `example#Nmes`", "/Names/target"),
    (r#"{"target": "example#Greet"},"#, r#"{"target": "example#Gret"},"#, "`example#Gret`", "/operations/0/target"),
    (r#"{"target": "example#Greet"},"#, r#"{"target": "example#Name"},"#, "is no operation", "/operations/0"),
    (r#""type": "union""#, r#""type": "onion""#, "the type `onion`", "/type"),
    (r#""type": "union", "#, "", "`type` is missing", "example#Note"),
    (r#""aws.protocols#awsJson1_1": {}"#, r#""aws.protocols#restJson1": {}"#, "speaks `restJson1`", "example#Greetings"),
    (r#""aws.protocols#awsJson1_1": {}, "#, "", "no protocol", "example#Greetings"),
    (r#""type": "service""#, r#""type": "resource""#, "the model has no service", "/shapes"),
    ("smithy.api#length\": {\"min\": 1", "smithy.api#lenght\": {\"min\": 1", "`smithy.api#lenght` does not exist", "smithy.api#lenght"),
    (r#"{"min": 1, "max": 8}"#, r#"{"min": 9, "max": 8}"#, "the limit is empty", "smithy.api#length"),
    (r#"{"min": 1, "max": 8}"#, r#"{"min": -1}"#, "at least 0", "/min"),
    (r#"{"min": 1, "max": 10}"#, r#"{"min": "1"}"#, "a number is needed here", "/min"),
    (r#""Friend": {"target": "example#Person"}"#, r#""Friend": {"target": "example#Person", "traits": {"smithy.api#required": {}}}"#, "can't be made", ""),
    (r#""smithy.api#timestampFormat": "date-time""#, r#""smithy.api#timestampFormat": "iso""#, "the format `iso`", "timestampFormat"),
    (r#""smithy.api#enumValue": "VERY_KIND""#, r#""smithy.api#enumValue": "KIND""#, "`KIND` is there twice", "VERY_KIND"),
    (r#""key": {"target": "example#Name"}"#, r#""key": {"target": "example#Times"}"#, "are no strings", ""),
    (r#""member": {"target": "example#Name"}"#, r#""member": {"target": "example#Names"}"#, "holds itself", ""),
];

const BROKEN_BOTOCORE: [Case; 11] = [
    (r#""protocol": "json""#, r#""protocol": "rest-json""#, "`rest-json`", "/metadata/protocol"),
    (r#""jsonVersion": "1.1""#, r#""jsonVersion": "2.0""#, "version `2.0`", "/jsonVersion"),
    (r#""targetPrefix": "Greetings""#, r#""prefix": "Greetings""#, "`targetPrefix` is missing", "/metadata"),
    (r#""targetPrefix": "Greetings""#, r#""targetPrefix": "a b""#, "`X-Amz-Target`", ""),
    (r#""shape": "Option""#, r#""shape": "Optoin""#, "no shape `Optoin`", "/Options/shape"),
    (r#"["Name"]"#, r#"["Nam"]"#, "`Nam` is required and no member", "/required/0"),
    (r#""type": "boolean""#, r#""type": "bool""#, "the type `bool`", "/shapes/Loud/type"),
    (r#""input": {"shape": "GreetRequest"}"#, r#""input": {"shape": "Name"}"#, "is no structure", "/operations/Greet/input"),
    (r#""min": 1, "max": 8"#, r#""min": 1.5"#, "a whole number", "/shapes/Name/min"),
    (r#""Loud": {"type": "boolean"}"#, r#""Loud": {"type": "boolean"}, "Loud": {"type": "string"}"#, "`Loud` is in one object twice", ""),
    (r#""members": {"Loud": {"shape": "Loud"}}"#, r#""members": [1]"#, "an object is needed here", "/shapes/Option/members"),
];

fn error_of(text: &str) -> Error {
    match Model::from_text(text) {
        Ok(_) => panic!("it was read:\n{text}"),
        Err(error) => error,
    }
}

#[test]
fn each_mistake_is_one_error_with_its_place() {
    for (model, cases) in [(SMITHY, &BROKEN_SMITHY[..]), (BOTOCORE, &BROKEN_BOTOCORE[..])] {
        let _ = Model::from_text(model).expect("the sound model");
        for (sound, broken, said, place) in cases {
            assert!(model.contains(sound), "{sound}");
            let error = error_of(&model.replacen(sound, broken, 1));
            let text = error.to_string();
            assert!(text.contains(said), "{said:?} is not in: {text}");
            assert!(error.pointer().unwrap_or_default().ends_with(place), "{place}: {text}");
        }
    }
}

#[test]
fn what_is_no_model_is_refused_with_what_to_do() {
    for (text, said) in [
        ("", "not JSON"),
        ("{", "not JSON"),
        ("[]", "no model of a service"),
        ("{}", "no model of a service"),
        ("$version: \"2\"\nnamespace example\n", "smithy ast"),
        ("// a comment\nnamespace example\n", "smithy ast"),
        (r#"{"openapi": "3.0.0"}"#, "no model of a service"),
        (&SMITHY[..SMITHY.len() / 2], "not JSON"),
    ] {
        let error = error_of(text).to_string();
        assert!(error.contains(said), "{said:?} is not in: {error}");
    }
}

#[test]
fn an_operation_that_is_not_there_is_told_by_the_nearest_name() {
    let model = Model::from_text(SMITHY).unwrap();
    let error = model.operations(["Great"]).generate().unwrap_err().to_string();
    assert!(error.contains("no operation `Great`") && error.contains("`Greet`"), "{error}");
}

#[test]
fn nothing_is_written_for_a_broken_request() {
    let folder = std::env::temp_dir().join(format!("surefire-codegen-{}", std::process::id()));
    let model = Model::from_text(SMITHY).unwrap();
    assert!(model.operations(["Great"]).write(&folder).is_err());
    assert!(!folder.exists());
}
