//~ error: 2 validation errors detected. Value with length 0 at '/UserPoolId' failed to satisfy constraint: Member must have length between 1 and 55, inclusive; Value at '/UserPoolId' failed to satisfy constraint: Member must satisfy regular expression pattern: ^[\w-]+_[0-9a-zA-Z]+$

use surefire_ui_tests::AdminGetUserRequest;

const _: AdminGetUserRequest<'static> =
    AdminGetUserRequest::builder().user_pool_id("").username("alice").build_const();

fn main() {}
