//~ rustc: no method named `user_name` found

use surefire_ui_tests::AdminConfirmSignUpRequest;

fn main() {
    let _ = AdminConfirmSignUpRequest::builder()
        .user_pool_id("us-east-1_EXAMPLE")
        .user_name("alice")
        .build();
}
