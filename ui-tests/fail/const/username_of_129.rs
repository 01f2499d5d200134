use surefire_ui_tests::AdminGetUserRequest;

const NAME: &str = "\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaé";
const _: AdminGetUserRequest<'static> =
    AdminGetUserRequest::builder().user_pool_id("us-east-1_EXAMPLE").username(NAME).build_const();

fn main() {}
