//~ rustc: no method named `to_wire` found

use surefire_ui_tests::AdminConfirmSignUpRequest;

fn main() {
    let _ = AdminConfirmSignUpRequest::builder()
        .user_pool_id("us-east-1_EXAMPLE")
        .username("alice")
        .to_wire();
}
