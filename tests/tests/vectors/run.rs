//! What a vector asks for, done with the structure of its operation.

use std::fmt::Debug;

use surefire::http::{Response, Uri, from_http, to_http};
use surefire::{Decode, Error, Operation, ServiceError};

use super::case::Case;
use super::enums::{JsonEnums, JsonIntEnums};
use super::greeting::{GreetingError, GreetingWithErrors};
use super::json;
use super::kitchen_sink::KitchenSink;
use super::operations::{
    DatetimeOffsets, EmptyOperation, EndpointOperation, FractionalSeconds, HostLabelInput,
    HostWithPathOperation, InlineDocuments, NullOperation, OptionalInput, SimpleScalarProperties,
    SparseNullsOperation,
};
use super::params::FromParams;
use super::unions::JsonUnions;

pub(crate) fn request(case: &Case) -> Result<(), String> {
    match case.operation.as_str() {
        "EmptyOperation" => sent::<EmptyOperation>(case),
        "EndpointOperation" => sent::<EndpointOperation>(case),
        "EndpointWithHostLabelOperation" => sent::<HostLabelInput>(case),
        "HostWithPathOperation" => sent::<HostWithPathOperation>(case),
        "JsonEnums" => sent::<JsonEnums>(case),
        "JsonIntEnums" => sent::<JsonIntEnums>(case),
        "JsonUnions" => sent::<JsonUnions>(case),
        "KitchenSinkOperation" => sent::<KitchenSink>(case),
        "NullOperation" => sent::<NullOperation>(case),
        "OperationWithOptionalInputOutput" => sent::<OptionalInput>(case),
        "PutAndGetInlineDocuments" => sent::<InlineDocuments>(case),
        "SimpleScalarProperties" => sent::<SimpleScalarProperties>(case),
        "SparseNullsOperation" => sent::<SparseNullsOperation>(case),
        other => Err(format!("no structure for {other}")),
    }
}

pub(crate) fn response(case: &Case) -> Result<(), String> {
    match case.operation.as_str() {
        "DatetimeOffsets" => read::<DatetimeOffsets>(case),
        "EmptyOperation" => read::<EmptyOperation>(case),
        "FractionalSeconds" => read::<FractionalSeconds>(case),
        "JsonEnums" => read::<JsonEnums>(case),
        "JsonIntEnums" => read::<JsonIntEnums>(case),
        "JsonUnions" => read::<JsonUnions>(case),
        "KitchenSinkOperation" => read::<KitchenSink>(case),
        "NullOperation" => read::<NullOperation>(case),
        "PutAndGetInlineDocuments" => read::<InlineDocuments>(case),
        "SimpleScalarProperties" => read::<SimpleScalarProperties>(case),
        "SparseNullsOperation" => read::<SparseNullsOperation>(case),
        other => Err(format!("no structure for {other}")),
    }
}

pub(crate) fn error(case: &Case) -> Result<(), String> {
    if case.operation != "GreetingWithErrors" {
        return Err(format!("no structure for {}", case.operation));
    }
    let name = case.error.as_deref().expect("an error has a shape");
    let expected = GreetingError::from_params(name, &case.params);
    match from_http::<GreetingWithErrors>(&answer(case)) {
        Err(Error::Service(failure)) => {
            same(&failure.error.code(), &name)?;
            same(&Some(failure.status), &case.code)?;
            same(&failure.error, &expected)
        }
        other => Err(format!("expected {expected:?}, found {other:?}")),
    }
}

fn sent<O: Operation + FromParams>(case: &Case) -> Result<(), String> {
    let host = case.host.as_deref().unwrap_or("example.com");
    let endpoint: Uri = format!("https://{host}").parse().expect("an endpoint");
    let request = to_http(&O::from_params(&case.params), &endpoint).map_err(|e| e.to_string())?;
    same(&Some(request.method().as_str()), &case.method.as_deref())?;
    same(&Some(request.uri().path()), &case.uri.as_deref())?;
    let resolved = case.resolved_host.as_deref().or(endpoint.host());
    same(&request.uri().host(), &resolved)?;
    // `Content-Length`, which some vectors require, is what every HTTP client adds to a whole body.
    for (name, value) in &case.headers {
        let found = request.headers().get(name).map(|value| value.to_str().expect("text"));
        same(&found, &Some(value.as_str())).map_err(|problem| format!("{name}: {problem}"))?;
    }
    let Some(body) = &case.body else { return Ok(()) };
    let found = str::from_utf8(request.body()).expect("a body is text");
    if !case.is_json {
        return same(&found, &body.as_str());
    }
    let expected = serde_json::from_str(body).expect("a body is JSON");
    let is_equal = serde_json::from_str(found).is_ok_and(|found| json::equal(&found, &expected));
    if is_equal { Ok(()) } else { Err(format!("expected {body}, found {found}")) }
}

fn read<O>(case: &Case) -> Result<(), String>
where
    O: Operation<Response: Decode + FromParams + Debug, Error: ServiceError + Debug>,
{
    let expected = O::Response::from_params(&case.params);
    match from_http::<O>(&answer(case)) {
        // As text, because `NaN` is not equal to itself.
        Ok(found) => same(&format!("{found:?}"), &format!("{expected:?}")),
        Err(error) => Err(format!("{error:?}")),
    }
}

fn answer(case: &Case) -> Response<Vec<u8>> {
    let mut answer = Response::builder().status(case.code.expect("an answer has a status"));
    for (name, value) in &case.headers {
        answer = answer.header(name, value);
    }
    answer.body(case.body.clone().unwrap_or_default().into_bytes()).expect("an answer")
}

fn same<T: PartialEq + Debug + ?Sized>(found: &T, expected: &T) -> Result<(), String> {
    if found == expected { Ok(()) } else { Err(format!("expected {expected:?}, found {found:?}")) }
}
