//! The operations with few members.

use std::collections::BTreeMap;

use surefire::{Document, Empty, Output, Request, ServiceError, Timestamp};

use super::params::{FromParams, from_params, member};

/// The operation has no modelled error.
#[derive(PartialEq, ServiceError)]
pub(crate) enum NoError {
    #[surefire(unknown)]
    Unknown(surefire::UnknownError),
}

macro_rules! without_input {
    ($($type:ident: $target:literal => $response:ty $(, $prefix:literal)?;)*) => {$(
        #[derive(Request)]
        #[surefire(
            target = $target, protocol = crate::Tested, auth = SigV4,
            response = $response, error = NoError, $(host_prefix = $prefix)?
        )]
        pub(crate) struct $type {}

        from_params!($type {});
    )*};
}
without_input! {
    EmptyOperation: "JsonProtocol.EmptyOperation" => Empty;
    HostWithPathOperation: "JsonProtocol.HostWithPathOperation" => Empty;
    EndpointOperation: "JsonProtocol.EndpointOperation" => Empty, "foo.";
    DatetimeOffsets: "JsonProtocol.DatetimeOffsets" => DatetimeOutput;
    FractionalSeconds: "JsonProtocol.FractionalSeconds" => DatetimeOutput;
}

/// The output of two operations.
#[derive(PartialEq, Output)]
#[surefire(rename_all = "camelCase")]
pub(crate) struct DatetimeOutput {
    #[surefire(timestamp = "date-time")]
    pub(crate) datetime: Option<Timestamp>,
}

impl FromParams for DatetimeOutput {
    fn from_params(params: &serde_json::Value) -> Self {
        DatetimeOutput { datetime: member(params, "datetime") }
    }
}

#[derive(Request)]
#[surefire(
    target = "JsonProtocol.EndpointWithHostLabelOperation", protocol = crate::Tested, auth = SigV4,
    response = Empty, error = NoError, host_prefix = "foo.{label}.", rename_all = "camelCase",
)]
pub(crate) struct HostLabelInput {
    label: String,
}

from_params!(HostLabelInput { label: "label" });

#[derive(PartialEq, Request)]
#[surefire(
    target = "JsonProtocol.SimpleScalarProperties", protocol = crate::Tested, auth = SigV4,
    response = SimpleScalarProperties, error = NoError, output, rename_all = "camelCase",
)]
pub(crate) struct SimpleScalarProperties {
    float_value: Option<f32>,
    double_value: Option<f64>,
}

from_params!(SimpleScalarProperties {
    maybe_float_value: "floatValue",
    maybe_double_value: "doubleValue",
});

#[derive(PartialEq, Request)]
#[surefire(
    target = "JsonProtocol.NullOperation", protocol = crate::Tested, auth = SigV4,
    response = NullOperation, error = NoError, output, rename_all = "camelCase",
)]
pub(crate) struct NullOperation {
    string: Option<String>,
}

from_params!(NullOperation { maybe_string: "string" });

#[derive(PartialEq, Request)]
#[surefire(
    target = "JsonProtocol.SparseNullsOperation", protocol = crate::Tested, auth = SigV4,
    response = SparseNullsOperation, error = NoError, output, rename_all = "camelCase",
)]
pub(crate) struct SparseNullsOperation {
    sparse_string_list: Option<Vec<Option<String>>>,
    sparse_string_map: Option<BTreeMap<String, Option<String>>>,
}

from_params!(SparseNullsOperation {
    maybe_sparse_string_list: "sparseStringList",
    maybe_sparse_string_map: "sparseStringMap",
});

#[derive(PartialEq, Request)]
#[surefire(
    target = "JsonProtocol.OperationWithOptionalInputOutput", protocol = crate::Tested, auth = SigV4,
    response = Empty, error = NoError,
)]
pub(crate) struct OptionalInput {
    value: Option<String>,
}

from_params!(OptionalInput { maybe_value: "Value" });

#[derive(PartialEq, Request)]
#[surefire(
    target = "JsonProtocol.PutAndGetInlineDocuments", protocol = crate::Tested, auth = SigV4,
    response = InlineDocuments, error = NoError, output, rename_all = "camelCase",
)]
pub(crate) struct InlineDocuments {
    inline_document: Option<Document>,
}

from_params!(InlineDocuments { maybe_inline_document: "inlineDocument" });
