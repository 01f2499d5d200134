use surefire_ui_tests::AdminGetUserRequest;

const _: AdminGetUserRequest<'static> = AdminGetUserRequest::builder()
    .user_pool_id("us-east-1_456789012345678901234567890123456789012345678A")
    .username("alice")
    .build_const();

fn main() {}
