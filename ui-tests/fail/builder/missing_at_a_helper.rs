//~ rustc: mismatched types

use surefire::Set;
use surefire_ui_tests::{AdminConfirmSignUpRequest, AdminConfirmSignUpRequestBuilder};

fn finish(builder: AdminConfirmSignUpRequestBuilder<'_, Set, Set>) {
    let _ = builder.build();
}

fn main() {
    finish(AdminConfirmSignUpRequest::builder().user_pool_id("us-east-1_EXAMPLE"));
}
