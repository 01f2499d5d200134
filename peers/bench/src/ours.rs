//! surefire: borrowed values, limits checked.

use surefire_cognito::AdminConfirmSignUpRequest;
use surefire_cognito::surefire::http::{HttpRequest, Uri, to_http};
use surefire_cognito::surefire::{Operation, StringMap, ValidationError};

use crate::values::Values;

/// Builds and checks.
pub(crate) fn request(values: &Values) -> Result<AdminConfirmSignUpRequest<'_>, ValidationError> {
    with_metadata(values, StringMap::from_pairs(&values.metadata))
}

/// Builds and checks, with metadata from anywhere.
pub(crate) fn with_metadata<'a>(
    values: &'a Values,
    metadata: StringMap<'a>,
) -> Result<AdminConfirmSignUpRequest<'a>, ValidationError> {
    AdminConfirmSignUpRequest::builder()
        .user_pool_id(&values.pool)
        .username(&values.username)
        .client_metadata(metadata)
        .build()
}

/// The body of a finished request, in a new `Vec`.
pub(crate) fn body(request: &AdminConfirmSignUpRequest<'_>) -> Vec<u8> {
    let mut body = Vec::new();
    request.write_body(&mut body);
    body
}

/// Builds, checks and writes the body.
pub(crate) fn build_and_body(values: &Values) -> Vec<u8> {
    body(&request(values).expect("the values are valid"))
}

/// The same into a buffer that is kept.
pub(crate) fn build_into(values: &Values, body: &mut Vec<u8>) {
    body.clear();
    request(values).expect("the values are valid").write_body(body);
}

/// Builds, checks and makes the HTTP request.
pub(crate) fn http(values: &Values, endpoint: &Uri) -> HttpRequest {
    let request = request(values).expect("the values are valid");
    to_http(&request, endpoint).expect("the endpoint is absolute")
}
