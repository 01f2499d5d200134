//~ rustc: mismatched types

use surefire::StringMap;
use surefire_ui_tests::AdminConfirmSignUpRequest;

fn confirm(metadata: Option<StringMap<'_>>) {
    let _ = AdminConfirmSignUpRequest::builder()
        .user_pool_id("us-east-1_EXAMPLE")
        .username("alice")
        .client_metadata(metadata)
        .build();
}

fn main() {
    confirm(None);
}
