//! What stands right beside `fail/builder`.

use surefire::{Set, StringMap, Unset};
use surefire_ui_tests::{
    AdminConfirmSignUpRequest, AdminConfirmSignUpRequestBuilder as Builder, AdminGetUserRequest,
};

const IN_POOL: Builder<'static, Set> =
    AdminConfirmSignUpRequest::builder().user_pool_id("us-east-1_EXAMPLE").checked();

/// A helper names the states that it needs.
fn name<'a, P>(builder: Builder<'a, P, Unset>, name: &'a str) -> Builder<'a, P, Set> {
    builder.username(name)
}

fn main() {
    let owned = (String::from("us-east-1_EXAMPLE"), String::from("alice"));
    let request =
        AdminGetUserRequest::builder().username(&owned.1).user_pool_id(&owned.0).build().unwrap();
    assert_eq!(request.username(), "alice");

    // A template is finished many times; the last call of an optional setter wins.
    let pairs = [("source", "batch")];
    for user in ["alice", "bob"] {
        let request = name(IN_POOL, user)
            .maybe_client_metadata(None)
            .client_metadata(StringMap::from_pairs(&pairs))
            .build()
            .unwrap();
        assert_eq!(request.username(), user);
    }

    // A member in one branch only: choose the value, not the builder.
    let known = std::env::args().next();
    let request = name(IN_POOL, known.as_deref().unwrap_or("nobody")).build_unchecked();
    assert!(!request.username().is_empty());
}
