//! A union with a member of nearly every type.

use std::collections::BTreeMap;

use serde_json::Value;
use surefire::{Request, Structure, Timestamp, Union};

use super::enums::FooEnum;
use super::operations::NoError;
use super::params::{FromParams, from_params};

#[derive(PartialEq, Union)]
#[surefire(output, rename_all = "camelCase")]
pub(crate) enum MyUnion {
    StringValue(String),
    BooleanValue(bool),
    NumberValue(i32),
    BlobValue(Vec<u8>),
    TimestampValue(Timestamp),
    EnumValue(FooEnum),
    ListValue(Vec<String>),
    MapValue(BTreeMap<String, String>),
    StructureValue(GreetingStruct),
    #[surefire(unknown)]
    Unknown(String),
}

impl FromParams for MyUnion {
    fn from_params(params: &Value) -> Self {
        let mut members = params.as_object().expect("a union").iter();
        let (Some((name, value)), None) = (members.next(), members.next()) else {
            panic!("exactly one member is set")
        };
        match name.as_str() {
            "stringValue" => MyUnion::StringValue(FromParams::from_params(value)),
            "booleanValue" => MyUnion::BooleanValue(FromParams::from_params(value)),
            "numberValue" => MyUnion::NumberValue(FromParams::from_params(value)),
            "blobValue" => MyUnion::BlobValue(FromParams::from_params(value)),
            "timestampValue" => MyUnion::TimestampValue(FromParams::from_params(value)),
            "enumValue" => MyUnion::EnumValue(FromParams::from_params(value)),
            "listValue" => MyUnion::ListValue(FromParams::from_params(value)),
            "mapValue" => MyUnion::MapValue(FromParams::from_params(value)),
            "structureValue" => MyUnion::StructureValue(FromParams::from_params(value)),
            other => MyUnion::Unknown(other.to_owned()),
        }
    }
}

#[derive(PartialEq, Structure)]
#[surefire(output, rename_all = "camelCase")]
pub(crate) struct GreetingStruct {
    hi: Option<String>,
}

from_params!(GreetingStruct { maybe_hi: "hi" });

#[derive(PartialEq, Request)]
#[surefire(
    target = "JsonProtocol.JsonUnions", protocol = crate::Tested, auth = SigV4,
    response = JsonUnions, error = NoError, output, rename_all = "camelCase",
)]
pub(crate) struct JsonUnions {
    contents: Option<MyUnion>,
}

from_params!(JsonUnions { maybe_contents: "contents" });
