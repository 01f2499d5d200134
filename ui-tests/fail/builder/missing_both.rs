//~ error: `UserPoolId` is missing from `AdminConfirmSignUpRequest`
//~ says: call `.user_pool_id(..)` before this
//~ says: `UserPoolId` is required; its limits are those of the type `UserPoolId`
//~ error: `Username` is missing from `AdminConfirmSignUpRequest`
//~ says: call `.username(..)` before this
//~ says: `Username` is required: 1 to 128 characters, pattern `^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$`

use surefire_ui_tests::AdminConfirmSignUpRequest;

fn main() {
    let _ = AdminConfirmSignUpRequest::builder().build();
}
