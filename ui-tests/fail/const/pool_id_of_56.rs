//~ error: 1 validation error detected. Value with length 56 at '/UserPoolId' failed to satisfy constraint: Member must have length between 1 and 55, inclusive

use surefire_ui_tests::AdminGetUserRequest;

const _: AdminGetUserRequest<'static> = AdminGetUserRequest::builder()
    .user_pool_id("us-east-1_456789012345678901234567890123456789012345678A")
    .username("alice")
    .build_const();

fn main() {}
