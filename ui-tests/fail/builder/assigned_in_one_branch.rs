//~ rustc: mismatched types

use surefire_ui_tests::AdminConfirmSignUpRequest;

fn main() {
    let mut builder = AdminConfirmSignUpRequest::builder().user_pool_id("us-east-1_EXAMPLE");
    if std::env::args().count() > 1 {
        builder = builder.username("alice");
    }
    drop(builder);
}
