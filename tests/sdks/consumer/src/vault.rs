//! Keys for the data of customers, one for each.

use surefire_sdks::kms::{
    CreateGrant, CreateGrantBuilder, DataKeySpec, GenerateDataKey, GenerateDataKeyBuilder,
    GenerateDataKeyResponse, GrantConstraints, GrantOperation,
};
use surefire_sdks::surefire::{Set, StringMap, Unset};

use crate::{Client, Failure, call};

const KEY: &str = "alias/customers";

/// What all requests for a key have in common. Its key was checked when this was compiled.
const DATA_KEY: GenerateDataKeyBuilder<'static, Set> =
    GenerateDataKey::builder().key_id(KEY).key_spec(DataKeySpec::Aes256).checked();

/// What is missing here is told by the type: the principal, and what it may do.
type Grant<'a, Principal, Operations> = CreateGrantBuilder<'a, Set, Principal, Operations>;

/// A grant of the shop's key, for all else to be said.
const GRANT: Grant<'static, Unset, Unset> = CreateGrant::builder().key_id(KEY);

/// Allows to decrypt, whether or not it is said already who.
fn to_decrypt<P>(grant: Grant<'_, P, Unset>) -> Grant<'_, P, Set> {
    grant.operations(&[GrantOperation::Decrypt])
}

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
    let request = to_decrypt(GRANT).grantee_principal(helper).constraints(constraints).build()?;
    Ok(call(client, &request)?.grant_id.unwrap_or_default())
}
