//! Grants: who else may use a key.

use surefire::{Constrained, Output, Request, StringEnum, StringMap, Structure};

use super::{KeyId, KmsError};

/// The ARN of whom a grant is for.
#[derive(Clone, Copy, Constrained)]
#[surefire(length = 1..=256, pattern = r"^[\w+=,.@:/-]+$")]
pub struct Principal<'a>(&'a str);

/// What a grant allows.
#[derive(Clone, Copy, PartialEq, Eq, StringEnum)]
#[non_exhaustive]
pub enum GrantOperation<T = String> {
    /// To decrypt.
    Decrypt,
    /// To encrypt.
    Encrypt,
    /// To make data keys.
    GenerateDataKey,
    /// To look at the key.
    DescribeKey,
    /// To retire the grant.
    RetireGrant,
    /// One that is newer than this crate.
    #[surefire(unknown)]
    Unknown(T),
}

/// What an encryption context has to be for a grant to hold.
#[derive(Clone, Copy, Structure)]
#[surefire(const, owned = GrantConstraintsBuf)]
pub struct GrantConstraints<'a> {
    encryption_context_subset: Option<StringMap<'a>>,
    encryption_context_equals: Option<StringMap<'a>>,
}

/// Lets another one use a key.
#[derive(Clone, Copy, Request)]
#[surefire(
    target = "TrentService.CreateGrant", protocol = AwsJson1_1, auth = SigV4,
    response = CreateGrantResponse, error = KmsError, const,
)]
pub struct CreateGrant<'a> {
    #[surefire(parse)]
    key_id: KeyId<'a>,
    #[surefire(parse)]
    grantee_principal: Principal<'a>,
    #[surefire(parse)]
    retiring_principal: Option<Principal<'a>>,
    operations: &'a [GrantOperation<&'a str>],
    constraints: Option<GrantConstraints<'a>>,
    /// Two grants of the same name and content are one.
    #[surefire(length = 1..=256, pattern = "^[a-zA-Z0-9:/_-]+$")]
    name: Option<&'a str>,
}

/// The grant.
#[derive(Output)]
pub struct CreateGrantResponse {
    /// For use at once, until the grant is known everywhere.
    pub grant_token: Option<String>,
    /// Its ID.
    pub grant_id: Option<String>,
}

/// Lists the grants of a key, page by page.
#[derive(Clone, Copy, Request)]
#[surefire(
    target = "TrentService.ListGrants", protocol = AwsJson1_1, auth = SigV4,
    response = ListGrantsResponse, error = KmsError, const,
)]
pub struct ListGrants<'a> {
    #[surefire(range = 1..=1000)]
    limit: Option<i32>,
    #[surefire(length = 1..=1024, input_token)]
    marker: Option<&'a str>,
    #[surefire(parse)]
    key_id: KeyId<'a>,
}

/// A page of grants.
#[derive(Output)]
pub struct ListGrantsResponse {
    /// The grants.
    pub grants: Option<Vec<Grant>>,
    /// The next page.
    #[surefire(output_token)]
    pub next_marker: Option<String>,
    /// Whether there is one.
    #[surefire(default = false, more_results)]
    pub truncated: bool,
}

/// A grant.
#[derive(Output)]
pub struct Grant {
    /// Its ID.
    pub grant_id: String,
    /// What it allows.
    pub operations: Vec<GrantOperation>,
    /// When it holds.
    pub constraints: Option<GrantConstraintsBuf>,
}
