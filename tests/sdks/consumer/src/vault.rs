//! Keys for the data of customers, one for each.

use surefire_sdks::kms::{
    CreateGrant, DataKeySpec, GenerateDataKey, GenerateDataKeyBuilder, GenerateDataKeyResponse,
    GrantConstraints, GrantOperation,
};
use surefire_sdks::surefire::{Set, StringMap};

use crate::{Client, Failure, call};

const KEY: &str = "alias/customers";

/// What all requests for a key have in common. Its key was checked when this was compiled.
const DATA_KEY: GenerateDataKeyBuilder<'static, Set> =
    GenerateDataKey::builder().key_id(KEY).key_spec(DataKeySpec::Aes256).checked();

/// A key for a customer.
///
/// # Errors
///
/// Those of a call.
pub fn key_for(client: &dyn Client, customer: &str) -> Result<GenerateDataKeyResponse, Failure> {
    let context = [("customer", customer)];
    let request = DATA_KEY.encryption_context(StringMap::from_pairs(&context)).build()?;
    call(client, &request)
}

/// Lets a helper read the data of one customer. Gives the ID of the grant.
///
/// # Errors
///
/// When the helper is no principal, and those of a call.
pub fn let_read(client: &dyn Client, helper: &str, customer: &str) -> Result<String, Failure> {
    let context = [("customer", customer)];
    let constraints = GrantConstraints::builder()
        .encryption_context_equals(StringMap::from_pairs(&context))
        .build()?;
    let request = CreateGrant::builder()
        .key_id(KEY)
        .grantee_principal(helper)
        .operations(&[GrantOperation::Decrypt])
        .constraints(constraints)
        .build()?;
    Ok(call(client, &request)?.grant_id.unwrap_or_default())
}
