//~ rustc: field `username` of struct `AdminGetUserRequest` is private

use surefire_ui_tests::AdminGetUserRequest;

fn read<'a>(request: AdminGetUserRequest<'a>) -> &'a str {
    request.username
}

fn main() {
    let _ = read;
}
