use surefire::{Set, Unset};
use surefire_ui_tests::{AdminGetUserRequest, AdminGetUserRequestBuilder};

const NAMED: AdminGetUserRequestBuilder<'static, Unset, Set> =
    AdminGetUserRequest::builder().username("").checked();

fn main() {
    let _ = NAMED;
}
