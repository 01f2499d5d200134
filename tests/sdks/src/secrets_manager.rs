//! AWS Secrets Manager. Limits as of its model of 2017-10-17.

use surefire::{
    Constrained, ErrorShape, Output, Request, ServiceError, StringEnum, Structure, Timestamp,
    UnknownError,
};

/// How long a value may be: characters of a string, or bytes.
pub const MAX_VALUE: usize = 65536;

/// A secret, by its ARN or name.
#[derive(Clone, Copy, Constrained)]
#[surefire(length = 1..=2048)]
pub struct SecretId<'a>(&'a str);

/// The label of a version, such as `AWSCURRENT`.
#[derive(Clone, Copy, Constrained)]
#[surefire(length = 1..=256)]
pub struct VersionStage<'a>(&'a str);

/// A tag of a secret.
#[derive(Clone, Copy, Structure)]
#[surefire(const, owned = TagBuf)]
pub struct Tag<'a> {
    #[surefire(length = 1..=128)]
    key: Option<&'a str>,
    #[surefire(length = ..=256)]
    value: Option<&'a str>,
}

/// A region that a secret is copied to.
#[derive(Clone, Copy, Structure)]
#[surefire(const)]
pub struct ReplicaRegion<'a> {
    #[surefire(length = 1..=128, pattern = r"^([a-z]+-)+\d+$")]
    region: Option<&'a str>,
    #[surefire(length = ..=2048)]
    kms_key_id: Option<&'a str>,
}

/// Makes a secret: of a string, of bytes, or without a value yet.
#[derive(Clone, Copy, Request)]
#[surefire(
    target = "secretsmanager.CreateSecret", protocol = AwsJson1_1, auth = SigV4,
    response = SecretVersion, error = SecretsManagerError, const,
    at_most_one_of(secret_string, secret_binary),
)]
pub struct CreateSecret<'a> {
    #[surefire(length = 1..=512)]
    name: &'a str,
    #[surefire(length = 32..=64, idempotency_token)]
    client_request_token: Option<&'a str>,
    #[surefire(length = ..=2048)]
    description: Option<&'a str>,
    #[surefire(length = ..=2048)]
    kms_key_id: Option<&'a str>,
    #[surefire(length = 1..=MAX_VALUE, sensitive)]
    secret_binary: Option<&'a [u8]>,
    #[surefire(length = 1..=MAX_VALUE, sensitive)]
    secret_string: Option<&'a str>,
    tags: Option<&'a [Tag<'a>]>,
    #[surefire(length = 1..)]
    add_replica_regions: Option<&'a [ReplicaRegion<'a>]>,
}

/// Gives a secret another value.
#[derive(Clone, Copy, Request)]
#[surefire(
    target = "secretsmanager.PutSecretValue", protocol = AwsJson1_1, auth = SigV4,
    response = SecretVersion, error = SecretsManagerError, const,
    one_of(secret_string, secret_binary), into_builder,
)]
pub struct PutSecretValue<'a> {
    #[surefire(parse)]
    secret_id: SecretId<'a>,
    #[surefire(length = 32..=64, idempotency_token)]
    client_request_token: Option<&'a str>,
    #[surefire(length = 1..=MAX_VALUE, sensitive)]
    secret_binary: Option<&'a [u8]>,
    #[surefire(length = 1..=MAX_VALUE, sensitive)]
    secret_string: Option<&'a str>,
    #[surefire(length = 1..=20, items(like = VersionStage))]
    version_stages: Option<&'a [&'a str]>,
    #[surefire(length = 36..=256, pattern = r"^[a-zA-Z0-9\-]+$", sensitive)]
    rotation_token: Option<&'a str>,
}

/// The version that was made.
#[derive(Output)]
pub struct SecretVersion {
    /// The ARN of the secret.
    #[surefire(rename = "ARN")]
    pub arn: Option<String>,
    /// Its name.
    pub name: Option<String>,
    /// The version: the token of the request.
    pub version_id: Option<String>,
    /// The labels of the version.
    pub version_stages: Option<Vec<String>>,
}

/// Asks for the value of a secret.
#[derive(Clone, Copy, Request)]
#[surefire(
    target = "secretsmanager.GetSecretValue", protocol = AwsJson1_1, auth = SigV4,
    response = SecretValue, error = SecretsManagerError, const,
)]
pub struct GetSecretValue<'a> {
    #[surefire(parse)]
    secret_id: SecretId<'a>,
    #[surefire(length = 32..=64)]
    version_id: Option<&'a str>,
    /// `AWSCURRENT` unless said.
    #[surefire(parse)]
    version_stage: Option<VersionStage<'a>>,
}

/// The value of a secret. It has the word `output` instead of being an `Output`, so that it can be kept
/// in a cache.
#[derive(Clone, PartialEq, Structure)]
#[surefire(output)]
pub struct SecretValue {
    #[surefire(rename = "ARN")]
    arn: Option<String>,
    name: Option<String>,
    version_id: Option<String>,
    #[surefire(sensitive)]
    secret_binary: Option<Vec<u8>>,
    #[surefire(sensitive)]
    secret_string: Option<String>,
    version_stages: Option<Vec<String>>,
    created_date: Option<Timestamp>,
}

/// What secrets are chosen by.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[surefire(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum FilterKey<T = String> {
    /// A text in the description.
    Description,
    /// The start of the name.
    Name,
    /// The start of the key of a tag.
    TagKey,
    /// The start of the value of a tag.
    TagValue,
    /// A text anywhere.
    All,
    /// One that is newer than this crate.
    #[surefire(unknown)]
    Unknown(T),
}

/// One thing that the secrets have to have.
#[derive(Clone, Copy, Structure)]
#[surefire(const)]
pub struct Filter<'a> {
    key: Option<FilterKey<&'a str>>,
    #[surefire(
        length = 1..=10,
        items(length = ..=512, pattern = r"^\!?[a-zA-Z0-9 :_@\/\+\=\.\-\!]*$"),
    )]
    values: Option<&'a [&'a str]>,
}

/// The order of a list.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[surefire(rename_all = "camelCase", deny_unknown)]
pub enum SortOrder {
    /// The least first.
    Asc,
    /// The greatest first.
    Desc,
}

/// Lists secrets, page by page.
#[derive(Clone, Copy, Request)]
#[surefire(
    target = "secretsmanager.ListSecrets", protocol = AwsJson1_1, auth = SigV4,
    response = ListSecretsResponse, error = SecretsManagerError, const,
)]
pub struct ListSecrets<'a> {
    include_planned_deletion: Option<bool>,
    #[surefire(range = 1..=100)]
    max_results: Option<i32>,
    #[surefire(length = 1..=4096, input_token)]
    next_token: Option<&'a str>,
    #[surefire(length = ..=10)]
    filters: Option<&'a [Filter<'a>]>,
    sort_order: Option<SortOrder>,
}

/// A page of secrets.
#[derive(Output)]
pub struct ListSecretsResponse {
    /// The secrets.
    pub secret_list: Option<Vec<SecretListEntry>>,
    /// The next page.
    #[surefire(output_token)]
    pub next_token: Option<String>,
}

/// A secret of a list, without its value.
#[derive(Output)]
pub struct SecretListEntry {
    /// Its ARN.
    #[surefire(rename = "ARN")]
    pub arn: Option<String>,
    /// Its name.
    pub name: Option<String>,
    /// Its tags.
    pub tags: Option<Vec<TagBuf>>,
    /// When it was asked for, to the day.
    pub last_accessed_date: Option<Timestamp>,
}

/// What the service refuses a request with.
#[derive(ServiceError)]
#[non_exhaustive]
pub enum SecretsManagerError {
    /// There is no such secret.
    ResourceNotFound(ResourceNotFoundException),
    /// There is such a secret already.
    ResourceExists(ResourceExistsException),
    /// What this crate does not know.
    #[surefire(unknown)]
    Unknown(UnknownError),
}

/// There is no such secret, or no such version of it.
#[derive(ErrorShape)]
pub struct ResourceNotFoundException {
    /// What the service says.
    pub message: Option<String>,
}

/// There is a secret of that name, or a version of that token with another value.
#[derive(ErrorShape)]
pub struct ResourceExistsException {
    /// What the service says.
    pub message: Option<String>,
}
