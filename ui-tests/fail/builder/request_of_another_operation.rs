//~ rustc: mismatched types

use surefire_ui_tests::{AdminConfirmSignUpRequest, AdminGetUserRequest};

fn confirm(_: AdminConfirmSignUpRequest<'_>) {}

fn read(request: AdminGetUserRequest<'_>) {
    confirm(request);
}

fn main() {
    let _ = read;
}
