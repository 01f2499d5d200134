//~ rustc: unused `Result` that must be used

#![deny(unused_must_use)]

use surefire_ui_tests::AdminConfirmSignUpRequest;

fn main() {
    AdminConfirmSignUpRequest::builder()
        .user_pool_id("us-east-1_EXAMPLE")
        .username("alice")
        .build();
}
