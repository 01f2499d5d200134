use surefire_ui_tests::AdminGetUserRequest;

const _: AdminGetUserRequest<'static> =
    AdminGetUserRequest::builder().user_pool_id("").username("alice").build_const();

fn main() {}
