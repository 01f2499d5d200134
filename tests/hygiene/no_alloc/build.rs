//! A build script that has what the crate has not: the standard library, and surefire's features.

use surefire::http::{Response, Uri};
use surefire::{Output, Request, ServiceError};

#[derive(Request)]
#[surefire(
    target = "Service.Operation", protocol = AwsJson1_1, auth = None, response = Answer,
    error = Failure,
)]
struct OperationRequest {
    name: String,
}

#[derive(Output)]
struct Answer {
    name: Option<String>,
}

#[derive(ServiceError)]
enum Failure {
    #[surefire(unknown)]
    Unknown(surefire::UnknownError),
}

fn main() {
    let request = OperationRequest::builder().name("alice".to_owned()).build();
    let request = request.expect("it has no limits");
    let endpoint = Uri::from_static("https://example.com");
    let sent = request.to_http(&endpoint).expect("the endpoint has a host");
    let answer = OperationRequest::from_http(&Response::new(sent.into_body()));
    assert_eq!(answer.expect("it is what was sent").name.as_deref(), Some("alice"));
    println!("cargo::rerun-if-changed=build.rs");
}
