//! Enums of strings and of integers: alone, in lists and in maps.

use std::collections::BTreeMap;

use serde_json::Value;
use surefire::{IntEnum, Request, StringEnum};

use super::operations::NoError;
use super::params::{FromParams, from_params};

#[derive(Clone, PartialEq, StringEnum)]
pub(crate) enum FooEnum<T = String> {
    Foo,
    Baz,
    Bar,
    #[surefire(rename = "1")]
    One,
    #[surefire(rename = "0")]
    Zero,
    #[surefire(unknown)]
    Unknown(T),
}

impl FromParams for FooEnum {
    fn from_params(params: &Value) -> Self {
        match params.as_str().expect("a string") {
            "Foo" => FooEnum::Foo,
            "Baz" => FooEnum::Baz,
            "Bar" => FooEnum::Bar,
            "1" => FooEnum::One,
            "0" => FooEnum::Zero,
            other => FooEnum::Unknown(other.to_owned()),
        }
    }
}

#[expect(clippy::struct_field_names, reason = "the names are the model's")]
#[derive(PartialEq, Request)]
#[surefire(
    target = "JsonProtocol.JsonEnums", protocol = crate::Tested, auth = SigV4,
    response = JsonEnums, error = NoError, output, rename_all = "camelCase",
)]
pub(crate) struct JsonEnums {
    foo_enum1: Option<FooEnum>,
    foo_enum2: Option<FooEnum>,
    foo_enum3: Option<FooEnum>,
    foo_enum_list: Option<Vec<FooEnum>>,
    #[surefire(unique)]
    foo_enum_set: Option<Vec<FooEnum>>,
    foo_enum_map: Option<BTreeMap<String, FooEnum>>,
}

from_params!(JsonEnums {
    maybe_foo_enum1: "fooEnum1",
    maybe_foo_enum2: "fooEnum2",
    maybe_foo_enum3: "fooEnum3",
    maybe_foo_enum_list: "fooEnumList",
    maybe_foo_enum_set: "fooEnumSet",
    maybe_foo_enum_map: "fooEnumMap",
});

#[derive(Clone, Copy, PartialEq, IntEnum)]
pub(crate) enum IntegerEnum {
    #[surefire(value = 1)]
    A,
    #[surefire(value = 2)]
    B,
    #[surefire(value = 3)]
    C,
    #[surefire(unknown)]
    Unknown(i32),
}

impl FromParams for IntegerEnum {
    fn from_params(params: &Value) -> Self {
        match i32::from_params(params) {
            1 => IntegerEnum::A,
            2 => IntegerEnum::B,
            3 => IntegerEnum::C,
            other => IntegerEnum::Unknown(other),
        }
    }
}

#[expect(clippy::struct_field_names, reason = "the names are the model's")]
#[derive(PartialEq, Request)]
#[surefire(
    target = "JsonProtocol.JsonIntEnums", protocol = crate::Tested, auth = SigV4,
    response = JsonIntEnums, error = NoError, output, rename_all = "camelCase",
)]
pub(crate) struct JsonIntEnums {
    int_enum1: Option<IntegerEnum>,
    int_enum2: Option<IntegerEnum>,
    int_enum3: Option<IntegerEnum>,
    int_enum_list: Option<Vec<IntegerEnum>>,
    #[surefire(unique)]
    int_enum_set: Option<Vec<IntegerEnum>>,
    int_enum_map: Option<BTreeMap<String, IntegerEnum>>,
}

from_params!(JsonIntEnums {
    maybe_int_enum1: "intEnum1",
    maybe_int_enum2: "intEnum2",
    maybe_int_enum3: "intEnum3",
    maybe_int_enum_list: "intEnumList",
    maybe_int_enum_set: "intEnumSet",
    maybe_int_enum_map: "intEnumMap",
});
