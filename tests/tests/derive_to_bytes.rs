//! The main job: from an annotated struct to the bytes of its payload.

use surefire::{Constrained, Empty, ErrorShape, Request, ServiceError, StringMap};

/// The ID of a user pool, such as `us-east-1_EXAMPLE`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Constrained)]
#[surefire(length = 1..=55, pattern = r"^[\w-]+_[0-9a-zA-Z]+$")]
struct UserPoolId<'a>(&'a str);

#[derive(Clone, PartialEq, Eq, ErrorShape)]
struct UserNotFoundException {
    message: Option<String>,
}

#[derive(Clone, PartialEq, Eq, ServiceError)]
enum ConfirmError {
    UserNotFoundException(UserNotFoundException),
    #[surefire(unknown)]
    Unknown(surefire::UnknownError),
}

/// Confirms a user's registration as an administrator.
#[derive(Clone, Copy, Request)]
#[surefire(
    target = "AWSCognitoIdentityProviderService.AdminConfirmSignUp",
    protocol = AwsJson1_1, auth = SigV4,
    response = Empty, error = ConfirmError,
    const,
)]
struct AdminConfirmSignUpRequest<'a> {
    /// The user pool that the user signed up in.
    #[surefire(parse)]
    user_pool_id: UserPoolId<'a>,
    /// The user to confirm.
    #[surefire(length = 1..=128, pattern = r"^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$", sensitive)]
    username: &'a str,
    /// Passed on to the post-confirmation Lambda trigger.
    client_metadata: Option<StringMap<'a>>,
}

const CONFIRM: AdminConfirmSignUpRequest<'static> = AdminConfirmSignUpRequest::builder()
    .user_pool_id("us-east-1_EXAMPLE")
    .username("alice")
    .client_metadata(StringMap::from_pairs(&[("source", "batch")]))
    .build_const();

const BODY: &str = surefire::wire!(CONFIRM);

#[test]
fn writes_the_same_bytes_in_const_and_at_run_time() {
    let wire = CONFIRM.to_wire();
    assert_eq!(
        BODY,
        r#"{"UserPoolId":"us-east-1_EXAMPLE","Username":"alice","ClientMetadata":{"source":"batch"}}"#
    );
    assert_eq!(String::from_utf8(wire.body).unwrap(), BODY);
    assert_eq!(wire.headers[0], ("Content-Type", "application/x-amz-json-1.1"));
}

#[test]
fn lists_every_violation_at_once() {
    let error = AdminConfirmSignUpRequest::builder()
        .user_pool_id(&format!("{}_a", "x".repeat(54)))
        .username(&"é".repeat(129))
        .build()
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "2 validation errors detected. Value with length 56 at '/UserPoolId' failed to satisfy \
         constraint: Member must have length between 1 and 55, inclusive; Value with length 129 at \
         '/Username' failed to satisfy constraint: Member must have length between 1 and 128, \
         inclusive"
    );
}
