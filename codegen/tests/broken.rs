//! Models that are broken: one clear error each, with its place, and nothing is written.

use std::fs;
use std::path::PathBuf;

use surefire_codegen::{Model, Result};

const SMITHY: &str = include_str!("models/greetings.json");
const BOTOCORE: &str = include_str!("../../examples/kms/model/service-2.json");

/// What is replaced, by what, what is said of it, and where.
type Case = (&'static str, &'static str, &'static str, &'static str);

const SMITHY_CASES: &[Case] = &[
    (
        "\"target\": \"demo.greetings#Name\"",
        "\"target\": \"demo.greetings#Nmae\"",
        "no shape `demo.greetings#Nmae`",
        "/shapes/",
    ),
    (
        "\"type\": \"union\"",
        "\"type\": \"onion\"",
        "did you mean `union`?",
        "/shapes/demo.greetings#Way/type",
    ),
    ("\"smithy\": \"2.0\"", "\"smithy\": \"3.0\"", "version `3.0`", "/smithy"),
    ("\"smithy\": \"2.0\"", "\"smithy\": 2", "a string is needed", "/smithy"),
    (
        "\"aws.protocols#awsJson1_1\": {}",
        "\"aws.protocols#restJson1\": {}",
        "speaks `restJson1`",
        "/shapes/demo.greetings#Greetings",
    ),
    (
        "\"aws.protocols#awsJson1_1\": {}",
        "\"a.b#c\": {}",
        "says no protocol",
        "/shapes/demo.greetings#Greetings",
    ),
    ("\"type\": \"service\"", "\"type\": \"resource\"", "has no service", "/shapes"),
    (
        "\"smithy.api#uniqueItems\"",
        "\"smithy.api#uniqeItems\"",
        "did you mean `smithy.api#uniqueItems`?",
        "/traits",
    ),
    ("{\"min\": 1, \"max\": 8}", "{\"min\": 9, \"max\": 8}", "", "/traits/smithy.api#length"),
    ("{\"min\": 1, \"max\": 8}", "{\"min\": -1, \"max\": 8}", "at least 0", "/min"),
    ("{\"min\": 1, \"max\": 8}", "{\"min\": \"one\"}", "a number is needed", "/min"),
    ("{\"min\": 1, \"max\": 3}", "[]", "an object is needed", "/traits/smithy.api#range"),
    (
        "\"inputToken\": \"Token\", ",
        "",
        "tokens of the pages are missing",
        "/traits/smithy.api#paginated",
    ),
    (
        "{\"target\": \"demo.greetings#Forget\"}",
        "{\"target\": \"demo.greetings#Name\"}",
        "is no operation",
        "/operations/2",
    ),
    (
        "\"input\": {\"target\": \"demo.greetings#GreetInput\"}",
        "\"input\": {\"target\": \"demo.greetings#Name\"}",
        "is no structure",
        "/input",
    ),
    (
        "\"errors\": [{\"target\": \"demo.greetings#TooLoudException\"}]",
        "\"errors\": [{\"target\": \"demo.greetings#Name\"}]",
        "is no structure",
        "",
    ),
    (
        "\"errors\": [{\"target\": \"demo.greetings#TooLoudException\"}]",
        "\"errors\": {}",
        "a list is needed",
        "/errors",
    ),
    (
        "\"Next\": {\"target\": \"demo.greetings#Tree\"}",
        "\"Next\": {\"target\": \"demo.greetings#Tree\", \"traits\": {\"smithy.api#required\": {}}}",
        "requires",
        "",
    ),
    (
        "\"key\": {\"target\": \"demo.greetings#Option\"}",
        "\"key\": {\"target\": \"demo.greetings#Times\"}",
        "are no strings",
        "",
    ),
    (
        "\"member\": {\"target\": \"demo.greetings#Name\"}",
        "\"member\": {\"target\": \"demo.greetings#Words\"}",
        "",
        "",
    ),
    (
        "\"member\": {\"target\": \"demo.greetings#Name\"}",
        "\"membre\": {\"target\": \"demo.greetings#Name\"}",
        "`member` is missing",
        "/shapes/demo.greetings#Words",
    ),
    ("\"date-time\"", "\"date\"", "", "timestampFormat"),
    ("\"Secret\": {\"target\"", "\"Name\": {\"target\"", "is in one object twice", ""),
    ("\"operations\": [", "\"operation\": [", "no operations", ""),
    ("\"shapes\": {", "\"shape\": {", "`shapes` is missing", ""),
];

const BOTOCORE_CASES: &[Case] = &[
    ("\"shape\": \"KeyIdType\"", "\"shape\": \"KeyId\"", "no shape `KeyId`", "/shapes/"),
    (
        "\"protocol\": \"json\"",
        "\"protocol\": \"rest-json\"",
        "speaks `rest-json`",
        "/metadata/protocol",
    ),
    (
        "\"jsonVersion\": \"1.1\"",
        "\"jsonVersion\": \"2.0\"",
        "version `2.0`",
        "/metadata/jsonVersion",
    ),
    (
        "\"targetPrefix\": \"TrentService\"",
        "\"targetPrefix\": \"Trent Service\"",
        "X-Amz-Target",
        "",
    ),
    ("\"targetPrefix\"", "\"prefix\"", "`targetPrefix` is missing", "/metadata"),
    ("\"type\": \"blob\"", "\"type\": \"blub\"", "did you mean `blob`?", "/type"),
    (
        "\"required\": [\n    \"KeyId\"",
        "\"required\": [\n    \"KeyID\"",
        "is required and no member",
        "/required/0",
    ),
    ("\"shapes\": {", "\"shapes\": [{", "", ""),
    ("\"operations\": {", "\"operations\": null, \"x\": {", "`operations` is missing", ""),
];

fn check(model: &str, (from, to, message, pointer): &Case) {
    assert!(model.contains(from), "{from}");
    let broken = model.replacen(from, to, 1);
    let error = Model::from_text(&broken).err().unwrap_or_else(|| panic!("{from} -> {to}"));
    let text = error.to_string();
    assert!(text.contains(message), "{from} -> {to}\n{text}");
    let place = error.pointer().unwrap_or_default();
    assert!(place.contains(pointer), "{from} -> {to}\n{text}\n{place}");
    // What is wrong, where, and what to do: no more lines than that.
    assert!((1..=3).contains(&text.lines().count()), "{text}");
}

#[test]
fn a_broken_model_is_one_error() {
    assert!(SMITHY_CASES.len() + BOTOCORE_CASES.len() >= 30);
    for case in SMITHY_CASES {
        check(SMITHY, case);
    }
    for case in BOTOCORE_CASES {
        check(BOTOCORE, case);
    }
}

#[test]
fn what_is_no_model_is_told_apart() {
    for (text, message) in [
        ("", "not JSON"),
        ("{", "not JSON"),
        ("[]", "no model of a service"),
        ("{}", "no model of a service"),
        ("null", "no model of a service"),
        ("$version: \"2\"\nnamespace demo\n", "`smithy ast FILE > model.json`"),
        ("// A comment\nnamespace demo\n", "`smithy ast FILE > model.json`"),
    ] {
        let error = Model::from_text(text).unwrap_err().to_string();
        assert!(error.contains(message), "{text}\n{error}");
    }
}

#[test]
fn an_operation_that_is_not_there_is_refused() {
    let model = Model::from_text(SMITHY).unwrap().operations(["Gret"]);
    let error = model.generate().unwrap_err().to_string();
    assert!(error.contains("did you mean `Greet`?"), "{error}");
}

#[test]
fn nothing_is_written_of_what_is_broken() -> Result<()> {
    let place = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("broken");
    // What an earlier run left.
    let _ = fs::remove_dir_all(&place);
    let model = Model::from_text(SMITHY)?.operations(["Greet", "Gret"]);
    assert!(model.write(&place).is_err());
    assert!(!place.exists());
    Ok(())
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let error = Model::read("no/such/model.json").unwrap_err().to_string();
    assert!(error.contains("no/such/model.json"), "{error}");
}
