//~ error: `UserPoolId` is missing from `AdminConfirmSignUpRequest`
//~ says: call `.user_pool_id(..)` before this
//~ says: `UserPoolId` is required; its limits are those of the type `UserPoolId`

use surefire_ui_tests::AdminConfirmSignUpRequest;

fn main() {
    let _ = AdminConfirmSignUpRequest::builder().username("alice").build_unchecked();
}
