//~ rustc: `if` and `else` have incompatible types

use surefire_ui_tests::AdminConfirmSignUpRequest;

fn confirm(name: Option<&str>) {
    let builder = AdminConfirmSignUpRequest::builder().user_pool_id("us-east-1_EXAMPLE");
    let builder = if let Some(name) = name { builder.username(name) } else { builder };
    let _ = builder.build();
}

fn main() {
    confirm(None);
}
