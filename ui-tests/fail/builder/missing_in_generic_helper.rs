//~ error: `Username` is missing from `AdminConfirmSignUpRequest`
//~ says: call `.username(..)` before this
//~ says: `Username` is required: 1 to 128 characters, pattern `^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$`

use surefire::Set;
use surefire_ui_tests::AdminConfirmSignUpRequestBuilder;

fn finish<S>(builder: AdminConfirmSignUpRequestBuilder<'_, Set, S>) {
    let _ = builder.build();
}

fn main() {
    finish(surefire_ui_tests::AdminConfirmSignUpRequest::builder().user_pool_id("a_b"));
}
