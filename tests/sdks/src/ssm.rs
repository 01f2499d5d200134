//! The parameters of AWS Systems Manager. Limits as of its model of 2014-11-06.

use std::collections::BTreeSet;

use surefire::{
    Constrained, ErrorShape, Output, Request, ServiceError, StringEnum, Structure, Timestamp,
    UnknownError,
};

/// The name of a parameter, such as `/app/url`, or its ARN; with a version or a label after a colon.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Constrained)]
#[surefire(length = 1..=2048)]
pub struct ParameterName(String);

/// What a parameter holds.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[non_exhaustive]
pub enum ParameterType<T = String> {
    /// A text.
    String,
    /// Texts with commas between them.
    StringList,
    /// A text that is encrypted.
    SecureString,
    /// One that is newer than this crate.
    #[surefire(unknown)]
    Unknown(T),
}

/// What a parameter costs.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[non_exhaustive]
pub enum Tier<T = String> {
    /// Nothing, up to 4 KB.
    Standard,
    /// Something, up to 8 KB.
    Advanced,
    /// As needed.
    #[surefire(rename = "Intelligent-Tiering")]
    IntelligentTiering,
    /// One that is newer than this crate.
    #[surefire(unknown)]
    Unknown(T),
}

/// A tag of a parameter.
#[derive(Clone, Structure)]
#[surefire(into)]
pub struct Tag {
    #[surefire(length = 1..=128, pattern = r"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$")]
    key: String,
    #[surefire(length = ..=256, pattern = r"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$")]
    value: String,
}

/// Makes a parameter, or another version of it.
#[derive(Clone, Request)]
#[surefire(
    target = "AmazonSSM.PutParameter", protocol = AwsJson1_1, auth = SigV4,
    response = PutParameterResult, error = SsmError, into, into_builder, parts = PutParameterParts,
)]
pub struct PutParameter {
    #[surefire(parse = String)]
    name: ParameterName,
    #[surefire(length = ..=1024)]
    description: Option<Box<str>>,
    #[surefire(sensitive)]
    value: String,
    /// Of a new parameter, it has to be set.
    #[surefire(rename = "Type")]
    parameter_type: Option<ParameterType>,
    #[surefire(length = 1..=256, pattern = "^([a-zA-Z0-9:/_-]+)$")]
    key_id: Option<String>,
    overwrite: Option<bool>,
    /// A regular expression that the value has to match.
    #[surefire(length = ..=1024)]
    allowed_pattern: Option<String>,
    #[surefire(length = ..=1000, append = tag)]
    tags: Option<Vec<Tag>>,
    tier: Option<Tier>,
}

/// The version that was made.
#[derive(Output)]
pub struct PutParameterResult {
    /// Its number, from 1.
    pub version: i64,
    /// What it costs.
    pub tier: Option<Tier>,
}

/// Asks for a parameter.
#[derive(Clone, PartialEq, Eq, Hash, Request)]
#[surefire(
    target = "AmazonSSM.GetParameter", protocol = AwsJson1_1, auth = SigV4,
    response = GetParameterResult, error = SsmError, infallible,
)]
pub struct GetParameter {
    name: ParameterName,
    /// Of a `SecureString`, whether to decrypt it.
    with_decryption: Option<bool>,
}

/// The parameter.
#[derive(Output)]
pub struct GetParameterResult {
    /// The parameter.
    pub parameter: Parameter,
}

/// A parameter with its value.
#[derive(Output)]
pub struct Parameter {
    /// Its name.
    pub name: ParameterName,
    /// What it holds.
    #[surefire(rename = "Type")]
    pub parameter_type: Option<ParameterType>,
    /// Its value.
    #[surefire(sensitive)]
    pub value: String,
    /// The number of its version.
    pub version: i64,
    /// When it was made.
    pub last_modified_date: Option<Timestamp>,
    /// Its ARN.
    #[surefire(rename = "ARN")]
    pub arn: Option<String>,
}

/// One thing that the parameters have to have.
#[derive(Clone, Structure)]
#[surefire(into)]
pub struct ParameterFilter {
    #[surefire(length = 1..=132, pattern = "^(tag:.+|Name|Type|KeyId|Path|Label|Tier|DataType)$")]
    key: String,
    /// `Equals`, `BeginsWith` and, of names, `Contains`; of paths `Recursive` and `OneLevel`.
    #[surefire(length = 1..=10)]
    option: Option<String>,
    #[surefire(length = 1..=50, items(length = 1..=1024), append = value)]
    values: Option<Vec<String>>,
}

/// Below a path, parameters are not chosen by what the path says already, nor by tags.
fn check_filter_of_path(filter: &ParameterFilter) -> Result<(), &'static str> {
    match filter.key().as_str() {
        "Type" | "KeyId" | "Label" => Ok(()),
        _ => Err("Member must be a filter by Type, KeyId or Label"),
    }
}

/// Asks for all parameters below a path, page by page.
#[derive(Clone, Request)]
#[surefire(
    target = "AmazonSSM.GetParametersByPath", protocol = AwsJson1_1, auth = SigV4,
    response = GetParametersByPathResult, error = SsmError, into,
)]
pub struct GetParametersByPath {
    #[surefire(parse = String)]
    path: ParameterName,
    recursive: Option<bool>,
    #[surefire(items(check = check_filter_of_path), append = parameter_filter)]
    parameter_filters: Option<Vec<ParameterFilter>>,
    with_decryption: Option<bool>,
    #[surefire(range = 1..=10)]
    max_results: Option<i32>,
    #[surefire(input_token)]
    next_token: Option<String>,
}

/// A page of parameters.
#[derive(Output)]
pub struct GetParametersByPathResult {
    /// The parameters.
    pub parameters: Vec<Parameter>,
    /// The next page.
    #[surefire(output_token)]
    pub next_token: Option<String>,
}

/// Lists parameters without their values, page by page.
#[derive(Clone, Request)]
#[surefire(
    target = "AmazonSSM.DescribeParameters", protocol = AwsJson1_1, auth = SigV4,
    response = DescribeParametersResult, error = SsmError, into,
)]
pub struct DescribeParameters {
    #[surefire(append = parameter_filter)]
    parameter_filters: Option<Vec<ParameterFilter>>,
    #[surefire(range = 1..=50)]
    max_results: Option<i32>,
    #[surefire(input_token)]
    next_token: Option<String>,
    shared: Option<bool>,
}

/// A page of what is known of parameters.
#[derive(Output)]
pub struct DescribeParametersResult {
    /// The parameters.
    pub parameters: Vec<ParameterMetadata>,
    /// The next page.
    #[surefire(output_token)]
    pub next_token: Option<String>,
}

/// What is known of a parameter.
#[derive(Output)]
pub struct ParameterMetadata {
    /// Its name.
    pub name: ParameterName,
    /// What it costs.
    pub tier: Option<Tier>,
    /// When it was made.
    pub last_modified_date: Option<Timestamp>,
}

/// Deletes up to ten parameters. Each is named once, which a set says.
#[derive(Clone, Request)]
#[surefire(
    target = "AmazonSSM.DeleteParameters", protocol = AwsJson1_1, auth = SigV4,
    response = DeleteParametersResult, error = SsmError,
)]
pub struct DeleteParameters {
    #[surefire(length = 1..=10)]
    names: BTreeSet<ParameterName>,
}

/// Which of them there were.
#[derive(Output)]
pub struct DeleteParametersResult {
    /// Those that are deleted.
    pub deleted_parameters: Option<BTreeSet<ParameterName>>,
    /// Those that there were not.
    pub invalid_parameters: Option<BTreeSet<ParameterName>>,
}

/// What the service refuses a request with.
#[derive(ServiceError)]
#[non_exhaustive]
pub enum SsmError {
    /// There is no such parameter.
    ParameterNotFound(ParameterNotFound),
    /// There is such a parameter already, and the request does not say to overwrite it.
    ParameterAlreadyExists(ParameterAlreadyExists),
    /// What this crate does not know.
    #[surefire(unknown)]
    Unknown(UnknownError),
}

/// There is no such parameter.
#[derive(ErrorShape)]
pub struct ParameterNotFound {
    /// What the service says.
    pub message: Option<String>,
}

/// There is such a parameter already.
#[derive(ErrorShape)]
pub struct ParameterAlreadyExists {
    /// What the service says.
    pub message: Option<String>,
}
