//~ error: `Username` is missing from `AdminConfirmSignUpRequest`
//~ says: call `.username(..)` before this
//~ says: `Username` is required: 1 to 128 characters, pattern `^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$`

use surefire::Set;
use surefire_ui_tests::{AdminConfirmSignUpRequest, AdminConfirmSignUpRequestBuilder};

const IN_POOL: AdminConfirmSignUpRequestBuilder<'static, Set> =
    AdminConfirmSignUpRequest::builder().user_pool_id("us-east-1_EXAMPLE").checked();

fn main() {
    let _ = IN_POOL.build();
}
