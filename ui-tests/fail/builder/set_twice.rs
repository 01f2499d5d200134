//~ error: `Username` is set twice in `AdminConfirmSignUpRequest`
//~ says: `Username` is set before this; remove one of the two `.username(..)`

use surefire_ui_tests::AdminConfirmSignUpRequest;

fn main() {
    let _ = AdminConfirmSignUpRequest::builder()
        .user_pool_id("us-east-1_EXAMPLE")
        .username("alice")
        .username("bob")
        .build();
}
