//~ rustc: attempt to use a non-constant value in a constant

use surefire_ui_tests::AdminGetUserRequest;

fn body(request: AdminGetUserRequest<'static>) -> &'static str {
    let _ = request;
    surefire::wire!(request)
}

fn main() {
    let _ = body;
}
