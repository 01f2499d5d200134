//~ error: 1 validation error detected. Value with length 0 at '/Username' failed to satisfy constraint: Member must have length between 1 and 128, inclusive

use surefire::{Set, Unset};
use surefire_ui_tests::{AdminGetUserRequest, AdminGetUserRequestBuilder};

const NAMED: AdminGetUserRequestBuilder<'static, Unset, Set> =
    AdminGetUserRequest::builder().username("").checked();

fn main() {
    let _ = NAMED;
}
