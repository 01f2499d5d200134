//~ error: `UserPoolId` is set twice in `AdminConfirmSignUpRequest`
//~ says: `UserPoolId` is set before this; remove one of the two `.user_pool_id(..)`

use surefire::Set;
use surefire_ui_tests::{AdminConfirmSignUpRequest, AdminConfirmSignUpRequestBuilder};

const IN_POOL: AdminConfirmSignUpRequestBuilder<'static, Set> =
    AdminConfirmSignUpRequest::builder().user_pool_id("us-east-1_EXAMPLE").checked();

fn main() {
    let _ = IN_POOL.user_pool_id("us-east-1_OTHER").username("alice").build();
}
