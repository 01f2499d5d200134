//~ rustc: fields `user_pool_id` and `username` of struct `AdminGetUserRequest` are private

use surefire_ui_tests::{AdminGetUserRequest, UserPoolId};

fn main() {
    let user_pool_id = surefire::lit!(UserPoolId, "us-east-1_EXAMPLE");
    let _ = AdminGetUserRequest { user_pool_id, username: "alice" };
}
