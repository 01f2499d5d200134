//~ error: 2 validation errors detected. Value at '/UserPoolId' failed to satisfy constraint: Member must satisfy regular expression pattern: ^[\w-]+_[0-9a-zA-Z]+$; Value with length 0 at '/Username' failed to satisfy constraint: Member must have length between 1 and 128, inclusive

use surefire_ui_tests::AdminGetUserRequest;

const _: AdminGetUserRequest<'static> =
    AdminGetUserRequest::builder().user_pool_id("us-east-1").username("").build_const();

fn main() {}
