//~ error: 1 validation error detected. Value at '/UserPoolId' failed to satisfy constraint: Member must satisfy regular expression pattern: ^[\w-]+_[0-9a-zA-Z]+$

use surefire_ui_tests::AdminGetUserRequest;

const _: AdminGetUserRequest<'static> =
    AdminGetUserRequest::builder().user_pool_id("us-east-1").username("alice").build_const();

fn main() {}
