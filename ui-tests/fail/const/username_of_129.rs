//~ error: 1 validation error detected. Value with length 129 at '/Username' failed to satisfy constraint: Member must have length between 1 and 128, inclusive

use surefire_ui_tests::AdminGetUserRequest;

const NAME: &str = "\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaé";
const _: AdminGetUserRequest<'static> =
    AdminGetUserRequest::builder().user_pool_id("us-east-1_EXAMPLE").username(NAME).build_const();

fn main() {}
