use surefire_ui_tests::AdminGetUserRequest;

const _: AdminGetUserRequest<'static> =
    AdminGetUserRequest::builder().user_pool_id("us-east-1").username("").build_const();

fn main() {}
