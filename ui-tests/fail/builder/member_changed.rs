//~ rustc: field `username` of struct `AdminGetUserRequest` is private

use surefire_ui_tests::AdminGetUserRequest;

fn change(mut request: AdminGetUserRequest<'_>) {
    request.username = "";
}

fn main() {
    let _ = change;
}
