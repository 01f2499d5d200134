//! The operation with a member of nearly every type, as its input and its output.

use std::collections::BTreeMap;

use surefire::{ErrorShape, Request, ServiceError, Structure, Timestamp};

use super::params::from_params;

type StringMap = BTreeMap<String, String>;

#[derive(PartialEq, Request)]
#[surefire(
    target = "JsonProtocol.KitchenSinkOperation", protocol = crate::Tested, auth = SigV4,
    response = KitchenSink, error = KitchenSinkError, output,
)]
pub(crate) struct KitchenSink {
    blob: Option<Vec<u8>>,
    boolean: Option<bool>,
    double: Option<f64>,
    empty_struct: Option<EmptyStruct>,
    float: Option<f32>,
    #[surefire(timestamp = "http-date")]
    httpdate_timestamp: Option<Timestamp>,
    integer: Option<i32>,
    #[surefire(timestamp = "date-time")]
    iso8601_timestamp: Option<Timestamp>,
    json_value: Option<String>,
    list_of_lists: Option<Vec<Vec<String>>>,
    list_of_maps_of_strings: Option<Vec<StringMap>>,
    list_of_strings: Option<Vec<String>>,
    list_of_structs: Option<Vec<SimpleStruct>>,
    long: Option<i64>,
    map_of_lists_of_strings: Option<BTreeMap<String, Vec<String>>>,
    map_of_maps: Option<BTreeMap<String, StringMap>>,
    map_of_strings: Option<StringMap>,
    map_of_structs: Option<BTreeMap<String, SimpleStruct>>,
    recursive_list: Option<Vec<KitchenSink>>,
    recursive_map: Option<BTreeMap<String, KitchenSink>>,
    recursive_struct: Option<Box<KitchenSink>>,
    simple_struct: Option<SimpleStruct>,
    string: Option<String>,
    struct_with_json_name: Option<StructWithJsonName>,
    timestamp: Option<Timestamp>,
    #[surefire(timestamp = "epoch-seconds")]
    unix_timestamp: Option<Timestamp>,
}

from_params!(KitchenSink {
    maybe_blob: "Blob",
    maybe_boolean: "Boolean",
    maybe_double: "Double",
    maybe_empty_struct: "EmptyStruct",
    maybe_float: "Float",
    maybe_httpdate_timestamp: "HttpdateTimestamp",
    maybe_integer: "Integer",
    maybe_iso8601_timestamp: "Iso8601Timestamp",
    maybe_json_value: "JsonValue",
    maybe_list_of_lists: "ListOfLists",
    maybe_list_of_maps_of_strings: "ListOfMapsOfStrings",
    maybe_list_of_strings: "ListOfStrings",
    maybe_list_of_structs: "ListOfStructs",
    maybe_long: "Long",
    maybe_map_of_lists_of_strings: "MapOfListsOfStrings",
    maybe_map_of_maps: "MapOfMaps",
    maybe_map_of_strings: "MapOfStrings",
    maybe_map_of_structs: "MapOfStructs",
    maybe_recursive_list: "RecursiveList",
    maybe_recursive_map: "RecursiveMap",
    maybe_recursive_struct: "RecursiveStruct",
    maybe_simple_struct: "SimpleStruct",
    maybe_string: "String",
    maybe_struct_with_json_name: "StructWithJsonName",
    maybe_timestamp: "Timestamp",
    maybe_unix_timestamp: "UnixTimestamp",
});

#[derive(PartialEq, Structure)]
#[surefire(output)]
pub(crate) struct EmptyStruct {}

from_params!(EmptyStruct {});

#[derive(PartialEq, Structure)]
#[surefire(output)]
pub(crate) struct SimpleStruct {
    value: Option<String>,
}

from_params!(SimpleStruct { maybe_value: "Value" });

/// Its member has another JSON name in the model, which this protocol does not use.
#[derive(PartialEq, Structure)]
#[surefire(output)]
pub(crate) struct StructWithJsonName {
    value: Option<String>,
}

from_params!(StructWithJsonName { maybe_value: "Value" });

#[derive(PartialEq, ErrorShape)]
pub(crate) struct ErrorWithMembers {
    pub(crate) message: Option<String>,
    pub(crate) code: Option<String>,
    pub(crate) complex_data: Option<Box<KitchenSink>>,
    pub(crate) integer_field: Option<i32>,
    pub(crate) list_field: Option<Vec<String>>,
    pub(crate) map_field: Option<StringMap>,
    pub(crate) string_field: Option<String>,
}

#[derive(PartialEq, ErrorShape)]
pub(crate) struct ErrorWithoutMembers {
    pub(crate) message: Option<String>,
}

#[derive(PartialEq, ServiceError)]
pub(crate) enum KitchenSinkError {
    ErrorWithMembers(ErrorWithMembers),
    ErrorWithoutMembers(ErrorWithoutMembers),
    #[surefire(unknown)]
    Unknown(surefire::UnknownError),
}
