//! An operation whose answer has one member of nearly every type.

#![forbid(unsafe_code)]

use std::collections::{BTreeMap, HashMap};

use surefire::http::Response;
use surefire::{Document, Error, IntEnum, Output, Request, ErrorShape, ServiceError, StringEnum, Timestamp};

#[derive(PartialEq, StringEnum)]
pub enum Color<T = String> {
    Red,
    #[surefire(unknown)]
    Unknown(T),
}

#[derive(Clone, Copy, PartialEq, IntEnum)]
pub enum Size {
    #[surefire(value = 1)]
    Small,
    #[surefire(unknown)]
    Unknown(i32),
}

#[derive(PartialEq, Output)]
pub enum Choice {
    A(String),
    B(Box<Answer>),
    #[surefire(unknown)]
    Unknown(String),
}

#[derive(PartialEq, Output)]
pub struct Answer {
    pub a: Option<bool>,
    pub b: Option<i8>,
    pub c: Option<i64>,
    pub d: Option<f32>,
    pub e: Option<f64>,
    pub f: Option<String>,
    pub g: Option<Vec<u8>>,
    pub h: Option<Timestamp>,
    #[surefire(timestamp = "date-time")]
    pub i: Option<Timestamp>,
    #[surefire(timestamp = "http-date")]
    pub j: Option<Vec<Timestamp>>,
    pub k: Option<Vec<Option<Color>>>,
    pub l: Option<HashMap<String, Size>>,
    pub m: Option<BTreeMap<String, Choice>>,
    pub n: Option<Vec<Answer>>,
    pub o: Option<Document>,
}

#[derive(PartialEq, ErrorShape)]
pub struct A {
    pub message: Option<String>,
    pub detail: Option<Box<Answer>>,
}

#[derive(PartialEq, ServiceError)]
pub enum Refusal {
    A(A),
    #[surefire(unknown)]
    Unknown(surefire::UnknownError),
}

#[derive(Request)]
#[surefire(
    target = "Example.Ask", protocol = AwsJson1_1, auth = None, response = Answer, error = Refusal,
)]
pub struct Ask {}

/// Reads an answer, and holds an error to what it promises: it keeps status and body.
pub fn read(status: u16, code: Option<&[u8]>, body: &[u8]) {
    let mut response = Response::new(body);
    *response.status_mut() = status.try_into().expect("a status is valid");
    if let Some(code) = code.and_then(|code| code.try_into().ok()) {
        response.headers_mut().insert("x-amzn-errortype", code);
    }
    let Err(error) = Ask::from_http(&response) else { return };
    assert_eq!(error.status(), status);
    if let Error::Unreadable(kept) = &error {
        assert_eq!(kept.body(), body);
    }
    assert!(!error.to_string().is_empty());
}
