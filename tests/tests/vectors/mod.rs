//! Smithy's protocol test vectors for awsJson 1.1, over structures that are annotated by hand with the
//! protocol that is tested.
//!
//! The vectors are read from the folder that `SUREFIRE_FACTS` names. Each prints a line: `ID: passed`,
//! or `ID: not applicable (reason)`.

mod case;
mod enums;
mod greeting;
mod json;
mod kitchen_sink;
mod model;
mod operations;
mod params;
mod run;
mod unions;

use case::{Case, Kind};

/// The vectors that a client without request compression and without a special case for one
/// service does not serve. (Two kinds may share an ID.)
const NOT_APPLICABLE: [(Kind, &str, &str); 7] = [
    (Kind::Request, "AwsJson11MustSupportParametersInContentType", "for servers"),
    (Kind::Request, "json_1_1_service_supports_empty_payload_for_no_input_shape", "for servers"),
    (Kind::Request, "AwsJson11ServersDontDeserializeNullStructureValues", "for servers"),
    (Kind::Response, "AwsJson11ServersDontSerializeNullStructureValues", "for servers"),
    (Kind::Request, "SDKAppliedContentEncoding_awsJson1_1", "request compression"),
    (
        Kind::Request,
        "SDKAppendsGzipAndIgnoresHttpProvidedEncoding_awsJson1_1",
        "request compression",
    ),
    (
        Kind::Request,
        "MachinelearningPredictEndpoint",
        "the endpoint is a member, for Machine Learning only",
    ),
];

/// Runs the vectors of a kind; every one of them, before it fails.
fn run(kind: Kind, run: fn(&Case) -> Result<(), String>) {
    let Some(cases) = case::all() else {
        println!("the vectors are skipped: SUREFIRE_FACTS is not set");
        return;
    };
    let of_kind: Vec<_> = cases.iter().filter(|case| case.kind == kind).collect();
    assert!(!of_kind.is_empty(), "no vector is of the kind {kind:?}");
    // With one thread, the name of the test stands at the start of the line.
    println!();
    let mut failed = Vec::new();
    for case in of_kind {
        let id = &case.id;
        let known =
            NOT_APPLICABLE.iter().find(|(kind, id, _)| *kind == case.kind && id == &case.id);
        if let Some((.., reason)) = known {
            println!("{id}: not applicable ({reason})");
            continue;
        }
        match run(case) {
            Ok(()) => println!("{id}: passed"),
            Err(problem) => {
                println!("{id}: failed ({problem})");
                failed.push(id);
            }
        }
    }
    assert!(failed.is_empty(), "failed: {failed:?}");
}

#[test]
fn request_vectors_pass() {
    run(Kind::Request, run::request);
}

#[test]
fn response_vectors_pass() {
    run(Kind::Response, run::response);
}

#[test]
fn error_vectors_pass() {
    run(Kind::Error, run::error);
}

#[test]
fn structures_of_vectors_are_those_of_the_model() {
    let Some(shapes) = model::Shapes::load() else {
        println!("the model of the vectors is skipped: SUREFIRE_FACTS is not set");
        return;
    };
    shapes.check_operations();
}
