//! What a service sends beside the model, which other clients read too; and what stays an error.

mod defaults;
mod documents;
mod failures;
mod times;
mod unmodelled;

use std::collections::HashMap;

use surefire::decode::{DecodeError, from_json};
use surefire::http::Response;
use surefire::response::{ServiceFailure, UnreadableResponse};
use surefire::{
    Decode, Document, Error, ErrorShape, Output, Request, ServiceError, Timestamp, Union,
};

#[derive(PartialEq, ErrorShape)]
struct NotFound {
    message: Option<String>,
}

#[derive(PartialEq, ErrorShape)]
#[surefire(rename_all = "camelCase")]
struct Busy {
    message: Option<String>,
    detail: Option<i32>,
    until: Timestamp,
}

#[derive(PartialEq, ServiceError)]
enum Refused {
    NotFound(NotFound),
    Busy(Busy),
    #[surefire(unknown)]
    Unknown(surefire::UnknownError),
}

#[derive(PartialEq, Union)]
#[surefire(output)]
enum Choice {
    Text(String),
    #[surefire(unknown)]
    Unknown(String),
}

#[derive(PartialEq, Output)]
struct Item {
    name: Option<String>,
    number: Option<i64>,
    double: Option<f64>,
    document: Option<Document>,
    items: Option<Vec<Item>>,
    by_name: Option<HashMap<String, Item>>,
    choice: Option<Choice>,
}

#[derive(Request)]
#[surefire(target = "A.Get", protocol = AwsJson1_1, auth = None, response = Item, error = Refused)]
struct Get {}

fn get(status: u16, header: &str, body: &str) -> Result<Item, Error<Refused>> {
    let response = Response::builder().status(status).header("X-Amzn-Errortype", header);
    Get::from_http(&response.body(body.to_owned()).unwrap())
}

#[track_caller]
fn failure(header: &str, body: &str) -> ServiceFailure<Refused> {
    match get(400, header, body) {
        Err(Error::Service(failure)) => *failure,
        other => panic!("{body}: {other:?}"),
    }
}

#[track_caller]
fn unreadable(status: u16, body: &str) -> UnreadableResponse {
    match get(status, "", body) {
        Err(Error::Unreadable(response)) => *response,
        other => panic!("{body}: {other:?}"),
    }
}

fn read<T: Decode>(json: &str) -> Result<T, DecodeError> {
    from_json(json.as_bytes())
}

fn not_found(message: Option<&str>) -> Refused {
    Refused::NotFound(NotFound { message: message.map(ToOwned::to_owned) })
}
